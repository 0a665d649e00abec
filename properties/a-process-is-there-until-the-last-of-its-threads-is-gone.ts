import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { exists, leaderOf } from './reading.ts';
import { isThread, threadsOf } from './threads.ts';

/** Whether a task is what a task of its kind can be. */
function isInOrder(world: Linux, task: number): boolean {
  if (!isThread(world, task)) return true;
  const leader = leaderOf(world, task);
  return exists(world, leader) && !isThread(world, leader) && world.tasks.get(task).state !== 'zombie';
}

export const processIsThereUntilTheLast = stateProperty({
  name: 'a-process-is-there-until-the-last-of-its-threads-is-gone',
  says: 'A thread that has died is gone at once, and the first thread of its process is not, dead or alive, before all others are.',
  clauses: ['thread.gone', 'thread.leader', 'thread.new'],
  reads: ['tasks'],
  holds: (world) => {
    for (let task = 0; task < world.tasks.capacity; task++)
      if (exists(world, task) && !isInOrder(world, task)) return false;
    return true;
  },
  // The first thread is dead, and two others live.
  witness: (world) =>
    world.tasks
      .slots()
      .some((task) => world.tasks.get(task).state === 'zombie' && threadsOf(world, task).length > 2),
});

import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';

/** Whether a task is known by this struct pid, for itself, for its group or for its session. */
function isNeeded(world: Linux, pid: number): boolean {
  for (let task = 0; task < world.tasks.capacity; task++) {
    const { pgrp, session } = world.signals.get(task);
    if (world.tasks.get(task).thread_pid === pid || pgrp === pid || session === pid) return true;
  }
  return false;
}

export const numberInUseWhileNeeded = stateProperty({
  name: 'a-number-is-in-use-exactly-while-a-task-a-group-or-a-session-has-it',
  says: 'The numbers of a struct pid are in use exactly as long as some task, dead or alive, is known by it, or is in the process group or the session that is.',
  clauses: ['pgrp.number', 'wait.reap'],
  reads: ['tasks', 'signals', 'pids'],
  holds: (world) => {
    for (let pid = 0; pid < world.pids.capacity; pid++)
      if ((world.pids.get(pid).state === 'attached') !== isNeeded(world, pid)) return false;
    return true;
  },
  // A group has outlived its founder.
  witness: (world) =>
    world.pids
      .slots()
      .some((pid) => world.tasks.slots().every((task) => world.tasks.get(task).thread_pid !== pid)),
});

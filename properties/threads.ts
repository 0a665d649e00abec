/** Which tasks are one process, told from who was made as whose thread. */
import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { exists, leaderOf, lives } from './reading.ts';

/** Whether a task was made as a thread of another. */
export function isThread(world: Linux, task: number): boolean {
  return world.tasks.get(task).group_leader !== NONE;
}

/** Whether two tasks are threads of one process; of somebody outside nobody else is. */
export function isOneProcess(world: Linux, one: number, other: number): boolean {
  return one === other || (one >= 0 && other >= 0 && leaderOf(world, one) === leaderOf(world, other));
}

/** The threads of a task's process that are there at all, the first of them included. */
export function threadsOf(world: Linux, task: number): readonly number[] {
  const leader = leaderOf(world, task);
  return world.tasks.slots().filter((one) => leaderOf(world, one) === leader);
}

/** Whether a task has no thread beside it, dead or alive. */
export function isOnlyThread(world: Linux, task: number): boolean {
  return threadsOf(world, task).length === 1;
}

/** Whether a process is dead, all of it, and can be waited for. */
export function isDead(world: Linux, task: number): boolean {
  return world.tasks.get(task).state === 'zombie' && isOnlyThread(world, task);
}

/** Whether another thread of the process lives. */
export function hasLivingThread(world: Linux, task: number): boolean {
  return threadsOf(world, task).some((one) => one !== task && exists(world, one) && lives(world, one));
}

/** The children that a wait4(2) is about. */
import { WAIT } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { exists, homeOf, numberIn } from './reading.ts';

/**
 * Whether `wait4(pid, options)` by `caller` is about `task`. With __WCLONE alone it is about children
 * that end without a SIGCHLD, and there are none.
 */
export function isWaitedFor(
  world: Linux,
  caller: number,
  pid: number,
  options: number,
  task: number,
): boolean {
  if (!exists(world, task) || world.tasks.get(task).real_parent !== caller) return false;
  if ((options & WAIT.__WCLONE) !== 0 && (options & WAIT.__WALL) === 0) return false;
  return pid === -1 || (pid > 0 && numberIn(world, task, homeOf(world, caller)) === pid);
}

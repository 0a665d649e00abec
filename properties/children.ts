/** The children that a wait4(2) is about. */
import { NONE } from '../checker/index.ts';
import { SIGNAL, WAIT } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { exists, homeOf, isInGroup, leaderOf, numberIn } from './reading.ts';
import { isDead, isThread } from './threads.ts';

/**
 * Whether `wait4(pid, options)` by `caller` is about `task`. Children that end with
 * another signal than SIGCHLD need __WCLONE, which leaves out all others, or __WALL.
 */
export function isWaitedFor(
  world: Linux,
  caller: number,
  pid: number,
  options: number,
  task: number,
): boolean {
  const { real_parent } = world.tasks.get(task);
  if (!exists(world, task) || isThread(world, task) || real_parent === NONE) return false;
  // With __WNOTHREAD a child of the caller's own, else one of any thread of its process.
  const own = (options & WAIT.__WNOTHREAD) !== 0;
  if (own ? real_parent !== caller : leaderOf(world, real_parent) !== leaderOf(world, caller)) return false;
  if ((options & WAIT.__WALL) === 0) {
    const wantsClones = (options & WAIT.__WCLONE) !== 0;
    if (wantsClones && world.tasks.get(task).exit_signal === SIGNAL.SIGCHLD) return false;
    if (!wantsClones && world.tasks.get(task).exit_signal !== SIGNAL.SIGCHLD) return false;
  }
  if (pid === 0 || pid < -1) return isInGroup(world, caller, pid, task);
  return pid === -1 || (pid > 0 && numberIn(world, task, homeOf(world, caller)) === pid);
}

/** Whether there is something to tell of a child to whom asks with these options; the dead are told always. */
export function isReady(world: Linux, options: number, task: number): boolean {
  const { state, stop_signal, continued } = world.tasks.get(task);
  if (state === 'zombie' && isDead(world, task)) return true;
  return (
    ((options & WAIT.WUNTRACED) !== 0 && stop_signal !== 0) ||
    ((options & WAIT.WCONTINUED) !== 0 && continued)
  );
}

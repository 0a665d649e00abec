/**
 * Inits that could never die, and would stay on this machine until it is started again.
 *
 * An init that dies waits until no number of its namespace is in use but its own. If it is itself in a
 * process group that was founded by another task in there, or below, then it keeps that number in use,
 * and waits for itself: Linux 6.18 has no way out, and SIGKILL none either. No scenario may come there.
 */
import type { Linux } from '../models/kinds.ts';

/** Whether some init is in a process group of another task than itself that was not founded above it. */
export function hasUndeadInit(world: Linux): boolean {
  return world.tasks.slots().some((task) => {
    const { unkillable, thread_pid } = world.tasks.get(task);
    const { pgrp } = world.signals.get(task);
    if (!unkillable || pgrp < 0 || pgrp === thread_pid) return false;
    const home = world.pids.get(thread_pid).numbers.at(-1)?.ns ?? -1;
    const founded = world.pids.get(pgrp).numbers.at(-1)?.ns ?? -1;
    return !isAbove(world, founded, home);
  });
}

function isAbove(world: Linux, upper: number, ns: number): boolean {
  for (let at = world.pidNamespaces.get(ns).parent; at >= 0; at = world.pidNamespaces.get(at).parent)
    if (at === upper) return true;
  return false;
}

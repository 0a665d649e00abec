/** Which numbers of a PID namespace are in use, counted by hand. */
import { NONE, type Step } from '../checker/index.ts';
import type { Linux, Parameters } from '../models/kinds.ts';
import { homeOf, isTaken } from './reading.ts';
import { asksForPidNamespace, setTidOf } from './stepping.ts';

/**
 * Where the search for a number begins again when it has come to the end: not below RESERVED_PIDS,
 * once the numbers have been given out up to there.
 */
function lowestAgain(world: Linux, { reserved_pids: reserved = 300 }: Parameters, ns: number): number {
  return world.pidNamespaces.get(ns).last_pid >= reserved ? reserved : 1;
}

/** Whether each of the numbers `from` to `to`, both included, is in use. */
function allInUse(world: Linux, ns: number, from: number, to: number): boolean {
  for (let nr = Math.max(1, from); nr <= to; nr++) if (!isTaken(world, ns, nr)) return false;
  return true;
}

/** Whether no number of a namespace can be given out any more. */
export function isFull(world: Linux, parameters: Parameters, ns: number): boolean {
  return allInUse(world, ns, lowestAgain(world, parameters, ns), world.pidNamespaces.get(ns).pid_max - 1);
}

/** Whether `nr` is free, and the first such number after the one given out last, round and round. */
export function isNextNumber(world: Linux, parameters: Parameters, ns: number, nr: number): boolean {
  const { last_pid, pid_max } = world.pidNamespaces.get(ns);
  if (isTaken(world, ns, nr)) return false;
  if (nr > last_pid) return allInUse(world, ns, last_pid + 1, nr - 1);
  const lowest = lowestAgain(world, parameters, ns);
  return (
    nr >= lowest && allInUse(world, ns, last_pid + 1, pid_max - 1) && allInUse(world, ns, lowest, nr - 1)
  );
}

/**
 * The namespaces, of those there are, in which a birth takes the next number, from the inside out: a
 * namespace that is yet to be made has all its numbers, and where a number was chosen none is taken.
 */
export function takesNextIn(world: Linux, step: Step): readonly number[] {
  const isNew = asksForPidNamespace(step);
  const found: number[] = [];
  let at = isNew ? homeOf(world, step.slot) : world.nsproxies.get(step.slot).pid_ns_for_children;
  for (let level = isNew ? 1 : 0; at !== NONE; level++) {
    if (level >= setTidOf(step).length) found.push(at);
    at = world.pidNamespaces.get(at).parent;
  }
  return found;
}

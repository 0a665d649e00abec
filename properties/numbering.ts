/** Which numbers of a PID namespace are in use, counted by hand. */
import type { Linux, Parameters } from '../models/kinds.ts';
import { isTaken } from './reading.ts';

/**
 * Where the search for a number begins again when it has come to the end: not below RESERVED_PIDS,
 * once the numbers have been given out up to there.
 */
function lowestAgain(world: Linux, { reserved_pids: reserved = 300 }: Parameters, ns: number): number {
  return world.pidNamespaces.get(ns).last_pid >= reserved ? reserved : 1;
}

/** Whether each of the numbers `from` to `to`, both included, is in use. */
function allInUse(world: Linux, ns: number, from: number, to: number): boolean {
  for (let nr = from; nr <= to; nr++) if (!isTaken(world, ns, nr)) return false;
  return true;
}

/** Whether no number of a namespace can be given out any more. */
export function isFull(world: Linux, parameters: Parameters, ns: number): boolean {
  return allInUse(world, ns, lowestAgain(world, parameters, ns), parameters.pid_max - 1);
}

/** Whether `nr` is free, and the first such number after the one given out last, round and round. */
export function isNextNumber(world: Linux, parameters: Parameters, ns: number, nr: number): boolean {
  const { pid_max } = parameters;
  const { last_pid } = world.pidNamespaces.get(ns);
  if (isTaken(world, ns, nr)) return false;
  if (nr > last_pid) return allInUse(world, ns, last_pid + 1, nr - 1);
  const lowest = lowestAgain(world, parameters, ns);
  return (
    nr >= lowest && allInUse(world, ns, last_pid + 1, pid_max - 1) && allInUse(world, ns, lowest, nr - 1)
  );
}

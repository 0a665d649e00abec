/** Which number a new task gets (kernel/pid.c: alloc_pid). */
import { RESERVED_PIDS } from '../constants.ts';
import type { Linux, Parameters } from '../kinds.ts';
import { pid_nr_ns } from './visibility.ts';

/**
 * The smallest number in `ns` that is free and above the last one given out, or else the smallest
 * free one from RESERVED_PIDS on (from 1 on, as long as the numbers have not come that far); 0 if
 * there is none.
 */
export function next_free_nr(
  k: Linux,
  { pid_max, reserved_pids = RESERVED_PIDS }: Parameters,
  ns: number,
): number {
  const { last_pid } = k.pidNamespaces.get(ns);
  const inUse = k.pids.slots().map((task) => pid_nr_ns(k, k.pids.get(task), ns));
  const lowest = last_pid + 1 > reserved_pids ? reserved_pids : 1;
  const firstFree = (from: number, to: number): number => {
    for (let nr = from; nr < to; nr++) if (!inUse.includes(nr)) return nr;
    return 0;
  };
  return firstFree(last_pid + 1, pid_max) || firstFree(lowest, pid_max);
}

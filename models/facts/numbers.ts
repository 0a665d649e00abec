/** Which number a new task gets (kernel/pid.c: alloc_pid). */
import { fact } from '../../checker/index.ts';
import { RESERVED_PIDS } from '../constants.ts';
import type { Linux, Parameters } from '../kinds.ts';
import { pid_nr_ns } from './visibility.ts';

type Limits = Pick<Parameters, 'reserved_pids'>;

/**
 * The smallest number in `ns` that is free and above the last one given out, or else the smallest
 * free one from RESERVED_PIDS on (from 1 on, as long as the numbers have not come that far); 0 if
 * there is none.
 */
export const next_free_nr = fact(
  'next_free_nr',
  (k: Linux, { reserved_pids = RESERVED_PIDS }: Limits, ns: number): number => {
    const { last_pid, pid_max } = k.pidNamespaces.get(ns);
    const lowest = last_pid + 1 > reserved_pids ? reserved_pids : 1;
    return firstFree(k, ns, last_pid + 1, pid_max) || firstFree(k, ns, lowest, pid_max);
  },
  {
    'gives the smallest free number': (k, _, ns) => firstFree(k, ns, 1, pidMax(k, ns)),
    'does not leave out the reserved numbers': (k, _, ns) =>
      firstFree(k, ns, k.pidNamespaces.get(ns).last_pid + 1, pidMax(k, ns)) ||
      firstFree(k, ns, 1, pidMax(k, ns)),
    'does not go round': (k, _, ns) => firstFree(k, ns, k.pidNamespaces.get(ns).last_pid + 1, pidMax(k, ns)),
    // As if there were one counter, that of the outermost namespace; the first in each is 1 all the same.
    'counts for the whole machine': (k, _, ns) =>
      firstFree(
        k,
        ns,
        k.pidNamespaces.get(ns).last_pid < 0 ? 1 : k.pidNamespaces.get(0).last_pid + 1,
        pidMax(k, ns),
      ),
    'gives a number that is in use': (k, _, ns) => Math.max(1, k.pidNamespaces.get(ns).last_pid),
  },
);

function pidMax(k: Linux, ns: number): number {
  return k.pidNamespaces.get(ns).pid_max;
}

function firstFree(k: Linux, ns: number, from: number, to: number): number {
  const inUse = k.pids.slots().map((pid) => pid_nr_ns(k, k.pids.get(pid), ns));
  for (let nr = Math.max(1, from); nr < to; nr++) if (!inUse.includes(nr)) return nr;
  return 0;
}

/** Whether some task, process group or session is known by a number. */
export function nr_in_use(k: Linux, ns: number, nr: number): boolean {
  return k.pids.slots().some((pid) => pid_nr_ns(k, k.pids.get(pid), ns) === nr);
}

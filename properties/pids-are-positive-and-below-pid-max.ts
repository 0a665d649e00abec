import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { newbornOf, numbersOf } from './reading.ts';
import { births } from './stepping.ts';

export const pidsAreBelowPidMax = stepProperty({
  name: 'pids-are-positive-and-below-pid-max',
  says: 'Every number that a new task gets is at least 1 and less than the pid_max of its namespace at that time.',
  clauses: ['pid.alloc.cyclic', 'pid.alloc.full', 'pid.max'],
  of: births,
  holds: (before, _, after) => {
    const child = newbornOf(before, after);
    if (child === NONE) return false;
    return numbersOf(after, child).every(({ nr, ns }) => nr >= 1 && nr < after.pidNamespaces.get(ns).pid_max);
  },
  // The greatest number there can be.
  witness: (before, _, after) =>
    numbersOf(after, newbornOf(before, after)).some(
      ({ nr, ns }) => nr === after.pidNamespaces.get(ns).pid_max - 1,
    ),
});

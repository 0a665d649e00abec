import { NONE } from '../checker/index.ts';
import type { Parameters } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isNextNumber } from './numbering.ts';
import { newbornOf, numbersOf } from './reading.ts';
import { births, setTidOf } from './stepping.ts';

export const numbersGoRound = (parameters: Parameters) =>
  stepProperty({
    name: 'a-number-is-given-again-only-after-those-above-it',
    says: 'In every namespace that sees it, and where nobody has chosen its number, a new task gets the first free number after the one given out last, and numbers start again from below only when none is free above.',
    clauses: ['pid.alloc.cyclic', 'pid.alloc.every-level'],
    of: births,
    holds: (before, step, after) => {
      const child = newbornOf(before, after);
      if (child === NONE) return false;
      const chosen = setTidOf(step).length;
      // From the outside in, as far as the numbers were not chosen.
      const numbers = numbersOf(after, child);
      for (const { nr, ns } of numbers.slice(0, numbers.length - chosen))
        if (!isNextNumber(before, parameters, ns, nr) || after.pidNamespaces.get(ns).last_pid !== nr)
          return false;
      return true;
    },
    // The numbers have come round: the new one is less than the last one given out.
    witness: (before, _, after) => {
      const child = newbornOf(before, after);
      return numbersOf(after, child).some(({ nr, ns }) => nr < before.pidNamespaces.get(ns).last_pid);
    },
  });

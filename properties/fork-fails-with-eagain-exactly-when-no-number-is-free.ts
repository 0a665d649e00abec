import type { Linux, Parameters } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isFull, takesNextIn } from './numbering.ts';
import { alike, mayHaveAnyNumber } from './processes.ts';

import { births, errnoOf, failsLate } from './stepping.ts';

/** Whether a task may not have one process more. */
const isAtLimit = (world: Linux, task: number): boolean =>
  world.rlimits.capacity > 0 &&
  !mayHaveAnyNumber(world, task) &&
  alike(world, task) >= world.rlimits.get(task).nproc.rlim_cur;

export const eagainWhenFull = (parameters: Parameters) =>
  stepProperty({
    name: 'fork-fails-with-eagain-exactly-when-no-number-is-free',
    says: 'A new task is refused with EAGAIN if one of the namespaces that would see it has no number left to give, and never else, unless its maker has as many processes as it may.',
    clauses: ['pid.alloc.full'],
    of: births,
    refused: true,
    holds: (before, step) => {
      const errno = errnoOf(step);
      // These reasons are looked at earlier.
      if (['EINVAL', 'ENOSPC', 'EPERM', 'E2BIG', 'EEXIST'].includes(errno)) return true;
      // Of a structure, or of what it points to, as long as there is no child to hand out a pidfd of.
      if (errno === 'EFAULT' && !failsLate(step)) return true;
      if (errno === 'EAGAIN' && isAtLimit(before, step.slot)) return true;
      const full = takesNextIn(before, step).some((ns) => isFull(before, parameters, ns));
      return full === (errno === 'EAGAIN');
    },
    witness: (_, step) => errnoOf(step) === 'EAGAIN',
  });

import { NONE } from '../checker/index.ts';
import type { Linux, Parameters } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isFull } from './numbering.ts';
import { homeOf } from './reading.ts';
import { asksForPidNamespace, births, errnoOf } from './stepping.ts';

export const eagainWhenFull = (parameters: Parameters) => {
  const anyFullFrom = (world: Linux, ns: number): boolean => {
    for (let at = ns; at !== NONE; at = world.pidNamespaces.get(at).parent)
      if (isFull(world, parameters, at)) return true;
    return false;
  };
  return stepProperty({
    name: 'fork-fails-with-eagain-exactly-when-no-number-is-free',
    says: 'A new task is refused with EAGAIN if one of the namespaces that would see it has no number left to give, and never else.',
    clauses: ['pid.alloc.full'],
    of: births,
    refused: true,
    holds: (before, step) => {
      const errno = errnoOf(step);
      // These reasons are looked at earlier.
      if (errno === 'EINVAL' || errno === 'ENOSPC' || errno === 'EPERM') return true;
      // A namespace that is yet to be made has all its numbers.
      const innermost = asksForPidNamespace(step)
        ? homeOf(before, step.slot)
        : before.nsproxies.get(step.slot).pid_ns_for_children;
      return anyFullFrom(before, innermost) === (errno === 'EAGAIN');
    },
    witness: (_, step) => errnoOf(step) === 'EAGAIN',
  });
};

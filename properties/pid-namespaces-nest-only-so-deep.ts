import { CLONE } from '../models/constants.ts';
import type { Parameters } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { depthOf, homeOf } from './reading.ts';
import { asksFor, asksForPidNamespace, errnoOf } from './stepping.ts';

export const nestOnlySoDeep = ({ depthMax }: Parameters) =>
  stepProperty({
    name: 'pid-namespaces-nest-only-so-deep',
    says: 'No PID namespace has more ancestors than the limit allows. Who lives at the limit is refused a further one with ENOSPC, and nobody else is.',
    clauses: ['pid.depth'],
    of: ['unshare', 'clone', 'clone3'],
    refused: true,
    holds: (before, step, after) => {
      const errno = errnoOf(step);
      const atLimit = depthOf(before, homeOf(before, step.slot)) >= depthMax;
      // A user namespace that is asked for too has a limit of its own, and it comes first.
      // There may be limits on how many there are, too.
      if (errno === 'ENOSPC' && before.ucounts.capacity > 0) return true;
      if (errno === 'ENOSPC')
        return asksFor(step, CLONE.CLONE_NEWUSER) || (asksForPidNamespace(step) && atLimit);
      if (errno !== '') return true;
      for (let ns = 0; ns < after.pidNamespaces.capacity; ns++)
        if (after.pidNamespaces.get(ns).state !== 'free' && depthOf(after, ns) > depthMax) return false;
      return !(asksForPidNamespace(step) && atLimit);
    },
    witness: (_, step) => errnoOf(step) === 'ENOSPC',
  });

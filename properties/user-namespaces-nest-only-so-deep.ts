import { CLONE } from '../models/constants.ts';
import type { Parameters } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { depthOfUser } from './powers.ts';
import { asksFor, asksForPidNamespace, errnoOf } from './stepping.ts';

export const userNamespacesNestOnlySoDeep = ({ userLevelMax = 32, outermost }: Parameters) =>
  stepProperty({
    name: 'user-namespaces-nest-only-so-deep',
    says: 'Nobody makes a user namespace below one that is deeper than the limit: that is ENOSPC, and nobody else is refused with it for the sake of a user namespace.',
    clauses: ['user.new.depth'],
    of: ['unshare', 'clone', 'clone3'],
    refused: true,
    holds: (before, step) => {
      if (!asksFor(step, CLONE.CLONE_NEWUSER)) return true;
      const depth = (outermost?.level ?? 0) + depthOfUser(before, before.creds.get(step.slot).user_ns);
      const errno = errnoOf(step);
      if (depth > userLevelMax) return errno !== '' && errno !== 'EPERM';
      // There may be limits on how many there are, too.
      return errno !== 'ENOSPC' || asksForPidNamespace(step) || before.ucounts.capacity > 0;
    },
    witness: (_, step) => asksFor(step, CLONE.CLONE_NEWUSER) && errnoOf(step) === 'ENOSPC',
  });

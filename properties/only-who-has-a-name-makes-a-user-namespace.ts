import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { isNamed } from './powers.ts';
import { asksFor, births, errnoOf, setTidOf } from './stepping.ts';
import { isChrooted } from './trees.ts';

export const onlyWhoHasANameMakesUserNamespaces = stepProperty({
  name: 'only-who-has-a-name-makes-a-user-namespace',
  says: 'A user namespace is made for nobody whose effective user id or group id has no name in the user namespace it is in: that is EPERM, and the only EPERM there is for who asks for a user namespace and has the root of its mount namespace.',
  clauses: ['user.new.mapped', 'user.new'],
  of: [...births, 'unshare'],
  refused: true,
  holds: (before, step) => {
    if (!asksFor(step, CLONE.CLONE_NEWUSER)) return true;
    const { user_ns, euid, egid } = before.creds.get(step.slot);
    const named = isNamed(before, user_ns, 'uid_map', euid) && isNamed(before, user_ns, 'gid_map', egid);
    const errno = errnoOf(step);
    const elsewhere = isChrooted(before, step.slot);
    // Who chooses numbers may not be allowed to.
    const chooses = setTidOf(step).length > 0;
    return named ? errno !== 'EPERM' || elsewhere || chooses : errno !== '';
  },
  witness: (_, step) => asksFor(step, CLONE.CLONE_NEWUSER) && errnoOf(step) === 'EPERM',
});

import { stepProperty } from './claims.ts';
import { changesCredentials, has, isPartOf } from './credentials.ts';

export const capabilitiesComeWithANamespace = stepProperty({
  name: 'capabilities-come-only-with-a-user-namespace',
  says: 'As long as a task stays in its user namespace its permitted capabilities and its bounding set only shrink. It makes inheritable only what is in the bounding set, and without CAP_SETPCAP only what is permitted; what is inheritable already may stay.',
  clauses: [
    'cred.capset.permitted',
    'cred.capset.inheritable',
    'cred.capset.bounding',
    'cred.bounding',
    'cred.fixup.noroot',
  ],
  of: changesCredentials,
  touches: ['creds'],
  holds: (before, { slot }, after) => {
    const was = before.creds.get(slot);
    const is = after.creds.get(slot);
    if (was.user_ns !== is.user_ns) return true;
    if (!isPartOf(is.permitted, was.permitted) || !isPartOf(is.bounding, was.bounding)) return false;
    if (!isPartOf(is.inheritable, was.inheritable, was.bounding)) return false;
    return has(was.effective, 'CAP_SETPCAP') || isPartOf(is.inheritable, was.inheritable, was.permitted);
  },
  // Inheritable, and neither permitted nor in the bounding set.
  witness: (_, { slot }, after) => {
    const { inheritable, permitted, bounding } = after.creds.get(slot);
    return !isPartOf(inheritable, permitted, bounding);
  },
});

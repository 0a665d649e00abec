import { isRefusal } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { births, errnoOf, flagsOf } from './stepping.ts';
import { isChrooted } from './trees.ts';

export const noUserNamespaceFromAnotherRoot = stepProperty({
  name: 'who-has-another-root-makes-no-user-namespace',
  says: 'A task whose root is not that of its mount namespace makes no user namespace; if there could be one more it is told EPERM.',
  clauses: ['user.new.chroot'],
  of: [...births, 'unshare'],
  refused: true,
  holds: (before, step) => {
    if (!isChrooted(before, step.slot) || (flagsOf(step) & CLONE.CLONE_NEWUSER) === 0) return true;
    return isRefusal(step.result) && ['EPERM', 'ENOSPC', 'EINVAL'].includes(errnoOf(step));
  },
  // It has a name in its user namespace.
  witness: (before, step) =>
    isChrooted(before, step.slot) &&
    (flagsOf(step) & CLONE.CLONE_NEWUSER) !== 0 &&
    before.creds.get(step.slot).euid === 0 &&
    before.creds.get(step.slot).user_ns === 0,
});

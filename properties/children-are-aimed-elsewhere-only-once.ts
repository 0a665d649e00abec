import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { homeOf } from './reading.ts';
import { asksFor, asksForPidNamespace, errnoOf } from './stepping.ts';

export const aimedElsewhereOnlyOnce = stepProperty({
  name: 'children-are-aimed-elsewhere-only-once',
  says: 'Who has unshared the PID namespace of its children cannot ask for CLONE_NEWPID again, neither of unshare nor of clone.',
  clauses: ['pid.unshare.once', 'pid.clone.aimed'],
  of: ['unshare', 'clone'],
  refused: true,
  holds: (before, step) => {
    const home = homeOf(before, step.slot);
    const elsewhere = before.nsproxies.get(step.slot).pid_ns_for_children !== home;
    if (!elsewhere || !asksForPidNamespace(step)) return true;
    // Whether it may have a user namespace, or any other, is asked first.
    const earlier = asksFor(step, CLONE.CLONE_NEWUSER) ? ['EPERM', 'ENOSPC'] : ['EPERM'];
    return ['EINVAL', ...earlier].includes(errnoOf(step));
  },
  // The namespace it aims at is dead, and still it cannot have another.
  witness: (before, step) =>
    asksForPidNamespace(step) &&
    before.pidNamespaces.get(before.nsproxies.get(step.slot).pid_ns_for_children).state === 'dead',
});

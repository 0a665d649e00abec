import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { ownedFlags } from './namespaces.ts';
import { mayDo } from './powers.ts';
import { asksFor, births, errnoOf, setTidOf } from './stepping.ts';

const setters = ['sethostname', 'setdomainname'];

export const onlyPowerOverTheOwner = stepProperty({
  name: 'only-power-over-the-owner-makes-or-changes-a-namespace',
  says: 'A name is set, and a namespace made, only by who has CAP_SYS_ADMIN over the user namespace that owns it or will own it; who has it is not refused with EPERM. Who asks for a user namespace too has it over that one.',
  clauses: ['uts.set.cap', 'task.clone.cap', 'task.unshare.cap'],
  of: [...setters, ...births, 'unshare'],
  refused: true,
  holds: (before, step) => {
    const mine = before.creds.get(step.slot);
    const errno = errnoOf(step);
    if (setters.includes(step.name)) {
      const owner = before.utsNamespaces.get(before.nsproxies.get(step.slot).uts_ns).user_ns;
      return (errno === 'EPERM') === !mayDo(before, mine, owner, 'CAP_SYS_ADMIN');
    }
    // Whether there may be a user namespace is another question, and asked before.
    if (asksFor(step, CLONE.CLONE_NEWUSER)) return true;
    const needed = asksFor(step, ownedFlags);
    if (needed && !mayDo(before, mine, mine.user_ns, 'CAP_SYS_ADMIN')) return errno !== '';
    // Who may choose numbers is another question.
    return errno !== 'EPERM' || setTidOf(step).length > 0;
  },
  // Somebody has the capability where it is, and not over the owner of the names it would change.
  witness: (before, step) =>
    setters.includes(step.name) &&
    errnoOf(step) === 'EPERM' &&
    mayDo(before, before.creds.get(step.slot), before.creds.get(step.slot).user_ns, 'CAP_SYS_ADMIN'),
});

import { CAP, type Capability, CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { mayDo } from './powers.ts';
import { asksFor, births, newcomerOf } from './stepping.ts';

const capabilities = Object.keys(CAP) as Capability[];

export const creationGivesNoPower = stepProperty({
  name: 'making-a-user-namespace-gives-no-power-over-those-that-were-there',
  says: 'Whoever enters a user namespace that is made for it has no capability over any user namespace that existed before, above it or beside it; and no other task gains one by it.',
  clauses: ['cred.enter', 'user.new'],
  of: [...births, 'unshare'],
  holds: (before, step, after) => {
    if (!asksFor(step, CLONE.CLONE_NEWUSER)) return true;
    const newcomer = newcomerOf(before, step, after);
    for (const task of after.creds.slots())
      for (const ns of before.userNamespaces.slots()) {
        if (after.userNamespaces.get(ns).state === 'free') continue;
        const gained = (capability: Capability): boolean =>
          mayDo(after, after.creds.get(task), ns, capability) &&
          (task === newcomer || !mayDo(before, before.creds.get(task), ns, capability));
        if (capabilities.some(gained)) return false;
      }
    return true;
  },
  // There is a user namespace besides the one above it.
  witness: (before, step) => asksFor(step, CLONE.CLONE_NEWUSER) && before.userNamespaces.slots().length > 1,
});

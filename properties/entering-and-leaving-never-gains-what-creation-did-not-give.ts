import { CAP, type Capability } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isSelfOrAboveUser, mayDo } from './powers.ts';

const capabilities = Object.keys(CAP) as readonly Capability[];

/** Whether a task has a capability over a user namespace that it had not before a step. */
function gains(before: Linux, after: Linux, task: number, ns: number): boolean {
  const [was, is] = [before.creds.get(task), after.creds.get(task)];
  return capabilities.some((one) => mayDo(after, is, ns, one) && !mayDo(before, was, ns, one));
}

export const enteringNeverGains = stepProperty({
  name: 'entering-and-leaving-never-gains-what-creation-did-not-give',
  says: 'setns leads nobody to a user namespace that is not below its own. Over the one that it is in already, and over any over which it had no CAP_SYS_ADMIN, it gives nobody a capability: who gets all of them below could have taken them as creator, or because it was above.',
  clauses: ['setns.user.cap', 'setns.user.own', 'cred.enter'],
  of: ['setns'],
  holds: (before, { slot }, after) => {
    const mine = before.creds.get(slot);
    const mastered = (ns: number) => ns !== mine.user_ns && mayDo(before, mine, ns, 'CAP_SYS_ADMIN');
    return (
      isSelfOrAboveUser(after, mine.user_ns, after.creds.get(slot).user_ns) &&
      before.userNamespaces.slots().every((ns) => mastered(ns) || !gains(before, after, slot, ns))
    );
  },
  // It enters what it owns, and had no capability.
  witness: (before, { slot }, after) =>
    before.creds.get(slot).effective === 0 &&
    after.creds.get(slot).user_ns !== before.creds.get(slot).user_ns,
});

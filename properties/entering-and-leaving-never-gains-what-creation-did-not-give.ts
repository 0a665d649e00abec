import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isSelfOrAboveUser, mayDo } from './powers.ts';

/** The user namespaces over which a task has CAP_SYS_ADMIN. */
function powerOf(world: Linux, task: number): readonly number[] {
  return world.userNamespaces
    .slots()
    .filter((ns) => mayDo(world, world.creds.get(task), ns, 'CAP_SYS_ADMIN'));
}

export const enteringNeverGains = stepProperty({
  name: 'entering-and-leaving-never-gains-what-creation-did-not-give',
  says: 'setns leads nobody to a user namespace that is not below its own, and gives nobody power over a user namespace over which it had none: what it can do it could do as creator, or because it was above.',
  clauses: ['setns.user.cap', 'setns.user.own', 'cred.enter'],
  of: ['setns'],
  holds: (before, { slot }, after) => {
    const had = new Set(powerOf(before, slot));
    const was = before.creds.get(slot).user_ns;
    return (
      powerOf(after, slot).every((ns) => had.has(ns)) &&
      isSelfOrAboveUser(after, was, after.creds.get(slot).user_ns)
    );
  },
  // It enters what it owns, and had no capability.
  witness: (before, { slot }, after) =>
    before.creds.get(slot).effective === 0 &&
    after.creds.get(slot).user_ns !== before.creds.get(slot).user_ns,
});

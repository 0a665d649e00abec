import { CAP, type Capability } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isSelfOrAboveUser, mayDo } from './powers.ts';

const capabilities = Object.keys(CAP) as readonly Capability[];

/** Every capability that a task has, with the user namespace over which it has it. */
function powersOf(world: Linux, task: number): readonly string[] {
  const mine = world.creds.get(task);
  return world.userNamespaces
    .slots()
    .flatMap((ns) => capabilities.filter((one) => mayDo(world, mine, ns, one)).map((one) => `${one} ${ns}`));
}

export const enteringNeverGains = stepProperty({
  name: 'entering-and-leaving-never-gains-what-creation-did-not-give',
  says: 'setns leads nobody to a user namespace that is not below its own, and gives nobody a capability over a user namespace that it had not over that one: what it can do it could do as creator, or because it was above.',
  clauses: ['setns.user.cap', 'setns.user.own', 'cred.enter'],
  of: ['setns'],
  holds: (before, { slot }, after) => {
    const had = new Set(powersOf(before, slot));
    const was = before.creds.get(slot).user_ns;
    return (
      powersOf(after, slot).every((power) => had.has(power)) &&
      isSelfOrAboveUser(after, was, after.creds.get(slot).user_ns)
    );
  },
  // It enters what it owns, and had no capability.
  witness: (before, { slot }, after) =>
    before.creds.get(slot).effective === 0 &&
    after.creds.get(slot).user_ns !== before.creds.get(slot).user_ns,
});

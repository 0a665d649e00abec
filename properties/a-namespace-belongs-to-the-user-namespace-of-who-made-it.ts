import { NONE, type Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { has } from './credentials.ts';
import { namespaceKinds, type OwnedKind, ownedFlags, ownedKinds } from './namespaces.ts';
import { asksFor } from './stepping.ts';

/** The user namespace that a step has made, or NONE. */
function newUserNamespace(before: Linux, after: Linux): number {
  for (let ns = 0; ns < after.userNamespaces.capacity; ns++)
    if (before.userNamespaces.get(ns).state === 'free' && after.userNamespaces.get(ns).state !== 'free')
      return ns;
  return NONE;
}

/** Whether what exists before and after a step has the owner and the place it had. */
function nobodyChangedHands(before: Linux, after: Linux, kinds: readonly OwnedKind[]): boolean {
  for (const kind of kinds)
    for (let slot = 0; slot < before[kind].capacity; slot++) {
      const was = before[kind].get(slot);
      const is = after[kind].get(slot);
      if (was.state !== 'free' && is.state !== 'free' && was.user_ns !== is.user_ns) return false;
    }
  for (let ns = 0; ns < before.userNamespaces.capacity; ns++) {
    const was = before.userNamespaces.get(ns);
    const is = after.userNamespaces.get(ns);
    if (was.state === 'free' || is.state === 'free') continue;
    if (was.parent !== is.parent || was.owner !== is.owner || was.group !== is.group) return false;
  }
  return true;
}

/** Whether a user namespace that a step has made is below its maker's, and its maker's own. */
function mirrorsItsMaker(before: Linux, { slot: maker }: Step, after: Linux, made: number): boolean {
  const { user_ns, euid, egid, effective } = before.creds.get(maker);
  const { parent, owner, group, parent_could_setfcap } = after.userNamespaces.get(made);
  return (
    parent === user_ns &&
    owner === euid &&
    group === egid &&
    parent_could_setfcap === has(effective, 'CAP_SETFCAP')
  );
}

/** Whether those of these kinds that a step has made are its maker's, and the others whose they were. */
export function belongToTheirMakers(
  before: Linux,
  step: Step,
  after: Linux,
  kinds: readonly OwnedKind[],
): boolean {
  if (!nobodyChangedHands(before, after, kinds)) return false;
  const made = newUserNamespace(before, after);
  if ((made !== NONE) !== asksFor(step, CLONE.CLONE_NEWUSER)) return false;
  if (made !== NONE && !mirrorsItsMaker(before, step, after, made)) return false;
  const owner = made === NONE ? before.creds.get(step.slot).user_ns : made;
  for (const kind of kinds)
    for (let slot = 0; slot < before[kind].capacity; slot++) {
      const is = after[kind].get(slot);
      if (before[kind].get(slot).state === 'free' && is.state !== 'free' && is.user_ns !== owner)
        return false;
    }
  return true;
}

export const namespaceBelongsToItsMaker = stepProperty({
  name: 'a-namespace-belongs-to-the-user-namespace-of-who-made-it',
  says: 'A new namespace is owned by the user namespace that its maker is in, or by the one that the same call makes; a new user namespace is below its maker’s and belongs to its maker’s effective ids, and it is remembered whether its maker had CAP_SETFCAP. Whatever happens later, owners and parents stay what they were.',
  clauses: ['user.owner', 'user.new'],
  touches: namespaceKinds,
  holds: (before, step, after) => belongToTheirMakers(before, step, after, ownedKinds),
  // A namespace is made in a user namespace that is not the outermost.
  witness: (before, step) => asksFor(step, ownedFlags) && before.creds.get(step.slot).user_ns > 0,
});

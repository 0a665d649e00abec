import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { type NamespaceKind, namespaceKinds } from './namespaces.ts';
import { depthOfUser, isSelfOrAboveUser } from './powers.ts';

/** Whether a user namespace is there and the outermost one is above it, as many levels as it says. */
function isInTheTree(world: Linux, ns: number): boolean {
  if (ns === NONE || world.userNamespaces.get(ns).state === 'free') return false;
  if (!isSelfOrAboveUser(world, 0, ns)) return false;
  const outermost = world.userNamespaces.get(0).level;
  return world.userNamespaces.get(ns).level === outermost + depthOfUser(world, ns);
}

/** Whether those of these kinds have their owners, and what is above them, where they should be. */
export function hangInTheTree(world: Linux, kinds: readonly NamespaceKind[]): boolean {
  for (const kind of kinds)
    for (let slot = 0; slot < world[kind].capacity; slot++) {
      const ns = world[kind].get(slot);
      if (ns.state === 'free') continue;
      if (!isInTheTree(world, 'user_ns' in ns ? ns.user_ns : slot)) return false;
      if (kind !== 'pidNamespaces' || !('user_ns' in ns) || !('parent' in ns) || ns.parent === NONE) continue;
      const above = world.pidNamespaces.get(ns.parent);
      if (above.state === 'free' || !isSelfOrAboveUser(world, above.user_ns, ns.user_ns)) return false;
    }
  return true;
}

export const ownersFormATree = stateProperty({
  name: 'owners-and-parents-of-namespaces-form-a-tree',
  says: 'Every namespace is owned by a user namespace that exists, and from every user namespace the parents lead to the outermost one. A PID namespace is owned by the owner of the one above it, or by a user namespace below that.',
  clauses: ['user.owner', 'user.new', 'user.life', 'pid.new.owner'],
  reads: namespaceKinds,
  holds: (world) => hangInTheTree(world, namespaceKinds),
  // A PID namespace in a PID namespace, and a user namespace that owns it and not the one above.
  witness: (world) =>
    world.pidNamespaces.slots().some((ns) => {
      const { parent, user_ns } = world.pidNamespaces.get(ns);
      return parent !== NONE && world.pidNamespaces.get(parent).user_ns !== user_ns;
    }),
});

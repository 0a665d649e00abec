import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { namespaceKinds, ownedKinds } from './namespaces.ts';
import { depthOfUser, isSelfOrAboveUser } from './powers.ts';

/** Whether a user namespace is there and the outermost one is above it, as many levels as it says. */
function isInTheTree(world: Linux, ns: number): boolean {
  if (ns === NONE || world.userNamespaces.get(ns).state === 'free') return false;
  if (!isSelfOrAboveUser(world, 0, ns)) return false;
  const outermost = world.userNamespaces.get(0).level;
  return world.userNamespaces.get(ns).level === outermost + depthOfUser(world, ns);
}

export const ownersFormATree = stateProperty({
  name: 'owners-and-parents-of-namespaces-form-a-tree',
  says: 'Every namespace is owned by a user namespace that exists, and from every user namespace the parents lead to the outermost one. A PID namespace is owned by the owner of the one above it, or by a user namespace below that.',
  clauses: ['user.owner', 'user.new', 'user.life', 'pid.new.owner'],
  reads: namespaceKinds,
  holds: (world) => {
    for (const ns of world.userNamespaces.slots()) if (!isInTheTree(world, ns)) return false;
    for (const kind of ownedKinds)
      for (let slot = 0; slot < world[kind].capacity; slot++) {
        const { state, user_ns } = world[kind].get(slot);
        if (state !== 'free' && !isInTheTree(world, user_ns)) return false;
      }
    for (let ns = 0; ns < world.pidNamespaces.capacity; ns++) {
      const { parent, user_ns } = world.pidNamespaces.get(ns);
      if (parent !== NONE && !isSelfOrAboveUser(world, world.pidNamespaces.get(parent).user_ns, user_ns))
        return false;
    }
    return true;
  },
  // A PID namespace in a PID namespace, and a user namespace that owns it and not the one above.
  witness: (world) =>
    world.pidNamespaces.slots().some((ns) => {
      const { parent, user_ns } = world.pidNamespaces.get(ns);
      return parent !== NONE && world.pidNamespaces.get(parent).user_ns !== user_ns;
    }),
});

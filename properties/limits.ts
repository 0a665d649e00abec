/** How many namespaces there are on whose account, counted one by one from what exists. */
import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import type { NamespaceKind } from '../models/lifetime/namespace-kind.ts';
import { kindsInOrder } from '../models/lifetime/registered.ts';

export type Kind = NamespaceKind;
export const namespaceKinds: readonly Kind[] = kindsInOrder();

/** Where a namespace is owned and who made it; undefined if it is not there, or was there before anybody. */
function originOf(
  world: Linux,
  kind: Kind,
  slot: number,
): { readonly ns: number; readonly uid: number } | undefined {
  if (kind === 'user') {
    const { state, parent, owner } = world.userNamespaces.get(slot);
    return state === 'free' || parent === NONE ? undefined : { ns: parent, uid: owner };
  }
  const { state, user_ns, creator } = world[`${kind}Namespaces`].get(slot);
  return state === 'free' || creator === NONE ? undefined : { ns: user_ns, uid: creator };
}

/** How many namespaces of a kind count for a user in a user namespace: those made there, and those below it. */
export function howMany(world: Linux, kind: Kind, ns: number, uid: number): number {
  let found = 0;
  for (let slot = 0; slot < world[`${kind}Namespaces`].capacity; slot++) {
    let at = originOf(world, kind, slot);
    for (let walked = 0; at && walked <= world.userNamespaces.capacity; walked++) {
      if (at.ns === ns && at.uid === uid) found++;
      // Whoever made the user namespace accounts for it in the one above.
      at = originOf(world, 'user', at.ns);
    }
  }
  return found;
}

/** The limit of a kind in a user namespace. */
export function limitIn(world: Linux, ns: number, kind: Kind): number {
  return world.ucounts.get(ns).ucount_max.find((one) => one.kind === kind)?.max ?? Number.POSITIVE_INFINITY;
}

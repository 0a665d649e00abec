/**
 * What capabilities(7) and user_namespaces(7) say of who may do what where, told rule by rule from the
 * effective set, the parents of user namespaces and their owners.
 */
import { NONE } from '../checker/index.ts';
import { CAP, type Capability } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';

export type Credentials = Omit<ReturnType<Linux['creds']['get']>, 'state'>;

/** Every capability of this version of Linux: 41 bits, so that arithmetic has to do what `&` cannot. */
export const everyCapability = Object.values(CAP).reduce<number>((set, bit) => set + 2 ** bit, 0);

/** Whether a set of capabilities has one of them. */
export function has(set: number, capability: Capability): boolean {
  return Math.floor(set / 2 ** CAP[capability]) % 2 === 1;
}

/** Whether `upper` is `ns` or above it: the chain of parents of user namespaces, walked. */
export function isSelfOrAboveUser(world: Linux, upper: number, ns: number): boolean {
  let at = ns;
  for (let walked = 0; at !== NONE && walked <= world.userNamespaces.capacity; walked++) {
    if (at === upper) return true;
    at = world.userNamespaces.get(at).parent;
  }
  return false;
}

/** How many user namespaces are above this one, of those that are modelled. */
export function depthOfUser(world: Linux, ns: number): number {
  let depth = 0;
  let at = world.userNamespaces.get(ns).parent;
  while (at !== NONE && depth <= world.userNamespaces.capacity) {
    depth++;
    at = world.userNamespaces.get(at).parent;
  }
  return depth;
}

/**
 * Whether credentials give a capability over a user namespace. The three rules of user_namespaces(7):
 * one has it where one is, if it is in the effective set; the owner of a namespace who is in its parent
 * has all of them in it; and who has one in a namespace has it in all that are below.
 */
export function mayDo(
  world: Linux,
  { user_ns: home, euid, effective }: Credentials,
  target: number,
  capability: Capability,
): boolean {
  let at = target;
  for (let walked = 0; at !== NONE && walked <= world.userNamespaces.capacity; walked++) {
    const { parent, owner } = world.userNamespaces.get(at);
    if (at === home && has(effective, capability)) return true;
    if (parent === home && owner === euid) return true;
    at = parent;
  }
  return false;
}

/** Whether a namespace calls an id anything: some line of the map has it. */
export function isNamed(world: Linux, ns: number, map: 'uid_map' | 'gid_map', kid: number): boolean {
  return world.userNamespaces
    .get(ns)
    [map].some(({ lower_first, count }) => lower_first <= kid && kid < lower_first + count);
}

/** The kernel's id for what a namespace calls `id`; NONE if it has no such id. */
export function kuidOf(world: Linux, ns: number, id: number): number {
  for (const { first, lower_first, count } of world.userNamespaces.get(ns).uid_map)
    if (first <= id && id < first + count) return lower_first + id - first;
  return NONE;
}

/** The name a namespace has for an id; 65534 where it has none. */
export function uidShownIn(world: Linux, ns: number, kuid: number): number {
  for (const { first, lower_first, count } of world.userNamespaces.get(ns).uid_map)
    if (lower_first <= kuid && kuid < lower_first + count) return first + kuid - lower_first;
  return 65534;
}

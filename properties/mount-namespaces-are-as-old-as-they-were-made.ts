import type { Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';

const isThere = (world: Linux, ns: number): boolean => world.mntNamespaces.get(ns).state !== 'free';

/** Whether one is older than another, by their numbers. */
const isOlder = (world: Linux, one: number, other: number): boolean =>
  world.mntNamespaces.get(one).ns_id < world.mntNamespaces.get(other).ns_id;

export const mountNamespacesHaveTheirAge = stepProperty({
  name: 'mount-namespaces-are-as-old-as-they-were-made',
  says: 'A mount namespace that is made is younger than all that are there, and of two that stay the older one stays the older.',
  clauses: ['mnt.bind.loop'],
  touches: ['mntNamespaces'],
  holds: (before: Linux, _: Step, after: Linux) => {
    if (after.mounts.capacity === 0) return true;
    const all = after.mntNamespaces.slots();
    const were = all.filter((ns) => isThere(before, ns));
    const made = all.filter((ns) => !isThere(before, ns));
    return (
      made.every((young) => were.every((old) => isOlder(after, old, young))) &&
      were.every((one) => were.every((other) => isOlder(before, one, other) === isOlder(after, one, other)))
    );
  },
  witness: (before: Linux, _: Step, after: Linux) =>
    after.mntNamespaces.slots().some((ns) => !isThere(before, ns)),
});

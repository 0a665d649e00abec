/** What the generic laws need to know of cgroup namespaces. */
import type { KindLaws } from '../lifetime/namespace-kind.ts';

export const cgroupLaws: KindLaws = {
  clauses: ['cgroup.root'],
  // Where it begins, from which all paths are told. That never changes for who is in it.
  observe: (world, ns) => world.cgroupNamespaces.get(ns).root,
  changedBy: [],
};

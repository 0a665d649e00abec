/** What the generic laws need to know of time namespaces. */
import type { KindLaws } from '../lifetime/namespace-kind.ts';

export const timeLaws: KindLaws = {
  observe: (world, ns) => world.timeNamespaces.get(ns).offsets,
  // Offsets are set as long as nobody is in it: who is sees no clock jump.
  changedBy: [],
  lasting: ['frozen'],
};

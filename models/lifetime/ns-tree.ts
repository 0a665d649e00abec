/** Namespaces are numbered as they come, and no number is given out again (kernel/nstree.c). */
import { NONE } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { nsTree } from '../ns-tree/machine.ts';

/** A namespace that has just been made gets its number; false if the scope has not so many. */
export function ns_tree_add(k: LinuxKernel, kind: string, ns: number): boolean {
  if (k.nsTrees.capacity === 0) return true;
  if (k.nsTrees.get(0).last >= (k.parameters.nsIdMax ?? Number.POSITIVE_INFINITY)) return false;
  k.nsTrees.send(0, nsTree.ADD(kind, ns));
  return true;
}

/** One that is gone has no number any more. */
export function ns_tree_remove(k: LinuxKernel, kind: string, ns: number): void {
  if (k.nsTrees.capacity > 0) k.nsTrees.send(0, nsTree.REMOVE(kind, ns));
}

/** The number of one that is there; NONE where the scope has none. */
export function ns_id(k: LinuxKernel, kind: string, ns: number): number {
  return k.nsTrees.get(0).nodes.find((one) => one.kind === kind && one.ns === ns)?.ns_id ?? NONE;
}

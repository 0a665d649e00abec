/**
 * The mount option `nsdelegate`: where a cgroup namespace begins is a boundary that its members do not cross
 * (kernel/cgroup/cgroup.c: cgroup_procs_write_permission, cgroup_file_write). It is an option of the whole
 * machine, and here a parameter.
 */
import type { LinuxKernel } from '../kinds.ts';
import { cgroup_is_descendant } from './paths.ts';

/** Where the outermost namespace begins nothing is delegated. */
const OUTERMOST_NS = 0;

/** Whether both cgroups are at or below where a namespace begins, or that is no boundary. */
export function within_delegation(k: LinuxKernel, ns: number, from: number, to: number): boolean {
  if (!k.parameters.nsdelegate) return true;
  const { root } = k.cgroupNamespaces.get(ns);
  return cgroup_is_descendant(k, from, root) && cgroup_is_descendant(k, to, root);
}

/** Whether a cgroup is where a namespace begins that was given away. */
export function is_delegated_root(k: LinuxKernel, ns: number, cgroup: number): boolean {
  if (!k.parameters.nsdelegate) return false;
  return ns !== OUTERMOST_NS && k.cgroupNamespaces.get(ns).root === cgroup;
}

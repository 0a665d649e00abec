/**
 * The mount option `nsdelegate`: where a cgroup namespace begins is a boundary that its members do not cross
 * (kernel/cgroup/cgroup.c: cgroup_procs_write_permission, cgroup_file_write). It is an option of the whole
 * machine, and here a parameter.
 */
import { fact } from '../../checker/index.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { cgroup_is_descendant } from './paths.ts';

/** Where the outermost namespace begins nothing is delegated. */
const OUTERMOST_NS = 0;

/** Whether both cgroups are at or below where a namespace begins, or that is no boundary. */
export function within_delegation(k: LinuxKernel, ns: number, from: number, to: number): boolean {
  if (!k.parameters.nsdelegate) return true;
  const { root } = k.cgroupNamespaces.get(ns);
  return cgroup_is_descendant(k, from, root) && cgroup_is_descendant(k, to, root);
}

/** The namespace that bounds a write to an open file: that of its opener, which the file keeps (cgroup_file_ctx.ns). */
export const cgroup_file_ns = fact(
  'cgroup_file_ns',
  (_k: Linux, _writer: number, opened_in: number): number => opened_in,
  { 'is the one where the writer is': (k, writer) => k.nsproxies.get(writer).cgroup_ns },
);

/** Whether a cgroup is where a namespace begins that was given away. */
export function is_delegated_root(k: LinuxKernel, ns: number, cgroup: number): boolean {
  if (!k.parameters.nsdelegate) return false;
  return ns !== OUTERMOST_NS && k.cgroupNamespaces.get(ns).root === cgroup;
}

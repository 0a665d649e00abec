/** What /proc/PID/cgroup and mountinfo show of the unified hierarchy (kernel/cgroup/cgroup.c). */
import { beyond, fact, type Result } from '../../checker/index.ts';
import { current_chrooted } from '../facts/paths.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { proc_pid_lookup } from '../views/ns-links.ts';
import { cgroup_path_ns } from './paths.ts';

/** The path, as the reader's cgroup namespace has it; undefined for another file. */
export function read_proc_cgroup(k: LinuxKernel, caller: number, path: string): Result | undefined {
  if (!/\/[^/]+\/cgroup$/.test(path) || k.cgroups.capacity === 0) return undefined;
  const found = proc_pid_lookup(k, caller, path);
  if (!found || 'errno' in found) return found;
  if (found.rest !== 'cgroup') return undefined;
  const { root } = k.cgroupNamespaces.get(k.nsproxies.get(caller).cgroup_ns);
  const { cgroup } = k.cssSets.get(found.target);
  k.by('cgroup.view');
  if (k.cgroups.get(cgroup).state !== 'removed') return cgroup_path_ns(k, cgroup, root);
  k.by('cgroup.view.removed');
  return `${cgroup_path_ns(k, cgroup, root)} (deleted)`;
}

const OUTERMOST = 0;
const NOT_SEEN = beyond('is modelled for who has the root of its mount namespace, and is in one');

const seenBy = (k: Linux, task: number): string =>
  cgroup_path_ns(k, OUTERMOST, k.cgroupNamespaces.get(k.nsproxies.get(task).cgroup_ns).root);

/** Where the mount of the hierarchy begins, to who reads it in the file mountinfo of a task. */
export const cgroup_show_path = fact(
  'cgroup_show_path',
  (k: Linux, reader: number, _target: number): string => seenBy(k, reader),
  { 'is as whose mounts they are sees it': (k, _, target) => seenBy(k, target) },
);

/** The root of the mount of the hierarchy in the file mountinfo of a task. */
export function read_cgroup_root(k: LinuxKernel, reader: number, target: number): Result {
  if (k.nsproxies.get(target).state !== 'held' || current_chrooted(k, target)) return NOT_SEEN;
  k.by('cgroup.mountinfo');
  return cgroup_show_path(k, reader, target);
}

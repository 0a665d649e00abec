/** What /proc/PID/cgroup shows of the unified hierarchy (kernel/cgroup/cgroup.c: proc_cgroup_show). */
import type { Result } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { proc_pid_lookup } from '../views/ns-links.ts';
import { cgroup_path_ns } from './paths.ts';

/** The path, as the reader's cgroup namespace has it; undefined for another file. */
export function read_proc_cgroup(k: LinuxKernel, caller: number, path: string): Result | undefined {
  if (!/^\/proc\/[^/]+\/cgroup$/.test(path) || k.cgroups.capacity === 0) return undefined;
  const found = proc_pid_lookup(k, caller, path);
  if (!found || 'errno' in found) return found;
  const { root } = k.cgroupNamespaces.get(k.nsproxies.get(caller).cgroup_ns);
  const { cgroup } = k.cssSets.get(found.target);
  k.by('cgroup.view');
  if (k.cgroups.get(cgroup).state !== 'removed') return cgroup_path_ns(k, cgroup, root);
  k.by('cgroup.view.removed');
  return `${cgroup_path_ns(k, cgroup, root)} (deleted)`;
}

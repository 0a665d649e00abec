/** The kind of cgroup namespaces (kernel/cgroup/namespace.c). */
import { type EventId, NONE } from '../../checker/index.ts';
import { CLONE } from '../constants.ts';
import type { LinuxKernel } from '../kinds.ts';
import { chown, mkdir, rmdir } from './calls.ts';
import { cgroup_file_ns } from './delegation.ts';
import { cgroupLaws } from './laws.ts';
import { put_cgroups } from './lifetime.ts';
import { cgroupNamespace, cgroupNamespaces } from './machine.ts';
import { write_procs_at } from './procs-file.ts';
import { cgroupScopes } from './scopes.ts';
import { cgroupCalls } from './signatures.ts';
import { cgroupTheme } from './theme.ts';
import { cgroup_is_valid_domain } from './threaded.ts';
import { read_type_at, write_type_at } from './type-file.ts';
import { cgroup_show_path, read_proc_cgroup } from './views.ts';

export const cgroup = {
  kind: 'cgroup',
  called: 'cgroup namespace',
  flag: CLONE.CLONE_NEWCGROUP,
  turn: 5,
  machine: cgroupNamespaces,
  get: cgroupNamespace.GET,
  put: cgroupNamespace.PUT,
  first: (k: LinuxKernel): EventId => cgroupNamespace.CREATE(0, NONE, k.cgroups.capacity === 0 ? NONE : 0),
  // The new one begins at the cgroup that its maker is in, whatever the old one began at.
  create: (k: LinuxKernel, _: number, user_ns: number, creator: number, maker: number): EventId =>
    cgroupNamespace.CREATE(user_ns, creator, k.cgroups.capacity === 0 ? NONE : k.cssSets.get(maker).cgroup),
  destroyed: (k: LinuxKernel): void => put_cgroups(k),
  laws: cgroupLaws,
  calls: { mkdir, rmdir, chown },
  signatures: cgroupCalls,
  facts: [cgroup_file_ns, cgroup_is_valid_domain, cgroup_show_path],
  read: (k: LinuxKernel, caller: number, path: string) =>
    read_type_at(k, caller, path) ?? read_proc_cgroup(k, caller, path),
  write: (k: LinuxKernel, caller: number, path: string, text: string) =>
    write_type_at(k, caller, path, text) ?? write_procs_at(k, caller, path, text),
  themes: [cgroupTheme],
  scopes: cgroupScopes,
} as const;

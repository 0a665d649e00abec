/** The file cgroup.type: what is written to it makes a cgroup threaded (kernel/cgroup/cgroup.c: cgroup_enable_threaded). */
import { NONE, type Refusal, type Result } from '../../checker/index.ts';
import { credOf } from '../credentials/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import { entryAt, find } from './calls.ts';
import { cgroup } from './cgroup.ts';
import { is_delegated_root } from './delegation.ts';
import { cgroup_is_populated } from './paths.ts';
import { may_write_inode } from './permission.ts';
import { cgroup_can_be_thread_root, cgroup_is_valid_domain, cgroup_type, joinedDomain } from './threaded.ts';

/** The cgroup whose file it is; undefined for another path. */
function typeFileAt(k: LinuxKernel, caller: number, path: string): number | Refusal | undefined {
  const entry = path.endsWith('/cgroup.type') ? entryAt(k, caller, path) : undefined;
  if (!entry) return undefined;
  return find(k, entry) ?? (entry.found === 'file' ? entry.parent : undefined);
}

export function read_type_at(k: LinuxKernel, caller: number, path: string): Result | undefined {
  const it = typeFileAt(k, caller, path);
  if (typeof it !== 'number') return it;
  k.by('cgroup.type.read');
  return cgroup_type(k, it);
}

/** Opens the file by its path, writes to it and closes it. */
export function write_type_at(
  k: LinuxKernel,
  caller: number,
  path: string,
  text: string,
): Result | undefined {
  const it = typeFileAt(k, caller, path);
  if (typeof it !== 'number') return it;
  const { maker } = k.cgroups.get(it);
  const denied = k.cgroups.send(
    it,
    cgroup.OPEN_PROCS(may_write_inode(k, credOf(k.creds.get(caller)), maker)),
  );
  if (denied) return denied;
  const domain = joinedDomain(k, it);
  const asked = {
    text,
    delegated: is_delegated_root(k, k.nsproxies.get(caller).cgroup_ns, it),
    populated: cgroup_is_populated(k, it),
    // The outermost one always has a task below it: it does not come to its domain.
    valid: domain === NONE || cgroup_is_valid_domain(k, domain),
    joinable: domain === NONE || cgroup_can_be_thread_root(k, domain),
  };
  return k.cgroups.send(it, cgroup.WRITE_TYPE(asked)) ?? text.length;
}

/** mkdir(2), rmdir(2) and chown(2) below /sys/fs/cgroup (kernel/cgroup/cgroup.c: cgroup_mkdir, cgroup_rmdir). */
import { beyond, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { current_chrooted } from '../facts/paths.ts';
import type { LinuxKernel } from '../kinds.ts';
import { cgroup, type Found } from './cgroup.ts';
import { put_cgroups } from './lifetime.ts';
import { cgroup_is_populated, cgroupFiles, type Entry, has_children, lookup } from './paths.ts';
import { capable_of_chown, may_write_inode } from './permission.ts';

const NOT_BELOW = beyond('is modelled below /sys/fs/cgroup only, from the root of the mount namespace');
const NO_CGROUP = beyond('needs one more cgroup than the scope has');
const NO_NAME = beyond('is modelled for names of letters, of cgroups and of their files, only');
const NO_OTHER = beyond('is modelled for directories and cgroup.procs only');
const NO_IDS = beyond('is modelled where both ids are given and have names');

/** The entry at a path, if the caller sees the hierarchy there. */
export function entryAt(k: LinuxKernel, caller: number, path: string): Entry | undefined {
  if (k.cgroups.capacity === 0 || current_chrooted(k, caller)) return undefined;
  return lookup(k, path);
}

/** Whether the way to an entry and the entry itself are there. */
export function find(k: LinuxKernel, { way, found }: Entry): Refusal | undefined {
  return walk(k, way, true) ?? walk(k, found, false);
}
const walk = (k: LinuxKernel, found: Found, directory: boolean): Refusal | undefined =>
  k.cgroups.send(0, cgroup.LOOK_UP(found, directory));

export const mkdir = {
  run: (k: LinuxKernel, caller: number, path: string, _mode: number): Result => {
    const entry = entryAt(k, caller, path);
    if (!entry) return NOT_BELOW;
    const missing = walk(k, entry.way, true);
    if (missing) return missing;
    if (entry.parent === NONE) return NOT_BELOW;
    if (!/^[a-z]+$/.test(entry.name) && ![...cgroupFiles, 'two\nlines'].includes(entry.name)) return NO_NAME;
    const cred = k.creds.get(caller);
    const may = may_write_inode(k, cred, k.cgroups.get(entry.parent).owner);
    const refused = k.cgroups.send(
      entry.parent,
      cgroup.MAKE_BELOW(entry.found !== 'nothing', may, !entry.name.includes('\n')),
    );
    if (refused) return refused;
    const made = k.cgroups.free();
    if (made === NONE) return NO_CGROUP;
    const { fsuid: uid, fsgid: gid } = cred;
    k.cgroups.send(made, cgroup.MKDIR(entry.name, entry.parent, { uid, gid }));
    return 0;
  },
};

/** The cgroup at an entry, or that whose file it is; where the rule that says so is missing, of nothing too. */
const orParent = ({ cgroup, parent }: Entry): number => (cgroup === NONE ? parent : cgroup);

export const rmdir = {
  run: (k: LinuxKernel, caller: number, path: string): Result => {
    const entry = entryAt(k, caller, path);
    if (!entry) return NOT_BELOW;
    const missing = find(k, entry);
    if (missing) return missing;
    if (entry.parent === NONE) return NOT_BELOW;
    const may = may_write_inode(k, k.creds.get(caller), k.cgroups.get(entry.parent).owner);
    const it = orParent(entry);
    const refused = k.cgroups.send(entry.parent, cgroup.REMOVE_BELOW(may, entry.cgroup !== NONE));
    if (refused) return refused;
    const busy = k.cgroups.send(it, cgroup.RMDIR(cgroup_is_populated(k, it), has_children(k, it)));
    if (busy) return busy;
    put_cgroups(k);
    return 0;
  },
};

export const chown = {
  run: (k: LinuxKernel, caller: number, path: string, uid: number, gid: number): Result => {
    const entry = entryAt(k, caller, path);
    if (!entry) return NOT_BELOW;
    const missing = find(k, entry);
    if (missing) return missing;
    const of = entry.found === 'file' ? 'procs' : 'owner';
    if (entry.found === 'file' && entry.name !== 'cgroup.procs') return NO_OTHER;
    const it = orParent(entry);
    if (it === 0) return NOT_BELOW;
    const asked = capable_of_chown(k, caller, k.cgroups.get(it)[of], uid, gid);
    if (!asked) return NO_IDS;
    return k.cgroups.send(it, cgroup.CHOWN(of, asked.owner, asked.may)) ?? 0;
  },
};

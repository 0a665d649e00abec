/** chroot(2), chdir(2) and fchdir(2) (fs/open.c). */
import { beyond, type Result } from '../../checker/index.ts';
import { ns_capable } from '../facts/capable.ts';
import { leadsByLink, leadsThroughOwnCwd } from '../facts/magic-links.ts';
import { found_at, mnt_walked_to, path_lookup } from '../facts/paths.ts';
import { type Found, fsStruct } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { clear_expiry_mark, mntput } from '../lifetime/mounts.ts';
import { fdget } from './open.ts';

const NO_OWN = beyond('is not modelled by a link of /proc to where the caller itself is');
const NO_DIRECTORY = beyond('is not modelled for descriptors of cgroups');
const NOT_MODELLED = beyond('is modelled for a handful of directories only');

export const chroot = {
  run: (k: LinuxKernel, caller: number, path: string): Result => {
    const { fs } = k.tasks.get(caller);
    const found = lookup(k, caller, path);
    if (!found) return NOT_MODELLED;
    if (leadsThroughOwnCwd(k, caller, path)) return NO_OWN;
    const capable = ns_capable(k, caller, k.creds.get(caller).user_ns, 'CAP_SYS_CHROOT');
    const refused = k.fsStructs.send(fs, fsStruct.CHROOT(found, capable));
    if (!refused && leadsByLink(path)) k.by('chroot.link');
    mntput(k);
    return refused ?? 0;
  },
};

export const chdir = {
  run: (k: LinuxKernel, caller: number, path: string): Result => {
    const { fs } = k.tasks.get(caller);
    const found = lookup(k, caller, path);
    if (!found) return NOT_MODELLED;
    if (leadsThroughOwnCwd(k, caller, path)) return NO_OWN;
    const refused = k.fsStructs.send(fs, fsStruct.CHDIR(found));
    if (!refused && leadsByLink(path)) k.by('chroot.link');
    mntput(k);
    return refused ?? 0;
  },
};

export const fchdir = {
  run: (k: LinuxKernel, caller: number, fd: number): Result => {
    const opened = fdget(k, caller, fd, { any: true });
    if (!('fd' in opened)) return opened;
    const { on, mnt } = k.files.get(opened.file);
    if (on.is === 'cgroup') return NO_DIRECTORY;
    // What else is opened is no directory.
    const found: Found = on.is === 'path' ? found_at(k, { mnt, dentry: on.dentry }) : { is: 'no directory' };
    const refused = k.fsStructs.send(k.tasks.get(caller).fs, fsStruct.CHDIR(found));
    if (!refused) k.by('chroot.fchdir');
    mntput(k);
    return refused ?? 0;
  },
};

/** What a path leads to; who comes by a mount keeps it from expiring. */
function lookup(k: LinuxKernel, caller: number, path: string): Found | undefined {
  clear_expiry_mark(k, mnt_walked_to(k, caller, path));
  return path_lookup(k, caller, path);
}

/** pivot_root(2) (fs/namespace.c: path_pivot_root). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { hands_lock_on } from '../facts/mount-locks.ts';
import { is_mounted, is_path_reachable, path_mounted, root_of } from '../facts/mounts.ts';
import { check_mnt } from '../facts/whose-mounts.ts';
import { fsStruct, type Path } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { mount } from '../mnt/context.ts';
import { mountFlags } from '../mnt/flags.ts';
import { NO_GROUP } from '../mnt/propagation.ts';
import { lock_mount, may_mount, pathIn, user_directory_at } from './mount.ts';

/** An executor without a procfs in its tree would have to leave the root that is swapped. */
const NO_PROC = beyond('is modelled for paths below /proc/PID only where somebody has mounted that');

const ofTask = /^\/proc\/(self|thread-self|\d+)(\/|$)/;

export const pivot_root = {
  run: (k: LinuxKernel, caller: number, new_root: string, put_old: string): Result => {
    const denied = may_mount(k, caller);
    if (denied) return denied;
    if ([new_root, put_old].some((path) => ofTask.test(path))) return NO_PROC;
    const foundNew = user_directory_at(k, caller, new_root);
    if (!('is' in foundNew)) return foundNew;
    const foundOld = user_directory_at(k, caller, put_old);
    if (!('is' in foundOld)) return foundOld;
    const { root } = k.fsStructs.get(k.tasks.get(caller).fs);
    const to = pathIn(k, caller, foundNew);
    const old = lock_mount(k, pathIn(k, caller, foundOld));
    const parentOf = (mnt: number) => k.mounts.get(mnt).mnt_parent;
    const isShared = (mnt: number) => mnt !== NONE && k.propagations.get(mnt).group !== NO_GROUP;
    const refused = k.mounts.send(
      to.mnt,
      mount.PIVOT_ROOT({
        gone: !is_mounted(k, old.mnt),
        shared: [old.mnt, parentOf(to.mnt), parentOf(root.mnt)].some(isShared),
        mine: check_mnt(k, caller, root.mnt) && check_mnt(k, caller, to.mnt),
        locked: k.mountFlags.get(to.mnt).locked,
        same: to.mnt === root.mnt || old.mnt === root.mnt,
        mountPoints: path_mounted(k, root) && path_mounted(k, to),
        putOldBelow: is_path_reachable(k, old, to),
        newBelow: is_path_reachable(k, to, root),
      }),
    );
    if (refused) return refused;
    const { mnt_parent, mnt_mountpoint } = k.mounts.get(root.mnt);
    const { locks, unlocks } = hands_lock_on(k, root.mnt);
    if (locks) k.mountFlags.send(to.mnt, mountFlags.LOCK());
    if (unlocks) k.mountFlags.send(root.mnt, mountFlags.UNLOCK());
    k.mounts.send(to.mnt, mount.SET_MOUNTPOINT(mnt_parent, mnt_mountpoint));
    k.mounts.send(root.mnt, mount.SET_MOUNTPOINT(old.mnt, old.dentry));
    chroot_fs_refs(k, root, root_of(k, to.mnt));
    return 0;
  },
};

/** Whoever had the old root has the new one, also for where it is. */
function chroot_fs_refs(k: LinuxKernel, old: Path, to: Path): void {
  const was = ({ mnt, dentry }: Path) => mnt === old.mnt && dentry === old.dentry;
  for (const fs of k.fsStructs.slots()) {
    const { root, pwd } = k.fsStructs.get(fs);
    if (was(root)) k.fsStructs.send(fs, fsStruct.SET_ROOT(to));
    if (was(pwd)) k.fsStructs.send(fs, fsStruct.SET_PWD(to));
  }
}

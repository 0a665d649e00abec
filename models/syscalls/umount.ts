/** umount2(2) (fs/namespace.c: ksys_umount, do_umount). */
import { beyond, type Result } from '../../checker/index.ts';
import { MNT } from '../constants.ts';
import { follow_down, path_mounted } from '../facts/mounts.ts';
import type { LinuxKernel } from '../kinds.ts';
import { propagate_mount_busy, umount_and_propagate } from '../lifetime/umount.ts';
import { mount } from '../mnt/context.ts';
import { mntNamespace } from '../mnt/machine.ts';
import { check_mnt, may_mount, pathIn, user_path_at } from './mount.ts';

const NO_FLAG = beyond('is modelled with MNT_DETACH only');
const NO_ROOT = beyond(
  "of the caller's root is modelled with MNT_DETACH only: it makes a file system read-only",
);
const NO_TREE = beyond('needs mounts, and nobody has any in this scope');

const known = MNT.MNT_FORCE | MNT.MNT_DETACH | MNT.MNT_EXPIRE | MNT.UMOUNT_NOFOLLOW;
const modelled = MNT.MNT_DETACH | MNT.UMOUNT_NOFOLLOW;

export function path_umount(k: LinuxKernel, caller: number, path: string, flags: number): Result {
  if (k.mounts.capacity === 0) return NO_TREE;
  const unknown = k.mntNamespaces.send(
    k.nsproxies.get(caller).mnt_ns,
    mntNamespace.UMOUNT_FLAGS((flags & ~known) === 0),
  );
  if (unknown) return unknown;
  if (flags & known & ~modelled) return NO_FLAG;
  const found = user_path_at(k, caller, path);
  if (!('is' in found)) return found;
  // Unlike other calls it means what covers a root (LOOKUP_MOUNTPOINT).
  const on = follow_down(k, pathIn(k, caller, found));
  const denied = may_mount(k, caller);
  if (denied) return denied;
  const detach = (flags & MNT.MNT_DETACH) !== 0;
  const { mnt } = on;
  const isRoot = path_mounted(k, on);
  const mine = check_mnt(k, caller, mnt);
  const { locked } = k.mountFlags.get(mnt);
  const callersRoot = k.fsStructs.get(k.tasks.get(caller).fs).root.mnt === mnt;
  if (callersRoot && !detach && isRoot && mine && !locked) return NO_ROOT;
  const refused = k.mounts.send(
    mnt,
    mount.UMOUNT2({
      isRoot,
      mine,
      locked,
      busy: propagate_mount_busy(k, mnt),
      detach,
    }),
  );
  if (refused) return refused;
  umount_and_propagate(k, mnt, detach);
  return 0;
}

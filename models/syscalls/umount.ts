/** umount2(2) (fs/namespace.c: ksys_umount, do_umount). */
import { beyond, type Refusal, type Result } from '../../checker/index.ts';
import { MNT } from '../constants.ts';
import { children_of, follow_down, path_mounted } from '../facts/mounts.ts';
import { check_mnt } from '../facts/whose-mounts.ts';
import type { Path } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { is_used } from '../lifetime/mounts.ts';
import { propagate_mount_busy, umount_and_propagate } from '../lifetime/umount.ts';
import { mount } from '../mnt/context.ts';
import { mntNamespace } from '../mnt/machine.ts';
import { superBlock } from '../mnt/super-block.ts';
import { may_mount, pathIn, user_path_at } from './mount.ts';
import { isOfTheMachine, sb_capable, wouldReachOut } from './remount.ts';

const NO_ROOT = beyond(
  "of the caller's root is modelled with MNT_DETACH only where somebody has mounted that: it makes the file system read-only",
);
const NO_TREE = beyond('needs mounts, and nobody has any in this scope');

const NO_LINK = beyond('is modelled for what a link of /proc leads to, and not for the link itself');

const known = MNT.MNT_FORCE | MNT.MNT_DETACH | MNT.MNT_EXPIRE | MNT.UMOUNT_NOFOLLOW;

export const umount2 = {
  run: (k: LinuxKernel, caller: number, path: string, flags: number): Result =>
    path_umount(k, caller, path, flags),
};

function path_umount(k: LinuxKernel, caller: number, path: string, flags: number): Result {
  if (k.mounts.capacity === 0) return NO_TREE;
  const unknown = k.mntNamespaces.send(
    k.nsproxies.get(caller).mnt_ns,
    mntNamespace.UMOUNT_FLAGS((flags & ~known) === 0),
  );
  if (unknown) return unknown;
  if (flags & MNT.UMOUNT_NOFOLLOW && /(root|cwd)$/.test(path)) return NO_LINK;
  const found = user_path_at(k, caller, path, false);
  if (!('is' in found)) return found;
  // Unlike other calls it means what covers a root (LOOKUP_MOUNTPOINT).
  const on = follow_down(k, pathIn(k, caller, found));
  const refused = may_mount(k, caller) ?? can_umount(k, caller, on, flags);
  return refused ?? do_umount(k, caller, on.mnt, flags);
}

function can_umount(k: LinuxKernel, caller: number, on: Path, flags: number): Refusal | undefined {
  const { mnt } = on;
  const refused = k.mounts.send(
    mnt,
    mount.MAY_UMOUNT({
      isRoot: path_mounted(k, on),
      mine: check_mnt(k, caller, mnt),
      locked: k.mountFlags.get(mnt).locked,
    }),
  );
  if (refused || !(flags & MNT.MNT_FORCE)) return refused;
  const { mnt_sb } = k.mounts.get(mnt);
  return k.superBlocks.send(mnt_sb, superBlock.UMOUNT_BEGIN(sb_capable(k, caller, mnt_sb)));
}

function do_umount(k: LinuxKernel, caller: number, mnt: number, flags: number): Result {
  const detach = (flags & MNT.MNT_DETACH) !== 0;
  const isCallersRoot = k.fsStructs.get(k.tasks.get(caller).fs).root.mnt === mnt;
  if (flags & MNT.MNT_EXPIRE) {
    const otherwise = isCallersRoot || (flags & (MNT.MNT_FORCE | MNT.MNT_DETACH)) !== 0;
    const busy = children_of(k, mnt).length > 0 || is_used(k, mnt);
    const refused = k.mounts.send(mnt, mount.EXPIRE({ otherwise, busy }));
    // Who is told to try again has marked it all the same.
    if (refused?.errno === 'EAGAIN') k.mounts.sendForGood(mnt, mount.MARK(true));
    if (refused) return refused;
  }
  if (isCallersRoot && !detach) return do_umount_root(k, caller, mnt);
  const refused = k.mounts.send(mnt, mount.UMOUNT2({ busy: propagate_mount_busy(k, mnt), detach }));
  if (refused) return refused;
  umount_and_propagate(k, mnt, detach);
  return 0;
}

/** Nobody unmounts what is the root of its own paths: the file system is read-only from then on. */
function do_umount_root(k: LinuxKernel, caller: number, mnt: number): Result {
  const { mnt_sb } = k.mounts.get(mnt);
  if (wouldReachOut(k, caller, mnt_sb)) return NO_ROOT;
  const refused = k.superBlocks.send(mnt_sb, superBlock.UMOUNT_ROOT(sb_capable(k, caller, mnt_sb)));
  return refused ?? (isOfTheMachine(k, mnt_sb) ? NO_ROOT : 0);
}

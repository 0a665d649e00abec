/** mount(2) with MS_REMOUNT: of one mount, or of a file system wherever it is mounted (fs/namespace.c: do_reconfigure_mnt, do_remount). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { MS } from '../constants.ts';
import { ns_capable } from '../facts/capable.ts';
import { path_mounted } from '../facts/mounts.ts';
import { ROOT_SB } from '../facts/paths.ts';
import { check_mnt } from '../facts/whose-mounts.ts';
import type { Path } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { mount } from '../mnt/context.ts';
import { ATIME, mountFlags, SETTABLE } from '../mnt/flags.ts';
import { superBlock } from '../mnt/super-block.ts';

const NO_REMOUNT = beyond(
  'is modelled for file systems that somebody has mounted: the first is the machine’s',
);

/** The flags that a mount gets: access times relatively unless something else is asked for. */
export function mnt_flags_of(flags: number): number {
  const strict = (flags & MS.MS_STRICTATIME) !== 0;
  const noatime = (flags & MS.MS_NOATIME) !== 0 && !strict;
  return (
    (flags & (SETTABLE | MS.MS_NODIRATIME)) |
    (noatime ? MS.MS_NOATIME : 0) |
    (strict || noatime ? 0 : MS.MS_RELATIME)
  );
}

/** The flags of one mount; how access times are kept stays if nothing is said of it. */
export function do_reconfigure_mnt(k: LinuxKernel, caller: number, on: Path, flags: number): Result {
  const refused = k.mounts.send(on.mnt, mount.RECONFIGURE(path_mounted(k, on), check_mnt(k, caller, on.mnt)));
  if (refused) return refused;
  const keeps = (flags & (ATIME | MS.MS_STRICTATIME)) === 0;
  const { mnt_flags } = k.mountFlags.get(on.mnt);
  const asked = keeps ? (flags & SETTABLE) | (mnt_flags & ATIME) : mnt_flags_of(flags);
  return k.mountFlags.send(on.mnt, mountFlags.REMOUNT(asked)) ?? 0;
}

/** The same, and whether the file system itself is read-only, wherever it is mounted. */
export function do_remount(k: LinuxKernel, caller: number, on: Path, flags: number): Result {
  const { mnt_sb } = k.mounts.get(on.mnt);
  if (wouldReachOut(k, caller, mnt_sb)) return NO_REMOUNT;
  const refused = do_reconfigure_mnt(k, caller, on, flags);
  if (refused !== 0) return refused;
  const capable = sb_capable(k, caller, mnt_sb);
  const denied = k.superBlocks.send(mnt_sb, superBlock.RECONFIGURE(capable, (flags & MS.MS_RDONLY) !== 0));
  return denied ?? (isOfTheMachine(k, mnt_sb) ? NO_REMOUNT : 0);
}

/** Whether a file system is that of the first root, or is there also when nobody has mounted it. */
export function isOfTheMachine(k: LinuxKernel, sb: number): boolean {
  return sb <= ROOT_SB || ['nsfs', 'mqueue', 'cgroup2'].includes(k.superBlocks.get(sb).shows.fstype);
}

/** Whether who changes a file system would change it for all of the machine: that is never tried. */
export function wouldReachOut(k: LinuxKernel, caller: number, sb: number): boolean {
  const { fstype } = k.superBlocks.get(sb).shows;
  return (fstype === 'nsfs' || fstype === 'cgroup2') && sb_capable(k, caller, sb);
}

/** Whether the caller has power over a file system: over the user namespace in which it was mounted. */
export function sb_capable(k: LinuxKernel, caller: number, sb: number): boolean {
  const { s_user_ns } = k.superBlocks.get(sb);
  if (s_user_ns === NONE) return false;
  return ns_capable(k, caller, s_user_ns, 'CAP_SYS_ADMIN');
}

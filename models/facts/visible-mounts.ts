/** Which file systems may be mounted without showing what is hidden (fs/namespace.c: mount_too_revealing). */
import { fact } from '../../checker/index.ts';
import { MS } from '../constants.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { ATIME } from '../mnt/flags.ts';
import type { FileSystem } from '../mnt/super-block.ts';
import { children_of, shown_by } from './mounts.ts';

/** What is locked of a new mount, because it is of the one that may be seen already. */
export type Locks = { readonly lock_flags: number; readonly lock_atime: boolean };

const nothingLocked: Locks = { lock_flags: 0, lock_atime: false };

/** Types of which a part is hidden by mounts in most containers (SB_I_USERNS_VISIBLE). */
const hidden: readonly FileSystem['fstype'][] = ['proc', 'sysfs'];

/** Whether a user namespace is not the machine's own. */
const isBelow = (k: LinuxKernel, user_ns: number): boolean =>
  user_ns !== 0 || k.parameters.outermost !== undefined;

/** What of a mount cannot be taken back, be it so in its file system. */
function locksOf(k: Linux, mnt: number): Locks {
  const { lock_flags, lock_atime } = k.mountFlags.get(mnt);
  const { sb_rdonly } = k.superBlocks.get(k.mounts.get(mnt).mnt_sb);
  return { lock_flags: (lock_flags & MS.MS_RDONLY) | (sb_rdonly ? MS.MS_RDONLY : 0), lock_atime };
}

const isWhole = (k: Linux, mnt: number): boolean =>
  !children_of(k, mnt).some((child) => k.mountFlags.get(child).locked);

const isWritable = (k: Linux, mnt: number, mnt_flags: number): boolean =>
  (locksOf(k, mnt).lock_flags & ~mnt_flags) === 0;

const keepsTimes = (k: Linux, mnt: number, mnt_flags: number): boolean =>
  !locksOf(k, mnt).lock_atime || (k.mountFlags.get(mnt).mnt_flags & ATIME) === (mnt_flags & ATIME);

type Rule = (k: Linux, mnt: number, mnt_flags: number) => boolean;

const judge =
  (...rules: readonly Rule[]) =>
  (k: Linux, mnt: number, mnt_flags: number): boolean =>
    rules.every((rule) => rule(k, mnt, mnt_flags));

/** Whether all of a mount's file system may be seen through it, and as freely as through one with these flags. */
export const fully_visible = fact('fully_visible', judge(isWhole, isWritable, keepsTimes), {
  'nothing that is locked hides a part of it': judge(isWritable, keepsTimes),
  'it cannot be only read': judge(isWhole, keepsTimes),
  'access times are kept the same way': judge(isWhole, isWritable),
});

/**
 * The locks that a new mount of a type has, by what may be seen in a mount namespace already, one for each that
 * differs; none: it would show too much.
 */
export function mnt_already_visible(
  k: LinuxKernel,
  mnt_ns: number,
  fstype: FileSystem['fstype'],
  mnt_flags: number,
): readonly Locks[] {
  if (!hidden.includes(fstype) || !isBelow(k, k.mntNamespaces.get(mnt_ns).user_ns)) return [nothingLocked];
  const locks = new Map<string, Locks>();
  for (const mnt of k.mounts.slots()) {
    if (k.mounts.get(mnt).mnt_ns !== mnt_ns || shown_by(k, mnt).fstype !== fstype) continue;
    if (fully_visible(k, mnt, mnt_flags)) locks.set(JSON.stringify(locksOf(k, mnt)), locksOf(k, mnt));
  }
  return [...locks.values()];
}

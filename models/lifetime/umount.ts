/** What goes when a mount goes, in other trees too (fs/pnode.c: propagate_umount, propagate_mount_busy). */
import { NONE } from '../../checker/index.ts';
import { stays_locked } from '../facts/mount-locks.ts';
import { children_of, lookup_mnt, tree_of } from '../facts/mounts.ts';
import { receivers_of } from '../facts/propagation.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { mount } from '../mnt/context.ts';
import { mountFlags } from '../mnt/flags.ts';
import { is_used, mntput, umount_tree } from './mounts.ts';

/** What is mounted at the place of a mount on all that receive from its parent. */
function copies_of(k: Linux, mnt: number): readonly number[] {
  const { mnt_parent, mnt_mountpoint } = k.mounts.get(mnt);
  if (mnt_parent === NONE) return [];
  return receivers_of(k, mnt_parent)
    .flatMap(({ mounts }) => mounts)
    .map((receiver) => lookup_mnt(k, { mnt: receiver, dentry: mnt_mountpoint }))
    .filter((copy) => copy !== NONE);
}

/** The mount on the root of a mount, which hides it; NONE if there is none. */
function overmount_of(k: Linux, mnt: number): number {
  return lookup_mnt(k, { mnt, dentry: k.mounts.get(mnt).mnt_root });
}

/** Whether a mount, or a copy with nothing but a cover on it that would go too, is used. */
export function propagate_mount_busy(k: LinuxKernel, mnt: number): boolean {
  if (children_of(k, mnt).length > 0 || is_used(k, mnt)) return true;
  return copies_of(k, mnt).some((copy) => {
    const on = children_of(k, copy);
    return on.every((child) => child === overmount_of(k, copy)) && is_used(k, copy);
  });
}

/** Unmounts a mount and what is on it, and of what that propagates to all that may go. */
export function umount_and_propagate(k: LinuxKernel, mnt: number, lazily: boolean): void {
  const asked = tree_of(k, mnt);
  // What receives the umount itself is not kept by a lock, now or later (propagate_mount_unlock).
  for (const copy of copies_of(k, mnt)) {
    if (!k.mountFlags.get(copy).locked) continue;
    k.mountFlags.send(copy, mountFlags.UNLOCK());
    k.by('mnt.umount.unlock');
  }
  const going = [...asked, ...propagate_umount(k, asked)];
  for (const one of going) {
    const over = overmount_of(k, one);
    if (over !== NONE && !going.includes(over)) reparent(k, over, going);
  }
  umount_tree(k, going, lazily ? 'lazily' : 'at once');
  if (going.length > asked.length) k.by('mnt.umount.propagate');
  mntput(k);
}

/** The copies that go: all on them goes or covers them, and nothing that was locked comes to sight. */
function propagate_umount(k: LinuxKernel, asked: readonly number[]): readonly number[] {
  let candidates = [...new Set(asked.flatMap((one) => copies_of(k, one)))].filter(
    (one) => !asked.includes(one),
  );
  for (;;) {
    const kept = candidates.filter((one) => shifts_nothing(k, one, [...asked, ...candidates]));
    if (kept.length === candidates.length) break;
    candidates = kept;
  }
  const goes = (one: number): boolean => {
    if (asked.includes(one)) return true;
    if (!candidates.includes(one)) return false;
    return !stays_locked(k, one) || goes(k.mounts.get(one).mnt_parent);
  };
  return candidates.filter(goes);
}

/** Whether nothing stays behind that is on a candidate elsewhere than on its root. */
function shifts_nothing(k: Linux, mnt: number, going: readonly number[]): boolean {
  return children_of(k, mnt).every(
    (child) => child === overmount_of(k, mnt) || !leaves_behind(k, child, going),
  );
}

/** Whether a mount stays, or what covers it would take its place. */
function leaves_behind(k: Linux, mnt: number, going: readonly number[]): boolean {
  if (!going.includes(mnt)) return true;
  const over = overmount_of(k, mnt);
  return over !== NONE && leaves_behind(k, over, going);
}

/** What covered a mount that goes takes its place, on the first below that stays. */
function reparent(k: LinuxKernel, mnt: number, going: readonly number[]): void {
  let { mnt_parent, mnt_mountpoint } = k.mounts.get(mnt);
  while (going.includes(mnt_parent)) ({ mnt_parent, mnt_mountpoint } = k.mounts.get(mnt_parent));
  k.mounts.send(mnt, mount.SET_MOUNTPOINT(mnt_parent, mnt_mountpoint));
}

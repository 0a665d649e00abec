/** The trees of mounts (fs/namespace.c, fs/d_path.c). Relations over the mounts there are. */
import { ModelError, NONE } from '../../checker/index.ts';
import { MS } from '../constants.ts';
import type { Path } from '../fs-struct/machine.ts';
import type { Linux } from '../kinds.ts';
import type { FileSystem } from '../mnt/super-block.ts';

/** Whether a path of a file system is another one or below it (fs/dcache.c: is_subdir). */
export function is_subdir(dentry: string, ancestor: string): boolean {
  return ancestor === '/' || dentry === ancestor || dentry.startsWith(`${ancestor}/`);
}

/** What is mounted exactly there; NONE if nothing is (__lookup_mnt). */
export function lookup_mnt(k: Linux, { mnt, dentry }: Path): number {
  for (const slot of k.mounts.slots()) {
    const { mnt_parent, mnt_mountpoint } = k.mounts.get(slot);
    if (mnt_parent === mnt && mnt_mountpoint === dentry) return slot;
  }
  return NONE;
}

/** The mounts on a mount, by where they are; none is twice in one place. */
export function children_of(k: Linux, mnt: number): readonly number[] {
  const place = (slot: number) => k.mounts.get(slot).mnt_mountpoint;
  return k.mounts
    .slots()
    .filter((slot) => k.mounts.get(slot).mnt_parent === mnt)
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** A mount and all that is on it, each before what is on it (next_mnt). */
export function tree_of(k: Linux, mnt: number, depth = 0): readonly number[] {
  ends(k, depth);
  return [mnt, ...children_of(k, mnt).flatMap((child) => tree_of(k, child, depth + 1))];
}

/** Where a rule is missing a tree may stand on itself: it has no end then, and makes no sense. */
function ends(k: Linux, depth: number): void {
  if (depth > k.mounts.capacity) throw new ModelError('a tree of mounts stands on itself');
}

/** The root of a mount as a path. */
export function root_of(k: Linux, mnt: number): Path {
  return { mnt, dentry: k.mounts.get(mnt).mnt_root };
}

/** Where one gets to from a path, through all that is mounted there (traverse_mounts). */
export function follow_down(k: Linux, path: Path, depth = 0): Path {
  ends(k, depth);
  const over = lookup_mnt(k, path);
  return over === NONE ? path : follow_down(k, root_of(k, over), depth + 1);
}

/** The mount that covers another one completely, or that itself (topmost_overmount). */
export function topmost_overmount(k: Linux, mnt: number): number {
  return follow_down(k, root_of(k, mnt)).mnt;
}

/** Whether a path leads to the root of a mount (path_mounted). */
export function path_mounted(k: Linux, { mnt, dentry }: Path): boolean {
  return k.mounts.get(mnt).mnt_root === dentry;
}

/** Whether one comes by a path from a root (is_path_reachable). */
export function is_path_reachable(k: Linux, path: Path, root: Path): boolean {
  let { mnt, dentry } = path;
  for (let depth = 0; mnt !== root.mnt && k.mounts.get(mnt).mnt_parent !== NONE; depth++) {
    ends(k, depth);
    const { mnt_parent, mnt_mountpoint } = k.mounts.get(mnt);
    mnt = mnt_parent;
    dentry = mnt_mountpoint;
  }
  return mnt === root.mnt && is_subdir(dentry, root.dentry);
}

/** The mount at the root of a namespace's tree. */
export function mnt_ns_root(k: Linux, ns: number): number {
  for (const slot of k.mounts.slots()) {
    const { mnt_ns, mnt_parent } = k.mounts.get(slot);
    if (mnt_ns === ns && mnt_parent === NONE) return slot;
  }
  return NONE;
}

/** Where the root of a namespace is for who enters it. */
export function topmost_root(k: Linux, ns: number): Path {
  return follow_down(k, root_of(k, mnt_ns_root(k, ns)));
}

/** Whether a mount is in some tree, be it one that is attached or not (is_mounted). */
export function is_mounted(k: Linux, mnt: number): boolean {
  const { mnt_ns, anon_ns } = k.mounts.get(mnt);
  return mnt_ns !== NONE || anon_ns !== null;
}

/** Whether a mount is the root of a tree that is not attached (anon_ns_root). */
export function anon_ns_root(k: Linux, mnt: number): boolean {
  return k.mounts.get(mnt).anon_ns?.root === mnt;
}

/** Whether a mount is another one or above it (mount_is_ancestor). */
export function mount_is_ancestor(k: Linux, upper: number, mnt: number): boolean {
  let at = mnt;
  for (let depth = 0; at !== NONE; depth++) {
    if (at === upper) return true;
    ends(k, depth);
    at = k.mounts.get(at).mnt_parent;
  }
  return false;
}

/** What is seen through a mount. */
export function shown_by(k: Linux, mnt: number): FileSystem {
  return k.superBlocks.get(k.mounts.get(mnt).mnt_sb).shows;
}

/** Whether a mount is one of a file of a mount namespace (is_mnt_ns_file). */
export function is_mnt_ns_file(k: Linux, mnt: number): boolean {
  const shows = shown_by(k, mnt);
  return shows.fstype === 'nsfs' && shows.kind === 'mnt';
}

/** Whether nothing can be written through a mount, because of itself or of its file system (fs/namespace.c). */
export function is_readonly(k: Linux, mnt: number): boolean {
  if (mnt === NONE) return false;
  const { sb_rdonly } = k.superBlocks.get(k.mounts.get(mnt).mnt_sb);
  return sb_rdonly || (k.mountFlags.get(mnt).mnt_flags & MS.MS_RDONLY) !== 0;
}

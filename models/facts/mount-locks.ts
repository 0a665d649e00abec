/**
 * What is locked to where it is mounted, and how locks are handed on (fs/namespace.c, fs/pnode.c: MNT_LOCKED).
 * Each is a fact of its own, so that a model without it can be held against the claims.
 */
import { fact } from '../../checker/index.ts';
import type { Path } from '../fs-struct/machine.ts';
import type { Linux } from '../kinds.ts';
import { children_of, is_subdir, root_of } from './mounts.ts';

const isLocked = (k: Linux, mnt: number): boolean => k.mountFlags.get(mnt).locked;

const isOfAnotherOwner = (k: Linux, ns: number, user_ns: number): boolean =>
  k.mntNamespaces.get(ns).user_ns !== user_ns;

/** How the tree of a namespace is copied for a new one: another owner gets slaves, and has all of it locked. */
export const copies_for_another_owner = fact(
  'copy_mnt_ns',
  (k: Linux, old: number, user_ns: number) => {
    const another = isOfAnotherOwner(k, old, user_ns);
    return { slave: another, locked: another };
  },
  {
    'makes peers also where another user namespace owns the copy': (k, old, user_ns) => ({
      slave: false,
      locked: isOfAnotherOwner(k, old, user_ns),
    }),
    'locks nothing where another user namespace owns the copy': (k, old, user_ns) => ({
      slave: isOfAnotherOwner(k, old, user_ns),
      locked: false,
    }),
  },
);

/** Whether what comes to a namespace from a caller is locked there: whose namespace another user namespace owns. */
export const locks_what_comes = fact(
  'attach_recursive_mnt',
  (k: Linux, ns: number, user_ns: number): boolean => isOfAnotherOwner(k, ns, user_ns),
  { 'locks nothing that comes to a namespace of another owner': () => false },
);

/** Whether the copy of what is on a mount is locked there as its original is. */
export const copies_locked = fact('copy_tree', (k: Linux, mnt: number): boolean => isLocked(k, mnt), {
  'leaves the locks behind': () => false,
});

/** Whether a copy stays when what it is a copy of goes, as long as what it is on stays. */
export const stays_locked = fact('propagate_umount', (k: Linux, mnt: number): boolean => isLocked(k, mnt), {
  'takes away also what is locked': () => false,
});

/** What a root that is put elsewhere hands on: the new one is locked where it was, and it is no more. */
export const hands_lock_on = fact(
  'pivot_root',
  (k: Linux, root: number) => ({ locks: isLocked(k, root), unlocks: isLocked(k, root) }),
  {
    'does not lock the new root where the old one was locked': (k, root) => ({
      locks: false,
      unlocks: isLocked(k, root),
    }),
    'leaves the old root locked to where it is put': (k, root) => ({
      locks: isLocked(k, root),
      unlocks: false,
    }),
  },
);

/** Whether something is locked to a mount, at or below a directory of it. */
export const has_locked_children = fact(
  '__has_locked_children',
  (k: Linux, path: Path): boolean => lockedChildren(k, path).length > 0,
  {
    'looks at the directory itself only': (k, path) =>
      lockedChildren(k, path).some((child) => k.mounts.get(child).mnt_mountpoint === path.dentry),
    'does not look where it is': (k, { mnt }) => lockedChildren(k, root_of(k, mnt)).length > 0,
  },
);

function lockedChildren(k: Linux, { mnt, dentry }: Path): readonly number[] {
  return children_of(k, mnt).filter(
    (child) => is_subdir(k.mounts.get(child).mnt_mountpoint, dentry) && isLocked(k, child),
  );
}

/** What is unbindable and locked, and cannot be left out of a copy of all, also below what is on a mount (copy_tree). */
export const is_stuck = fact('copy_tree: stuck', stuckBelow, {
  'looks at what is on the first mount only': (k, path) =>
    lockedChildren(k, path).some((child) => k.propagations.get(child).unbindable),
});

function stuckBelow(k: Linux, { mnt, dentry }: Path): boolean {
  return children_of(k, mnt).some((child) => {
    if (!is_subdir(k.mounts.get(child).mnt_mountpoint, dentry)) return false;
    if (k.propagations.get(child).unbindable) return isLocked(k, child);
    return stuckBelow(k, root_of(k, child));
  });
}

/** All of them, for the registry. */
export const factsOfLocks = [
  copies_for_another_owner,
  locks_what_comes,
  copies_locked,
  stays_locked,
  hands_lock_on,
  has_locked_children,
  is_stuck,
];

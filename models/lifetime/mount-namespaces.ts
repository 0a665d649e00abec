/** The tree of a mount namespace from its making to its end (fs/namespace.c: copy_mnt_ns, put_mnt_ns). */
import { NONE } from '../../checker/index.ts';
import { MS } from '../constants.ts';
import { copies_for_another_owner } from '../facts/mount-locks.ts';
import { children_of, is_mnt_ns_file, mnt_ns_root, tree_of } from '../facts/mounts.ts';
import { fsStruct, type Path } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { mount } from '../mnt/context.ts';
import { mountFlags } from '../mnt/flags.ts';
import { copy_tree, forget_origin, lock_mnt_tree, mntput, new_mount, umount_tree } from './mounts.ts';

/** The first namespace has a root, mounted on one that nobody sees. */
export function first_mounts(k: LinuxKernel, ns: number): Path {
  if (k.mounts.capacity === 0) return { mnt: NONE, dentry: '/' };
  const rootfs = new_mount(k, { mnt_flags: MS.MS_RELATIME, user_ns: 0 });
  const root = new_mount(k, { mnt_flags: MS.MS_NODEV | MS.MS_RELATIME, user_ns: 0 });
  k.mounts.send(root, mount.SET_MOUNTPOINT(rootfs, '/'));
  if (k.parameters.rootLocked) k.mountFlags.send(root, mountFlags.LOCK());
  for (const mnt of [rootfs, root]) k.mounts.send(mnt, mount.COMMIT(ns));
  return { mnt: root, dentry: '/' };
}

/**
 * A copy of the tree of `old`; locked, and its shared mounts slaves, if the owner is another one. False if
 * the scope has not room for it.
 */
export function copy_mnt_ns(k: LinuxKernel, old: number, ns: number): boolean {
  if (k.mounts.capacity === 0) return true;
  const { user_ns } = k.mntNamespaces.get(ns);
  const { slave, locked } = copies_for_another_owner(k, old, user_ns);
  const top = mnt_ns_root(k, old);
  if (tree_of(k, top).some((mnt) => is_mnt_ns_file(k, mnt))) k.by('mnt.copy.mnt-files');
  const copy = copy_tree(k, top, '/', { slave, unbindable: true });
  if (copy === NONE) return false;
  if (locked) lock_mnt_tree(k, copy);
  for (const mnt of tree_of(k, copy)) k.mounts.send(mnt, mount.COMMIT(ns));
  k.by(slave ? 'mnt.copy.slave' : 'mnt.copy');
  return true;
}

/** Who enters the copy of the namespace that they are in is on the copies of their mounts. */
export function enter_copy(k: LinuxKernel, fs: number, old: number, ns: number): void {
  if (k.mounts.capacity === 0) return;
  const copies = tree_of(k, mnt_ns_root(k, ns));
  const originals = tree_without_mnt_ns_files(k, mnt_ns_root(k, old));
  const copyOf = (path: Path): Path => ({ ...path, mnt: copies[originals.indexOf(path.mnt)] ?? path.mnt });
  const { root, pwd } = k.fsStructs.get(fs);
  k.fsStructs.send(fs, fsStruct.SET_ROOT(copyOf(root)));
  k.fsStructs.send(fs, fsStruct.SET_PWD(copyOf(pwd)));
}

/** What of a tree is copied for another namespace: all but files of mount namespaces, and what is on them. */
function tree_without_mnt_ns_files(k: LinuxKernel, mnt: number): readonly number[] {
  const kept = children_of(k, mnt).filter((child) => !is_mnt_ns_file(k, child));
  return [mnt, ...kept.flatMap((child) => tree_without_mnt_ns_files(k, child))];
}

/** A namespace that nobody refers to any more has no tree. */
export function free_mnt_ns(k: LinuxKernel, ns: number): void {
  if (k.mounts.capacity === 0) return;
  umount_tree(k, tree_of(k, mnt_ns_root(k, ns)), 'lazily');
  forget_origin(k, ns);
  mntput(k);
}

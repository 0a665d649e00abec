/** open_tree(2) (fs/namespace.c: vfs_open_tree, open_detached_copy). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { AT_FLAG, OPEN_TREE } from '../constants.ts';
import { root_of, shown_by } from '../facts/mounts.ts';
import type { Path } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { alloc_anon_ns } from '../lifetime/mounts.ts';
import { mount } from '../mnt/context.ts';
import { mntNamespace } from '../mnt/machine.ts';
import { type BindSource, clone_source, may_mount, originalAt, pathIn } from './mount.ts';
import { get_unused_fd_for, installOpened } from './open.ts';
import { user_path_at_fd } from './path-at.ts';

const NO_TREE = beyond('needs mounts, and nobody has any in this scope');
const NO_MOUNT = beyond('needs one more mount than the scope has');

const { AT_EMPTY_PATH, AT_RECURSIVE } = AT_FLAG;
const { OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC } = OPEN_TREE;
const known =
  AT_EMPTY_PATH |
  AT_FLAG.AT_NO_AUTOMOUNT |
  AT_RECURSIVE |
  AT_FLAG.AT_SYMLINK_NOFOLLOW |
  OPEN_TREE_CLONE |
  OPEN_TREE_CLOEXEC;

export const open_tree = {
  run: (k: LinuxKernel, caller: number, dfd: number, path: string, flags: number): Result => {
    if (k.mounts.capacity === 0) return NO_TREE;
    const detached = (flags & OPEN_TREE_CLONE) !== 0;
    const recurse = (flags & AT_RECURSIVE) !== 0;
    const refused =
      get_unused_fd_for(k, caller) ??
      k.mntNamespaces.send(
        k.nsproxies.get(caller).mnt_ns,
        mntNamespace.OPEN_TREE((flags & ~known) === 0, recurse && !detached),
      ) ??
      (detached ? may_mount(k, caller) : undefined);
    if (refused) return refused;
    const found = user_path_at_fd(k, caller, dfd, path, (flags & AT_EMPTY_PATH) !== 0);
    if (!('is' in found)) return found;
    const at = pathIn(k, caller, found);
    const cloexec = (flags & OPEN_TREE_CLOEXEC) !== 0;
    if (detached) return open_detached_copy(k, caller, at, recurse, cloexec);
    k.by('mnt.opentree');
    return open_path(k, caller, at, false, cloexec);
  },
};

/** A copy of a tree that is attached nowhere; it goes with the descriptor unless somebody attaches it. */
function open_detached_copy(
  k: LinuxKernel,
  caller: number,
  at: Path,
  recurse: boolean,
  cloexec: boolean,
): Result {
  const source: BindSource = { file: false, shows: shown_by(k, at.mnt), old: at };
  const refused = k.mounts.send(at.mnt, mount.OPEN_TREE({ source: originalAt(k, caller, source, recurse) }));
  if (refused) return refused;
  const tree = clone_source(k, source, recurse);
  if (tree === NONE) return NO_MOUNT;
  const { mnt_ns, anon_ns } = k.mounts.get(at.mnt);
  const { user_ns } = k.mntNamespaces.get(k.nsproxies.get(caller).mnt_ns);
  alloc_anon_ns(k, tree, user_ns, anon_ns ? anon_ns.seq_origin : mnt_ns);
  return open_path(k, caller, root_of(k, tree), true, cloexec);
}

/** A descriptor that says where something is (dentry_open with O_PATH). */
function open_path(
  k: LinuxKernel,
  caller: number,
  { mnt, dentry }: Path,
  need_unmount: boolean,
  cloexec: boolean,
): Result {
  return installOpened(k, caller, { is: 'path', dentry, need_unmount }, { path: true, cloexec, mnt });
}

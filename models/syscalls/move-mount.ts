/** move_mount(2) (fs/namespace.c: vfs_move_mount). */
import { beyond, type Result } from '../../checker/index.ts';
import { MOVE_MOUNT } from '../constants.ts';
import type { LinuxKernel } from '../kinds.ts';
import { mntNamespace } from '../mnt/machine.ts';
import { do_move_mount, may_mount, pathIn } from './mount.ts';
import { user_path_at_fd } from './path-at.ts';

const NO_TREE = beyond('needs mounts, and nobody has any in this scope');
const NO_GROUP = beyond('is modelled without MOVE_MOUNT_SET_GROUP');
const NO_BENEATH = beyond('is modelled without MOVE_MOUNT_BENEATH');

const { MOVE_MOUNT_BENEATH, MOVE_MOUNT_SET_GROUP } = MOVE_MOUNT;
const known = Object.values(MOVE_MOUNT).reduce((flags: number, flag) => flags | flag, 0);

export const move_mount = {
  run: (
    k: LinuxKernel,
    caller: number,
    from_dfd: number,
    from: string,
    to_dfd: number,
    to: string,
    flags: number,
  ): Result => {
    if (k.mounts.capacity === 0) return NO_TREE;
    const both = MOVE_MOUNT_BENEATH | MOVE_MOUNT_SET_GROUP;
    const refused =
      may_mount(k, caller) ??
      k.mntNamespaces.send(
        k.nsproxies.get(caller).mnt_ns,
        mntNamespace.MOVE_MOUNT((flags & ~known) === 0, (flags & both) === both),
      );
    if (refused) return refused;
    // The target is looked for first.
    const empty = (flag: number) => (flags & flag) !== 0;
    const target = user_path_at_fd(k, caller, to_dfd, to, empty(MOVE_MOUNT.MOVE_MOUNT_T_EMPTY_PATH));
    if (!('is' in target)) return target;
    const source = user_path_at_fd(k, caller, from_dfd, from, empty(MOVE_MOUNT.MOVE_MOUNT_F_EMPTY_PATH));
    if (!('is' in source)) return source;
    if (flags & MOVE_MOUNT_SET_GROUP) return NO_GROUP;
    if (flags & MOVE_MOUNT_BENEATH) return NO_BENEATH;
    const fits = (source.is === 'file') === (target.is === 'file');
    return do_move_mount(k, caller, pathIn(k, caller, source), pathIn(k, caller, target), fits);
  },
};

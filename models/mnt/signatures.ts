/** Mounts (models/mnt/calls.ts, models/syscalls/{mount,umount,pivot-root,open-tree,move-mount,mount-setattr}.ts). */
import { AT_FLAG, MNT, MOUNT_ATTR, MOVE_MOUNT, MS, OPEN_TREE } from '../constants.ts';
import { bytes, dirfd, nothing, path, type Signatures, source, takes } from '../trace/signatures/params.ts';

export const mntCalls: Signatures = {
  mount: takes(source, path, bytes, { kind: 'flags', names: MS }, nothing),
  umount2: takes(path, { kind: 'flags', names: MNT }),
  pivot_root: takes(path, path),
  open_tree: takes(dirfd, path, { kind: 'flags', names: { ...OPEN_TREE, ...AT_FLAG } }),
  move_mount: takes(dirfd, path, dirfd, path, { kind: 'flags', names: MOVE_MOUNT }),
  mount_setattr: {
    params: [
      dirfd,
      path,
      { kind: 'flags', names: AT_FLAG },
      { kind: 'struct', fields: { attr_set: MOUNT_ATTR, attr_clr: MOUNT_ATTR, propagation: MS } },
      // The size of the structure.
      { kind: 'number', ifAbsent: 32 },
    ],
    optional: 1,
  },
};

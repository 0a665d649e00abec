/** Scopes of a second, for mounts by descriptors. */
import { each } from '../../checker/index.ts';
import { AT, AT_FLAG, CLONE, MOUNT_ATTR, MOVE_MOUNT, MS, OPEN_TREE, SIGNAL } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';

const { AT_FDCWD } = AT;
const { AT_EMPTY_PATH, AT_RECURSIVE } = AT_FLAG;
const { OPEN_TREE_CLONE } = OPEN_TREE;
const { MOVE_MOUNT_F_EMPTY_PATH, MOVE_MOUNT_T_EMPTY_PATH, MOVE_MOUNT_BENEATH, MOVE_MOUNT_SET_GROUP } =
  MOVE_MOUNT;
const { MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOATIME } = MOUNT_ATTR;
const room = { pidNamespaces: 1, utsNamespaces: 1, schedule: 'settled' } as const;
const one = { depthMax: 0, pid_max: 2, descriptorMax: 3 };

const attr = (attr_set: number, attr_clr = 0, propagation = 0) => ({
  answer: { attr_set, attr_clr, propagation },
});

const mountApiFlags: LinuxScope = linuxScope({
  ...room,
  name: 'mount-api-flags',
  says: 'Somebody tells open_tree, move_mount and mount_setattr what makes no sense.',
  tasks: 1,
  mntNamespaces: 1,
  mounts: 3,
  files: 2,
  parameters: one,
  calls: [
    ...each('open_tree', [AT_FDCWD], ['/nowhere'], [2, AT_RECURSIVE, OPEN_TREE_CLONE]),
    ...each(
      'move_mount',
      [AT_FDCWD],
      ['/nowhere'],
      [AT_FDCWD],
      ['/nowhere'],
      [0, 0x400, MOVE_MOUNT_BENEATH | MOVE_MOUNT_SET_GROUP],
    ),
    ...each('mount_setattr', [AT_FDCWD], ['/nowhere'], [0, 1], [attr(0)], [31, 32, 4096, 4097]),
    ...each(
      'mount_setattr',
      [AT_FDCWD],
      ['/nowhere'],
      [0],
      [
        attr(MOUNT_ATTR_RDONLY),
        attr(0, 0, MS.MS_SHARED | MS.MS_SLAVE),
        attr(0x400000),
        attr(0, MOUNT_ATTR_NOATIME),
      ],
      [32],
    ),
  ],
  pinned: { states: 1, transitions: 2, depth: 0 },
});

const mountApi: LinuxScope = linuxScope({
  ...room,
  name: 'mount-api',
  says: 'Trees are copied, put on each other and attached, changed and let go.',
  tasks: 1,
  mntNamespaces: 1,
  mounts: 5,
  files: 3,
  parameters: { ...one, descriptorMax: 4 },
  calls: [
    ...each('open_tree', [AT_FDCWD], ['/a'], [OPEN_TREE_CLONE]),
    ...each('open_tree', [3], ['a'], [0]),
    ...each('move_mount', [3], [''], [AT_FDCWD], ['/c'], [MOVE_MOUNT_F_EMPTY_PATH]),
    ...each('move_mount', [3], [''], [3, 4], [''], [MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH]),
    ...each('move_mount', [4], [''], [3], ['a'], [MOVE_MOUNT_F_EMPTY_PATH]),
    ...each('mount_setattr', [4], [''], [AT_EMPTY_PATH], [attr(MOUNT_ATTR_RDONLY)], [32]),
    ...each('close', [3, 4]),
  ],
  pinned: { states: 1_301, transitions: 3_401, depth: 19 },
});

const mountApiLoops: LinuxScope = linuxScope({
  ...room,
  name: 'mount-api-loops',
  says: 'Somebody takes a tree with the file of a mount namespace into that namespace.',
  tasks: 2,
  mntNamespaces: 2,
  mounts: 9,
  files: 3,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 4 },
  calls: [
    ...each('clone', [CLONE.CLONE_NEWNS | SIGNAL.SIGCHLD]),
    ...each('mount', ['/proc/2/ns/mnt'], ['/f'], [null], [MS.MS_BIND]),
    ...each('open_tree', [AT_FDCWD], ['/'], [OPEN_TREE_CLONE | AT_RECURSIVE]),
    ...each('open', ['/f'], [0]),
    ...each('setns', [4], [CLONE.CLONE_NEWNS]),
    ...each('move_mount', [3], [''], [AT_FDCWD], ['/c'], [MOVE_MOUNT_F_EMPTY_PATH]),
  ],
  pinned: { states: 586, transitions: 1_015, depth: 9 },
});

const mountOwners: LinuxScope = linuxScope({
  ...room,
  name: 'mount-owners',
  says: 'Somebody hands a tree that is attached nowhere to a child in another mount namespace, or of another owner.',
  tasks: 2,
  mntNamespaces: 2,
  userNamespaces: 2,
  mounts: 6,
  files: 3,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 4 },
  calls: [
    ...each('open_tree', [AT_FDCWD], ['/a'], [OPEN_TREE_CLONE]),
    ...each('open_tree', [3], [''], [OPEN_TREE_CLONE | AT_EMPTY_PATH]),
    ...each('clone', [
      CLONE.CLONE_NEWNS | SIGNAL.SIGCHLD,
      CLONE.CLONE_NEWUSER | CLONE.CLONE_NEWNS | SIGNAL.SIGCHLD,
    ]),
    ...each('move_mount', [4], [''], [3], ['a'], [MOVE_MOUNT_F_EMPTY_PATH]),
    ...each('fchdir', [3]),
    ...each('mount', [null], ['.'], [null], [MS.MS_SHARED]),
  ],
  pinned: { states: 2_076, transitions: 8_716, depth: 9 },
});

const mountApiLocked: LinuxScope = linuxScope({
  ...room,
  name: 'mount-api-locked',
  says: 'A child of another owner copies trees that came to it locked, with what is beneath and without.',
  tasks: 2,
  mntNamespaces: 2,
  userNamespaces: 2,
  mounts: 8,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3 },
  calls: [
    ...each('mount', ['none'], ['/a'], ['tmpfs'], [0]),
    ...each('clone', [CLONE.CLONE_NEWUSER | CLONE.CLONE_NEWNS | SIGNAL.SIGCHLD]),
    ...each('open_tree', [AT_FDCWD], ['/'], [OPEN_TREE_CLONE, OPEN_TREE_CLONE | AT_RECURSIVE]),
  ],
  pinned: { states: 210, transitions: 218, depth: 6 },
});

export const apiScopes: readonly LinuxScope[] = [
  mountApiFlags,
  mountApi,
  mountApiLoops,
  mountOwners,
  mountApiLocked,
];

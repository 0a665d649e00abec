/** Scopes of what does not get out of a subtree: out of what is private or a slave, and from beneath a lock. */
import { each } from '../../checker/index.ts';
import { CLONE, MNT, MS, OPEN, SIGNAL } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';

const { CLONE_NEWNS, CLONE_NEWUSER } = CLONE;
const { MS_BIND, MS_REC, MS_SHARED, MS_SLAVE, MS_PRIVATE, MS_UNBINDABLE } = MS;
const room = { pidNamespaces: 1, utsNamespaces: 1, schedule: 'settled' } as const;

const mountsApart: LinuxScope = linuxScope({
  ...room,
  name: 'mount-apart',
  says: 'A copy of a tree becomes a slave of its original, or private, and something is mounted, changed and unmounted in either.',
  tasks: 2,
  mntNamespaces: 2,
  mounts: 6,
  parameters: { depthMax: 0, pid_max: 3 },
  calls: [
    ...each('clone', [SIGNAL.SIGCHLD | CLONE_NEWNS]),
    ...each('mount', [null], ['/'], [null], [MS_SHARED, MS_SLAVE, MS_PRIVATE]),
    ...each('mount', ['none'], ['/a'], ['tmpfs'], [0]),
    ...each('umount2', ['/a'], [MNT.MNT_DETACH]),
  ],
  pinned: { states: 7_166, transitions: 56_147, depth: 30 },
});

const mountLocksKept: LinuxScope = linuxScope({
  ...room,
  name: 'mount-locks-kept',
  says: 'A copy of a tree with something locked in it is unmounted, and the tree, which shares with the copy, keeps that.',
  tasks: 1,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 6,
  parameters: { depthMax: 0, pid_max: 2 },
  calls: [
    ...each('unshare', [CLONE_NEWNS | CLONE_NEWUSER, CLONE_NEWNS]),
    ...each('mount', ['none'], ['/a/a'], ['tmpfs'], [0]),
    ...each('mount', [null], ['/'], [null], [MS_SHARED]),
    ...each('mount', ['/a'], ['/b'], [null], [MS_BIND | MS_REC]),
    ...each('umount2', ['/b'], [MNT.MNT_DETACH]),
  ],
  pinned: { states: 16_828, transitions: 39_108, depth: 26 },
});

const mountLocksDeep: LinuxScope = linuxScope({
  ...room,
  name: 'mount-locks-deep',
  says: 'What is locked is two mounts down, and whoever received it copies the tree.',
  tasks: 1,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 8,
  parameters: { depthMax: 0, pid_max: 2 },
  calls: [
    ...each('unshare', [CLONE_NEWNS | CLONE_NEWUSER]),
    ...each('mount', ['/a'], ['/a'], [null], [MS_BIND]),
    ...each('mount', ['none'], ['/a/a'], ['tmpfs'], [0]),
    ...each('mount', [null], ['/a/a'], [null], [MS_UNBINDABLE]),
    ...each('mount', ['/'], ['/b'], [null], [MS_BIND | MS_REC]),
  ],
  pinned: { states: 5_887, transitions: 8_035, depth: 13 },
});

const mountLinks: LinuxScope = linuxScope({
  ...room,
  name: 'mount-links',
  says: 'Paths lead by links of /proc to where somebody is, in another mount namespace, and into whom not everybody may look.',
  tasks: 2,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 5,
  parameters: { depthMax: 0, pid_max: 3 },
  calls: [
    ...each('clone', [SIGNAL.SIGCHLD | CLONE_NEWNS, SIGNAL.SIGCHLD | CLONE_NEWUSER]),
    ...each('mount', ['none'], ['/a', '/proc/1/cwd'], ['tmpfs'], [0]),
    ...each('mount', [null], ['/proc/2/root'], [null], [MS_SHARED]),
    ...each('mount', ['/proc/2/cwd'], ['/b'], [null], [MS_BIND]),
    ...each('chdir', ['/a', '/proc/1/root', '/proc/2/cwd']),
    ...each('umount2', ['/proc/1/cwd'], [MNT.MNT_DETACH]),
    ...each('chroot', ['/proc/1/root']),
  ],
  pinned: { states: 3_221, transitions: 30_059, depth: 14 },
});

const mountLocksEntered: LinuxScope = linuxScope({
  ...room,
  name: 'mount-locks-entered',
  says: 'Who has something locked in its mount namespace has another root, and enters its namespace again, or that where it was.',
  tasks: 1,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 6,
  files: 2,
  parameters: { depthMax: 0, pid_max: 2, descriptorMax: 4 },
  calls: [
    ...each('unshare', [CLONE_NEWNS | CLONE_NEWUSER]),
    ...each('mount', ['none'], ['/a'], ['tmpfs'], [0]),
    ...each('open', ['/proc/self/ns/mnt'], [OPEN.O_RDONLY]),
    ...each('setns', [3], [CLONE_NEWNS]),
    ...each('chroot', ['/b']),
    ...each('umount2', ['/a'], [MNT.MNT_DETACH]),
  ],
  pinned: { states: 1_846, transitions: 4_587, depth: 24 },
});

const mountTypesOfOthers: LinuxScope = linuxScope({
  ...room,
  name: 'mount-types-of-others',
  says: 'Somebody says how mounts share that are in the namespace of another task, which it may look into.',
  tasks: 2,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 5,
  parameters: { depthMax: 0, pid_max: 3 },
  calls: [
    ...each('clone', [SIGNAL.SIGCHLD]),
    ...each('unshare', [CLONE_NEWUSER, CLONE_NEWNS]),
    ...each('mount', [null], ['/proc/2/root'], [null], [MS_SHARED]),
  ],
  pinned: { states: 92, transitions: 376, depth: 6 },
});

export const subtreeScopes: readonly LinuxScope[] = [
  mountsApart,
  mountLocksKept,
  mountLocksDeep,
  mountLinks,
  mountLocksEntered,
  mountTypesOfOthers,
];

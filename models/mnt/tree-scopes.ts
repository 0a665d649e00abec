/** Scopes of a second or two, for trees of mounts. */
import { each } from '../../checker/index.ts';
import { CLONE, MNT, MS, SIGNAL } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';

const { CLONE_FS, CLONE_NEWNS, CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;
const { SIGCHLD } = SIGNAL;
const { MS_BIND, MS_REC, MS_MOVE, MS_REMOUNT, MS_SHARED, MS_SLAVE, MS_PRIVATE, MS_UNBINDABLE } = MS;

const tmpfs = (paths: readonly string[], flags: readonly number[] = [0]) =>
  each('mount', ['none'], paths, ['tmpfs'], flags);
const bind = (from: readonly string[], to: readonly string[], flags: readonly number[] = [MS_BIND]) =>
  each('mount', from, to, [null], flags);
const tell = (paths: readonly string[], types: readonly number[]) =>
  each('mount', [null], paths, [null], types);
const mountinfo = each('read', ['/proc/self/mountinfo'], [null]);
const room = { pidNamespaces: 1, utsNamespaces: 1, schedule: 'settled' } as const;
const one = { depthMax: 0, pid_max: 2 };
const two = { depthMax: 0, pid_max: 3 };

const mountPropagation: LinuxScope = linuxScope({
  ...room,
  name: 'mount-propagation',
  says: 'Two mounts of a directory share, or one receives from the other; something is mounted on them, covered, and taken away.',
  tasks: 1,
  mntNamespaces: 1,
  mounts: 5,
  parameters: one,
  calls: [
    ...bind(['/'], ['/b']),
    ...tell(['/', '/b'], [MS_SHARED]),
    ...tell(['/b'], [MS_SLAVE]),
    ...tmpfs(['/a']),
    ...each('umount2', ['/a'], [MNT.MNT_DETACH]),
    ...mountinfo,
  ],
  pinned: { states: 1_766, transitions: 8_166, depth: 19 },
});

const mountSlaves: LinuxScope = linuxScope({
  ...room,
  name: 'mount-slaves',
  says: 'A mount receives from another one, until that or it shares with nobody any more.',
  tasks: 1,
  mntNamespaces: 1,
  mounts: 4,
  parameters: one,
  calls: [
    ...bind(['/'], ['/b']),
    ...tell(['/'], [MS_SHARED, MS_PRIVATE]),
    ...tell(['/b'], [MS_SHARED, MS_SLAVE, MS_PRIVATE, MS_UNBINDABLE]),
  ],
  pinned: { states: 89, transitions: 540, depth: 7 },
});

const mountCopies: LinuxScope = linuxScope({
  ...room,
  name: 'mount-copies',
  says: 'A tree is copied for a second namespace, and what is shared comes there and goes again, also while somebody is in it.',
  tasks: 2,
  mntNamespaces: 2,
  mounts: 6,
  parameters: two,
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWNS]),
    ...tell(['/'], [MS_SHARED]),
    ...tmpfs(['/a']),
    ...each('umount2', ['/a'], [0]),
    ...each('chdir', ['/a']),
  ],
  pinned: { states: 3_557, transitions: 19_451, depth: 16 },
});

const mountLocks: LinuxScope = linuxScope({
  ...room,
  name: 'mount-locks',
  says: 'Who has become root of a user namespace, and of a mount namespace of it, tries to look beneath what came there, and to take it away.',
  tasks: 1,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 6,
  parameters: one,
  calls: [
    ...each('unshare', [CLONE_NEWNS | CLONE_NEWUSER]),
    ...tmpfs(['/a/a'], [MS.MS_RDONLY]),
    ...each('mount', ['none'], ['/a'], ['ext4'], [0]),
    ...bind(['/a'], ['/b'], [MS_BIND, MS_BIND | MS_REC]),
    ...tell(['/a/a'], [MS_UNBINDABLE]),
    ...each('umount2', ['/a/a'], [MNT.MNT_DETACH]),
  ],
  pinned: { states: 988, transitions: 2_445, depth: 16 },
});

const mountLocksReceived: LinuxScope = linuxScope({
  ...room,
  name: 'mount-locks-received',
  says: 'Something is mounted where a namespace of a user namespace below receives it, with its flags locked.',
  tasks: 2,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 6,
  parameters: two,
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWNS | CLONE_NEWUSER]),
    ...tell(['/'], [MS_SHARED]),
    ...tmpfs(['/a'], [MS.MS_NOEXEC]),
    ...tell(['/a'], [MS_REMOUNT | MS_BIND, MS_REMOUNT | MS_BIND | MS.MS_NOEXEC | MS.MS_NOATIME]),
    ...each('umount2', ['/a'], [MNT.MNT_DETACH]),
  ],
  pinned: { states: 4_142, transitions: 23_648, depth: 16 },
});

const mountDetached: LinuxScope = linuxScope({
  ...room,
  name: 'mount-detached',
  says: 'A mount is unmounted while somebody is in it, who then tries what can be done from there.',
  tasks: 1,
  mntNamespaces: 1,
  mounts: 4,
  parameters: one,
  calls: [
    ...tmpfs(['/a']),
    ...each('chdir', ['/a']),
    ...each('umount2', ['/a', '.'], [MNT.MNT_DETACH]),
    ...tell(['.'], [MS_SHARED, MS_REMOUNT | MS_BIND | MS.MS_NODEV]),
    ...bind(['.'], ['/c'], [MS_MOVE]),
    ...bind(['/c'], ['.']),
    ...each('pivot_root', ['/', '.'], ['.']),
    ...each('pivot_root', ['.'], ['/']),
  ],
  pinned: { states: 1_774, transitions: 6_721, depth: 16 },
});

const mountConnected: LinuxScope = linuxScope({
  ...room,
  name: 'mount-connected',
  says: 'A tree with something locked in it is bound and unmounted while somebody is in it.',
  tasks: 1,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 6,
  parameters: one,
  calls: [
    ...each('unshare', [CLONE_NEWNS | CLONE_NEWUSER]),
    ...tmpfs(['/a/a']),
    ...bind(['/a'], ['/b'], [MS_BIND | MS_REC]),
    ...each('chdir', ['/b']),
    ...each('umount2', ['/b'], [MNT.MNT_DETACH]),
  ],
  pinned: { states: 2_082, transitions: 4_806, depth: 19 },
});

const mountRoots: LinuxScope = linuxScope({
  ...room,
  name: 'mount-roots',
  says: 'Two tasks that have one root, or were where it is, and one of them swaps it.',
  tasks: 2,
  mntNamespaces: 1,
  mounts: 4,
  parameters: two,
  calls: [
    ...bind(['/a'], ['/a']),
    ...each('pivot_root', ['/a'], ['/a/b', '/b']),
    ...each('pivot_root', ['/nowhere', '/f', '/b', '.'], ['/a']),
    ...each('pivot_root', ['/a/a'], ['/a/a']),
    ...tell(['/', '/a'], [MS_SHARED]),
    ...each('chdir', ['/a']),
    ...each('clone', [SIGCHLD]),
    ...mountinfo,
  ],
  pinned: { states: 704, transitions: 6_212, depth: 9 },
});

const mountRootsLocked: LinuxScope = linuxScope({
  ...room,
  name: 'mount-roots-locked',
  says: 'Who has become root of a user namespace swaps its root, which is locked, for one that is not, and tries to get out.',
  tasks: 1,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 6,
  parameters: one,
  calls: [
    ...each('unshare', [CLONE_NEWNS | CLONE_NEWUSER]),
    ...bind(['/a'], ['/a']),
    ...each('pivot_root', ['/a'], ['/a/b']),
    ...each('pivot_root', ['/a'], ['/nowhere', '/f']),
    ...bind(['/a'], ['/c'], [MS_MOVE]),
    ...each('chroot', ['/b']),
    ...each('umount2', ['/b'], [MNT.MNT_DETACH]),
    ...each('umount2', ['/'], [MNT.MNT_DETACH]),
  ],
  pinned: { states: 6_407, transitions: 8_255, depth: 16 },
});

const mountRootsApart: LinuxScope = linuxScope({
  ...room,
  name: 'mount-roots-apart',
  says: 'Who is in another mount than that of its root would have it for a root.',
  tasks: 1,
  mntNamespaces: 1,
  mounts: 4,
  parameters: one,
  calls: [
    ...bind(['/a'], ['/a']),
    ...bind(['/b'], ['/b']),
    ...each('chdir', ['/b']),
    ...each('chroot', ['/a']),
    ...each('pivot_root', ['.'], ['b']),
  ],
  pinned: { states: 203, transitions: 296, depth: 9 },
});

const mountElsewhere: LinuxScope = linuxScope({
  ...room,
  name: 'mount-elsewhere',
  says: 'Who shares its root with a task that enters another mount namespace is among mounts that are none of its own.',
  tasks: 3,
  mntNamespaces: 2,
  mounts: 5,
  files: 2,
  parameters: { depthMax: 0, pid_max: 4 },
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWNS, SIGCHLD | CLONE_FS]),
    ...each('pidfd_open', [2], [0]),
    ...each('setns', [3], [CLONE_NEWNS | CLONE_NEWUTS]),
    ...tmpfs(['/a']),
    ...bind(['/b'], ['/c'], [MS_BIND]),
    ...tell(['/'], [MS_REMOUNT | MS_BIND | MS.MS_RDONLY]),
  ],
  pinned: { states: 2_034, transitions: 18_186, depth: 9 },
});

const mountRefusals: LinuxScope = linuxScope({
  ...room,
  name: 'mount-refusals',
  says: 'Whatever can be wrong with the arguments of mount and umount2, and some that are right.',
  tasks: 1,
  mntNamespaces: 1,
  mounts: 4,
  parameters: one,
  calls: [
    ...each('mount', ['none'], ['/a', '/f', '/nowhere', '/f/a'], ['tmpfs', 'nosuchfs', 'fuse', null], [0]),
    ...bind([''], ['/a'], [MS_BIND, MS_MOVE]),
    ...each('mount', [null], ['/a'], [null], [MS_BIND, MS_MOVE]),
    ...bind(['/a', '/f'], ['/b', '/f', '/nowhere'], [MS_BIND, MS_MOVE]),
    ...bind(['/a'], ['/a'], [MS_MOVE]),
    ...tell(['/a'], [MS_SHARED, MS_PRIVATE, MS_UNBINDABLE, MS_SHARED | MS_SLAVE, MS_SHARED | MS.MS_RDONLY]),
    ...tell(['/b'], [MS_SHARED, MS_REMOUNT | MS_BIND | MS.MS_NOEXEC]),
    ...each('umount2', ['/a', '/nowhere', '/f/a'], [0, 16]),
  ],
  pinned: { states: 393, transitions: 1_426, depth: 9 },
});

const mountUnprivileged: LinuxScope = linuxScope({
  ...room,
  name: 'mount-unprivileged',
  says: 'Who has no power over the owner of its mount namespace mounts nothing there.',
  tasks: 2,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 5,
  parameters: two,
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER]),
    ...each('unshare', [CLONE_NEWNS]),
    ...tmpfs(['/a', '/nowhere']),
    ...each('umount2', ['/a'], [0]),
    ...each('pivot_root', ['/nowhere'], ['/a']),
  ],
  pinned: { states: 26, transitions: 50, depth: 5 },
});

const mountFileSystems: LinuxScope = linuxScope({
  ...room,
  name: 'mount-file-systems',
  says: 'Who mounts a file system may remount it, and unmount it by force; who only has a mount of it may not.',
  tasks: 1,
  userNamespaces: 2,
  mntNamespaces: 2,
  mounts: 6,
  parameters: one,
  calls: [
    ...each('unshare', [CLONE_NEWNS | CLONE_NEWUSER]),
    ...tmpfs(['/a'], [MS.MS_RDONLY]),
    ...tell(['/a'], [MS_REMOUNT]),
    ...tell(['/a'], [MS_REMOUNT | MS.MS_RDONLY]),
    ...each('umount2', ['/a'], [MNT.MNT_FORCE]),
    ...bind(['/a'], ['/a']),
    ...each('chroot', ['/a']),
    ...each('umount2', ['/'], [0]),
  ],
  pinned: { states: 10_007, transitions: 25_299, depth: 21 },
});

const mountExpiry: LinuxScope = linuxScope({
  ...room,
  name: 'mount-expiry',
  says: 'A mount is to expire if nobody comes by, and somebody does, or is in it, or mounts something on it.',
  tasks: 1,
  mntNamespaces: 1,
  mounts: 5,
  parameters: one,
  calls: [
    ...tmpfs(['/a']),
    ...bind(['/a', '/a/nowhere'], ['/b']),
    ...each('umount2', ['/a'], [MNT.MNT_EXPIRE, MNT.MNT_EXPIRE | MNT.MNT_DETACH]),
    ...each('umount2', ['/a/nowhere'], [0]),
    ...each('chdir', ['/a', '/b', '/']),
    ...each('chroot', ['/a']),
    ...each('umount2', ['/'], [MNT.MNT_EXPIRE]),
  ],
  pinned: { states: 2_261, transitions: 8_858, depth: 15 },
});

export const treeScopes: readonly LinuxScope[] = [
  mountPropagation,
  mountSlaves,
  mountCopies,
  mountLocks,
  mountLocksReceived,
  mountDetached,
  mountConnected,
  mountRoots,
  mountRootsLocked,
  mountRootsApart,
  mountElsewhere,
  mountRefusals,
  mountUnprivileged,
  mountFileSystems,
  mountExpiry,
];

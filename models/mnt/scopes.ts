/** Scopes of seconds for mounts that show namespaces. */
import { each } from '../../checker/index.ts';
import { CLONE, MNT, MS, OPEN, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';

const { CLONE_NEWNET, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;
const { SIGCHLD } = SIGNAL;
const bind = [null] as const;

const tinyBinds: LinuxScope = linuxScope({
  name: 'tiny-binds',
  says: 'Two tasks keep UTS namespaces at a path, in mount namespaces of one and of another user namespace.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 2,
  mntNamespaces: 2,
  files: 2,
  mounts: 5,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWNS, SIGCHLD | CLONE_NEWUSER, SIGCHLD | CLONE_NEWUSER | CLONE_NEWNS]),
    ...each('unshare', [CLONE_NEWUTS]),
    ...each('mount', ['/proc/1/ns/uts'], ['/tmp/a'], bind, [MS.MS_BIND]),
    ...each('mount', ['/proc/self/ns/mnt'], ['/tmp/a', '/tmp/nowhere'], bind, [MS.MS_BIND]),
    ...each('mount', ['/proc/self/ns/uts'], ['/tmp/proc'], bind, [MS.MS_BIND]),
    ...each('umount2', ['/tmp/a'], [MNT.MNT_DETACH]),
    ...each('stat', ['/tmp/a']),
    ...each('open', ['/tmp/a'], [OPEN.O_RDONLY]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 5_168, transitions: 26_844, depth: 19 },
});

const tinyProcfs: LinuxScope = linuxScope({
  name: 'tiny-procfs',
  says: 'Tasks in PID namespaces below one another mount procfs and read them, their own and those of others.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  mntNamespaces: 2,
  mounts: 6,
  parameters: { depthMax: 1, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_NEWPID | CLONE_NEWUSER | CLONE_NEWNS]),
    ...each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWNS]),
    ...each('mount', ['proc'], ['/tmp/proc', '/tmp/a'], ['proc'], [0]),
    ...each('umount2', ['/tmp/proc'], [MNT.MNT_DETACH]),
    ...each('read', ['/tmp/proc/self/status', '/tmp/proc/2/status'], ['NSpid']),
    ...each('stat', ['/tmp/proc/1/ns/pid']),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 902, transitions: 6_574, depth: 18 },
});

const mountNsFiles: LinuxScope = linuxScope({
  name: 'mount-ns-files',
  says: 'Files of mount namespaces are bound in one another, copied and received, as far as that may be.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  mntNamespaces: 2,
  mounts: 6,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWNS]),
    ...each('mount', ['/proc/1/ns/mnt', '/proc/2/ns/mnt'], ['/tmp/a'], bind, [MS.MS_BIND]),
    ...each('mount', [null], ['/'], bind, [MS.MS_SHARED]),
    ...each('unshare', [CLONE_NEWNS]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 144, transitions: 404, depth: 8 },
});

const mountVisible: LinuxScope = linuxScope({
  name: 'mount-visible',
  says: 'Who has become root of a user namespace mounts a sysfs where one may be seen, restricted, covered or not.',
  tasks: 1,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  mntNamespaces: 2,
  netNamespaces: 2,
  mounts: 6,
  parameters: { depthMax: 0, pid_max: 2 },
  schedule: 'settled',
  calls: [
    ...each('unshare', [CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET]),
    ...each('mount', ['none'], ['/a'], ['sysfs'], [0, MS.MS_RDONLY]),
    ...each('mount', ['none'], ['/b'], ['sysfs'], [0, MS.MS_RDONLY, MS.MS_NOATIME]),
    ...each('mount', ['none'], ['/a'], ['tmpfs'], [0]),
    ...each('mount', [null], ['/b'], bind, [MS.MS_REMOUNT | MS.MS_BIND]),
    ...each('umount2', ['/a'], [0]),
  ],
  pinned: { states: 4_262, transitions: 11_000, depth: 16 },
});

const mountCovered: LinuxScope = linuxScope({
  name: 'mount-covered',
  says: 'Who has become root of a user namespace mounts a sysfs where one was covered, before or after.',
  tasks: 1,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  mntNamespaces: 2,
  netNamespaces: 2,
  mounts: 8,
  parameters: { depthMax: 0, pid_max: 2 },
  schedule: 'settled',
  calls: [
    ...each('unshare', [CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET]),
    ...each('mount', ['none'], ['/a'], ['sysfs', 'tmpfs'], [0]),
    ...each('mount', ['none'], ['/b'], ['sysfs'], [0]),
  ],
  pinned: { states: 652, transitions: 652, depth: 7 },
});

export const mntScopes: readonly LinuxScope[] = [
  tinyBinds,
  tinyProcfs,
  mountNsFiles,
  mountVisible,
  mountCovered,
];

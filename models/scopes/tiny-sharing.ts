/** Scopes of a second, for what tasks share with each other. */
import { each } from '../../checker/index.ts';
import { CLONE, OPEN, PRCTL, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { SIGCHLD } = SIGNAL;
const { CLONE_FILES, CLONE_FS, CLONE_NEWNS, CLONE_NEWTIME, CLONE_NEWUSER, CLONE_SIGHAND, CLONE_VM } = CLONE;

export const tinySharing: LinuxScope = linuxScope({
  name: 'tiny-sharing',
  says: 'Three tasks share memory, a root directory and signal handlers, and cease to.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, CLONE_FS | SIGCHLD, CLONE_VM | SIGCHLD, CLONE_VM | CLONE_SIGHAND | SIGCHLD]),
    ...each('unshare', [CLONE_FS, CLONE_SIGHAND, CLONE_VM]),
    ...each('prctl', [PRCTL.PR_SET_DUMPABLE], [0]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 19_442, transitions: 409_912, depth: 19 },
});

export const tinySharingFiles: LinuxScope = linuxScope({
  name: 'tiny-sharing-files',
  says: 'Two tasks share descriptors, and cease to, by dying, by unshare and by executing a program.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, CLONE_FILES | SIGCHLD]),
    ...each('unshare', [CLONE_FILES]),
    ...each('open', ['/proc/self/ns/uts'], [OPEN.O_RDONLY, OPEN.O_CLOEXEC]),
    ...each('close', [3]),
    ...each('execve', ['/tmp/plain', '/tmp/data']),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 53, transitions: 504, depth: 6 },
});

export const tinySharingPrograms: LinuxScope = linuxScope({
  name: 'tiny-sharing-programs',
  says: 'Tasks that share memory, handlers or a root directory, or die with another signal, execute programs.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [CLONE_FS | SIGCHLD, CLONE_VM | CLONE_SIGHAND | SIGNAL.SIGUSR1]),
    ...each('setresuid', [1000], [1000], [1000]),
    ...each('execve', ['/tmp/plain', '/tmp/setuid-root']),
    ...each('setpgid', [2], [2]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG | WAIT.__WALL]),
  ],
  pinned: { states: 1_352, transitions: 13_440, depth: 17 },
});

export const tinySharingSetns: LinuxScope = linuxScope({
  name: 'tiny-sharing-setns',
  says: 'Two tasks that share memory and a root directory enter a user, a mount and a time namespace.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 2,
  mntNamespaces: 2,
  timeNamespaces: 1,
  files: 3,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [CLONE_FS | CLONE_VM | SIGCHLD, CLONE_NEWUSER | SIGCHLD]),
    ...each('open', ['/proc/2/ns/user', '/proc/self/ns/mnt', '/proc/self/ns/time'], [OPEN.O_RDONLY]),
    ...each('setns', [3, 4], [CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWTIME]),
    ...each('unshare', [CLONE_FS]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 1_453, transitions: 10_219, depth: 13 },
});

/** Scopes of seconds, for sysctls that are opened by one and used by another. */
import { each } from '../../checker/index.ts';
import { CLONE, OPEN, SEEK, SIGNAL } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWIPC, CLONE_NEWUTS } = CLONE;
const { SIGCHLD } = SIGNAL;

export const tinySysctls: LinuxScope = linuxScope({
  name: 'tiny-sysctls',
  says: 'Two tasks open a limit of IPC and the name of the host, and use them as others, elsewhere, and when all is gone.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 2,
  ipcNamespaces: 2,
  userNamespaces: 1,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD]),
    ...each('unshare', [CLONE_NEWIPC | CLONE_NEWUTS]),
    ...each(
      'open',
      ['msgmax', 'hostname', 'domainname'].map((name) => `/proc/sys/kernel/${name}`),
      [OPEN.O_RDWR],
    ),
    ...each('open', ['/proc/sys/kernel/msgmax'], [OPEN.O_RDONLY]),
    ...each('pwrite', [3], ['7'], [0, 4, 9]),
    ...each('read', [3], [null]),
    ...each('lseek', [3], [1], [SEEK.SEEK_SET]),
    ...each('setresuid', [-1], [1000], [-1]),
    ...each('_exit', [0]),
  ],
  pinned: { states: 4_836, transitions: 39_722, depth: 11 },
});

const [pid_max, ns_last_pid] = ['/proc/sys/kernel/pid_max', '/proc/sys/kernel/ns_last_pid'];

export const tinySysctlsOfPids: LinuxScope = linuxScope({
  name: 'tiny-sysctls-of-pids',
  says: 'The init of a PID namespace uses the greatest and the last number that its parent opened, and the other way round.',
  tasks: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  userNamespaces: 1,
  files: 2,
  parameters: { depthMax: 1, pid_max: 6, reserved_pids: 2, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE.CLONE_NEWPID | CLONE.CLONE_FILES]),
    ...each('open', [pid_max, ns_last_pid], [OPEN.O_RDWR]),
    ...each('pwrite', [3], ['5', '7'], [0]),
    ...each('read', [3], [null]),
    ...each('capset', [{ answer: {} }], [{ answer: {} }]),
    ...each('setresuid', [1000], [1000], [1000]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [0]),
  ],
  pinned: { states: 1_593, transitions: 8_619, depth: 19 },
});

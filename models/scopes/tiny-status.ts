/** A scope of a second, for what /proc shows of tasks. */
import { each } from '../../checker/index.ts';
import { CLONE, OPEN, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWPID, CLONE_NEWUSER } = CLONE;
const { SIGCHLD } = SIGNAL;

export const tinyStatus: LinuxScope = linuxScope({
  name: 'tiny-status',
  says: 'Two tasks read the file status of each other, of the dead and of nobody, across PID and user namespaces.',
  tasks: 2,
  userNamespaces: 3,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('setresuid', [-1], [1], [-1]),
    ...each('setsid'),
    ...each('read', ['/proc/self/status', '/proc/2/status'], ['NSpid', 'NSpgid', 'NSsid', 'Uid', 'State']),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 538, transitions: 9_060, depth: 13 },
});

export const tinyStatusOpened: LinuxScope = linuxScope({
  name: 'tiny-status-opened',
  says: 'Two tasks open the file status of each other and of themselves, and read it when they are somewhere else, or gone.',
  tasks: 2,
  userNamespaces: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  files: 3,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('fork'),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('open', ['/proc/self/status', '/proc/2/status', '/proc/self/ns/user'], [OPEN.O_RDONLY]),
    ...each('pidfd_open', [2], [0]),
    ...each('read', [3], ['Uid']),
    ...each('write', [3], ['x']),
    ...each('close', [3]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 1_606, transitions: 11_183, depth: 12 },
});

/** Scopes of a second, for resource limits. */
import { type Answer, each } from '../../checker/index.ts';
import { CLONE, OPEN, RLIMIT, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { SIGCHLD } = SIGNAL;
const { CLONE_NEWUSER, CLONE_PIDFD } = CLONE;
const limit = (rlim_cur: number, rlim_max: number): Answer => ({ answer: { rlim_cur, rlim_max } });

export const tinyNofile: LinuxScope = linuxScope({
  name: 'tiny-nofile',
  says: 'Two tasks, one perhaps of a user namespace of its own, want more descriptors than they may have.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  files: 3,
  rlimits: true,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('setrlimit', [RLIMIT.RLIMIT_NOFILE], [limit(3, 4), limit(4, 4), limit(4, 3)]),
    ...each('setrlimit', [16], [limit(4, 4)]),
    ...each('getrlimit', [RLIMIT.RLIMIT_NOFILE]),
    ...each('clone', [CLONE_PIDFD | SIGCHLD, CLONE_NEWUSER | SIGCHLD]),
    ...each('clone3', [{ answer: { flags: CLONE_PIDFD, pidfd: 1, exit_signal: SIGCHLD } }], [88]),
    ...each('open', ['/proc/self/ns/uts', '/proc/4194303/ns/uts'], [OPEN.O_RDONLY]),
    ...each('dup', [3]),
    ...each('dup2', [0], [4]),
    ...each('close', [3]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 3_414, transitions: 47_942, depth: 13 },
});

export const tinyNproc: LinuxScope = linuxScope({
  name: 'tiny-nproc',
  says: 'Three tasks, which cease to be root and have a user namespace of their own, want more processes than they may have.',
  tasks: 3,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  rlimits: true,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'settled',
  calls: [
    ...each('setresuid', [1000], [1000], [1000]),
    ...each('setrlimit', [RLIMIT.RLIMIT_NPROC], [limit(1, 9), limit(2, 2)]),
    ...each('clone', [CLONE_NEWUSER | SIGCHLD]),
    ...each('fork'),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 7_842, transitions: 86_177, depth: 16 },
});

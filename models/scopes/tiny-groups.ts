/** Scopes of a second, for process groups, sessions and who may signal whom. */
import { each } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWPID, CLONE_NEWUSER } = CLONE;
const { SIGCHLD, SIGCONT, SIGKILL } = SIGNAL;

export const tinyGroups: LinuxScope = linuxScope({
  name: 'tiny-groups',
  says: 'Three tasks in two PID namespaces move between process groups and sessions, which outlive their founders.',
  tasks: 3,
  pids: 4,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 4 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID]),
    ...each('setsid'),
    ...each('setpgid', [0, 3], [0, 2]),
    ...each('setpgid', [2], [0, -1]),
    ...each('getpgid', [2]),
    ...each('getpgrp'),
    ...each('getsid', [0]),
    ...each('_exit', [0]),
    ...each('kill', [0, -2], [SIGKILL]),
    ...each('wait4', [0, -2, -1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 17_189, transitions: 229_675, depth: 20 },
});

export const tinyPermission: LinuxScope = linuxScope({
  name: 'tiny-permission',
  says: 'Three tasks become other users, in two user namespaces, and signal one another.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER]),
    ...each('setresuid', [1], [-1, 1, 2], [1]),
    ...each('setresuid', [-1], [2], [-1]),
    ...each('setsid'),
    ...each('kill', [1, 2, -1], [0, SIGCONT, SIGKILL]),
  ],
  pinned: { states: 15_140, transitions: 336_454, depth: 11 },
});

/** The scopes of every call and of every limit. */
import { each } from '../../checker/index.ts';
import { CLONE, INT_MIN, PRCTL, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWPID, CLONE_PARENT } = CLONE;
const { SIGCHLD, SIGKILL, SIGTERM } = SIGNAL;
const { WNOHANG, __WCLONE } = WAIT;
const { PR_SET_CHILD_SUBREAPER, PR_GET_CHILD_SUBREAPER } = PRCTL;

/** A signal that does not exist, an option and a flag that mean nothing. */
const SIG65 = 65;
const NO_OPTION = 16;

export const tiny: LinuxScope = linuxScope({
  name: 'tiny',
  says: 'Every call, with arguments good and bad, by two tasks in three PID namespaces and one UTS namespace.',
  tasks: 2,
  pidNamespaces: 3,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 4 },
  schedule: 'interleaved',
  calls: [
    ...each('fork'),
    ...each('clone', [SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_PARENT, SIGCHLD | CLONE_PARENT | CLONE_NEWPID]),
    ...each('unshare', [0, CLONE_NEWPID, CLONE_PARENT, CLONE_NEWPID | SIGCHLD]),
    ...each('_exit', [259]),
    ...each('kill', [-1, 1, 2, INT_MIN], [0, SIGTERM, SIGKILL, SIGCHLD, SIG65]),
    ...each('wait4', [-1, 2], [0, WNOHANG, __WCLONE, NO_OPTION]),
    ...each('wait4', [INT_MIN], [0]),
    ...each('prctl', [PR_SET_CHILD_SUBREAPER], [0, 1]),
    ...each('prctl', [PR_GET_CHILD_SUBREAPER], [0]),
    ...each('getpid'),
    ...each('getppid'),
    ...each('stat', ['/proc/self/ns/pid', '/proc/self/ns/pid_for_children']),
    ...each('read', ['/proc/self/status'], ['NSpid']),
    ...each('sethostname', ['a'], [1, -1]),
    ...each('uname'),
  ],
  pinned: { states: 1_968, transitions: 50_484, depth: 19 },
});

export const tinyLimits: LinuxScope = linuxScope({
  name: 'tiny-limits',
  says: 'Every limit is reached at once: one task has the only number, and no PID namespace can be made.',
  tasks: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 2 },
  schedule: 'interleaved',
  calls: [
    ...each('fork'),
    ...each('clone', [SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_PARENT]),
    ...each('unshare', [0, CLONE_NEWPID]),
    ...each('kill', [-1, 1], [SIGKILL]),
    ...each('getpid'),
  ],
  pinned: { states: 1, transitions: 4, depth: 0 },
});

/** Scopes of a second or two, each wide in one respect and narrow in the others. */
import { each } from '../../checker/index.ts';
import { CLONE, INT_MIN, PRCTL, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWPID, CLONE_NEWUTS, CLONE_PARENT } = CLONE;
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

export const tinyUts: LinuxScope = linuxScope({
  name: 'tiny-uts',
  says: 'Three tasks set names in three UTS namespaces, which they make, share and leave.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 3,
  parameters: { depthMax: 0, pid_max: 4 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUTS]),
    ...each('unshare', [CLONE_NEWUTS, CLONE_NEWUTS | CLONE_NEWPID]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WNOHANG]),
    ...each('sethostname', ['ab'], [1]),
    ...each('sethostname', ['ab'], [65]),
    ...each('uname'),
    ...each('stat', ['/proc/self/ns/uts']),
    ...each('kill', [-1], [0]),
  ],
  pinned: { states: 5_320, transitions: 78_984, depth: 17 },
});

/** The longest name there can be, and one byte more. */
const longName = 'x'.repeat(65);

export const tinyNames: LinuxScope = linuxScope({
  name: 'tiny-names',
  says: 'Names of every length, the longest and the empty one, set by two tasks in two UTS namespaces.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUTS]),
    ...each('sethostname', [longName], [-1, 0, 1, 64, 65]),
    ...each('setdomainname', ['b\0c'], [-1, 0, 3, 65]),
    ...each('sethostname', [null], [0, 1]),
    ...each('setdomainname', [null], [1]),
    ...each('uname'),
    ...each('gethostname'),
  ],
  pinned: { states: 168, transitions: 2_952, depth: 5 },
});

export const tinySubreaper: LinuxScope = linuxScope({
  name: 'tiny-subreaper',
  says: 'Four generations in one PID namespace, and in one below it, become subreapers, stop being it, and die.',
  tasks: 4,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 5 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID]),
    ...each('_exit', [0]),
    ...each('prctl', [PR_SET_CHILD_SUBREAPER], [0, 1]),
    ...each('prctl', [PR_GET_CHILD_SUBREAPER], [0]),
    ...each('getppid'),
  ],
  pinned: { states: 129_358, transitions: 1_521_124, depth: 20 },
});

export const tinyNested: LinuxScope = linuxScope({
  name: 'tiny-nested',
  says: 'A container in a container: four tasks in PID namespaces two deep, killed from inside and from above.',
  tasks: 4,
  pidNamespaces: 3,
  utsNamespaces: 1,
  parameters: { depthMax: 2, pid_max: 5 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID, SIGCHLD | CLONE_PARENT]),
    ...each('_exit', [7]),
    ...each('kill', [1, 2], [SIGKILL, SIGTERM]),
    ...each('getpid'),
    ...each('getppid'),
  ],
  pinned: { states: 28_428, transitions: 391_902, depth: 19 },
});

export const tinyInits: LinuxScope = linuxScope({
  name: 'tiny-inits',
  says: 'Containers in containers and nothing else: four tasks, each the init of a PID namespace, three deep.',
  tasks: 4,
  pidNamespaces: 4,
  utsNamespaces: 1,
  parameters: { depthMax: 3, pid_max: 5 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWPID]),
    ...each('_exit', [7]),
    ...each('kill', [1, 2], [SIGKILL]),
    ...each('read', ['/proc/self/status'], ['NSpid']),
    ...each('getppid'),
  ],
  pinned: { states: 2_546, transitions: 19_353, depth: 25 },
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

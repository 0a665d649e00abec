/** Scopes of a few seconds, for families of tasks in nested PID namespaces. */
import { each } from '../../checker/index.ts';
import { CLONE, PRCTL, REBOOT, REBOOT_MAGIC, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWPID, CLONE_PARENT } = CLONE;
const { LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2 } = REBOOT_MAGIC;
const { SIGCHLD, SIGKILL, SIGTERM } = SIGNAL;
const { PR_SET_CHILD_SUBREAPER, PR_GET_CHILD_SUBREAPER } = PRCTL;

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

export const tinyEverybody: LinuxScope = linuxScope({
  name: 'tiny-everybody',
  says: 'A signal for everybody, from outside a container and from inside.',
  tasks: 3,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 4 },
  schedule: 'settled',
  calls: [...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID]), ...each('kill', [-1], [0, SIGKILL])],
  pinned: { states: 44, transitions: 250, depth: 5 },
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

export const tinyReboot: LinuxScope = linuxScope({
  name: 'tiny-reboot',
  says: 'Three tasks in PID namespaces two deep restart and halt them, with and without the right to.',
  tasks: 3,
  pidNamespaces: 3,
  utsNamespaces: 1,
  parameters: { depthMax: 2, pid_max: 4 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID]),
    ...each('setresuid', [1000], [1000], [1000]),
    ...each(
      'reboot',
      [LINUX_REBOOT_MAGIC1],
      [LINUX_REBOOT_MAGIC2, 1],
      [REBOOT.LINUX_REBOOT_CMD_RESTART, REBOOT.LINUX_REBOOT_CMD_HALT, REBOOT.LINUX_REBOOT_CMD_CAD_OFF],
    ),
  ],
  pinned: { states: 2_406, transitions: 11_171, depth: 15 },
});

export const tinyWrap: LinuxScope = linuxScope({
  name: 'tiny-wrap',
  says: 'Pid numbers go round, and leave out the reserved ones: three tasks come and go in one PID namespace.',
  tasks: 3,
  pidNamespaces: 1,
  utsNamespaces: 1,
  parameters: { depthMax: 0, pid_max: 6, reserved_pids: 3 },
  schedule: 'interleaved',
  calls: [...each('fork'), ...each('_exit', [0]), ...each('wait4', [-1], [WAIT.WNOHANG])],
  pinned: { states: 296, transitions: 818, depth: 23 },
});

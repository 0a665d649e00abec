/** Scopes for what namespaces of all kinds have in common: who owns them, who is in them, how they end. */
import { each } from '../../checker/index.ts';
import { CLONE, SECBIT, SIGNAL, WAIT } from '../constants.ts';
import { capabilities } from '../credentials/capabilities.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const {
  CLONE_NEWCGROUP,
  CLONE_NEWIPC,
  CLONE_NEWNET,
  CLONE_NEWNS,
  CLONE_NEWPID,
  CLONE_NEWTIME,
  CLONE_NEWUSER,
  CLONE_NEWUTS,
} = CLONE;
const { SIGCHLD, SIGKILL } = SIGNAL;
const { WNOHANG } = WAIT;

export const nesting: LinuxScope = linuxScope({
  name: 'nesting',
  says: 'Containers in containers, as a runtime makes them: three tasks in three user, three PID and two UTS namespaces.',
  tasks: 3,
  userNamespaces: 3,
  pidNamespaces: 3,
  utsNamespaces: 2,
  parameters: { depthMax: 2, pid_max: 4 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWUTS]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('sethostname', ['a'], [1]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WNOHANG]),
  ],
  pinned: { states: 22_400, transitions: 125_962, depth: 31 },
});

/** Somebody above gives the user of a new user namespace a name in it: its root is the root above. */
const mapped = each(
  'write',
  ['/proc/2/uid_map', '/proc/2/gid_map', '/proc/3/uid_map', '/proc/3/gid_map'],
  ['0 0 1'],
);

export const nestingUsers: LinuxScope = linuxScope({
  name: 'nesting-users',
  says: 'User namespaces in user namespaces, as deep as they may be: three tasks map root into each other’s, and try their power.',
  tasks: 3,
  userNamespaces: 4,
  pidNamespaces: 1,
  utsNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 4, userLevelMax: 1 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWUTS]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...mapped,
    // Too long a name: who may is told so, and nothing changes.
    ...each('sethostname', ['a'], [65]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WNOHANG]),
  ],
  pinned: { states: 2_802, transitions: 9_066, depth: 35 },
});

/** Something of everything that a new user namespace takes away, or leaves. */
const first = {
  inheritable: capabilities('CAP_KILL', 'CAP_CHECKPOINT_RESTORE'),
  ambient: capabilities('CAP_KILL'),
  securebits: SECBIT.SECBIT_NO_CAP_AMBIENT_RAISE,
  groups: [2],
  no_new_privs: true,
};

export const nestingPowers: LinuxScope = linuxScope({
  name: 'nesting-powers',
  says: 'Two tasks, root or not, try their power in three user namespaces, which own PID and UTS namespaces.',
  tasks: 2,
  userNamespaces: 3,
  pidNamespaces: 2,
  utsNamespaces: 2,
  parameters: { depthMax: 1, pid_max: 3, first },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWUTS]),
    ...each('unshare', [CLONE_NEWUTS, CLONE_NEWUSER, CLONE_NEWUSER | CLONE_NEWPID]),
    ...each('setresuid', [-1], [0, 1], [-1]),
    ...each('getresuid'),
    ...each('sethostname', ['a'], [1]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WNOHANG]),
  ],
  pinned: { states: 7_264, transitions: 47_710, depth: 17 },
});

export const nestingUnprivileged: LinuxScope = linuxScope({
  name: 'nesting-unprivileged',
  says: 'A first task that has three user ids, none of them 0, and no capability, and its child.',
  tasks: 2,
  userNamespaces: 3,
  pidNamespaces: 2,
  utsNamespaces: 2,
  parameters: {
    depthMax: 1,
    pid_max: 3,
    first: {
      uid: 1,
      euid: 2,
      suid: 3,
      fsuid: 2,
      gid: 1,
      egid: 1,
      sgid: 1,
      fsgid: 1,
      permitted: 0,
      effective: 0,
    },
  },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER, SIGCHLD | CLONE_NEWUTS]),
    ...each('unshare', [CLONE_NEWUSER, CLONE_NEWUTS, CLONE_NEWUSER | CLONE_NEWUTS]),
    ...each('setresuid', [-1, 0, 1], [-1, 1, 2], [-1]),
    ...each('sethostname', ['a'], [1]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WNOHANG]),
  ],
  pinned: { states: 394, transitions: 2_828, depth: 11 },
});

export const nestingDepth: LinuxScope = linuxScope({
  name: 'nesting-depth',
  says: 'A user namespace as deep as one may be, that can have none below it.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 1,
  parameters: { depthMax: 1, pid_max: 3, outermost: { level: 33 } },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER]),
    ...each('unshare', [CLONE_NEWUSER, CLONE_NEWUSER | CLONE_NEWPID]),
  ],
  pinned: { states: 2, transitions: 3, depth: 1 },
});

/** Every kind that a task is in through its nsproxy. */
const proxied: readonly number[] = [CLONE_NEWCGROUP, CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWNS, CLONE_NEWUTS];
const allOfThem = proxied.reduce((flags, flag) => flags | flag);

export const everyKind: LinuxScope = linuxScope({
  name: 'every-kind',
  says: 'Two tasks make, share and leave namespaces of every kind: one kind at a time, and all at once as a container does.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 2,
  utsNamespaces: 2,
  ipcNamespaces: 2,
  netNamespaces: 2,
  mntNamespaces: 2,
  cgroupNamespaces: 2,
  timeNamespaces: 2,
  parameters: { depthMax: 1, pid_max: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER | CLONE_NEWPID | allOfThem]),
    ...each('unshare', [...proxied, CLONE_NEWTIME, CLONE_NEWUSER | CLONE_NEWTIME | allOfThem]),
    ...each('kill', [2], [SIGKILL]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WNOHANG]),
  ],
  pinned: { states: 17_792, transitions: 144_672, depth: 11 },
});

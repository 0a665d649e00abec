/** Scopes for what belongs to user namespaces: maps, the file setgroups, limits. */
import { type Answer, each } from '../../checker/index.ts';
import { CLONE, OPEN, PRCTL, SEEK, SIGNAL, WAIT } from '../constants.ts';
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
const { SIGCHLD } = SIGNAL;

const capset = (...sets: readonly Answer[]) => each('capset', [{ answer: {} }], sets);
const effective = (...names: readonly string[]): Answer => ({
  answer: { effective: names, permitted: '000001ffffffffff', inheritable: [] },
});

export const userMaps: LinuxScope = linuxScope({
  name: 'user-maps',
  says: 'Root and its child write the maps of three user namespaces, their own and the other’s, and become others.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 3,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('write', ['/proc/self/uid_map', '/proc/2/uid_map'], ['0 0 1', '5 0 1\n0 5 1']),
    ...each('write', ['/proc/2/gid_map'], ['0 0 1']),
    ...each('setresuid', [-1, 5], [5], [-1]),
    ...each('prctl', [PRCTL.PR_SET_DUMPABLE], [1]),
    ...each('getresuid'),
    ...each('read', ['/proc/self/uid_map'], [null]),
  ],
  pinned: { states: 116, transitions: 1_013, depth: 7 },
});

export const userMapsUnprivileged: LinuxScope = linuxScope({
  name: 'user-maps-unprivileged',
  says: 'User 5 of group 6 makes user namespaces and maps itself, or more than itself; its child helps.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 3,
  parameters: {
    depthMax: 0,
    pid_max: 3,
    first: {
      uid: 5,
      euid: 5,
      suid: 5,
      fsuid: 5,
      gid: 6,
      egid: 6,
      sgid: 6,
      fsgid: 6,
      permitted: 0,
      effective: 0,
    },
  },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each(
      'write',
      ['/proc/self/uid_map', '/proc/2/uid_map', '/proc/1/uid_map'],
      ['0 5 1', '0 5 2', '0 6 1'],
    ),
    ...each('write', ['/proc/self/gid_map'], ['0 6 1', '0 5 1']),
    ...each('write', ['/proc/self/setgroups'], ['deny']),
    ...capset(effective()),
    ...each('getresuid'),
  ],
  pinned: { states: 386, transitions: 3_018, depth: 11 },
});

/** Texts that are refused, each for another reason, and some that only just are not. */
const texts = [
  '0 0 1',
  '0 0 1\n',
  '',
  '0 0',
  '0 0 1 1',
  'a 0 1',
  '0 0 1\n\n',
  '0 0 0',
  '0 4294967295 1',
  '0 0 2\n1 5 1',
  '0 0 2\n5 1 1',
  Array.from({ length: 340 }, (_, i) => `${i} ${i} 1`).join('\n'),
  Array.from({ length: 341 }, (_, i) => `${i} ${i} 1`).join('\n'),
  `0 0 1${' '.repeat(4090)}`,
  `0 0 1${' '.repeat(4091)}`,
];

export const userMapTexts: LinuxScope = linuxScope({
  name: 'user-map-texts',
  says: 'Whatever can be wrong with a map, written to its own user namespace’s by a task’s parent, and to the initial one’s.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER]),
    ...each('write', ['/proc/1/uid_map', '/proc/2/uid_map', '/proc/2/gid_map'], texts),
  ],
  pinned: { states: 10, transitions: 34, depth: 3 },
});

export const userSetgroups: LinuxScope = linuxScope({
  name: 'user-setgroups',
  says: 'The file setgroups of three user namespaces, before and after their maps of groups, with what may be written and what not.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 3,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('write', ['/proc/1/setgroups', '/proc/2/setgroups'], ['deny', 'allow\n']),
    ...each('write', ['/proc/2/setgroups'], ['deny    ', 'denyx', '']),
    ...each('write', ['/proc/1/gid_map', '/proc/2/gid_map', '/proc/2/uid_map'], ['0 0 1']),
    ...each('read', ['/proc/2/setgroups'], [null]),
    ...each('open', ['/proc/2/uid_map'], [OPEN.O_WRONLY]),
    ...each('setresuid', [-1], [5], [-1]),
    ...capset(effective('CAP_DAC_OVERRIDE')),
  ],
  pinned: { states: 2_533, transitions: 15_816, depth: 11 },
});

export const userMapFiles: LinuxScope = linuxScope({
  name: 'user-map-files',
  says: 'Root opens the maps of its child, gives up what it may, and both write by the descriptors they have.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 2,
  files: 3,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER]),
    ...each('open', ['/proc/2/uid_map'], [OPEN.O_RDONLY, OPEN.O_WRONLY]),
    ...each('write', [3, 4], ['0 0 1', '0 0 2']),
    ...each('read', [3, 4], [null]),
    ...each('lseek', [3], [1], [SEEK.SEEK_SET]),
    ...each('pwrite', [3], ['0 0 1'], [0]),
    ...capset(effective('CAP_SYS_ADMIN', 'CAP_SETUID'), effective('CAP_SETFCAP')),
    ...each('unshare', [CLONE_NEWUSER]),
  ],
  pinned: { states: 7_021, transitions: 45_242, depth: 11 },
});

/** User 1, who is user 2 in effect, and may not set other ids. */
const twofold = {
  ...{ uid: 1, euid: 2, suid: 2, fsuid: 2 },
  permitted: capabilities('CAP_SYS_ADMIN', 'CAP_SYS_PTRACE'),
  effective: capabilities('CAP_SYS_ADMIN', 'CAP_SYS_PTRACE'),
};
const withDescriptors = {
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 2,
  schedule: 'settled',
} as const;

export const userMapOpeners: LinuxScope = linuxScope({
  ...withDescriptors,
  name: 'user-map-openers',
  says: 'User 1, who is user 2 in effect and has CAP_SYS_ADMIN, opens maps as one and writes them as the other.',
  tasks: 2,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3, first: twofold },
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER]),
    ...each('setresuid', [-1], [1], [-1]),
    ...each('setfsuid', [1, 2]),
    ...each('open', ['/proc/2/uid_map'], [OPEN.O_WRONLY]),
    ...each('write', [3], ['0 1 1', '0 2 1']),
  ],
  pinned: { states: 44, transitions: 233, depth: 5 },
});

export const userMapJoiners: LinuxScope = linuxScope({
  ...withDescriptors,
  name: 'user-map-joiners',
  says: 'As who a map belongs to is another than the owner: a third task has joined the user namespace.',
  tasks: 3,
  files: 3,
  parameters: { depthMax: 0, pid_max: 4, first: { ...twofold, fsuid: 1 } },
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER]),
    ...each('setresuid', [-1], [1], [-1]),
    ...each('open', ['/proc/2/ns/user'], [OPEN.O_RDONLY]),
    ...each('open', ['/proc/3/uid_map'], [OPEN.O_WRONLY]),
    ...each('setns', [3], [CLONE_NEWUSER]),
    ...each('write', [3], ['0 1 1']),
    ...each('prctl', [PRCTL.PR_SET_DUMPABLE], [1]),
  ],
  pinned: { states: 5_453, transitions: 54_629, depth: 11 },
});

/** Two tasks in the machine's place: what they set are the limits of the outermost user namespace. */
const limited = {
  tasks: 2,
  limits: true,
  parameters: { depthMax: 1, pid_max: 3, limitsOutermost: true },
  schedule: 'settled',
} as const;

export const userLimits: LinuxScope = linuxScope({
  ...limited,
  name: 'user-limits',
  says: 'Two users make UTS namespaces where one or none may be, and a child in a user namespace of its own.',
  pidNamespaces: 1,
  utsNamespaces: 3,
  userNamespaces: 2,
  calls: [
    ...each('clone', [CLONE_NEWUSER | CLONE_NEWUTS | SIGCHLD]),
    ...each('unshare', [CLONE_NEWUTS]),
    ...each('setresuid', [-1], [1, 0], [-1]),
    ...each('write', ['/proc/sys/user/max_uts_namespaces'], ['0', '1', '-1']),
    ...each('read', ['/proc/sys/user/max_uts_namespaces'], [null]),
  ],
  pinned: { states: 771, transitions: 5_531, depth: 14 },
});

export const userLimitsLate: LinuxScope = linuxScope({
  ...limited,
  name: 'user-limits-late',
  says: 'PID and user namespaces of which one may be are made, die, or are given up by a call that fails.',
  pidNamespaces: 2,
  utsNamespaces: 2,
  userNamespaces: 2,
  calls: [
    ...each('clone', [CLONE_NEWPID | SIGCHLD, CLONE_NEWUSER | CLONE_NEWUTS | SIGCHLD]),
    ...each('write', ['/proc/sys/user/max_pid_namespaces', '/proc/sys/user/max_user_namespaces'], ['1']),
    ...each('write', ['/proc/sys/user/max_uts_namespaces'], ['0']),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
  ],
  pinned: { states: 900, transitions: 6_660, depth: 12 },
});

export const userLimitsKinds: LinuxScope = linuxScope({
  ...limited,
  name: 'user-limits-kinds',
  says: 'A namespace of each kind that has no contents yet is made once, where two may be.',
  tasks: 1,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 1,
  ipcNamespaces: 2,
  netNamespaces: 2,
  mntNamespaces: 2,
  cgroupNamespaces: 2,
  timeNamespaces: 2,
  calls: each('unshare', [CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWTIME]),
  pinned: { states: 216, transitions: 972, depth: 10 },
});

export const userScopes: readonly LinuxScope[] = [
  userMapTexts,
  userSetgroups,
  userMapFiles,
  userMapOpeners,
  userMapJoiners,
  userMapsUnprivileged,
  userMaps,
  userLimits,
  userLimitsLate,
  userLimitsKinds,
];

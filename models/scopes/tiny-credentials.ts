/** Scopes of a second, for credentials: one or two tasks, few ids and few capabilities. */
import { type Answer, each } from '../../checker/index.ts';
import { AMBIENT, CAP, CLONE, HANDLER, PRCTL, SECBIT, SIGNAL } from '../constants.ts';
import { capabilities } from '../credentials/capabilities.ts';
import { type LinuxScope, linuxScope } from './scope.ts';

const { CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;
const { SIGCHLD, SIGUSR1 } = SIGNAL;
const { SIG_HANDLER, SIG_IGN } = HANDLER;
const { CAP_CHOWN, CAP_KILL, CAP_SETPCAP } = CAP;

/** One task that makes no other. */
const alone = {
  tasks: 1,
  pidNamespaces: 1,
  utsNamespaces: 1,
  schedule: 'interleaved',
} as const;

const sets = (of: object): Answer => ({ answer: of }) as Answer;
const oneself = sets({});

/** A first task with these capabilities and no other. */
const withOnly = (...names: readonly (keyof typeof CAP)[]) => {
  const permitted = capabilities(...names);
  return { permitted, effective: permitted, bounding: permitted };
};

export const tinyUids: LinuxScope = linuxScope({
  name: 'tiny-uids',
  says: 'User ids 0, 1 and 2 in all four places, with and without keep_caps, and in a user namespace without names.',
  ...alone,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 2, first: withOnly('CAP_CHOWN', 'CAP_SETUID') },
  calls: [
    ...each('setuid', [0, 1, 2, -1]),
    ...each('setreuid', [-1, 0, 1], [-1, 1, 2]),
    ...each('setresuid', [-1, 0, 1], [-1, 0, 2], [-1, 1]),
    ...each('setfsuid', [-1, 0, 1]),
    ...each('prctl', [PRCTL.PR_SET_KEEPCAPS], [1]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('getresuid'),
    ...each('getuid'),
    ...each('geteuid'),
    ...each('read', ['/proc/self/status'], ['Uid', 'CapEff']),
  ],
  pinned: { states: 199, transitions: 4_751, depth: 6 },
});

export const tinyGids: LinuxScope = linuxScope({
  name: 'tiny-gids',
  says: 'Group ids 0, 1 and 2 in all four places, and supplementary groups, by somebody who can give CAP_SETGID up.',
  ...alone,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 2, first: withOnly('CAP_SETGID') },
  calls: [
    ...each('setgid', [0, 1, 2, -1]),
    ...each('setregid', [-1, 0, 1], [-1, 1, 2]),
    ...each('setresgid', [-1, 0, 1], [-1, 0, 2], [-1, 1]),
    ...each('setfsgid', [-1, 0, 1]),
    ...each('capset', [oneself], [sets({ permitted: ['CAP_SETGID'] })]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('getresgid'),
    ...each('getgid'),
    ...each('getegid'),
    ...each('read', ['/proc/self/status'], ['Gid']),
  ],
  pinned: { states: 232, transitions: 4_918, depth: 6 },
});

const setgroups = (calls: readonly (readonly [number, readonly number[] | null])[]) =>
  calls.flatMap(([size, list]) => each('setgroups', [size], [list]));

export const tinySupplementary: LinuxScope = linuxScope({
  name: 'tiny-groups-of-users',
  says: 'Supplementary groups are set, read and refused, also where setgroups is given up.',
  ...alone,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 2 },
  calls: [
    ...setgroups([
      [0, null],
      [1, [2]],
      [2, [2, 1]],
      [2, [1, -1]],
      [65537, null],
      [-1, null],
    ]),
    ...each('getgroups', [-1, 0, 1, 2]),
    ...each('write', ['/proc/self/setgroups'], ['deny']),
    ...each('write', ['/proc/self/uid_map', '/proc/self/gid_map'], ['0 0 1']),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('setuid', [1]),
    ...each('read', ['/proc/self/status'], ['Groups']),
  ],
  pinned: { states: 27, transitions: 147, depth: 5 },
});

export const tinyCapabilities: LinuxScope = linuxScope({
  name: 'tiny-capabilities',
  says: 'Two capabilities, one of them CAP_SETPCAP, go in and out of all five sets.',
  ...alone,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 2, first: withOnly('CAP_CHOWN', 'CAP_SETPCAP') },
  calls: [
    ...[
      {},
      { permitted: ['CAP_CHOWN'] },
      { permitted: ['CAP_CHOWN'], inheritable: ['CAP_CHOWN'] },
      { permitted: ['CAP_CHOWN', 'CAP_SETPCAP'], effective: ['CAP_SETPCAP'] },
      { permitted: ['CAP_SETPCAP'], effective: ['CAP_SETPCAP'], inheritable: ['CAP_CHOWN'] },
      { permitted: ['CAP_SETPCAP'], effective: ['CAP_CHOWN'] },
      { permitted: '0000000000000101', effective: '0000000000000001', inheritable: '0000000000000101' },
      { permitted: ['CAP_CHOWN', 'CAP_SETPCAP', 'CAP_SYSLOG'] },
      { permitted: ['CAP_CHOWN'], inheritable: ['CAP_KILL'] },
    ].flatMap((data) => each('capset', [oneself], [sets(data)])),
    ...each('capset', [sets({ version: 7 }), sets({ pid: 1 }), sets({ pid: 2 })], [oneself]),
    ...each('capset', [sets({ version: 0x19980330 })], [sets({ permitted: ['CAP_CHOWN'] })]),
    ...each('capget', [oneself, sets({ version: 7 }), sets({ pid: -1 }), sets({ pid: 1 }), sets({ pid: 2 })]),
    ...each('prctl', [PRCTL.PR_CAPBSET_DROP], [CAP_CHOWN, CAP_KILL, 41]),
    ...each('prctl', [PRCTL.PR_CAPBSET_READ], [CAP_CHOWN, 41]),
    ...each('prctl', [PRCTL.PR_CAP_AMBIENT], [AMBIENT.PR_CAP_AMBIENT_RAISE], [CAP_CHOWN, CAP_SETPCAP, 41]),
    ...each('prctl', [PRCTL.PR_CAP_AMBIENT], [AMBIENT.PR_CAP_AMBIENT_LOWER], [CAP_CHOWN]),
    ...each('prctl', [PRCTL.PR_CAP_AMBIENT], [AMBIENT.PR_CAP_AMBIENT_IS_SET], [CAP_CHOWN]),
    ...each('prctl', [PRCTL.PR_CAP_AMBIENT], [AMBIENT.PR_CAP_AMBIENT_CLEAR_ALL, 9], [0]),
    ...each('prctl', [PRCTL.PR_SET_SECUREBITS], [SECBIT.SECBIT_NO_CAP_AMBIENT_RAISE]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('read', ['/proc/self/status'], ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb']),
  ],
  pinned: { states: 96, transitions: 1_755, depth: 5 },
});

export const tinySecurebits: LinuxScope = linuxScope({
  name: 'tiny-securebits',
  says: 'Securebits are set, locked and refused, by who has CAP_SETPCAP and by who has given it up.',
  ...alone,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 2, first: withOnly('CAP_SETPCAP', 'CAP_SETUID') },
  calls: [
    ...each(
      'prctl',
      [PRCTL.PR_SET_SECUREBITS],
      [
        0,
        SECBIT.SECBIT_NO_SETUID_FIXUP,
        SECBIT.SECBIT_NO_SETUID_FIXUP | SECBIT.SECBIT_NO_SETUID_FIXUP_LOCKED,
        SECBIT.SECBIT_NO_SETUID_FIXUP_LOCKED,
        SECBIT.SECBIT_KEEP_CAPS_LOCKED,
        SECBIT.SECBIT_EXEC_RESTRICT_FILE,
        SECBIT.SECBIT_EXEC_RESTRICT_FILE | SECBIT.SECBIT_NOROOT,
        0x1000,
      ],
    ),
    ...each('prctl', [PRCTL.PR_GET_SECUREBITS, PRCTL.PR_GET_KEEPCAPS]),
    ...each('prctl', [PRCTL.PR_SET_KEEPCAPS], [0, 1, 2]),
    ...each('prctl', [PRCTL.PR_SET_NO_NEW_PRIVS], [0, 1]),
    ...each('prctl', [PRCTL.PR_GET_NO_NEW_PRIVS], [0, 1]),
    ...each('setresuid', [-1], [0, 1], [-1, 1]),
    ...each('setuid', [1]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('read', ['/proc/self/status'], ['NoNewPrivs']),
  ],
  pinned: { states: 486, transitions: 6_876, depth: 7 },
});

export const tinyDumpable: LinuxScope = linuxScope({
  name: 'tiny-dumpable',
  says: 'A task and its child become somebody else and back, and ask whether their memory is dumpable.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('fork'),
    ...each('_exit', [0]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('setfsuid', [0, 1]),
    ...each('setresgid', [1], [-1], [-1]),
    ...each('prctl', [PRCTL.PR_SET_DUMPABLE], [0, 1, 2]),
    ...each('prctl', [PRCTL.PR_GET_DUMPABLE, PRCTL.PR_GET_PDEATHSIG]),
    ...each('prctl', [PRCTL.PR_SET_PDEATHSIG], [SIGUSR1, 65]),
    ...each('prctl', [PRCTL.PR_SET_NO_NEW_PRIVS], [1]),
  ],
  pinned: { states: 10_048, transitions: 139_392, depth: 11 },
});

export const tinyUnprivileged: LinuxScope = linuxScope({
  name: 'tiny-unprivileged',
  says: 'An ordinary user and its child in three user namespaces of their own, and what they can do from there.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 2,
  userNamespaces: 3,
  parameters: {
    depthMax: 0,
    pid_max: 3,
    first: {
      ...{ uid: 1, euid: 1, suid: 1, fsuid: 1, gid: 1, egid: 1, sgid: 1, fsgid: 1 },
      ...{ permitted: 0, effective: 0 },
    },
  },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER]),
    ...each('unshare', [CLONE_NEWUSER, CLONE_NEWUTS]),
    ...each('write', ['/proc/self/setgroups'], ['deny']),
    ...each('write', ['/proc/self/uid_map', '/proc/self/gid_map'], ['0 1 1']),
    ...each('setuid', [0]),
    ...each('sethostname', ['a'], [1]),
    ...each('_exit', [0]),
  ],
  pinned: { states: 1_692, transitions: 9_994, depth: 14 },
});

export const tinyRoots: LinuxScope = linuxScope({
  name: 'tiny-roots',
  says: 'A task and its child get other roots, get out of them again, and make user namespaces.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 3 },
  schedule: 'interleaved',
  calls: [
    ...each('chroot', ['/', '.', '..', '/tmp', '/nowhere', '/proc/uptime', '/proc/uptime/x']),
    ...each('chdir', ['/tmp', '..', 'nowhere', '/proc/uptime']),
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWUSER]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('setuid', [1]),
    ...each('_exit', [0]),
  ],
  pinned: { states: 520, transitions: 4_810, depth: 8 },
});

export const tinyRootsEntered: LinuxScope = linuxScope({
  name: 'tiny-roots-entered',
  says: 'A task with another root enters a mount namespace, is at the root of that, and may make a user namespace.',
  tasks: 1,
  pidNamespaces: 1,
  utsNamespaces: 1,
  mntNamespaces: 2,
  userNamespaces: 2,
  files: 2,
  parameters: { depthMax: 0, pid_max: 2, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('open', ['/proc/self/ns/mnt'], [0]),
    ...each('pidfd_open', [1], [0]),
    ...each('chroot', ['/tmp']),
    ...each('chdir', ['/tmp']),
    ...each('setns', [3], [0, CLONE.CLONE_NEWNS]),
    ...each('unshare', [CLONE.CLONE_NEWNS, CLONE_NEWUSER]),
    ...each('close', [3]),
  ],
  pinned: { states: 136, transitions: 496, depth: 7 },
});

export const tinyPrograms: LinuxScope = linuxScope({
  name: 'tiny-programs',
  says: 'Programs that set ids and such as do not, executed by root, by somebody else, and in a user namespace.',
  ...alone,
  userNamespaces: 2,
  parameters: { depthMax: 0, pid_max: 2, first: withOnly('CAP_SETUID', 'CAP_KILL', 'CAP_SETFCAP') },
  calls: [
    ...each('execve', [
      '/tmp/plain',
      '/tmp/data',
      '/tmp/nowhere',
      '/tmp/unreadable',
      '/tmp/setuid-root',
      '/tmp/setgid-1000',
      '/nosuid/setuid-root',
    ]),
    ...each('setresuid', [-1, 1], [0, 1], [-1]),
    ...each('capset', [oneself], [sets({ permitted: ['CAP_KILL'], inheritable: ['CAP_KILL'] })]),
    ...each('prctl', [PRCTL.PR_CAP_AMBIENT], [AMBIENT.PR_CAP_AMBIENT_RAISE], [CAP_KILL]),
    ...each('prctl', [PRCTL.PR_SET_SECUREBITS], [SECBIT.SECBIT_NOROOT]),
    ...each('prctl', [PRCTL.PR_SET_KEEPCAPS, PRCTL.PR_SET_NO_NEW_PRIVS], [1]),
    ...each('sigaction', [SIGUSR1], [sets({ sa_handler: SIG_IGN }), sets({ sa_handler: SIG_HANDLER })]),
    ...each('unshare', [CLONE_NEWUSER]),
    ...each('write', ['/proc/self/uid_map'], ['0 0 1']),
  ],
  pinned: { states: 6_561, transitions: 78_246, depth: 12 },
});

export const credentialsScopes: readonly LinuxScope[] = [
  tinyUids,
  tinyGids,
  tinySupplementary,
  tinyCapabilities,
  tinySecurebits,
  tinyDumpable,
  tinyUnprivileged,
  tinyRoots,
  tinyRootsEntered,
  tinyPrograms,
];

/** Limits: namespaces of all kinds are made where only few may be, by several users, and die again. */
import type { Prelude } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import { hasDeadChildren, oneOf } from './picking.ts';
import type { Theme } from './theme.ts';

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

const limit = (kind: string) => `/proc/sys/user/max_${kind}_namespaces`;

const named = oneOf('uts', 'uts', 'user', 'user', 'pid', 'pid', 'mnt', 'ipc', 'net', 'cgroup', 'time');
const values = oneOf('0', '1', '1', '2', '2', '3', '2\n', '-1', '2147483647', '2147483648');

const flags = oneOf<number>(
  CLONE_NEWUTS,
  CLONE_NEWUTS,
  CLONE_NEWUSER,
  CLONE_NEWUSER,
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWIPC,
  CLONE_NEWNS,
  CLONE_NEWNET,
  CLONE_NEWCGROUP,
  CLONE_NEWUSER | CLONE_NEWUTS,
  CLONE_NEWUSER | CLONE_NEWPID,
  CLONE_NEWUTS | CLONE_NEWPID | CLONE_NEWIPC,
);

const map = '0 0 1\n1 1000 1';

/** In a user namespace of one's own, where limits can be set, and all ids have names. */
const inside: Prelude = [
  { call: 'clone', args: [CLONE_NEWUSER | SIGNAL.SIGCHLD] },
  { call: 'write', args: ['/proc/2/uid_map', map] },
  { call: 'write', args: ['/proc/2/gid_map', map] },
];

/** The same where only the own id can have a name. */
const alone: Prelude = [
  { call: 'unshare', args: [CLONE_NEWUSER] },
  { call: 'write', args: ['/proc/self/uid_map', '0 0 1'] },
  { call: 'write', args: ['/proc/self/setgroups', 'deny'] },
  { call: 'write', args: ['/proc/self/gid_map', '0 0 1'] },
];

export const userLimits: Theme = {
  name: 'user-limits',
  kinds: ['user'],
  share: 3,
  mode: 'fork',
  repertoire: {
    preludes: [inside, alone],
    internalWeight: 6,
    calls: [
      {
        call: 'write',
        weight: 10,
        args: (_, __, pick) => [limit(named(pick)), values(pick)],
        prefers: (k, task) => k.creds.get(task).user_ns !== 0,
      },
      { call: 'read', weight: 2, args: (_, __, pick) => [limit(named(pick)), null] },
      {
        call: 'write',
        weight: 6,
        args: (_, __, pick) => [`/proc/self/${oneOf('uid_map', 'gid_map')(pick)}`, '0 0 1'],
      },
      { call: 'write', weight: 2, args: () => ['/proc/self/setgroups', 'deny'] },
      { call: 'clone', weight: 16, args: (_, __, pick) => [flags(pick) | SIGNAL.SIGCHLD] },
      // What clone cannot say.
      {
        call: 'clone3',
        weight: 3,
        args: () => [{ answer: { flags: CLONE_NEWTIME, exit_signal: SIGNAL.SIGCHLD } }, 88],
      },
      {
        call: 'unshare',
        weight: 12,
        args: (_, __, pick) => [oneOf(flags(pick), flags(pick), CLONE_NEWTIME)(pick)],
      },
      { call: 'setresuid', weight: 2, args: (_, __, pick) => [0, oneOf(1, 1000, 0, 0)(pick), 0] },
      { call: '_exit', weight: 4, args: () => [0] },
      { call: 'wait4', weight: 4, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
    ],
  },
};

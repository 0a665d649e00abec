/** Credentials: ids, groups and capabilities are given up, got back, and taken into user namespaces. */
import type { Answer, Drawable, Pick } from '../../checker/index.ts';
import { AMBIENT, CAP, CAPABILITY_VERSION, CLONE, PRCTL, SECBIT, SIGNAL, WAIT } from '../constants.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { hasDeadChildren, oneOf, somePid } from './picking.ts';
import { starterOfEveryKind } from './starters.ts';
import type { Theme } from './theme.ts';
import { tracing } from './tracing.ts';

const { CLONE_NEWUSER } = CLONE;
const { SIGCHLD } = SIGNAL;

/** Ids: root, two users, no change, one that means nothing in a user namespace without a map. */
const id = oneOf(0, 0, 0, 1000, 1000, 1001, -1, -1, 65534);
const ids =
  (count: number) =>
  (_: Linux, __: number, pick: Pick): readonly number[] =>
    Array.from({ length: count }, () => id(pick));

const setOf = oneOf<readonly (keyof typeof CAP)[] | string>(
  [],
  [],
  ['CAP_SETUID'],
  ['CAP_SETUID', 'CAP_SETGID'],
  ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP', 'CAP_SYS_ADMIN', 'CAP_CHOWN', 'CAP_FOWNER'],
  ['CAP_CHOWN', 'CAP_SETUID', 'CAP_CHECKPOINT_RESTORE'],
  ['CAP_SYS_ADMIN', 'CAP_CHOWN'],
  '000001fffeffffff',
  'ffffffffffffffff',
);

const capability = oneOf<number>(
  CAP.CAP_SETUID,
  CAP.CAP_SETGID,
  CAP.CAP_SETPCAP,
  CAP.CAP_CHOWN,
  CAP.CAP_CHOWN,
  CAP.CAP_CHECKPOINT_RESTORE,
  41,
);

/** Mostly about oneself, in the last version of the layout. */
function header(k: Linux, caller: number, pick: Pick): Answer {
  const what = pick(12);
  if (what === 0) return { answer: { version: 1 } };
  if (what === 1) return { answer: { version: CAPABILITY_VERSION._LINUX_CAPABILITY_VERSION_1 } };
  if (what === 2) return { answer: { pid: -1 } };
  return { answer: what > 4 ? {} : { pid: somePid(k, caller, pick) } };
}

/** Mostly what the caller may ask for: in effect what is permitted, inheritable nothing more. */
function capsetArgs(k: Linux, caller: number, pick: Pick): readonly Answer[] {
  const effective = setOf(pick);
  const shape = pick(10);
  const permitted = shape < 8 ? effective : setOf(pick);
  const inheritable = shape < 4 ? [] : shape < 9 ? permitted : ['CAP_CHOWN'];
  return [header(k, caller, pick), { answer: { effective, permitted, inheritable } }];
}

const securebits = oneOf<number>(
  0,
  SECBIT.SECBIT_KEEP_CAPS,
  SECBIT.SECBIT_NO_SETUID_FIXUP,
  SECBIT.SECBIT_NO_SETUID_FIXUP,
  SECBIT.SECBIT_NOROOT | SECBIT.SECBIT_NOROOT_LOCKED,
  SECBIT.SECBIT_KEEP_CAPS_LOCKED,
  SECBIT.SECBIT_NO_CAP_AMBIENT_RAISE,
  SECBIT.SECBIT_EXEC_RESTRICT_FILE,
  SECBIT.SECBIT_EXEC_DENY_INTERACTIVE_LOCKED,
  0x1000,
);

const lines = oneOf(
  'Uid',
  'Uid',
  'Gid',
  'Groups',
  'CapInh',
  'CapPrm',
  'CapPrm',
  'CapEff',
  'CapEff',
  'CapBnd',
  'CapAmb',
  'NoNewPrivs',
);

const groups = oneOf<readonly [number, readonly number[] | null]>(
  [0, null],
  [1, [5]],
  [3, [1000, 7, 1000]],
  [2, [7, -1]],
  [65537, null],
  [-1, null],
);

/** The options of prctl that answer or set what belongs to credentials, and their arguments. */
const prctl = oneOf<(pick: Pick) => readonly number[]>(
  (pick) => [PRCTL.PR_SET_KEEPCAPS, oneOf(0, 1, 1, 2)(pick)],
  () => [PRCTL.PR_GET_KEEPCAPS],
  (pick) => [PRCTL.PR_SET_SECUREBITS, securebits(pick)],
  (pick) => [PRCTL.PR_SET_SECUREBITS, securebits(pick)],
  () => [PRCTL.PR_GET_SECUREBITS],
  (pick) => [PRCTL.PR_SET_NO_NEW_PRIVS, oneOf(1, 1, 0)(pick), 0, 0, oneOf(0, 0, 1)(pick)],
  (pick) => [PRCTL.PR_GET_NO_NEW_PRIVS, oneOf(0, 0, 1)(pick)],
  (pick) => [PRCTL.PR_CAPBSET_READ, capability(pick)],
  (pick) => [PRCTL.PR_CAPBSET_DROP, capability(pick)],
  (pick) => [PRCTL.PR_CAP_AMBIENT, AMBIENT.PR_CAP_AMBIENT_RAISE, capability(pick)],
  (pick) => [PRCTL.PR_CAP_AMBIENT, AMBIENT.PR_CAP_AMBIENT_RAISE, capability(pick)],
  (pick) => [PRCTL.PR_CAP_AMBIENT, AMBIENT.PR_CAP_AMBIENT_LOWER, capability(pick)],
  (pick) => [PRCTL.PR_CAP_AMBIENT, AMBIENT.PR_CAP_AMBIENT_IS_SET, capability(pick)],
  (pick) => [PRCTL.PR_CAP_AMBIENT, AMBIENT.PR_CAP_AMBIENT_CLEAR_ALL, oneOf(0, 0, 1)(pick)],
  (pick) => [PRCTL.PR_CAP_AMBIENT, oneOf(0, 5)(pick), capability(pick)],
);

/** Changes credentials and reads them. */
export const changes: readonly Drawable<LinuxKinds>[] = [
  { call: 'setuid', weight: 4, args: ids(1) },
  { call: 'setreuid', weight: 4, args: ids(2) },
  { call: 'setresuid', weight: 6, args: ids(3) },
  { call: 'setfsuid', weight: 3, args: ids(1) },
  { call: 'setgid', weight: 2, args: ids(1) },
  { call: 'setregid', weight: 2, args: ids(2) },
  { call: 'setresgid', weight: 3, args: ids(3) },
  { call: 'setfsgid', weight: 2, args: ids(1) },
  { call: 'setgroups', weight: 3, args: (_, __, pick) => groups(pick) },
  { call: 'getgroups', weight: 2, args: (_, __, pick) => [oneOf(8, 8, 0, 1, -1)(pick)] },
  { call: 'capset', weight: 8, args: capsetArgs },
  { call: 'capget', weight: 4, args: (k, caller, pick) => [header(k, caller, pick)] },
  { call: 'prctl', weight: 12, args: (_, __, pick) => prctl(pick)(pick) },
  { call: 'read', weight: 10, args: (_, __, pick) => ['/proc/self/status', lines(pick)] },
  { call: 'getuid', weight: 1, args: () => [] },
  { call: 'geteuid', weight: 1, args: () => [] },
  { call: 'getgid', weight: 1, args: () => [] },
  { call: 'getegid', weight: 1, args: () => [] },
  { call: 'getresuid', weight: 2, args: () => [] },
  { call: 'getresgid', weight: 1, args: () => [] },
];

const cloneFlags = oneOf(0, 0, 0, CLONE_NEWUSER);

export const credentials: Theme = {
  name: 'credentials',
  kinds: ['user'],
  share: 2,
  repertoire: {
    preludes: starterOfEveryKind,
    internalWeight: 4,
    calls: [
      ...changes,
      { call: 'clone', weight: 4, args: (_, __, pick) => [cloneFlags(pick) | SIGCHLD] },
      { call: 'unshare', weight: 3, args: () => [CLONE_NEWUSER] },
      { call: '_exit', weight: 1, args: () => [0] },
      { call: 'wait4', weight: 2, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
    ],
  },
};

/** What belongs to a task's memory: only where tasks do not share it. */
export const memory = oneOf<(pick: Pick) => readonly number[]>(
  (pick) => [PRCTL.PR_SET_DUMPABLE, oneOf(1, 1, 1, 0, 2)(pick)],
  () => [PRCTL.PR_GET_DUMPABLE],
  () => [PRCTL.PR_GET_DUMPABLE],
  (pick) => [PRCTL.PR_SET_PDEATHSIG, oneOf(10, 9, 0, 65)(pick)],
  () => [PRCTL.PR_GET_PDEATHSIG],
);

export const dumpable: Theme = {
  name: 'dumpable',
  kinds: ['user'],
  share: 1,
  mode: 'fork',
  repertoire: {
    preludes: starterOfEveryKind,
    internalWeight: 2,
    calls: [
      ...changes,
      { call: 'prctl', weight: 40, args: (_, __, pick) => memory(pick)(pick) },
      tracing(8),
      { call: 'fork', weight: 4, args: () => [] },
      { call: 'clone', weight: 3, args: (_, __, pick) => [oneOf(0, CLONE_NEWUSER)(pick) | SIGCHLD] },
      { call: 'unshare', weight: 3, args: () => [CLONE_NEWUSER] },
    ],
  },
};

/** clone3(2) with structures that make sense, and with one thing in them that makes none. */
import type { Answer, Pick } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import { hasDeadChildren, oneOf } from './picking.ts';
import type { Theme } from './theme.ts';

const { SIGCHLD, SIGWINCH } = SIGNAL;

type Fields = Readonly<Record<string, Answer>>;

const sensible = oneOf<Fields>(
  { exit_signal: SIGCHLD },
  { exit_signal: SIGWINCH },
  {},
  { flags: CLONE.CLONE_NEWPID, exit_signal: SIGCHLD },
  { flags: CLONE.CLONE_NEWTIME, exit_signal: SIGCHLD },
  { flags: CLONE.CLONE_PARENT },
  { flags: CLONE.CLONE_CLEAR_SIGHAND, exit_signal: SIGCHLD },
  { exit_signal: SIGCHLD, set_tid: [40] },
);
/** Each changes one or two fields. */
const odd = oneOf<Fields>(
  {},
  {},
  {},
  { exit_signal: 64 },
  { exit_signal: 65 },
  { exit_signal: 2 ** 32 + SIGCHLD },
  { set_tid_size: 1 },
  { set_tid_size: 33 },
  { set_tid: 1, set_tid_size: 1 },
  { set_tid: [0] },
  { set_tid: Array<number>(32).fill(50) },
  { flags: CLONE.CLONE_DETACHED },
  { flags: 1 },
  { flags: 2 ** 34 },
  { flags: CLONE.CLONE_SIGHAND + CLONE.CLONE_CLEAR_SIGHAND + CLONE.CLONE_VM },
  { flags: CLONE.CLONE_THREAD | CLONE.CLONE_SIGHAND },
  { flags: CLONE.CLONE_SIGHAND },
  { flags: CLONE.CLONE_NEWNS | CLONE.CLONE_FS },
  { flags: CLONE.CLONE_PARENT },
  { flags: CLONE.CLONE_INTO_CGROUP, cgroup: 50 },
  { flags: CLONE.CLONE_INTO_CGROUP, cgroup: 2 ** 31 },
  { flags: CLONE.CLONE_PIDFD, pidfd: 1 },
  { flags: CLONE.CLONE_PIDFD },
  { flags: CLONE.CLONE_PIDFD | CLONE.CLONE_NEWPID },
  { flags: CLONE.CLONE_PIDFD | CLONE.CLONE_PARENT_SETTID | CLONE.CLONE_FILES },
  { flags: CLONE.CLONE_PIDFD | CLONE.CLONE_PARENT_SETTID, pidfd: 1, parent_tid: 1 },
  { stack: 0 },
  { stack_size: 0 },
  { reserved: 1 },
  { reserved: 0 },
);
const sizes = oneOf(88, 88, 88, 88, 88, 64, 80, 96, 4096, 63, 0, 4097);

function args(pick: Pick): readonly [Answer, number] {
  if (pick(24) === 0) return [pick(2), sizes(pick)];
  return [{ answer: { ...sensible(pick), ...odd(pick) } }, sizes(pick)];
}

export const clone3: Theme = {
  name: 'clone3',
  kinds: ['pid', 'time', 'mnt'],
  share: 1,
  mode: 'fork',
  repertoire: {
    internalWeight: 8,
    calls: [
      { call: 'clone3', weight: 24, args: (_, __, pick) => args(pick) },
      { call: 'unshare', weight: 1, args: () => [CLONE.CLONE_NEWPID] },
      { call: 'unshare', weight: 2, args: () => [CLONE.CLONE_NEWTIME] },
      {
        call: 'stat',
        weight: 6,
        args: (_, __, pick) => [oneOf('/proc/self/ns/time', '/proc/self/ns/time_for_children')(pick)],
      },
      { call: 'pidfd_send_signal', weight: 3, args: (_, __, pick) => [3 + pick(3), 0, 0] },
      { call: 'close', weight: 2, args: (_, __, pick) => [3 + pick(3)] },
      { call: '_exit', weight: 5, args: () => [7] },
      { call: 'wait4', weight: 5, args: () => [-1, WAIT.WNOHANG | WAIT.__WALL], prefers: hasDeadChildren },
      { call: 'getppid', weight: 2, args: () => [] },
    ],
  },
};

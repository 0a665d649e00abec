/** Limits of descriptors and processes, and all that needs one more of them. */
import type { Answer, Pick } from '../../checker/index.ts';
import { CLONE, NSIO, OPEN, RLIMIT, SIGNAL, WAIT } from '../constants.ts';
import type { Linux } from '../kinds.ts';
import { hasDeadChildren, oneOf, somePid } from './picking.ts';
import { ordinaryUser } from './starters.ts';
import type { Theme } from './theme.ts';

const { CLONE_FILES, CLONE_NEWUSER, CLONE_NEWUTS, CLONE_PIDFD } = CLONE;
const { RLIMIT_NOFILE, RLIMIT_NPROC } = RLIMIT;
const { SIGCHLD } = SIGNAL;

const limit = (pick: Pick, lowest: number): Answer => {
  const rlim_cur = lowest + pick(4);
  return { answer: { rlim_cur, rlim_max: oneOf(rlim_cur, 9, 9, 9, 4)(pick) } };
};

/** Where processes are counted that the machine has none of. */
const isBelow = (k: Linux, task: number): boolean => k.creds.get(task).user_ns !== 0;

const links = oneOf('/proc/self/ns/uts', '/proc/self/ns/pid', '/proc/4194303/ns/uts');

export const rlimits: Theme = {
  name: 'rlimits',
  kinds: ['user', 'uts'],
  share: 1,
  repertoire: {
    preludes: [
      [...ordinaryUser, { call: 'clone', args: [CLONE_NEWUSER | SIGCHLD] }],
      [{ call: 'setrlimit', args: [RLIMIT_NOFILE, { answer: { rlim_cur: 4, rlim_max: 9 } }] }],
      ordinaryUser,
    ],
    internalWeight: 8,
    calls: [
      { call: 'setrlimit', weight: 5, args: (_, __, pick) => [RLIMIT_NOFILE, limit(pick, 2)] },
      { call: 'setrlimit', weight: 6, args: (_, __, pick) => [RLIMIT_NPROC, limit(pick, 0)], only: isBelow },
      { call: 'setrlimit', weight: 1, args: (_, __, pick) => [oneOf(16, -1)(pick), limit(pick, 3)] },
      { call: 'getrlimit', weight: 5, args: (_, __, pick) => [oneOf(RLIMIT_NOFILE, RLIMIT_NPROC)(pick)] },
      { call: 'fork', weight: 8, args: () => [] },
      { call: 'fork', weight: 8, args: () => [], prefers: isBelow },
      {
        call: 'clone',
        weight: 8,
        args: (_, __, pick) => [
          oneOf(CLONE_PIDFD, CLONE_PIDFD, CLONE_NEWUSER, CLONE_NEWUTS, CLONE_FILES)(pick) | SIGCHLD,
        ],
      },
      {
        call: 'clone3',
        weight: 3,
        args: (_, __, pick) => {
          const asked = { flags: CLONE_PIDFD, exit_signal: SIGCHLD };
          return [{ answer: pick(2) === 0 ? asked : { ...asked, pidfd: 1 } }, 88];
        },
      },
      { call: 'unshare', weight: 3, args: (_, __, pick) => [oneOf(CLONE_NEWUSER, CLONE_FILES)(pick)] },
      { call: 'setresuid', weight: 2, args: (_, __, pick) => [oneOf(0, 1000)(pick), -1, -1] },
      {
        call: 'write',
        weight: 2,
        args: (_, __, pick) => ['/proc/self/uid_map', oneOf('0 0 1', '0 1000 1')(pick)],
      },
      {
        call: 'read',
        weight: 3,
        args: (_, __, pick) => [oneOf('/proc/self/uid_map', '/proc/1/uid_map')(pick), null],
      },
      { call: 'open', weight: 10, args: (_, __, pick) => [links(pick), OPEN.O_RDONLY] },
      {
        call: 'ioctl',
        weight: 6,
        args: (_, __, pick) => [2 + pick(4), oneOf(NSIO.NS_GET_USERNS, NSIO.NS_GET_PARENT)(pick), 0],
      },
      { call: 'pidfd_open', weight: 4, args: (k, caller, pick) => [somePid(k, caller, pick), 0] },
      { call: 'pidfd_getfd', weight: 3, args: (_, __, pick) => [3 + pick(3), pick(5), 0] },
      { call: 'dup', weight: 3, args: (_, __, pick) => [pick(6)] },
      { call: 'dup2', weight: 3, args: (_, __, pick) => [pick(6), pick(9)] },
      {
        call: 'dup3',
        weight: 3,
        args: (_, __, pick) => [pick(6), oneOf(2, 4, 6, 8)(pick), oneOf(0, 1)(pick)],
      },
      { call: 'close', weight: 5, args: (_, __, pick) => [pick(6)] },
      { call: '_exit', weight: 4, args: () => [0], only: (_, task) => task !== 0 },
      { call: 'wait4', weight: 6, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
    ],
  },
};

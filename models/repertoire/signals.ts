/** Signals: what tasks do with them, those that wait, what the receivers are told, stopping and going on. */
import type { Pick } from '../../checker/index.ts';
import { CLONE, HANDLER, IDTYPE, PRCTL, SA, SIG, SIGNAL, WAIT } from '../constants.ts';
import type { Linux } from '../kinds.ts';
import { hasDeadChildren, isOrdinary, oneOf, somePid } from './picking.ts';
import type { Theme } from './theme.ts';
import { tracing } from './tracing.ts';

const { CLONE_NEWPID, CLONE_NEWUSER, CLONE_PARENT } = CLONE;
const { SIGCHLD, SIGCONT, SIGHUP, SIGKILL, SIGSTOP, SIGTERM, SIGTSTP, SIGURG, SIGUSR1 } = SIGNAL;
const { SIG_DFL, SIG_IGN, SIG_HANDLER } = HANDLER;
const { WCONTINUED, WEXITED, WNOHANG, WNOWAIT, WSTOPPED, __WALL } = WAIT;

/** A real-time signal. */
const SIG40 = 40;

const sent = oneOf<number>(
  SIGSTOP,
  SIGSTOP,
  SIGCONT,
  SIGCONT,
  SIGCONT,
  SIGTSTP,
  SIGTSTP,
  SIGUSR1,
  SIGUSR1,
  SIGTERM,
  SIGHUP,
  SIGURG,
  SIGCHLD,
  SIGKILL,
  SIG40,
);
const usual = oneOf<number>(SIGUSR1, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGCHLD, SIGURG, SIG40);
const cloneFlags = oneOf(0, 0, 0, CLONE_NEWPID, CLONE_NEWPID, CLONE_PARENT, CLONE_NEWUSER);
const exitSignals = oneOf<number>(SIGCHLD, SIGCHLD, SIGCHLD, SIGCHLD, SIGUSR1, 0);
const uids = oneOf(1, 1, 2, -1);

/** A struct sigaction. SIGCHLD is ignored seldom: who dies first is the scheduler's choice then. */
function someAction(_: Linux, __: number, pick: Pick) {
  const sa_handler = oneOf<number>(SIG_IGN, SIG_IGN, SIG_HANDLER, SIG_HANDLER, SIG_HANDLER, SIG_DFL)(pick);
  const sa_flags = oneOf<number>(0, 0, 0, SA.SA_NOCLDSTOP, SA.SA_NOCLDWAIT)(pick);
  const signal = oneOf<number>(usual(pick), usual(pick), usual(pick), usual(pick), SIGKILL, 65)(pick);
  return [signal, { answer: { sa_handler, sa_flags } }];
}

const everySignal = [SIGHUP, SIGUSR1, SIGTERM, SIGCHLD, SIGCONT, SIGTSTP, SIGURG, SIG40];

/** A few signals, mostly those that the others send. */
function someSignals(pick: Pick): readonly number[] {
  return pick(3) === 0 ? everySignal : [usual(pick), usual(pick)];
}

const events = oneOf(
  WEXITED,
  WEXITED | WSTOPPED | WCONTINUED,
  WEXITED | WSTOPPED | WCONTINUED,
  WSTOPPED,
  WCONTINUED,
  WEXITED | WNOWAIT,
  WSTOPPED | WCONTINUED | WNOWAIT,
  WEXITED | __WALL,
  0,
  WEXITED | 16,
);

export const signals: Theme = {
  name: 'signals',
  kinds: ['pid', 'user'],
  share: 1,
  repertoire: {
    internalWeight: 16,
    calls: [
      { call: 'fork', weight: 6, args: () => [], prefers: isOrdinary },
      {
        call: 'clone',
        weight: 10,
        args: (_, __, pick) => [
          cloneFlags(pick) | oneOf(0, 0, 0, CLONE.CLONE_VFORK)(pick) | exitSignals(pick),
        ],
      },
      { call: 'sigaction', weight: 10, args: someAction },
      {
        call: 'sigprocmask',
        weight: 14,
        args: (_, __, pick) => [
          oneOf<number>(
            SIG.SIG_BLOCK,
            SIG.SIG_BLOCK,
            SIG.SIG_BLOCK,
            SIG.SIG_UNBLOCK,
            SIG.SIG_SETMASK,
            3,
          )(pick),
          someSignals(pick),
        ],
      },
      { call: 'sigpending', weight: 6, args: () => [] },
      tracing(10),
      { call: 'sigtimedwait', weight: 12, args: (_, __, pick) => [someSignals(pick)] },
      {
        call: 'kill',
        weight: 30,
        args: (k, caller, pick) => [somePid(k, caller, pick), sent(pick)],
      },
      // To many at once only what moves nobody: whose SIGCHLD comes first is the scheduler's choice.
      {
        call: 'kill',
        weight: 3,
        args: (_, __, pick) => [oneOf(0, -1)(pick), oneOf<number>(SIGURG, SIGURG, 0)(pick)],
      },
      {
        call: 'setpgid',
        weight: 4,
        args: (k, caller, pick) => [oneOf(0, somePid(k, caller, pick))(pick), 0],
      },
      { call: 'setsid', weight: 2, args: () => [], prefers: isOrdinary },
      {
        call: 'setresuid',
        weight: 3,
        args: (_, __, pick) => {
          const uid = uids(pick);
          return [uid, uid, uid];
        },
        prefers: isOrdinary,
      },
      {
        call: 'waitid',
        weight: 10,
        args: (k, caller, pick) => [
          ...oneOf<readonly number[]>(
            [IDTYPE.P_ALL, 0],
            [IDTYPE.P_ALL, 0],
            [IDTYPE.P_PID, somePid(k, caller, pick)],
            [IDTYPE.P_PID, somePid(k, caller, pick)],
            [IDTYPE.P_PGID, 0],
            [4, 1],
            [IDTYPE.P_PID, 0],
          )(pick),
          events(pick) | WNOHANG,
        ],
        prefers: hasDeadChildren,
      },
      {
        call: 'wait4',
        weight: 4,
        args: (_, __, pick) => [-1, oneOf(WNOHANG, WNOHANG | WSTOPPED, WNOHANG | WCONTINUED)(pick)],
      },
      { call: '_exit', weight: 3, args: () => [3], prefers: isOrdinary },
      {
        call: 'prctl',
        weight: 2,
        args: (_, __, pick) => [
          PRCTL.PR_SET_PDEATHSIG,
          oneOf<number>(SIGUSR1, SIGKILL, SIGTERM)(pick),
          0,
          0,
          0,
        ],
        prefers: isOrdinary,
      },
    ],
  },
};

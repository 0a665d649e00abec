/** Tracing: who may attach to whom, across user and PID namespaces, and what is left when the tracer has let go. */
import type { Answer, Drawable, Pick } from '../../checker/index.ts';
import { CLONE, PRCTL, PTRACE, PTRACE_O, SIG, SIGNAL, WAIT } from '../constants.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { hasDeadChildren, isOrdinary, oneOf, somePid, strangersPid } from './picking.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWPID, CLONE_NEWUSER, CLONE_SIGHAND, CLONE_THREAD, CLONE_VFORK, CLONE_VM } = CLONE;
const { PTRACE_ATTACH, PTRACE_DETACH, PTRACE_GETSIGMASK, PTRACE_INTERRUPT, PTRACE_SEIZE, PTRACE_SETSIGMASK } =
  PTRACE;
const { SIGCHLD, SIGCONT, SIGKILL, SIGSTOP, SIGTERM, SIGTSTP, SIGURG, SIGUSR1 } = SIGNAL;
const { WCONTINUED, WNOHANG, WUNTRACED } = WAIT;

const { PTRACE_O_EXITKILL, PTRACE_O_TRACEEXEC, PTRACE_O_TRACEEXIT } = PTRACE_O;
const options = oneOf<number>(PTRACE_O_EXITKILL, PTRACE_O_TRACEEXEC | PTRACE_O_TRACEEXIT, 0x100);
const thens = oneOf<number>(0, 0, PTRACE_GETSIGMASK, PTRACE_SETSIGMASK, PTRACE_SETSIGMASK);
const masks = oneOf<readonly number[]>(
  [],
  [],
  [SIGCHLD],
  [SIGTERM, SIGUSR1],
  [SIGCHLD, SIGTSTP, SIGKILL, SIGSTOP],
  [SIGUSR1, SIGCONT, 40],
);

/** Mostly a tracer that attaches, does something or nothing, and lets go. */
function someRequest(k: Linux, caller: number, pick: Pick): readonly Answer[] {
  const pid = (pick(4) === 0 ? somePid : strangersPid)(k, caller, pick);
  const other = pick(24);
  if (other === 0) return [oneOf<number>(PTRACE_DETACH, PTRACE_INTERRUPT)(pick), pid, 0, 0, 0, []];
  if (other === 1) return [PTRACE_ATTACH, pid, 1, 0, 0, []];
  if (other === 2) return [PTRACE_SEIZE, pid, 1, 0, 0, []];
  const then = thens(pick);
  const mask = then === PTRACE_SETSIGMASK ? masks(pick) : [];
  return [PTRACE_SEIZE, pid, 0, other < 5 ? options(pick) : 0, then, mask];
}

/** ptrace(2), for themes that are about whoever is traced. */
export const tracing = (weight: number): Drawable<LinuxKinds> => ({
  call: 'ptrace',
  weight,
  args: someRequest,
});

const asThread = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD;
const cloneFlags = oneOf<number>(
  SIGCHLD,
  SIGCHLD,
  CLONE_NEWPID | SIGCHLD,
  CLONE_NEWUSER | SIGCHLD,
  CLONE_NEWUSER | CLONE_NEWPID | SIGCHLD,
  CLONE_NEWUSER | CLONE_NEWPID | SIGCHLD,
  asThread,
  CLONE_VM | SIGCHLD,
  CLONE_VFORK | SIGCHLD,
);
const id = oneOf(-1, 0, 1000, 1000, 1001);
const sent = oneOf<number>(SIGSTOP, SIGSTOP, SIGCONT, SIGCONT, SIGTSTP, SIGTERM, SIGUSR1, SIGURG, SIGKILL);
const permitted = oneOf<readonly string[]>(
  [],
  ['CAP_SYS_PTRACE'],
  ['CAP_SETUID', 'CAP_SETGID', 'CAP_KILL'],
  ['CAP_SETUID', 'CAP_SETGID', 'CAP_SYS_PTRACE', 'CAP_SYS_ADMIN', 'CAP_KILL'],
);

export const traces: Theme = {
  name: 'tracing',
  kinds: ['pid', 'user'],
  share: 2,
  mode: 'fork',
  repertoire: {
    internalWeight: 12,
    calls: [
      tracing(40),
      { call: 'clone', weight: 18, args: (_, __, pick) => [cloneFlags(pick)] },
      {
        call: 'kill',
        weight: 10,
        args: (k, caller, pick) => [strangersPid(k, caller, pick), sent(pick)],
      },
      {
        call: 'sigprocmask',
        weight: 8,
        args: (_, __, pick) => [
          oneOf<number>(SIG.SIG_BLOCK, SIG.SIG_BLOCK, SIG.SIG_UNBLOCK)(pick),
          oneOf<readonly number[]>([SIGCHLD], [SIGCHLD, SIGTERM, SIGUSR1], [SIGTSTP])(pick),
        ],
      },
      { call: 'sigpending', weight: 4, args: () => [] },
      { call: 'sigtimedwait', weight: 8, args: () => [[SIGCHLD, SIGUSR1]] },
      {
        call: 'wait4',
        weight: 6,
        args: (_, __, pick) => [-1, WNOHANG | oneOf<number>(0, WUNTRACED, WUNTRACED, WCONTINUED)(pick)],
        prefers: hasDeadChildren,
      },
      {
        call: 'setresuid',
        weight: 5,
        args: (_, __, pick) => [id(pick), id(pick), id(pick)],
        prefers: isOrdinary,
      },
      {
        call: 'setresgid',
        weight: 2,
        args: (_, __, pick) => [id(pick), id(pick), id(pick)],
        prefers: isOrdinary,
      },
      {
        call: 'capset',
        weight: 4,
        args: (_, __, pick) => {
          const set = permitted(pick);
          return [{ answer: {} }, { answer: { permitted: set, effective: set } }];
        },
        prefers: isOrdinary,
      },
      // To become undumpable is the theme `dumpable`'s: of an unprivileged init that is, nobody sees what it waits for.
      { call: 'prctl', weight: 4, args: () => [PRCTL.PR_SET_DUMPABLE, 1, 0, 0, 0] },
      {
        call: 'unshare',
        weight: 3,
        args: (_, __, pick) => [oneOf<number>(CLONE_NEWUSER, CLONE_NEWPID)(pick)],
      },
      { call: 'exit', weight: 3, args: (_, __, pick) => [pick(2)], prefers: isOrdinary },
      { call: 'execve', weight: 2, args: () => ['/tmp/plain'], prefers: isOrdinary },
    ],
  },
};

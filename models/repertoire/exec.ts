/** Programs: plain ones and such as set ids, executed by all kinds of users. */
import { CLONE, HANDLER, PRCTL, SECBIT, SIG, SIGNAL, WAIT } from '../constants.ts';
import { changes, memory } from './credentials.ts';
import { someLink } from './handles.ts';
import { isOrdinary, oneOf, somePid } from './picking.ts';
import { starterOfEveryKind } from './starters.ts';
import type { Theme } from './theme.ts';

const { CLONE_FILES, CLONE_FS, CLONE_NEWUSER, CLONE_PARENT, CLONE_SIGHAND, CLONE_VFORK, CLONE_VM } = CLONE;
const { SIGCHLD, SIGUSR1 } = SIGNAL;
const { WNOHANG, __WALL } = WAIT;
const { SIG_HANDLER, SIG_IGN } = HANDLER;

const paths = oneOf(
  '/tmp/plain',
  '/tmp/plain',
  '/tmp/data',
  '/tmp/setuid-root',
  '/tmp/setuid-root',
  '/tmp/setuid-1000',
  '/tmp/setgid-1000',
  '/tmp/setgid-locking',
  '/tmp/unreadable',
  '/tmp/unreadable',
  '/nosuid/setuid-root',
  '/tmp/nowhere',
);

const shared = oneOf<number>(
  0,
  CLONE_NEWUSER,
  CLONE_FS,
  CLONE_FS,
  CLONE_VM,
  CLONE_VM | CLONE_SIGHAND | CLONE_FILES,
  CLONE_PARENT,
  CLONE_VFORK,
  CLONE_VFORK | CLONE_VM,
);
const { SIGCONT, SIGKILL, SIGQUIT, SIGSTOP, SIGTERM } = SIGNAL;
const signals = oneOf<number>(SIGUSR1, SIGUSR1, SIGUSR1, SIGTERM, SIGQUIT, SIGSTOP, SIGCONT, SIGKILL);
const securebits = oneOf<number>(SECBIT.SECBIT_NOROOT, SECBIT.SECBIT_NOROOT | SECBIT.SECBIT_KEEP_CAPS);

export const exec: Theme = {
  name: 'exec',
  kinds: ['user'],
  share: 1,
  mode: 'fork',
  repertoire: {
    preludes: starterOfEveryKind,
    internalWeight: 2,
    calls: [
      ...changes,
      { call: 'execve', weight: 30, args: (_, __, pick) => [paths(pick)] },
      { call: 'prctl', weight: 12, args: (_, __, pick) => memory(pick)(pick) },
      { call: 'prctl', weight: 2, args: () => [PRCTL.PR_SET_NO_NEW_PRIVS, 1] },
      { call: 'prctl', weight: 2, args: (_, __, pick) => [PRCTL.PR_SET_SECUREBITS, securebits(pick)] },
      {
        call: 'sigaction',
        weight: 4,
        args: (_, __, pick) => [
          SIGNAL.SIGUSR1,
          { answer: { sa_handler: oneOf(SIG_IGN, SIG_HANDLER)(pick), sa_flags: 0 } },
        ],
      },
      {
        call: 'kill',
        weight: 6,
        args: (k, caller, pick) => [somePid(k, caller, pick), signals(pick)],
      },
      { call: 'fork', weight: 4, args: () => [] },
      { call: 'stat', weight: 4, args: (k, caller, pick) => [someLink(k, caller, pick)] },
      {
        call: 'clone',
        weight: 8,
        args: (_, __, pick) => [shared(pick) | oneOf<number>(SIGCHLD, SIGCHLD, SIGCHLD, SIGUSR1, 0)(pick)],
      },
      { call: 'setpgid', weight: 6, args: (k, caller, pick) => [somePid(k, caller, pick), 0] },
      { call: 'sigprocmask', weight: 2, args: () => [SIG.SIG_BLOCK, [SIGUSR1, SIGCHLD]] },
      { call: 'sigpending', weight: 4, args: () => [] },
      { call: '_exit', weight: 2, args: () => [0], only: isOrdinary },
      {
        call: 'wait4',
        weight: 3,
        args: (_, __, pick) => [-1, oneOf<number>(WNOHANG, WNOHANG | __WALL)(pick)],
      },
      { call: 'unshare', weight: 3, args: () => [CLONE_NEWUSER] },
      { call: 'write', weight: 3, args: () => ['/proc/self/uid_map', '0 0 1'] },
    ],
  },
};

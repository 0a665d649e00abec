/** Programs: plain ones and such as set ids, executed by all kinds of users. */
import { CLONE, HANDLER, PRCTL, SECBIT, SIGNAL } from '../constants.ts';
import { changes, memory } from './credentials.ts';
import { someLink } from './handles.ts';
import { oneOf, somePid } from './picking.ts';
import { starterOfEveryKind } from './starters.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWUSER } = CLONE;
const { SIGCHLD } = SIGNAL;
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
      { call: 'kill', weight: 4, args: (k, caller, pick) => [somePid(k, caller, pick), SIGNAL.SIGUSR1] },
      { call: 'fork', weight: 4, args: () => [] },
      { call: 'stat', weight: 4, args: (k, caller, pick) => [someLink(k, caller, pick)] },
      { call: 'clone', weight: 3, args: (_, __, pick) => [oneOf(0, CLONE_NEWUSER)(pick) | SIGCHLD] },
      { call: 'unshare', weight: 3, args: () => [CLONE_NEWUSER] },
      { call: 'write', weight: 3, args: () => ['/proc/self/uid_map', '0 0 1'] },
    ],
  },
};

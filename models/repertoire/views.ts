/** What everybody can read of everybody else, whoever and wherever they are. */
import type { Pick } from '../../checker/index.ts';
import { CLONE, OPEN, SIGNAL } from '../constants.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Linux } from '../kinds.ts';
import { isOrdinary, oneOf } from './picking.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWPID, CLONE_NEWUSER } = CLONE;
const { SIGCHLD } = SIGNAL;

const births = oneOf(
  SIGCHLD,
  SIGCHLD,
  SIGCHLD | CLONE_NEWPID,
  SIGCHLD | CLONE_NEWUSER,
  SIGCHLD | CLONE_NEWUSER | CLONE_NEWPID,
);
const lines = oneOf(
  'NSpid',
  'NStgid',
  'NSpgid',
  'NSsid',
  'Uid',
  'Gid',
  'Groups',
  'State',
  'CapEff',
  'NoNewPrivs',
);
/** Those that a descriptor can be asked for, wherever it was opened. */
const ofIds = oneOf('Uid', 'Gid', 'Groups', 'State', 'CapEff');
const ids = oneOf(-1, 0, 1, 1000);

/** The file of anybody, dead or alive, or its own. */
function someFile(k: Linux, pick: Pick): string {
  const all = ['self', ...k.tasks.slots().map((task) => `${task_pid_nr(k, task)}`)];
  return `/proc/${all[pick(all.length)]}/status`;
}

export const views: Theme = {
  name: 'views',
  kinds: ['pid', 'user'],
  share: 2,
  repertoire: {
    internalWeight: 0,
    calls: [
      { call: 'read', weight: 30, args: (k, _, pick) => [someFile(k, pick), lines(pick)] },
      { call: 'open', weight: 4, args: (k, _, pick) => [someFile(k, pick), OPEN.O_RDONLY] },
      { call: 'read', weight: 6, args: (_, __, pick) => [3 + pick(3), ofIds(pick)] },
      { call: 'close', weight: 2, args: (_, __, pick) => [3 + pick(3)] },
      { call: 'clone', weight: 10, args: (_, __, pick) => [births(pick)] },
      { call: 'unshare', weight: 2, args: (_, __, pick) => [oneOf(CLONE_NEWUSER, CLONE_NEWPID)(pick)] },
      { call: 'setresuid', weight: 4, args: (_, __, pick) => [ids(pick), ids(pick), ids(pick)] },
      { call: 'setsid', weight: 2, args: () => [] },
      { call: 'setpgid', weight: 2, args: () => [0, 0] },
      { call: '_exit', weight: 2, args: () => [0], only: isOrdinary },
      { call: 'wait4', weight: 1, args: () => [-1, 1] },
    ],
  },
};

/** Families: subreapers, orphans, and who waits for whom. Other themes seldom build them deep enough. */
import { CLONE, PRCTL, SIGNAL } from '../constants.ts';
import { hasChildren, hasDeadChildren, isOrdinary, oneOf, somePid } from './picking.ts';
import { waitOptions } from './pid.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWPID, CLONE_PARENT } = CLONE;
const { SIGCHLD, SIGKILL } = SIGNAL;

const cloneFlags = oneOf(0, 0, CLONE_NEWPID, CLONE_NEWPID, CLONE_PARENT, CLONE_NEWPID | CLONE_PARENT);

export const families: Theme = {
  name: 'families',
  kinds: ['pid'],
  share: 4,
  repertoire: {
    internalWeight: 16,
    calls: [
      { call: 'fork', weight: 12, args: () => [], prefers: isOrdinary },
      { call: 'clone', weight: 5, args: (_, __, pick) => [cloneFlags(pick) | SIGCHLD], prefers: isOrdinary },
      { call: 'unshare', weight: 2, args: () => [CLONE_NEWPID], prefers: isOrdinary },
      {
        call: 'prctl',
        weight: 6,
        args: (_, __, pick) => [PRCTL.PR_SET_CHILD_SUBREAPER, pick(5)],
        prefers: hasChildren,
      },
      { call: '_exit', weight: 8, args: () => [7], prefers: hasChildren },
      { call: 'kill', weight: 3, args: (k, caller, pick) => [somePid(k, caller, pick), SIGKILL] },
      { call: 'wait4', weight: 6, args: (_, __, pick) => [-1, waitOptions(pick)], prefers: hasDeadChildren },
      { call: 'getppid', weight: 8, args: () => [] },
    ],
  },
};

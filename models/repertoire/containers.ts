/** Containers: PID and UTS namespaces that are made together, and each without the other. */
import { CLONE, SIGNAL } from '../constants.ts';
import { names } from '../uts/theme.ts';
import { oneOf } from './picking.ts';
import { lives } from './pid.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWPID, CLONE_NEWUTS, CLONE_PARENT } = CLONE;
const { SIGCHLD } = SIGNAL;

const cloneFlags = oneOf(
  0,
  0,
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWUTS,
  CLONE_PARENT,
  CLONE_NEWPID | CLONE_NEWUTS,
  CLONE_NEWPID | CLONE_PARENT,
);
const unshareFlags = oneOf(
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWPID,
  CLONE_NEWUTS,
  CLONE_NEWPID | CLONE_NEWUTS,
  0,
  CLONE_PARENT,
  CLONE_NEWPID | SIGCHLD,
);

export const containers: Theme = {
  name: 'containers',
  kinds: ['pid', 'uts'],
  share: 8,
  repertoire: {
    internalWeight: 24,
    calls: [
      ...lives,
      ...names,
      { call: 'clone', weight: 16, args: (_, __, pick) => [cloneFlags(pick) | SIGCHLD] },
      { call: 'unshare', weight: 7, args: (_, __, pick) => [unshareFlags(pick)] },
    ],
  },
};

/** Who writes a map: users and half-privileged tasks open, hand on and write what others made. */
import type { Pick } from '../../checker/index.ts';
import { CLONE, PRCTL, SIGNAL } from '../constants.ts';
import { oneOf } from './picking.ts';
import { starterOfEveryKind } from './starters.ts';
import type { Theme } from './theme.ts';
import { maps, openMaps } from './user-maps.ts';

const id = oneOf(0, 0, 1, 7, 1000, 1000, -1);

/** Sets with and without what the rules of maps ask for. */
const set = oneOf<readonly string[]>(
  ['CAP_SYS_ADMIN'],
  ['CAP_SETUID', 'CAP_SETGID'],
  ['CAP_SYS_ADMIN', 'CAP_SETUID', 'CAP_SETGID', 'CAP_DAC_OVERRIDE'],
  ['CAP_SYS_ADMIN', 'CAP_SETUID', 'CAP_SETGID', 'CAP_DAC_OVERRIDE', 'CAP_SETFCAP'],
  ['CAP_DAC_OVERRIDE', 'CAP_SETUID'],
);

/** What is given up is mostly given up in effect only, and can be had again. */
function capset(pick: Pick) {
  const effective = set(pick);
  const permitted = pick(4) === 0 ? effective : '000001fffeffffff';
  return [{ answer: {} }, { answer: { effective, permitted, inheritable: [] } }];
}

export const mapWriters: Theme = {
  name: 'map-writers',
  kinds: ['user'],
  share: 4,
  mode: 'fork',
  repertoire: {
    preludes: starterOfEveryKind,
    internalWeight: 2,
    calls: [
      ...maps,
      ...openMaps,
      { call: 'setresuid', weight: 6, args: (_, __, pick) => [id(pick), id(pick), id(pick)] },
      { call: 'setresgid', weight: 3, args: (_, __, pick) => [id(pick), id(pick), id(pick)] },
      { call: 'capset', weight: 6, args: (_, __, pick) => capset(pick) },
      { call: 'prctl', weight: 10, args: () => [PRCTL.PR_SET_DUMPABLE, 1] },
      { call: 'fork', weight: 5, args: () => [] },
      { call: 'clone', weight: 9, args: () => [CLONE.CLONE_NEWUSER | SIGNAL.SIGCHLD] },
      { call: 'unshare', weight: 4, args: () => [CLONE.CLONE_NEWUSER] },
      { call: 'getresuid', weight: 2, args: () => [] },
      { call: 'getresgid', weight: 2, args: () => [] },
    ],
  },
};

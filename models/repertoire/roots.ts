/** Roots: directories become them, and tasks get out again; who has another one makes no user namespace. */
import { CLONE, SIGNAL } from '../constants.ts';
import { oneOf } from './picking.ts';
import { starterOfEveryKind } from './starters.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWUSER } = CLONE;
const { SIGCHLD } = SIGNAL;

const paths = oneOf(
  '/',
  '.',
  '..',
  '/tmp',
  '/tmp',
  'tmp',
  '/proc',
  '/proc/..',
  '/nowhere',
  '/proc/uptime',
  '/proc/uptime/nowhere',
);

export const roots: Theme = {
  name: 'roots',
  kinds: ['user'],
  share: 1,
  repertoire: {
    preludes: starterOfEveryKind,
    internalWeight: 2,
    calls: [
      { call: 'chroot', weight: 6, args: (_, __, pick) => [paths(pick)] },
      { call: 'chdir', weight: 4, args: (_, __, pick) => [paths(pick)] },
      { call: 'fork', weight: 3, args: () => [] },
      { call: 'clone', weight: 3, args: (_, __, pick) => [oneOf(0, CLONE_NEWUSER)(pick) | SIGCHLD] },
      { call: 'unshare', weight: 3, args: () => [CLONE_NEWUSER] },
      { call: 'setresuid', weight: 1, args: () => [1000, 1000, 1000] },
      { call: 'stat', weight: 2, args: () => ['/proc/self/ns/user'] },
    ],
  },
};

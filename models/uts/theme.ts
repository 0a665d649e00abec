/** UTS namespaces: names are set and read by those who share them and by those who do not. */
import type { Drawable, Pick } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { oneOf } from '../repertoire/picking.ts';
import { starterOfEveryKind } from '../repertoire/starters.ts';
import type { Theme } from '../repertoire/theme.ts';

const { CLONE_NEWUSER, CLONE_NEWUTS } = CLONE;
const { SIGCHLD, SIGKILL } = SIGNAL;

const texts = oneOf(null, 'a', 'a', 'b', 'b', 'host', '', 'x'.repeat(64), 'x'.repeat(65), 'nul\0byte');
const lengths = oneOf<number | undefined>(undefined, undefined, undefined, undefined, 0, 1, 64, 65, -1);

function someName(_: Linux, __: number, pick: Pick): readonly [string | null, number] {
  const text = texts(pick);
  return [text, lengths(pick) ?? text?.length ?? 3];
}

/** What one does with the names of a UTS namespace. */
export const names: readonly Drawable<LinuxKinds>[] = [
  { call: 'sethostname', weight: 3, args: someName },
  { call: 'setdomainname', weight: 2, args: someName },
  { call: 'uname', weight: 3, args: () => [] },
  { call: 'gethostname', weight: 1, args: () => [] },
  { call: 'stat', weight: 2, args: () => ['/proc/self/ns/uts'] },
];

export const utsTheme: Theme = {
  name: 'uts',
  kinds: ['uts'],
  share: 4,
  repertoire: {
    internalWeight: 4,
    calls: [
      ...names,
      { call: 'clone', weight: 4, args: (_, __, pick) => [oneOf(0, CLONE_NEWUTS)(pick) | SIGCHLD] },
      { call: 'unshare', weight: 2, args: (_, __, pick) => [oneOf(CLONE_NEWUTS, 0)(pick)] },
      { call: '_exit', weight: 1, args: () => [0] },
      { call: 'wait4', weight: 1, args: () => [-1, WAIT.WNOHANG] },
      { call: 'kill', weight: 1, args: () => [-1, SIGKILL] },
    ],
  },
};

const files = oneOf('/proc/sys/kernel/hostname', '/proc/sys/kernel/domainname');
const lines = oneOf(
  'a',
  'b\n',
  'two\nlines',
  'nul\0byte',
  '',
  '\n',
  'x'.repeat(64),
  'x'.repeat(64).concat('yz'),
);

/** The files of the names below /proc/sys, and who may write them. */
export const namesBelowProcTheme: Theme = {
  name: 'names-below-proc',
  kinds: ['user', 'uts'],
  share: 2,
  repertoire: {
    preludes: starterOfEveryKind,
    internalWeight: 2,
    calls: [
      ...names,
      { call: 'write', weight: 8, args: (_, __, pick) => [files(pick), lines(pick)] },
      { call: 'read', weight: 6, args: (_, __, pick) => [files(pick), null] },
      {
        call: 'clone',
        weight: 4,
        args: (_, __, pick) => [
          oneOf(0, CLONE_NEWUTS, CLONE_NEWUSER, CLONE_NEWUTS | CLONE_NEWUSER)(pick) | SIGCHLD,
        ],
      },
      { call: 'unshare', weight: 2, args: (_, __, pick) => [oneOf(CLONE_NEWUTS, CLONE_NEWUSER)(pick)] },
      {
        call: 'setresuid',
        weight: 2,
        args: (_, __, pick) => oneOf([-1, 1000, -1], [-1, 0, -1], [0, 1000, 1000], [1000, 1000, 0])(pick),
      },
      { call: 'write', weight: 1, args: () => ['/proc/self/uid_map', '0 0 1'] },
      { call: '_exit', weight: 1, args: () => [0] },
    ],
  },
};

/** UTS namespaces: names are set and read by those who share them and by those who do not. */
import type { Drawable, Pick } from '../../checker/index.ts';
import { CLONE, SIGNAL, WAIT } from '../constants.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { oneOf } from '../repertoire/picking.ts';
import type { Theme } from '../repertoire/theme.ts';

const { CLONE_NEWUTS } = CLONE;
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

/** User namespaces: they are made, nest, and get their maps; what ids are called is read everywhere. */
import { type Drawable, NONE, type Pick } from '../../checker/index.ts';
import { CLONE, OPEN, SEEK, SIGNAL, WAIT } from '../constants.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import type { MapName } from '../user/context.ts';
import { hasDeadChildren, oneOf } from './picking.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWUSER, CLONE_NEWUTS, CLONE_NEWPID } = CLONE;
const { SIGCHLD } = SIGNAL;

const mapNames = oneOf<MapName>('uid_map', 'uid_map', 'uid_map', 'gid_map', 'gid_map', 'projid_map');
const filesToRead = oneOf('uid_map', 'gid_map', 'projid_map', 'setgroups');
const firsts = oneOf(0, 0, 0, 1, 7, 1000, 4294967294);
const counts = oneOf(1, 1, 1, 2, 10);

const line = (first: number, lower: number, count: number) => `${first} ${lower} ${count}`;

/** As many lines of one id as asked for. */
function lines(many: number, first: (i: number) => number, lower: number): string {
  return Array.from({ length: many }, (_, i) => line(first(i), lower + i, 1)).join('\n');
}

/** Texts that are refused for what they say, or only just are not. */
const oddTexts = oneOf(
  '',
  '\n',
  '0 0',
  '0 0 1 1',
  '0 0 1\n\n',
  '0 0 0x1',
  '-1 0 1',
  '0 0 1\0junk',
  '\t 0\x0b0\x0c 1 \r\n',
  '0\xa00 1',
  '0 0 0',
  '4294967295 0 1',
  '0 4294967295 1',
  '1 0 4294967295',
  '4294967296 4294967296 1',
  '18446744073709551617 0 1',
  '0 0 4294967295',
  '0 0 2\n1 5 1',
  '0 0 2\n5 1 1',
  lines(341, (i) => i, 0),
  lines(340, (i) => i, 0),
  `0 0 1${' '.repeat(4090)}`,
  `0 0 1${' '.repeat(4091)}`,
);

const inChildUserNamespace = (k: Linux, task: number): boolean => k.creds.get(task).user_ns !== 0;

/** Somebody; mostly one in a user namespace whose maps may still be open. */
function somebody(k: Linux, caller: number, chosen: number): number {
  const all = k.tasks.slots();
  const inside = all.filter((task) => inChildUserNamespace(k, task));
  const candidates = [caller, ...all, ...inside, ...inside, ...inside, ...inside];
  return candidates[chosen % candidates.length] ?? caller;
}

const directory = (k: Linux, caller: number, task: number): string =>
  task === caller ? '/proc/self' : `/proc/${task_pid_nr(k, task)}`;

/** Ids that the namespace above has names for, mostly: the first of one of its lines, and what is near. */
function lowers(k: Linux, parent: number, map: MapName): readonly number[] {
  const names = parent === NONE ? [] : k.userNamespaces.get(parent)[map].map(({ first }) => first);
  return [...names, ...names, ...names, 0, 1, 5, 65534, 4294967294];
}

/** A map for a user namespace below `parent`. */
function mapText(k: Linux, parent: number, map: MapName, pick: Pick): string {
  const chosen = pick(60_000);
  const digit = (base: number, size: number) => Math.floor(chosen / base) % size;
  const candidates = lowers(k, parent, map);
  const lower = candidates[digit(1, candidates.length)] ?? 0;
  const from = (choose: (pick: Pick) => number, base: number) => choose((size) => digit(base, size));
  const one = line(from(firsts, 17), lower, from(counts, 131));
  switch (digit(997, 10)) {
    case 0:
      return `${one}\n${line(50, lower + 10, 5)}\n`;
    case 1:
      return lines(7, (i) => 10 - i, lower);
    case 2:
    case 3:
      return oddTexts((size) => digit(1, size));
    default:
      return one;
  }
}

const parentOf = (k: Linux, task: number): number => k.userNamespaces.get(k.creds.get(task).user_ns).parent;

/** Reading and writing the maps of everybody. */
export const maps: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'write',
    weight: 20,
    args: (k, caller, pick) => {
      const chosen = pick(60_000);
      const task = somebody(k, caller, chosen);
      const map = mapNames((size) => Math.floor(chosen / 101) % size);
      return [`${directory(k, caller, task)}/${map}`, mapText(k, parentOf(k, task), map, pick)];
    },
  },
  {
    call: 'write',
    weight: 3,
    args: (k, caller, pick) => [
      `${directory(k, caller, somebody(k, caller, pick(60_000)))}/setgroups`,
      oneOf('deny', 'deny', 'deny\n', 'allow', 'allow\n', 'deny    ', 'denyx', '', 'deny\0x')(pick),
    ],
    prefers: inChildUserNamespace,
  },
  {
    call: 'read',
    weight: 8,
    args: (k, caller, pick) => [
      `${directory(k, caller, somebody(k, caller, pick(60_000)))}/${filesToRead(pick)}`,
      null,
    ],
  },
];

/** The descriptors of the caller, and some that nobody has. */
function someFd(k: Linux, caller: number, chosen: number): number {
  const { files } = k.tasks.get(caller);
  const fds = files === NONE ? [] : k.fdTables.get(files).fds.map(({ fd }) => fd);
  const candidates = [...fds, ...fds, ...fds, 57];
  return candidates[chosen % candidates.length] ?? 57;
}

/** A text for what a descriptor means: for the map that it is, if it is one. */
function textFor(k: Linux, caller: number, fd: number, pick: Pick): string {
  const on = openedBy(k, caller, fd);
  if (on?.is !== 'user file' || on.name === 'setgroups') return 'deny';
  return mapText(k, k.userNamespaces.get(on.user_ns).parent, on.name, pick);
}

function openedBy(k: Linux, caller: number, fd: number) {
  const { files } = k.tasks.get(caller);
  const found = files === NONE ? undefined : k.fdTables.get(files).fds.find((one) => one.fd === fd);
  return found && k.files.get(found.file).on;
}

const hasFds = (k: Linux, task: number): boolean => someFd(k, task, 0) !== 57;

/** The same through descriptors, which outlive the credentials that opened them. */
export const openMaps: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'open',
    weight: 8,
    args: (k, caller, pick) => {
      const chosen = pick(60_000);
      const name = Math.floor(chosen / 101) % 6 === 0 ? 'setgroups' : mapNames(pick);
      const flags = oneOf<number>(OPEN.O_RDWR, OPEN.O_RDWR, OPEN.O_WRONLY, OPEN.O_RDONLY)(pick);
      return [`${directory(k, caller, somebody(k, caller, chosen))}/${name}`, flags];
    },
  },
  {
    call: 'write',
    weight: 10,
    args: (k, caller, pick) => {
      const fd = someFd(k, caller, pick(60_000));
      return [fd, textFor(k, caller, fd, pick)];
    },
    prefers: hasFds,
  },
  {
    call: 'pwrite',
    weight: 1,
    args: (k, caller, pick) => [someFd(k, caller, pick(60_000)), '0 0 1', pick(2)],
  },
  {
    call: 'lseek',
    weight: 2,
    args: (k, caller, pick) => [someFd(k, caller, pick(60_000)), pick(2), SEEK.SEEK_SET],
    prefers: hasFds,
  },
  {
    call: 'read',
    weight: 4,
    args: (k, caller, pick) => [someFd(k, caller, pick(60_000)), null],
    prefers: hasFds,
  },
  { call: 'close', weight: 1, args: (k, caller, pick) => [someFd(k, caller, pick(60_000))], prefers: hasFds },
];

export const userMaps: Theme = {
  name: 'user-maps',
  kinds: ['user'],
  share: 4,
  mode: 'fork',
  repertoire: {
    internalWeight: 8,
    calls: [
      ...maps,
      ...openMaps,
      {
        call: 'clone',
        weight: 7,
        args: (_, __, pick) => [oneOf(0, CLONE_NEWUSER, CLONE_NEWUSER, CLONE_NEWUSER)(pick) | SIGCHLD],
      },
      {
        call: 'unshare',
        weight: 3,
        args: (_, __, pick) => [oneOf(CLONE_NEWUSER, CLONE_NEWUTS, CLONE_NEWPID)(pick)],
      },
      { call: 'getresuid', weight: 5, args: () => [] },
      { call: 'stat', weight: 2, args: () => ['/proc/self/ns/user'] },
      { call: '_exit', weight: 1, args: () => [0], prefers: inChildUserNamespace },
      { call: 'wait4', weight: 2, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
    ],
  },
};

/** Mounts: trees are built, copied, shared between namespaces, locked and taken apart again. */
import type { Drawable, Pick, Prelude } from '../../checker/index.ts';
import { CLONE, MNT, MS, SIGNAL } from '../constants.ts';
import { task_pid_nr } from '../facts/visibility.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { mountsSeenBy } from '../views/mountinfo.ts';
import { oneOf } from './picking.ts';
import { starterOfEveryKind } from './starters.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWNS, CLONE_NEWUSER, CLONE_FS } = CLONE;
const { SIGCHLD } = SIGNAL;

const somewhere = oneOf(
  '/',
  '/a',
  '/a',
  '/b',
  '/b',
  '/a/a',
  '/a/b',
  '/b/a',
  '/b/b',
  '/c',
  '/f',
  '.',
  '..',
  'a',
);
const nonsense = oneOf('/nowhere', '/f/a', '', '/tmp');

/** A place, more often one where something is mounted already. */
export function place(k: Linux, caller: number, pick: Pick): string {
  if (pick(40) === 0) return nonsense(pick);
  if (pick(2) === 0) return somewhere(pick);
  return mounted(k, caller, pick);
}

/** Where something is mounted. */
export function mounted(k: Linux, caller: number, pick: Pick): string {
  if (k.mounts.capacity === 0 || pick(12) === 0) return somewhere(pick);
  const points = mountsSeenBy(k, caller).map(({ point }) => point);
  return points[pick(points.length)] ?? '/';
}

/** The same, seldom the root: who has unmounted that can do little afterwards. */
function unmountable(k: Linux, caller: number, pick: Pick): string {
  const point = mounted(k, caller, pick);
  return point === '/' && pick(8) > 0 ? '/a' : point;
}

/** What nobody has come by since it was marked, if there is such a mount. */
function expiring(k: Linux, caller: number, pick: Pick): string {
  if (k.mounts.capacity === 0) return '/a';
  const marked = mountsSeenBy(k, caller).filter(({ mnt }) => k.mounts.get(mnt).mnt_expiry_mark);
  return marked[0] && pick(3) > 0 ? marked[0].point : mounted(k, caller, pick);
}

const types = oneOf(
  MS.MS_SHARED,
  MS.MS_SHARED,
  MS.MS_SHARED | MS.MS_REC,
  MS.MS_SLAVE,
  MS.MS_SLAVE,
  MS.MS_SLAVE | MS.MS_REC,
  MS.MS_PRIVATE,
  MS.MS_PRIVATE | MS.MS_REC,
  MS.MS_UNBINDABLE,
  MS.MS_UNBINDABLE | MS.MS_REC,
  MS.MS_SHARED | MS.MS_SLAVE,
  MS.MS_SHARED | MS.MS_RDONLY,
);
const flags = oneOf(
  0,
  0,
  0,
  MS.MS_RDONLY,
  MS.MS_NOSUID | MS.MS_NODEV,
  MS.MS_NOEXEC | MS.MS_NOATIME,
  MS.MS_STRICTATIME,
  MS.MS_RELATIME,
  MS.MS_NODIRATIME,
);
const filesystems = oneOf(
  ...Array.from({ length: 14 }, () => 'tmpfs'),
  'nosuchfs',
  'nosuchfs',
  null,
  null,
  'ext4',
  'overlay',
  'fuse',
);

/** Places for files; a tree has few of them. */
const filePlaces = oneOf('/f', '/f', '/tmp/a', '/tmp/b');

/** The file of a namespace of somebody who is there. */
function someLink(k: Linux, pick: Pick): string {
  const numbers = k.tasks.slots().map((task) => String(task_pid_nr(k, task)));
  return `/proc/${numbers[pick(numbers.length)]}/ns/${oneOf('mnt', 'mnt', 'mnt', 'uts', 'user', 'pid')(pick)}`;
}

/** Where the file of a namespace is bound already, if it is anywhere. */
function boundFile(k: Linux, caller: number, pick: Pick): string {
  if (k.mounts.capacity === 0) return filePlaces(pick);
  const bound = mountsSeenBy(k, caller).filter(({ fstype }) => fstype === 'nsfs');
  return bound[pick(Math.max(1, bound.length))]?.point ?? filePlaces(pick);
}

/** What shows namespaces is mounted, bound, opened. */
const showing: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'mount',
    weight: 5,
    args: (k, _, pick) => [
      someLink(k, pick),
      oneOf(filePlaces(pick), filePlaces(pick), filePlaces(pick), '/a')(pick),
      null,
      oneOf(MS.MS_BIND, MS.MS_BIND, MS.MS_BIND | MS.MS_REC)(pick),
    ],
  },
  {
    call: 'mount',
    weight: 3,
    args: (k, caller, pick) => [
      boundFile(k, caller, pick),
      filePlaces(pick),
      null,
      oneOf(MS.MS_BIND, MS.MS_BIND, MS.MS_MOVE)(pick),
    ],
  },
  {
    call: 'mount',
    weight: 5,
    args: (k, caller, pick) => [
      'none',
      place(k, caller, pick),
      oneOf('proc', 'proc', 'sysfs', 'sysfs', 'mqueue', 'ramfs', 'cgroup2')(pick),
      oneOf(0, 0, 0, MS.MS_RDONLY, MS.MS_NOATIME)(pick),
    ],
  },
  { call: 'stat', weight: 2, args: (k, caller, pick) => [boundFile(k, caller, pick)] },
  { call: 'open', weight: 3, args: (k, caller, pick) => [boundFile(k, caller, pick), 0] },
  { call: 'close', weight: 2, args: () => [3] },
  { call: 'umount2', weight: 2, args: (k, caller, pick) => [boundFile(k, caller, pick), 0] },
];

export const changes: readonly Drawable<LinuxKinds>[] = [
  ...showing,
  {
    call: 'mount',
    weight: 10,
    args: (k, caller, pick) => ['none', place(k, caller, pick), filesystems(pick), flags(pick)],
  },
  {
    call: 'mount',
    weight: 14,
    args: (k, caller, pick) => [
      oneOf<string | null>(
        place(k, caller, pick),
        place(k, caller, pick),
        place(k, caller, pick),
        '/a',
        null,
      )(pick),
      place(k, caller, pick),
      null,
      oneOf(MS.MS_BIND, MS.MS_BIND | MS.MS_REC)(pick),
    ],
  },
  {
    call: 'mount',
    weight: 6,
    args: (k, caller, pick) => [mounted(k, caller, pick), place(k, caller, pick), null, MS.MS_MOVE],
  },
  {
    call: 'mount',
    weight: 14,
    args: (k, caller, pick) => [null, mounted(k, caller, pick), null, types(pick)],
  },
  {
    call: 'mount',
    weight: 3,
    args: (k, caller, pick) => [
      null,
      mounted(k, caller, pick),
      null,
      MS.MS_REMOUNT | oneOf(MS.MS_BIND, MS.MS_BIND, 0)(pick) | flags(pick),
    ],
  },
  {
    call: 'umount2',
    weight: 12,
    args: (k, caller, pick) => [
      unmountable(k, caller, pick),
      oneOf(0, 0, MNT.MNT_DETACH, MNT.MNT_DETACH, MNT.MNT_FORCE, MNT.UMOUNT_NOFOLLOW, 16)(pick),
    ],
  },
  {
    call: 'umount2',
    weight: 4,
    args: (k, caller, pick) => [
      expiring(k, caller, pick),
      MNT.MNT_EXPIRE | oneOf(0, 0, 0, 0, 0, MNT.MNT_DETACH, MNT.MNT_FORCE)(pick),
    ],
  },
  { call: 'chdir', weight: 4, args: (k, caller, pick) => [place(k, caller, pick)] },
  { call: 'chroot', weight: 1, args: (k, caller, pick) => [place(k, caller, pick)] },
  {
    call: 'pivot_root',
    weight: 8,
    args: (k, caller, pick) =>
      oneOf(
        [mounted(k, caller, pick), place(k, caller, pick)],
        ['.', '.'],
        ['/a', '/a/b'],
        ['/a', '/a/b'],
        ['/b', '/b/b'],
      )(pick),
  },
];

/** Somewhere to go with pivot_root. */
const boundA: Prelude = [{ call: 'mount', args: ['/a', '/a', null, MS.MS_BIND] }];
/** And gone there: the old root is below the new one. */
const pivoted: Prelude = [...boundA, { call: 'pivot_root', args: ['/a', '/a/b'] }];
/** Everything is shared from the beginning, as systemd has it, or a mount is. */
const shared: Prelude = [{ call: 'mount', args: [null, '/', null, MS.MS_SHARED | MS.MS_REC] }];
const sharedA: Prelude = [...boundA, { call: 'mount', args: [null, '/a', null, MS.MS_SHARED] }];
const preludes: readonly Prelude[] = [[], boundA, pivoted, shared, sharedA, [...shared, ...sharedA]];

/** Mounts in namespaces that all belong to the same user namespace. */
export const mountTrees: Theme = {
  name: 'mount-trees',
  kinds: ['mnt'],
  share: 4,
  observe: '/proc/self/mountinfo',
  repertoire: {
    preludes,
    internalWeight: 2,
    calls: [
      ...changes,
      {
        call: 'clone',
        weight: 4,
        args: (_, __, pick) => [oneOf(0, CLONE_FS, CLONE_NEWNS, CLONE_NEWNS)(pick) | SIGCHLD],
      },
      { call: 'unshare', weight: 3, args: (_, __, pick) => [oneOf(CLONE_NEWNS, CLONE_FS)(pick)] },
      { call: '_exit', weight: 1, args: () => [0] },
    ],
  },
};

/** The same, where some belong to user namespaces below. */
export const mountLocks: Theme = {
  name: 'mount-locks',
  kinds: ['mnt', 'user'],
  share: 4,
  observe: '/proc/self/mountinfo',
  repertoire: {
    preludes: [...preludes, ...starterOfEveryKind],
    internalWeight: 2,
    calls: [
      ...changes,
      {
        call: 'clone',
        weight: 5,
        args: (_, __, pick) => [
          oneOf(
            0,
            CLONE_NEWNS,
            CLONE_NEWNS | CLONE_NEWUSER,
            CLONE_NEWNS | CLONE_NEWUSER,
            CLONE_NEWUSER,
          )(pick) | SIGCHLD,
        ],
      },
      {
        call: 'unshare',
        weight: 4,
        args: (_, __, pick) => [oneOf(CLONE_NEWNS, CLONE_NEWNS | CLONE_NEWUSER, CLONE_NEWUSER)(pick)],
      },
      { call: '_exit', weight: 1, args: () => [0] },
      {
        call: 'open',
        weight: 2,
        args: (k, _, pick) => [`/proc/${1 + pick(Math.min(4, k.tasks.slots().length))}/ns/mnt`, 0],
      },
      { call: 'setns', weight: 2, args: (_, __, pick) => [3 + pick(2), CLONE_NEWNS] },
    ],
  },
};

const fewPlaces = oneOf('/a', '/b', '/c', '/a/a', '/b/a', '/a/b', '/b/b', '/c/a', '/');
const belowRoot = oneOf('/a', '/b', '/c', '/a/a', '/b/a', '/a/b', '/b/b', '/c/a');
const sharing = oneOf(
  MS.MS_SHARED,
  MS.MS_SHARED,
  MS.MS_SHARED | MS.MS_REC,
  MS.MS_SLAVE,
  MS.MS_SLAVE,
  MS.MS_SLAVE | MS.MS_REC,
  MS.MS_PRIVATE,
  MS.MS_UNBINDABLE,
);
const told = (path: string, type: number) => ({ call: 'mount', args: [null, path, null, type] });
const bound = (from: string, to: string) => ({ call: 'mount', args: [from, to, null, MS.MS_BIND] });

/** A root that is shared with a slave below it; a group, a group that receives from it; a namespace that does. */
const chains: readonly Prelude[] = [
  [told('/', MS.MS_SHARED), bound('/a', '/a'), bound('/a', '/b'), told('/b', MS.MS_SLAVE)],
  [
    bound('/a', '/a'),
    told('/a', MS.MS_SHARED),
    bound('/a', '/b'),
    told('/b', MS.MS_SLAVE),
    told('/b', MS.MS_SHARED),
    bound('/b', '/c'),
  ],
  [told('/', MS.MS_SHARED), { call: 'clone', args: [CLONE_NEWNS | CLONE_NEWUSER | SIGCHLD] }],
];

/** A handful of places, and chains of groups from the beginning: what comes of it reaches far. */
export const mountPropagation: Theme = {
  name: 'mount-propagation',
  kinds: ['mnt', 'user'],
  share: 4,
  observe: '/proc/self/mountinfo',
  repertoire: {
    preludes: chains,
    internalWeight: 0,
    calls: [
      {
        call: 'mount',
        weight: 10,
        args: (_, __, pick) => [
          'none',
          fewPlaces(pick),
          oneOf('tmpfs', 'tmpfs', 'tmpfs', 'tmpfs', 'sysfs', 'ramfs')(pick),
          0,
        ],
      },
      {
        call: 'mount',
        weight: 3,
        args: (k, _, pick) => [someLink(k, pick), filePlaces(pick), null, MS.MS_BIND],
      },
      { call: 'umount2', weight: 1, args: (_, __, pick) => [filePlaces(pick), 0] },
      {
        call: 'mount',
        weight: 12,
        args: (_, __, pick) => [
          fewPlaces(pick),
          fewPlaces(pick),
          null,
          oneOf(MS.MS_BIND, MS.MS_BIND | MS.MS_REC)(pick),
        ],
      },
      {
        call: 'mount',
        weight: 4,
        args: (_, __, pick) => [fewPlaces(pick), fewPlaces(pick), null, MS.MS_MOVE],
      },
      { call: 'mount', weight: 10, args: (_, __, pick) => [null, fewPlaces(pick), null, sharing(pick)] },
      {
        call: 'umount2',
        weight: 8,
        args: (_, __, pick) => [belowRoot(pick), oneOf(0, MNT.MNT_DETACH)(pick)],
      },
      {
        call: 'clone',
        weight: 3,
        args: (_, __, pick) => [oneOf(CLONE_NEWNS, CLONE_NEWNS, CLONE_NEWNS | CLONE_NEWUSER)(pick) | SIGCHLD],
      },
      { call: 'chdir', weight: 1, args: (_, __, pick) => [fewPlaces(pick)] },
      {
        call: 'pivot_root',
        weight: 1,
        args: (_, __, pick) => oneOf(['/a', '/a/b'], ['/b', '/b/b'], ['.', '.'])(pick),
      },
    ],
  },
};

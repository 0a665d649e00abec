/** Mounts by descriptors: trees are copied, kept by whoever has the descriptor, attached, moved and changed. */
import type { Drawable, Pick, Prelude } from '../../checker/index.ts';
import { AT, AT_FLAG, CLONE, FCNTL, MOUNT_ATTR, MOVE_MOUNT, MS, OPEN_TREE, SIGNAL } from '../constants.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { changes, mounted, place } from './mounts.ts';
import { oneOf } from './picking.ts';
import type { Theme } from './theme.ts';

const { CLONE_NEWNS, CLONE_NEWUSER, CLONE_FILES } = CLONE;
const { AT_FDCWD } = AT;
const { AT_EMPTY_PATH, AT_RECURSIVE } = AT_FLAG;
const { OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC } = OPEN_TREE;
const { MOVE_MOUNT_F_EMPTY_PATH, MOVE_MOUNT_T_EMPTY_PATH, MOVE_MOUNT_BENEATH, MOVE_MOUNT_SET_GROUP } =
  MOVE_MOUNT;

/** A descriptor of the caller on a mount, of a tree that is not attached if there is one. */
function onTree(k: Linux, caller: number, pick: Pick): number {
  const { files } = k.tasks.get(caller);
  const opened =
    files < 0 ? [] : k.fdTables.get(files).fds.filter(({ file }) => k.files.get(file).on.is === 'path');
  const detached = opened.filter(({ file }) => {
    const { on, mnt } = k.files.get(file);
    return on.is === 'path' && k.mounts.get(mnt).anon_ns !== null;
  });
  const from = detached.length > 0 && pick(4) > 0 ? detached : opened;
  return from[pick(from.length || 1)]?.fd ?? 3;
}

/** As many draws as one needs out of two of those that a call has (a linear congruential generator). */
function stretched(pick: Pick): Pick {
  let state = pick(0x10000) * 0x10000 + pick(0x10000);
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % Math.max(1, count);
  };
}

const relative = oneOf('a', 'a', 'b', 'a/b', 'b/a', 'c', '.', '..', 'f', 'nowhere');
const fewFds = oneOf(0x3f, 0, -1);

/** A descriptor and a path, and whether the path is empty: what one means together. */
function at(k: Linux, caller: number, pick: Pick): readonly [number, string, boolean] {
  const way = pick(24);
  if (way === 0) return [fewFds(pick), '/a', false];
  if (way === 1) return [AT_FDCWD, '', true];
  if (way < 9) return [AT_FDCWD, place(k, caller, pick), false];
  if (way < 12) return [AT_FDCWD, mounted(k, caller, pick), false];
  if (way < 16) return [onTree(k, caller, pick), relative(pick), false];
  return [onTree(k, caller, pick), '', true];
}

const withEmpty = (isEmpty: boolean, flag: number, pick: Pick): number =>
  (pick(30) > 0 ? isEmpty : !isEmpty) ? flag : 0;

const types = oneOf(MS.MS_SHARED, MS.MS_SHARED, MS.MS_SLAVE, MS.MS_PRIVATE | MS.MS_REC, MS.MS_UNBINDABLE);
const attributes = oneOf(
  0,
  MOUNT_ATTR.MOUNT_ATTR_RDONLY,
  MOUNT_ATTR.MOUNT_ATTR_RDONLY,
  MOUNT_ATTR.MOUNT_ATTR_NOSUID,
  MOUNT_ATTR.MOUNT_ATTR_NODEV,
  MOUNT_ATTR.MOUNT_ATTR_NOEXEC | MOUNT_ATTR.MOUNT_ATTR_NOSUID,
  MOUNT_ATTR.MOUNT_ATTR_NODIRATIME,
  MOUNT_ATTR.MOUNT_ATTR_NOSYMFOLLOW,
  0x400000,
);
const times = oneOf<readonly [number, number]>(
  [0, 0],
  [0, 0],
  [0, 0],
  [0, 0],
  [MOUNT_ATTR.MOUNT_ATTR__ATIME, 0],
  [MOUNT_ATTR.MOUNT_ATTR__ATIME, MOUNT_ATTR.MOUNT_ATTR_NOATIME],
  [MOUNT_ATTR.MOUNT_ATTR__ATIME, MOUNT_ATTR.MOUNT_ATTR_STRICTATIME],
  [MOUNT_ATTR.MOUNT_ATTR__ATIME, MOUNT_ATTR.MOUNT_ATTR__ATIME],
  [MOUNT_ATTR.MOUNT_ATTR_NOATIME, MOUNT_ATTR.MOUNT_ATTR_NOATIME],
  [0, MOUNT_ATTR.MOUNT_ATTR_NOATIME],
);
const sharing = oneOf(
  0,
  0,
  0,
  MS.MS_SHARED,
  MS.MS_SHARED,
  MS.MS_SLAVE,
  MS.MS_PRIVATE,
  MS.MS_UNBINDABLE,
  MS.MS_SHARED | MS.MS_SLAVE,
  MS.MS_SHARED | MS.MS_REC,
);

function mountAttr(pick: Pick) {
  const [clr, set] = times(pick);
  const both = attributes(pick);
  return {
    answer: {
      attr_set: attributes(pick) | set,
      attr_clr: (pick(2) === 0 ? both : 0) | clr,
      propagation: sharing(pick),
    },
  };
}

const byDescriptor: readonly Drawable<LinuxKinds>[] = [
  {
    call: 'open_tree',
    weight: 22,
    args: (k, caller, few) => {
      const pick = stretched(few);
      const [dfd, path, isEmpty] = at(k, caller, pick);
      const how = oneOf(
        0,
        AT_RECURSIVE | OPEN_TREE_CLONE,
        AT_RECURSIVE | OPEN_TREE_CLONE,
        AT_RECURSIVE | OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC,
        OPEN_TREE_CLONE,
        OPEN_TREE_CLONE,
        OPEN_TREE_CLONE,
        pick(6) === 0 ? AT_RECURSIVE : OPEN_TREE_CLONE,
        pick(6) === 0 ? 2 : 0,
      )(pick);
      return [dfd, path, how | withEmpty(isEmpty, AT_EMPTY_PATH, pick)];
    },
  },
  {
    call: 'move_mount',
    weight: 26,
    args: (k, caller, few) => {
      const pick = stretched(few);
      const [from, source, fromIsEmpty] =
        pick(3) > 0 ? ([onTree(k, caller, pick), '', true] as const) : at(k, caller, pick);
      const [to, target, toIsEmpty] = at(k, caller, pick);
      const how = pick(40) === 0 ? oneOf(0x400, MOVE_MOUNT_BENEATH | MOVE_MOUNT_SET_GROUP)(pick) : 0;
      return [
        from,
        source,
        to,
        target,
        how |
          withEmpty(fromIsEmpty, MOVE_MOUNT_F_EMPTY_PATH, pick) |
          withEmpty(toIsEmpty, MOVE_MOUNT_T_EMPTY_PATH, pick),
      ];
    },
  },
  {
    call: 'mount_setattr',
    weight: 12,
    args: (k, caller, few) => {
      const pick = stretched(few);
      const [dfd, path, isEmpty] =
        pick(3) === 0 ? ([AT_FDCWD, mounted(k, caller, pick), false] as const) : at(k, caller, pick);
      const how = oneOf(0, AT_RECURSIVE, AT_RECURSIVE, pick(8) === 0 ? 1 : 0)(pick);
      const size = oneOf(32, 32, 32, 32, 32, 32, 32, 40, 31, 4096, 4097)(pick);
      return [dfd, path, how | withEmpty(isEmpty, AT_EMPTY_PATH, pick), mountAttr(pick), size];
    },
  },
  { call: 'close', weight: 5, args: (k, caller, pick) => [onTree(k, caller, pick)] },
  {
    call: 'fchdir',
    weight: 3,
    args: (k, caller, pick) => [pick(20) === 0 ? fewFds(pick) : onTree(k, caller, pick)],
  },
  { call: 'mount', weight: 2, args: (_, __, pick) => [null, '.', null, types(pick)] },
  { call: 'dup', weight: 1, args: (k, caller, pick) => [onTree(k, caller, pick)] },
  {
    call: 'fcntl',
    weight: 1,
    args: (k, caller, pick) => [onTree(k, caller, pick), FCNTL.F_SETFD, FCNTL.FD_CLOEXEC],
  },
];

const told = (path: string, type: number) => ({ call: 'mount', args: [null, path, null, type] });
const bound = (from: string, to: string) => ({ call: 'mount', args: [from, to, null, MS.MS_BIND] });
const copied = (path: string) => ({
  call: 'open_tree',
  args: [AT_FDCWD, path, OPEN_TREE_CLONE | AT_RECURSIVE],
});

const preludes: readonly Prelude[] = [
  [],
  [bound('/a', '/a'), copied('/a')],
  [told('/', MS.MS_SHARED), copied('/')],
  [bound('/a', '/a'), told('/a', MS.MS_SHARED), copied('/a'), copied('/a')],
  [bound('/a', '/a'), told('/a', MS.MS_SHARED), bound('/a', '/b'), told('/b', MS.MS_SLAVE), copied('/b')],
  [
    bound('/a', '/a/a'),
    copied('/a'),
    { call: 'clone', args: [CLONE_NEWNS | CLONE_NEWUSER | SIGNAL.SIGCHLD] },
  ],
];

export const mountApi: Theme = {
  name: 'mount-api',
  kinds: ['mnt', 'user'],
  share: 4,
  observe: '/proc/self/mountinfo',
  repertoire: {
    preludes,
    internalWeight: 2,
    calls: [
      ...byDescriptor,
      ...changes.map((change) => ({ ...change, weight: Math.ceil(change.weight / 3) })),
      {
        call: 'clone',
        weight: 4,
        args: (_, __, pick) => [
          oneOf(0, CLONE_FILES, CLONE_NEWNS, CLONE_NEWNS | CLONE_NEWUSER, CLONE_NEWUSER)(pick) |
            SIGNAL.SIGCHLD,
        ],
      },
      {
        call: 'unshare',
        weight: 3,
        args: (_, __, pick) => [oneOf(CLONE_NEWNS, CLONE_NEWNS | CLONE_NEWUSER, CLONE_NEWUSER)(pick)],
      },
      { call: '_exit', weight: 1, args: () => [0] },
      {
        call: 'open',
        weight: 1,
        args: (k, _, pick) => [`/proc/${1 + pick(Math.min(4, k.tasks.slots().length))}/ns/mnt`, 0],
      },
      { call: 'setns', weight: 1, args: (_, __, pick) => [3 + pick(4), CLONE_NEWNS] },
    ],
  },
};

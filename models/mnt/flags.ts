/**
 * What may be done through a mount (read-only, nosuid ...), and which of that is locked: a mount namespace
 * of a less privileged owner can neither take it back nor look beneath the mount.
 *
 * Sources: fs/namespace.c (lock_mnt_tree, can_change_locked_flags), include/linux/mount.h;
 * mount_namespaces(7).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { MS } from '../constants.ts';

export type MountFlags = {
  /** MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_NOSYMFOLLOW, and how access times are kept. */
  readonly mnt_flags: number;
  /** Those of them that cannot be taken back (MNT_LOCK_READONLY ...). */
  readonly lock_flags: number;
  /** Access times stay as they are kept (MNT_LOCK_ATIME). */
  readonly lock_atime: boolean;
  /** It cannot be taken from its place (MNT_LOCKED). */
  readonly locked: boolean;
};

/** The flags that can be locked one by one. */
export const LOCKABLE = MS.MS_RDONLY | MS.MS_NOSUID | MS.MS_NODEV | MS.MS_NOEXEC;
/** What else is asked for with them, which is never locked. */
export const SETTABLE = LOCKABLE | MS.MS_NOSYMFOLLOW;
/** How access times are kept (MNT_ATIME_MASK). */
export const ATIME = MS.MS_NOATIME | MS.MS_NODIRATIME | MS.MS_RELATIME;

export const mountFlags = events({
  /** A new mount has these; a copy has the locks of its original, and is not locked itself. */
  CREATE: event((like: Omit<MountFlags, 'locked'>) => ({ like }), anyOf<Omit<MountFlags, 'locked'>>()),
  LOCK: event(() => ({})),
  UNLOCK: event(() => ({})),
  /** It has come to a namespace of another owner, which shall not change it (lock_mnt_tree). */
  LOCK_FLAGS: event(() => ({})),
  REMOUNT: event((mnt_flags: number) => ({ mnt_flags }), anyOf<number>()),
  PUT: event(() => ({})),
});

type MountFlagsEvent = EventOf<typeof mountFlags>;
const none: MountFlags = { mnt_flags: 0, lock_flags: 0, lock_atime: false, locked: false };
const { test, set, verdicts } = rules<MountFlags, MountFlagsEvent>();

const machine = setup({
  types: { context: {} as MountFlags, events: {} as MountFlagsEvent },
  guards: {
    'takes back what is locked': test('REMOUNT', ({ lock_flags }, { mnt_flags }) =>
      (lock_flags & ~mnt_flags) !== 0),
    'keeps access times otherwise, and that is locked': test('REMOUNT', (mine, { mnt_flags }) =>
      mine.lock_atime && (mine.mnt_flags & ATIME) !== (mnt_flags & ATIME)),
  },
  actions: {
    ...verdicts,
    'have the flags of its original': set('CREATE', (_, { like }) => ({ mnt_flags: like.mnt_flags })),
    'have the locks of its original': set('CREATE', (_, { like: { lock_flags, lock_atime } }) => ({
      lock_flags,
      lock_atime,
    })),
    'be locked': set('LOCK', () => ({ locked: true })),
    'be unlocked': set('UNLOCK', () => ({ locked: false })),
    'have what restricts locked': set('LOCK_FLAGS', ({ mnt_flags, lock_flags }) => ({
      lock_flags: lock_flags | (mnt_flags & LOCKABLE),
    })),
    'have access times locked': set('LOCK_FLAGS', () => ({ lock_atime: true })),
    'change the flags': set('REMOUNT', (_, { mnt_flags }) => ({ mnt_flags })),
    'leave nothing behind': set('PUT', () => none),
  },
}).createMachine({
  id: 'mount_flags',
  initial: 'none',
  context: none,
  states: {
    none: {
      on: {
        CREATE: {
          target: 'held',
          actions: ['have the flags of its original', 'have the locks of its original'],
        },
      },
    },
    held: {
      on: {
        LOCK: { actions: 'be locked' },
        UNLOCK: { actions: 'be unlocked' },
        LOCK_FLAGS: {
          actions: ['have what restricts locked', 'have access times locked', by('mnt.lock.flags')],
        },
        REMOUNT: [
          { guard: 'takes back what is locked', actions: refuse('mnt.remount.locked', 'EPERM') },
          {
            guard: 'keeps access times otherwise, and that is locked',
            actions: refuse('mnt.remount.locked', 'EPERM'),
          },
          { actions: ['change the flags', by('mnt.remount')] },
        ],
        PUT: { target: 'none', actions: 'leave nothing behind' },
      },
    },
  },
});

export const mountFlagsKind = defineKind(machine, mountFlags);

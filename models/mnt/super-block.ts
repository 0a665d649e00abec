/**
 * A super_block: a file system that is mounted in one or more places, and what it shows. Who was root where it was
 * mounted first has power over it; what is done to it is done to it everywhere.
 *
 * Sources: fs/super.c (alloc_super, reconfigure_super), fs/namespace.c (do_remount, can_umount), fs/nsfs.c,
 * fs/proc/root.c, ipc/mqueue.c; mount(2), umount(2), namespaces(7).
 */
import { setup } from 'xstate';
import {
  anyOf,
  defineKind,
  type EventOf,
  event,
  events,
  flag,
  NONE,
  rules,
  slot,
} from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import type { NamespaceKind } from '../lifetime/namespace-kind.ts';

/** What is found in a file system, by its type: what was put there, or something of the machine. */
export type FileSystem =
  | { readonly fstype: 'tmpfs' | 'ramfs' }
  /** A file of nsfs: a namespace. The kernel has one super_block for all of these; here each has its own. */
  | { readonly fstype: 'nsfs'; readonly kind: NamespaceKind; readonly ns: number }
  /** The tasks of a PID namespace. */
  | { readonly fstype: 'proc'; readonly ns: number }
  /** What is in /sys, of a network namespace; the queues of an IPC namespace. NONE where that is gone. */
  | { readonly fstype: 'sysfs' | 'mqueue'; readonly ns: number }
  /** The hierarchy of cgroups, which is one for the whole machine. */
  | { readonly fstype: 'cgroup2' };

export type SuperBlock = {
  readonly shows: FileSystem;
  /** The user namespace of the credentials that mounted it, which it keeps. */
  readonly s_user_ns: number;
  /** SB_RDONLY: nothing is written to it, through whatever mount. */
  readonly sb_rdonly: boolean;
};

export const superBlock = events({
  CREATE: event(
    (shows: FileSystem, s_user_ns: number, sb_rdonly: boolean) => ({ shows, s_user_ns, sb_rdonly }),
    anyOf<FileSystem>(),
    slot,
    flag,
  ),
  /** MS_REMOUNT; `capable`: of CAP_SYS_ADMIN over its user namespace. */
  RECONFIGURE: event((capable: boolean, sb_rdonly: boolean) => ({ capable, sb_rdonly }), flag, flag),
  /** MNT_FORCE: who still waits for it shall give up. */
  UMOUNT_BEGIN: event((capable: boolean) => ({ capable }), flag),
  /** The root of the caller is unmounted, which makes its file system read-only (do_umount_root). */
  UMOUNT_ROOT: event((capable: boolean) => ({ capable }), flag),
  /** The namespace is gone that it showed, which it has not kept. */
  NAMESPACE_GONE: event(() => ({})),
  /** Somebody looks for what is in it about the task that looks; `visible`: that has a number there. */
  LOOK_FOR_SELF: event((visible: boolean) => ({ visible }), flag),
  /** Somebody opens a queue by its name; `creates`: or would make it. */
  LOOK_FOR_QUEUE: event((found: boolean, creates: boolean) => ({ found, creates }), flag, flag),
  /** No mount shows it any more. */
  PUT: event(() => ({})),
});

type SuperBlockEvent = EventOf<typeof superBlock>;
const noSuperBlock: SuperBlock = { shows: { fstype: 'tmpfs' }, s_user_ns: NONE, sb_rdonly: false };
const { test, set, verdicts } = rules<SuperBlock, SuperBlockEvent>();
const asking = ['RECONFIGURE', 'UMOUNT_BEGIN', 'UMOUNT_ROOT'] as const;

const machine = setup({
  types: { context: {} as SuperBlock, events: {} as SuperBlockEvent },
  guards: {
    'lacks CAP_SYS_ADMIN where it was mounted first': test(asking, (_, { capable }) => !capable),
    'does not show the reader': test('LOOK_FOR_SELF', (_, { visible }) => !visible),
    'is asked to make a queue where no IPC namespace is': test('LOOK_FOR_QUEUE', (_, { found, creates }) =>
      !found && creates),
    'has no such queue': test('LOOK_FOR_QUEUE', (_, { found }) => !found),
  },
  actions: {
    ...verdicts,
    'show this': set('CREATE', (_, { shows }) => ({ shows })),
    'show what is left': set('NAMESPACE_GONE', ({ shows }) => ({
      shows: 'ns' in shows ? { ...shows, ns: NONE } : shows,
    })),
    'belong to who mounts it': set('CREATE', (_, { s_user_ns }) => ({ s_user_ns })),
    'be read-only or not': set(['CREATE', 'RECONFIGURE'], (_, { sb_rdonly }) => ({ sb_rdonly })),
    'be read-only': set('UMOUNT_ROOT', () => ({ sb_rdonly: true })),
    'leave nothing behind': set('PUT', () => noSuperBlock),
  },
}).createMachine({
  id: 'super_block',
  initial: 'free',
  context: noSuperBlock,
  states: {
    free: {
      on: {
        CREATE: {
          target: 'mounted',
          actions: ['show this', 'belong to who mounts it', 'be read-only or not'],
        },
      },
    },
    mounted: {
      on: {
        RECONFIGURE: [
          {
            guard: 'lacks CAP_SYS_ADMIN where it was mounted first',
            actions: refuse('mnt.remount.super.cap', 'EPERM'),
          },
          { actions: ['be read-only or not', by('mnt.remount.super')] },
        ],
        UMOUNT_BEGIN: [
          {
            guard: 'lacks CAP_SYS_ADMIN where it was mounted first',
            actions: refuse('mnt.umount.force', 'EPERM'),
          },
          {},
        ],
        UMOUNT_ROOT: [
          {
            guard: 'lacks CAP_SYS_ADMIN where it was mounted first',
            actions: refuse('mnt.umount.callers-root', 'EPERM'),
          },
          { actions: ['be read-only', by('mnt.umount.callers-root')] },
        ],
        NAMESPACE_GONE: { actions: 'show what is left' },
        LOOK_FOR_SELF: [
          { guard: 'does not show the reader', actions: refuse('procfs.self', 'ENOENT') },
          { actions: by('procfs.shows') },
        ],
        LOOK_FOR_QUEUE: [
          {
            guard: 'is asked to make a queue where no IPC namespace is',
            actions: refuse('mq.mount.create', 'EACCES'),
          },
          { guard: 'has no such queue', actions: refuse('mq.mount.none', 'ENOENT') },
          {},
        ],
        PUT: { target: 'free', actions: 'leave nothing behind' },
      },
    },
  },
});

export const superBlocks = defineKind(machine, superBlock);

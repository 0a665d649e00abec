/**
 * A super_block: a file system that is mounted in one or more places. Who was root where it was mounted first
 * has power over it; what is done to it is done to it everywhere.
 *
 * Sources: fs/super.c (alloc_super, reconfigure_super), fs/namespace.c (do_remount, can_umount); mount(2), umount(2).
 */
import { setup } from 'xstate';
import { defineKind, type EventOf, event, events, flag, NONE, rules, slot } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';

export type SuperBlock = {
  /** The user namespace of the credentials that mounted it, which it keeps. */
  readonly s_user_ns: number;
  /** SB_RDONLY: nothing is written to it, through whatever mount. */
  readonly sb_rdonly: boolean;
};

export const superBlock = events({
  CREATE: event((s_user_ns: number, sb_rdonly: boolean) => ({ s_user_ns, sb_rdonly }), slot, flag),
  /** MS_REMOUNT; `capable`: of CAP_SYS_ADMIN over its user namespace. */
  RECONFIGURE: event((capable: boolean, sb_rdonly: boolean) => ({ capable, sb_rdonly }), flag, flag),
  /** MNT_FORCE: who still waits for it shall give up. */
  UMOUNT_BEGIN: event((capable: boolean) => ({ capable }), flag),
  /** The root of the caller is unmounted, which makes its file system read-only (do_umount_root). */
  UMOUNT_ROOT: event((capable: boolean) => ({ capable }), flag),
  /** No mount shows it any more. */
  PUT: event(() => ({})),
});

type SuperBlockEvent = EventOf<typeof superBlock>;
const noSuperBlock: SuperBlock = { s_user_ns: NONE, sb_rdonly: false };
const { test, set, verdicts } = rules<SuperBlock, SuperBlockEvent>();
const asking = ['RECONFIGURE', 'UMOUNT_BEGIN', 'UMOUNT_ROOT'] as const;

const machine = setup({
  types: { context: {} as SuperBlock, events: {} as SuperBlockEvent },
  guards: {
    'lacks CAP_SYS_ADMIN where it was mounted first': test(asking, (_, { capable }) => !capable),
  },
  actions: {
    ...verdicts,
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
      on: { CREATE: { target: 'mounted', actions: ['belong to who mounts it', 'be read-only or not'] } },
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
        PUT: { target: 'free', actions: 'leave nothing behind' },
      },
    },
  },
});

export const superBlocks = defineKind(machine, superBlock);

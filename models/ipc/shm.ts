/**
 * A shared memory segment (struct shmid_kernel), as far as others see it: who has it attached.
 *
 * Sources: ipc/shm.c; shmop(2), shmctl(2).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, NONE, rules, slot } from '../../checker/index.ts';
import { by } from '../clauses.ts';
import type { PidNumbers } from './msg.ts';

export type ShmSegment = {
  readonly shm_segsz: number;
  /** How many attachments there are. */
  readonly shm_nattch: number;
  /** The task that made it, as long as that is in its IPC namespace; NONE for none. */
  readonly shm_creator: number;
  /** Who made it; who attached or detached it last. */
  readonly shm_cprid: PidNumbers;
  readonly shm_lprid: PidNumbers;
  /** The user namespace of its maker, which its file keeps (shm_file->f_cred). */
  readonly f_user_ns: number;
};

export const shmSegment = events({
  NEW: event(
    (shm_segsz: number, creator: number, by: PidNumbers, f_user_ns: number) => ({
      shm_segsz,
      creator,
      by,
      f_user_ns,
    }),
    anyOf<number>(),
    slot,
    anyOf<PidNumbers>(),
    slot,
  ),
  ATTACH: event((by: PidNumbers) => ({ by }), anyOf<PidNumbers>()),
  DETACH: event((by: PidNumbers) => ({ by }), anyOf<PidNumbers>()),
  /** The task that made it is gone, or has gone elsewhere. */
  ORPHAN: event(() => ({})),
  REMOVE: event(() => ({})),
});

type ShmEvent = EventOf<typeof shmSegment>;
const none: ShmSegment = {
  shm_segsz: 0,
  shm_nattch: 0,
  shm_creator: NONE,
  shm_cprid: [],
  shm_lprid: [],
  f_user_ns: NONE,
};
const { set, verdicts } = rules<ShmSegment, ShmEvent>();

const machine = setup({
  types: { context: {} as ShmSegment, events: {} as ShmEvent },
  actions: {
    ...verdicts,
    'be of this size': set('NEW', (_, { shm_segsz }) => ({ shm_segsz })),
    'remember who made it': set('NEW', (_, { creator, by: shm_cprid }) => ({
      shm_creator: creator,
      shm_cprid,
    })),
    'remember where its maker is': set('NEW', (_, { f_user_ns }) => ({ f_user_ns })),
    'be attached once more': set('ATTACH', ({ shm_nattch }) => ({ shm_nattch: shm_nattch + 1 })),
    'be attached once less': set('DETACH', ({ shm_nattch }) => ({ shm_nattch: shm_nattch - 1 })),
    'remember who attached or detached it': set(['ATTACH', 'DETACH'], (_, { by: shm_lprid }) => ({
      shm_lprid,
    })),
    'be an orphan': set('ORPHAN', () => ({ shm_creator: NONE })),
    'leave nothing behind': set('REMOVE', () => none),
  },
}).createMachine({
  id: 'shmid_kernel',
  initial: 'free',
  context: none,
  states: {
    free: {
      on: {
        NEW: {
          target: 'live',
          actions: ['be of this size', 'remember who made it', 'remember where its maker is'],
        },
      },
    },
    live: {
      on: {
        ATTACH: { actions: ['be attached once more', 'remember who attached or detached it', by('shm.at')] },
        DETACH: { actions: ['be attached once less', 'remember who attached or detached it', by('shm.dt')] },
        ORPHAN: { actions: 'be an orphan' },
        REMOVE: { target: 'free', actions: 'leave nothing behind' },
      },
    },
  },
});

export const shmSegments = defineKind(machine, shmSegment);

/**
 * Which shared memory segments are attached in an mm, and where: the part of its memory that IPC knows of,
 * in the slot of the mm's own number.
 *
 * Sources: ipc/shm.c, mm/mmap.c; shmop(2).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, flag, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';

export type Attachment = {
  /** The segment, by the slot of its kern_ipc_perm. */
  readonly segment: number;
  readonly address: number;
  /** Whole pages. */
  readonly length: number;
  /** The user namespace of who has attached it. */
  readonly f_user_ns: number;
};

export type ShmMap = {
  /** In the order of their addresses. */
  readonly attached: readonly Attachment[];
};

export const shmMap = events({
  /** A new mm has what its maker's has. */
  DUP: event((attached: readonly Attachment[]) => ({ attached }), anyOf<readonly Attachment[]>()),
  /** shmat(2) found a segment; `free`: nothing else is at its place. */
  PLACE: event((free: boolean) => ({ free }), flag),
  ATTACH: event((attachment: Attachment) => attachment, anyOf<Attachment>()),
  /** shmdt(2): what begins at the address is detached. */
  DETACH: event((address: number) => ({ address }), anyOf<number>()),
  /** The mm is gone, or another program's. */
  UNMAP: event(() => ({})),
});

type ShmMapEvent = EventOf<typeof shmMap>;
const none: ShmMap = { attached: [] };
const { test, set, verdicts } = rules<ShmMap, ShmMapEvent>();

const machine = setup({
  types: { context: {} as ShmMap, events: {} as ShmMapEvent },
  guards: {
    'something else is there': test('PLACE', (_, { free }) => !free),
    'no segment begins there': test('DETACH', ({ attached }, { address }) =>
      !attached.some((one) => one.address === address)),
    'nothing else is attached': test('DETACH', ({ attached }) => attached.length === 1),
  },
  actions: {
    ...verdicts,
    'have what the other has': set('DUP', (_, { attached }) => ({ attached })),
    'have it there': set('ATTACH', ({ attached }, { type: _, ...attachment }) => ({
      attached: [...attached, attachment].toSorted((a, b) => a.address - b.address),
    })),
    'have it there no longer': set('DETACH', ({ attached }, { address }) => ({
      attached: attached.filter((one) => one.address !== address),
    })),
    'have nothing': set(['DETACH', 'UNMAP'], () => none),
  },
}).createMachine({
  id: 'shm_map',
  initial: 'none',
  context: none,
  states: {
    none: {
      on: {
        DUP: { target: 'attached', actions: ['have what the other has', by('shm.fork')] },
        PLACE: [{ guard: 'something else is there', actions: refuse('shm.at.taken', 'EINVAL') }, {}],
        ATTACH: { target: 'attached', actions: 'have it there' },
        DETACH: { actions: refuse('shm.dt.einval', 'EINVAL') },
      },
    },
    attached: {
      on: {
        PLACE: [{ guard: 'something else is there', actions: refuse('shm.at.taken', 'EINVAL') }, {}],
        ATTACH: { actions: 'have it there' },
        DETACH: [
          { guard: 'no segment begins there', actions: refuse('shm.dt.einval', 'EINVAL') },
          { guard: 'nothing else is attached', target: 'none', actions: 'have nothing' },
          { actions: 'have it there no longer' },
        ],
        UNMAP: { target: 'none', actions: 'have nothing' },
      },
    },
  },
});

export const shmMaps = defineKind(machine, shmMap);

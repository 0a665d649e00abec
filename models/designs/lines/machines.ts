/** Processors, and the cache lines that they take from each other: the machines of question 6 of 2006. */
import { setup } from 'xstate';
import {
  byte,
  defineKind,
  type EventOf,
  event,
  events,
  flag,
  refuse,
  rules,
  slot,
} from '../../../checker/index.ts';

export const cpu = events({
  START: event(() => ({})),
  /** It has done its access, and comes to the one at `at`; what it has stored it needs no more. */
  NEXT: event((at: number, stored: boolean) => ({ at, stored }), byte, flag),
  /** The same, with a value in a register that it will change and store. */
  LOADED: event((at: number, value: number) => ({ at, value }), byte, byte),
  /** It has to wait for a line that is in another cache only. */
  FETCH: event(() => ({})),
  /** It looks at a lock that another one holds. */
  SPIN: event(() => ({})),
});
type Cpu = { readonly at: number; readonly loaded: number };
const ofCpu = rules<Cpu, EventOf<typeof cpu>>();

export const cpus = defineKind(
  setup({
    types: { context: {} as Cpu, events: {} as EventOf<typeof cpu> },
    actions: {
      'go on': ofCpu.set(['NEXT', 'LOADED'], ({ loaded }, event) => ({
        at: event.at,
        loaded: event.type === 'NEXT' && event.stored ? 0 : loaded,
      })),
      'hold what was loaded': ofCpu.set('LOADED', (_, { value }) => ({ loaded: value })),
    },
  }).createMachine({
    id: 'cpu',
    initial: 'absent',
    context: { at: 0, loaded: 0 },
    states: {
      absent: { on: { START: 'running' } },
      running: {
        on: {
          NEXT: { actions: 'go on' },
          LOADED: { actions: ['go on', 'hold what was loaded'] },
          FETCH: {},
          SPIN: {},
        },
      },
    },
  }),
  cpu,
);

/** What every counter is before anybody has counted; enough for all to take one away. */
export const FIRST_VALUE = 8;

/** Counters have a byte here. */
export const wrapped = (value: number): number => value & 0xff;

/** Who has an access to a line, and whether its program has another one later: else its copy is of no use. */
const access = (by: number, again: boolean) => ({ by, again });

export const line = events({
  READ: event(access, slot, flag),
  WRITE: event(access, slot, flag),
  /** An atomic read, change and write. */
  INC: event(access, slot, flag),
  DEC: event(access, slot, flag),
  /** The write of a value that was loaded and changed. */
  STORE: event((by: number, again: boolean, value: number) => ({ by, again, value }), slot, flag, byte),
  LOCK: event(access, slot, flag),
  UNLOCK: event(access, slot, flag),
  /** A lock that many may have who only read what it guards: who takes it counts itself in the lock's line. */
  READ_LOCK: event(access, slot, flag),
  READ_UNLOCK: event(access, slot, flag),
});
/**
 * `copies`: a bit for every processor that has the line in its cache, and will have an access to it again.
 * `readers`: how many have the lock that is in the line to read what it guards.
 */
type Line = { readonly copies: number; readonly value: number; readonly readers: number };
const ofLine = rules<Line, EventOf<typeof line>>();

const changes = {
  READ: { target: 'cached', actions: 'have a copy too' },
  WRITE: { target: 'cached', actions: 'have the only copy' },
  INC: { target: 'cached', actions: ['have the only copy', 'one more'] },
  DEC: { target: 'cached', actions: ['have the only copy', 'one less'] },
  STORE: { target: 'cached', actions: ['have the only copy', 'hold what is stored'] },
} as const;

const locks = {
  LOCK: { target: 'held', actions: 'have the only copy' },
  READ_LOCK: { target: 'shared', actions: ['have the only copy', 'one reader more'] },
} as const;

export const lines = defineKind(
  setup({
    types: { context: {} as Line, events: {} as EventOf<typeof line> },
    guards: {
      'is the last reader': ofLine.test('READ_UNLOCK', ({ readers }) => readers === 1),
    },
    actions: {
      ...ofLine.verdicts,
      'have a copy too': ofLine.set('READ', ({ copies }, { by, again }) => ({
        copies: again ? copies | (1 << by) : copies & ~(1 << by),
      })),
      'have the only copy': ofLine.set(
        ['WRITE', 'INC', 'DEC', 'STORE', 'LOCK', 'UNLOCK', 'READ_LOCK', 'READ_UNLOCK'],
        (_, { by, again }) => ({ copies: again ? 1 << by : 0 }),
      ),
      'one more': ofLine.set('INC', ({ value }) => ({ value: wrapped(value + 1) })),
      'one less': ofLine.set('DEC', ({ value }) => ({ value: wrapped(value - 1) })),
      'hold what is stored': ofLine.set('STORE', (_, { value }) => ({ value })),
      'one reader more': ofLine.set('READ_LOCK', ({ readers }) => ({ readers: readers + 1 })),
      'one reader less': ofLine.set('READ_UNLOCK', ({ readers }) => ({ readers: readers - 1 })),
    },
  }).createMachine({
    id: 'line',
    initial: 'uncached',
    context: { copies: 0, value: FIRST_VALUE, readers: 0 },
    states: {
      // Whoever comes first has it from memory, and takes it from nobody.
      uncached: { on: { ...changes, ...locks } },
      cached: {
        on: {
          ...changes,
          ...locks,
          // A lock is given back without looking whether it is taken.
          UNLOCK: { actions: 'have the only copy' },
          READ_UNLOCK: { actions: 'have the only copy' },
        },
      },
      // The lock may guard what is in its own line.
      held: {
        on: {
          READ: { actions: 'have a copy too' },
          WRITE: { actions: 'have the only copy' },
          STORE: { actions: ['have the only copy', 'hold what is stored'] },
          LOCK: { actions: refuse('lines.lock.held', 'EBUSY') },
          READ_LOCK: { actions: refuse('lines.read_lock.held', 'EBUSY') },
          UNLOCK: { target: 'cached', actions: 'have the only copy' },
          READ_UNLOCK: { actions: 'have the only copy' },
        },
      },
      // Readers are many, and who would write waits until the last of them has gone.
      shared: {
        on: {
          LOCK: { actions: refuse('lines.lock.shared', 'EBUSY') },
          READ_LOCK: { actions: ['have the only copy', 'one reader more'] },
          READ_UNLOCK: [
            {
              guard: 'is the last reader',
              target: 'cached',
              actions: ['have the only copy', 'one reader less'],
            },
            { actions: ['have the only copy', 'one reader less'] },
          ],
          UNLOCK: { actions: 'have the only copy' },
        },
      },
    },
  }),
  line,
);

/**
 * Question 6 of 2006: which memory do several processors want at once when all of them fork? Each runs the
 * same program of writes to shared cache lines, some of them under a lock. A line that another processor
 * wrote last has to be fetched from it first; who finds a lock held waits.
 *
 * Sources: kernel/fork.c copy_process, kernel/nsproxy.c copy_namespaces, kernel/pid.c alloc_pid, 6.18.
 */
import { setup } from 'xstate';
import {
  BLOCKS,
  byte,
  defineKind,
  defineSystem,
  type EventOf,
  event,
  events,
  type Kernel,
  NONE,
  rules,
  slot,
} from '../../checker/index.ts';

/** One step of a program: a write to a line, which may be that of a lock. */
export type Access = { readonly line: number; readonly does: 'write' | 'lock' | 'unlock' };

export type LineParameters = {
  readonly cpus: number;
  readonly program: readonly Access[];
  /** Whether a processor begins again at the end; otherwise it is done. */
  readonly forEver: boolean;
};

const cpu = events({
  START: event(() => ({})),
  NEXT: event(() => ({})),
  AGAIN: event(() => ({})),
  /** It looks at a lock that another one holds. */
  SPIN: event(() => ({})),
});
type Cpu = { readonly at: number };
const ofCpu = rules<Cpu, EventOf<typeof cpu>>();
const cpus = defineKind(
  setup({
    types: { context: {} as Cpu, events: {} as EventOf<typeof cpu> },
    actions: {
      'go on': ofCpu.set('NEXT', ({ at }) => ({ at: at + 1 })),
      'begin again': ofCpu.set('AGAIN', () => ({ at: 0 })),
    },
  }).createMachine({
    id: 'cpu',
    initial: 'absent',
    context: { at: 0 },
    states: {
      absent: { on: { START: 'running' } },
      running: { on: { NEXT: { actions: 'go on' }, AGAIN: { actions: 'begin again' }, SPIN: {} } },
    },
  }),
  cpu,
);

const line = events({
  /** A write by the processor that has it already, or is the first to have it. */
  WRITE: event((by: number) => ({ by }), slot),
  /** A write by another one: the line moves. */
  FETCH: event((by: number) => ({ by }), slot),
  LOCK: event(() => ({})),
  UNLOCK: event(() => ({})),
});
type Line = { readonly owner: number };
const ofLine = rules<Line, EventOf<typeof line>>();
const lines = defineKind(
  setup({
    types: { context: {} as Line, events: {} as EventOf<typeof line> },
    actions: { 'be in its cache': ofLine.set(['WRITE', 'FETCH'], (_, { by }) => ({ owner: by })) },
  }).createMachine({
    id: 'line',
    initial: 'free',
    context: { owner: NONE },
    states: {
      free: {
        on: {
          WRITE: { actions: 'be in its cache' },
          FETCH: { actions: 'be in its cache' },
          LOCK: 'locked',
        },
      },
      locked: {
        on: {
          WRITE: { actions: 'be in its cache' },
          FETCH: { actions: 'be in its cache' },
          UNLOCK: 'free',
        },
      },
    },
  }),
  line,
);

/** How many lines have moved so far; only where all interleavings are looked at. */
const traffic = events({ MOVED: event((moved: number) => ({ moved }), byte) });
type Traffic = { readonly moved: number };
const ofTraffic = rules<Traffic, EventOf<typeof traffic>>();
const totals = defineKind(
  setup({
    types: { context: {} as Traffic, events: {} as EventOf<typeof traffic> },
    actions: { count: ofTraffic.set('MOVED', (_, { moved }) => ({ moved })) },
  }).createMachine({
    id: 'traffic',
    initial: 'counting',
    context: { moved: 0 },
    states: { counting: { on: { MOVED: { actions: 'count' } } } },
  }),
  traffic,
);

const kinds = { cpus, lines, totals };
export type LineKinds = typeof kinds;
type K = Kernel<LineKinds, LineParameters>;

/** One processor does one thing. */
function step(k: K, caller: number) {
  const { program, forEver } = k.parameters;
  const { at } = k.cpus.get(caller);
  const access = program[at];
  if (!access) {
    if (!forEver) return BLOCKS;
    k.cpus.send(caller, cpu.AGAIN());
    return 0;
  }
  const { state, owner } = k.lines.get(access.line);
  if (access.does === 'lock' && state === 'locked') {
    if (!forEver) return BLOCKS;
    k.cpus.send(caller, cpu.SPIN());
    return 0;
  }
  const moves = owner !== NONE && owner !== caller;
  k.lines.send(access.line, moves ? line.FETCH(caller) : line.WRITE(caller));
  if (moves && k.totals.capacity > 0) k.totals.send(0, traffic.MOVED(k.totals.get(0).moved + 1));
  if (access.does === 'lock') k.lines.send(access.line, line.LOCK());
  if (access.does === 'unlock') k.lines.send(access.line, line.UNLOCK());
  k.cpus.send(caller, cpu.NEXT());
  return 0;
}

export const lineSystem = defineSystem<
  LineKinds,
  { readonly step: { readonly run: typeof step } },
  LineParameters
>({
  name: 'lines',
  kinds,
  calls: { step: { run: step } },
  callers: { kind: 'cpus', states: ['running'] },
  internal: {},
  start: (k) => {
    for (let slot = 0; slot < k.parameters.cpus; slot++) k.cpus.send(slot, cpu.START());
  },
});

const PIDMAP_LOCK = 0;
const TASKLIST_LOCK = 1;
const TASKS = 2;
const LEVELS = 3;

/**
 * What fork writes of that which all share: so many reference counts, then the numbers of each level from
 * the inside out under pidmap_lock, level by level and once more for all, then the list of tasks.
 */
export function programOfFork(counts: number, depth: number): readonly Access[] {
  const levels = Array.from({ length: depth + 1 }, (_, level) => LEVELS + level);
  const under = (lock: number, written: readonly number[]): readonly Access[] => [
    { line: lock, does: 'lock' },
    ...written.map((one): Access => ({ line: one, does: 'write' })),
    { line: lock, does: 'unlock' },
  ];
  const firstCount = LEVELS + levels.length;
  return [
    ...Array.from({ length: counts }, (_, at): Access => ({ line: firstCount + at, does: 'write' })),
    ...levels.flatMap((level) => under(PIDMAP_LOCK, [level])),
    ...under(PIDMAP_LOCK, levels),
    ...under(TASKLIST_LOCK, [TASKS]),
  ];
}

/** How many lines a program writes to. */
export function linesOf(program: readonly Access[]): number {
  return new Set(program.map((access) => access.line)).size;
}

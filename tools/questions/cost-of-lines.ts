/** Runs of the model of shared cache lines: all interleavings of few processors, random ones of many. */
import { createStepper, explore, type Scope, type StateProperty } from '../../checker/index.ts';
import {
  type Access,
  type LineKinds,
  type LineParameters,
  lineSystem,
  linesOf,
} from '../../models/designs/lines.ts';

/** What was seen of forks, each by one processor. */
export type Seen = {
  /** Lines fetched from another processor, for each fork. */
  readonly fetched: number;
  /** Turns spent looking at a lock that is held, for each fork. */
  readonly waited: number;
};

function scopeOf(program: readonly Access[], cpus: number, forEver: boolean): Scope<LineParameters> {
  return {
    name: 'lines',
    says: 'every processor forks',
    capacities: { cpus, lines: linesOf(program), totals: forEver ? 0 : 1 },
    parameters: { cpus, program, forEver },
    calls: [{ call: 'step', args: [] }],
    schedule: 'settled',
  };
}

/** The fewest and the most lines that move while each processor forks once, over all interleavings. */
export function extremes(program: readonly Access[], cpus: number) {
  let fewest = Number.POSITIVE_INFINITY;
  let most = 0;
  const collect: StateProperty<LineKinds> = {
    kind: 'state',
    name: 'collects-traffic',
    says: 'What moved until all are done is noted down.',
    clauses: [],
    reads: ['cpus', 'totals'],
    holds: ({ cpus: all, totals }) => {
      if (all.slots().some((slot) => all.get(slot).at < program.length)) return true;
      const { moved } = totals.get(0);
      fewest = Math.min(fewest, moved);
      most = Math.max(most, moved);
      return true;
    },
    witness: () => true,
  };
  const search = explore(lineSystem, scopeOf(program, cpus, false), { properties: [collect] });
  let step = search.next();
  while (!step.done) step = search.next();
  return { fewest, most, states: step.value.states };
}

/** Rounds in which every processor has a turn, in an order that chance decides; the same at every run. */
export function simulated(program: readonly Access[], cpus: number, rounds = 400): Seen {
  const stepper = createStepper<LineKinds>(lineSystem, scopeOf(program, cpus, true));
  const { machinery } = stepper;
  const [step] = stepper.calls;
  if (!step) throw new Error('the processors can make no step');
  const random = mulberry32(2006);
  for (let turn = 0; turn < rounds * cpus; turn++) stepper.take(step, Math.floor(random() * cpus));
  const times = (wanted: string) =>
    machinery.edges.reduce((sum, { kind, event }, edge) => {
      const type = machinery.tabulations[kind]?.kind.events.decode(event).type;
      return type === wanted ? sum + (machinery.edgeHits()[edge] ?? 0) : sum;
    }, 0);
  const forks = times('AGAIN');
  return { fetched: times('FETCH') / forks, waited: times('SPIN') / forks };
}

/** Numbers from 0 to 1 that look random, by Tommy Ettinger's generator of 32 bits. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs of the model of shared cache lines: all interleavings of few processors, random ones of many. */
import { createStepper, type Stepper } from '../../checker/index.ts';
import { createVisited } from '../../checker/search/visited.ts';
import { type LineKinds, lineScope, lineSystem, type Program } from '../../models/designs/lines/system.ts';

/** Lines fetched from other processors until each processor has run its program once, over all interleavings. */
export type Extremes = { readonly fewest: number; readonly most: number; readonly states: number };

/**
 * Walks all states, level by level: every step brings one processor one access on, so that a state is only ever
 * reached after the same number of steps, and what was fetched on the best and the worst way to it is known when it
 * is left.
 */
export function extremes(programs: readonly Program[]): Extremes {
  const stepper = createStepper<LineKinds>(lineSystem, lineScope(programs));
  const { machinery } = stepper;
  const { words } = machinery;
  const [step] = stepper.calls;
  if (!step) throw new Error('the processors can make no step');
  const visited = createVisited(machinery.vector.length);
  visited.add(words, machinery.hash(), -1);
  const fewest = [0];
  const most = [0];
  for (let at = 0; at < visited.count(); at++) {
    machinery.load(visited.states(), at * words.length);
    for (const slot of programs.keys()) {
      if (stepper.take(step, slot) !== 'granted') continue;
      const moved = hasFetched(stepper) ? 1 : 0;
      const [low, high] = [(fewest[at] ?? 0) + moved, (most[at] ?? 0) + moved];
      const isNew = visited.add(words, machinery.hash(), at);
      const next = isNew < 0 ? visited.find(words, machinery.hash()) : isNew;
      fewest[next] = Math.min(fewest[next] ?? low, low);
      most[next] = Math.max(most[next] ?? high, high);
      machinery.undo();
    }
  }
  // The last state that was found is the one in which all are done; there is only one of those.
  return { fewest: fewest.at(-1) ?? 0, most: most.at(-1) ?? 0, states: visited.count() };
}

/** Whether the last step had to wait for a line. */
function hasFetched({ machinery }: Stepper<LineKinds>): boolean {
  for (let change = 0; change < machinery.changes(); change++) {
    const edge = machinery.edgeAt(change);
    if (edge?.kind === 'cpus' && machinery.tabulations.cpus?.kind.events.decode(edge.event).type === 'FETCH')
      return true;
  }
  return false;
}

/** What was seen of an operation that processors do again and again. */
export type Seen = {
  /** Lines fetched from another processor, for each time. */
  readonly fetched: number;
  /** Turns spent looking at a lock that is held, for each time. */
  readonly waited: number;
  /** How often a lock was found held, for each time, by the lock. */
  readonly waits: Readonly<Record<string, number>>;
};

/** All do the same. */
export const simulated = (program: Program, cpus: number, rounds?: number): Seen =>
  inTurns(Array<Program>(cpus).fill(program), rounds);

/** Rounds in which every processor has a turn, in an order that chance decides; the same at every run. */
export function inTurns(programs: readonly Program[], rounds = 400): Seen {
  const stepper = createStepper<LineKinds>(lineSystem, lineScope(programs, true));
  const cpus = programs.length;
  const { machinery } = stepper;
  const [step] = stepper.calls;
  if (!step) throw new Error('the processors can make no step');
  const random = mulberry32(2006);
  const waiting = new Set<number>();
  const found: Record<string, number> = {};
  for (let turn = 0; turn < rounds * cpus; turn++) {
    const cpu = Math.floor(random() * cpus);
    const { at } = machinery.kernel.cpus.get(cpu);
    stepper.take(step, cpu);
    if (machinery.kernel.cpus.get(cpu).at !== at) waiting.delete(cpu);
    else if (!waiting.has(cpu)) {
      waiting.add(cpu);
      const { line = '' } = programs[cpu]?.[at] ?? {};
      found[line] = (found[line] ?? 0) + 1;
    }
  }
  const times = (wanted: (event: { readonly type: string; readonly at?: number }) => boolean) =>
    machinery.edges.reduce((sum, { kind, event }, edge) => {
      const sent = machinery.tabulations[kind]?.kind.events.decode(event);
      return sent && wanted(sent) ? sum + (machinery.edgeHits()[edge] ?? 0) : sum;
    }, 0);
  const done = times(({ type, at }) => type === 'NEXT' && at === 0);
  return {
    fetched: times(({ type }) => type === 'FETCH') / done,
    waited: times(({ type }) => type === 'SPIN') / done,
    waits: Object.fromEntries(Object.entries(found).map(([line, many]) => [line, many / done])),
  };
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

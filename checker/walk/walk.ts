/** Random walks: sequences far longer and wider than any scope, judged by the same properties. */
import fc from 'fast-check';
import type { Kinds } from '../model/kind.ts';
import type { Calls, Scope, System, World } from '../model/system.ts';
import { createJudge } from '../search/judge.ts';
import type { Property } from '../search/properties.ts';
import { type Recorded, recordStep } from '../search/retrace.ts';
import { type Action, createStepper, type Outcome } from '../search/stepper.ts';
import { createTally, type Totals } from '../search/tally.ts';
import { unfold } from '../search/unfold.ts';
import {
  actionOf,
  arbitraryDraws,
  type Draw,
  preludeOf,
  type Repertoire,
  resolve,
  wheelOf,
} from './draws.ts';

export type WalkOptions<K extends Kinds> = {
  readonly properties: readonly Property<K>[];
  /** Batches of runs take turns with them; by the seed of the batch, so that a path leads to the same one. */
  readonly repertoires: readonly Repertoire<K>[];
  readonly runs: number;
  readonly steps: number;
  readonly seed: number;
  /** Replays the one run that a failing walk named. */
  readonly path?: string;
  readonly seconds?: number;
  /**
   * In a scope that settles: judge the call and each thing that happens by itself after it one by one, as the steps that
   * they are where it does not; otherwise they are judged together, as one step to one state.
   */
  readonly singly?: boolean;
};

export type WalkProgress = { readonly runs: number; readonly transitions: number };

export type WalkReport = WalkProgress &
  Totals & {
    readonly system: string;
    readonly seed: number;
    /** All runs were made; false when the time was over first, or a property was violated. */
    readonly complete: boolean;
    readonly violation: WalkViolation | undefined;
    readonly clauses: Readonly<Record<string, number>>;
    /** Properties that no run put to a real test. */
    readonly vacuous: readonly string[];
  };

/** A property that a walk broke: how to see it again, and the shrunk steps. */
export type WalkViolation = {
  readonly property: string;
  readonly seed: number;
  readonly path: string;
  readonly steps: readonly Recorded[];
};

/** Runs per batch: between batches a walk can be stopped and shows how far it is. */
const batchSize = 50;

const noCalls = { calls: [], internalWeight: 0 };

/** Walks; yields between batches. The first batch has the walk's own seed, each further one another. */
export function* walk<K extends Kinds, C extends Calls, P>(
  system: System<K, C, P>,
  scope: Omit<Scope<P>, 'name' | 'says' | 'calls'>,
  options: WalkOptions<K>,
): Generator<WalkProgress, WalkReport, 'stop' | undefined> {
  const { properties, repertoires, runs, steps, seed, path, singly = false } = options;
  const { seconds = Number.POSITIVE_INFINITY } = options;
  const stepper = createStepper<K>(system, { ...scope, calls: [] });
  const { machinery } = stepper;
  const before = new Int32Array(machinery.words.length);
  const beforeWorld = machinery.worldOver(new Uint16Array(before.buffer));
  const wheels = repertoires.map(wheelOf);
  const actions = new Map<string, Action>();
  const callNames = [...new Set(repertoires.flatMap(({ calls }) => calls.map(({ call }) => call)))];
  const tally = createTally(stepper.internal, callNames);
  const witnessed = new Set<string>();
  const started = performance.now();
  let transitions = 0;
  let done = 0;

  /** One run; the property that it breaks, and the steps up to there. */
  const run = (draws: readonly Draw[], batchSeed: number) => {
    stepper.restart();
    const turn = batchSeed % wheels.length;
    const wheel = wheels[turn] ?? [];
    const judge = createJudge(machinery, beforeWorld as World<K>, properties);
    const taken: Recorded[] = [];
    let broken = judge.wholeState();
    const take = (action: Action, slot: number, number: number) => {
      before.set(machinery.words);
      // Of several outcomes one is picked by the draw's last number.
      machinery.choices.preset([]);
      const outcome = takeOneOf(action, slot, number);
      const result = stepper.result();
      tally.add(action, outcome, result);
      if (outcome === 'blocks' || outcome === 'beyond scope') return;
      transitions++;
      const whole = recordStep(action, slot, result, machinery.choices.taken());
      taken.push(whole);
      if (!singly) broken = judged(action, slot, whole, outcome);
      else judgeSingly(action, slot, whole);
    };
    const judged = (action: Action, slot: number, { result }: Recorded, outcome: Outcome) =>
      judge.step(action, slot, result) ?? (outcome === 'refused' ? undefined : judge.changedState());
    /** Takes a step once more: the call, and each thing that happened by itself after it. */
    const judgeSingly = (action: Action, slot: number, { choices }: Recorded) => {
      machinery.load(before, 0);
      for (const single of unfold(stepper, action, slot, choices)) {
        broken ??= judged(single.action, single.slot, single.recorded, single.outcome);
        before.set(machinery.words);
      }
    };
    const [first = 0] = stepper.callers();
    for (const instance of preludeOf(repertoires[turn] ?? noCalls, batchSeed >>> 8))
      if (!broken && stepper.canCall(first)) take(actionOf(stepper, instance, actions), first, 0);
    for (const draw of draws) {
      const step = broken ? undefined : resolve(stepper, wheel, draw, actions);
      if (step) take(...step, draw.picks.at(-1) ?? 0);
    }
    for (const { property, witnessDepth } of judge.reports(false))
      if (witnessDepth !== null) witnessed.add(property);
    return { broken: broken?.[0], taken };
  };

  /** Takes one of the outcomes left open, by number; most steps have but one. */
  const takeOneOf = (action: Action, slot: number, number: number) => {
    const outcome = stepper.take(action, slot);
    if (machinery.choices.taken().length === 0) return outcome;
    const open = [machinery.choices.taken()];
    machinery.undo();
    while (machinery.choices.next()) {
      stepper.take(action, slot);
      open.push(machinery.choices.taken());
      machinery.undo();
    }
    machinery.choices.preset(open[number % open.length] ?? []);
    return stepper.take(action, slot);
  };

  const report = (violation?: WalkViolation): WalkReport => ({
    system: system.name,
    seed,
    runs: done,
    transitions,
    complete: violation === undefined && done >= runs,
    violation,
    ...tally.totals(),
    clauses: Object.fromEntries(machinery.clauseCounts()),
    vacuous: properties.map(({ name }) => name).filter((name) => !witnessed.has(name)),
  });

  while (done < runs && performance.now() - started < seconds * 1000) {
    const batchSeed = (seed ^ Math.imul(Math.floor(done / batchSize), 0x9e3779b1)) & 0x7fffffff;
    const size = Math.min(batchSize, runs - done);
    const outcome = fc.check(
      fc.property(arbitraryDraws(steps), (draws) => run(draws, batchSeed).broken === undefined),
      { numRuns: size, seed: batchSeed, ...(path === undefined ? {} : { path }) },
    );
    done += outcome.numRuns;
    if (outcome.failed && outcome.counterexample) {
      const { broken, taken } = run(outcome.counterexample[0], batchSeed);
      return report({
        property: broken ?? 'unknown',
        seed: batchSeed,
        path: outcome.counterexamplePath ?? '',
        steps: taken,
      });
    }
    if (path !== undefined) break;
    if ((yield { runs: done, transitions }) === 'stop') break;
  }
  return report();
}

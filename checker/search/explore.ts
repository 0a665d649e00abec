/**
 * Exhaustive breadth-first search of a scope: every interleaving of every call, each state once,
 * shortest counterexample first.
 */
import type { Kinds } from '../model/kind.ts';
import { ModelError } from '../model/model-error.ts';
import type { Calls, Scope, System } from '../model/system.ts';
import {
  type Checkpoint,
  goOnFrom,
  metSoFar,
  nameOfSearch,
  packed,
  StaleCheckpoint,
  type Violation,
} from './checkpoint.ts';
import { digestOf } from './digest.ts';
import { createJudge } from './judge.ts';
import type { Property, PropertyReport } from './properties.ts';
import { ModelErrorAt, type Recorded, recordStep, retrace, takeSteps } from './retrace.ts';
import { type Action, createStepper, type Stepper } from './stepper.ts';
import { createTally, type Totals } from './tally.ts';
import { createVisited } from './visited.ts';

/** When to stop although the scope is not exhausted. */
export type Budget = {
  readonly states?: number;
  readonly seconds?: number;
  /** Bytes held by the visited states. */
  readonly memory?: number;
};

/** What is known while the search runs. */
export type Progress = {
  readonly states: number;
  readonly transitions: number;
  readonly depth: number;
  /** States found and not yet expanded. */
  readonly frontier: number;
  /** Bytes held by the visited states. */
  readonly memory: number;
};

/** A property that does not hold, with the shortest way there. */
export type Counterexample = { readonly property: string; readonly steps: readonly Recorded[] };

export type ExploreReport = Progress &
  Totals & {
    readonly system: string;
    readonly scope: string;
    /** Every state of the scope was reached; false when the budget ended first. */
    readonly complete: boolean;
    readonly properties: readonly PropertyReport[];
    readonly counterexamples: readonly Counterexample[];
    /** How often each clause decided a step. */
    readonly clauses: Readonly<Record<string, number>>;
    /** How many different states each kind of machine was seen in. */
    readonly localStates: Readonly<Record<string, number>>;
    /** Names what was explored: equal digests mean the same machines, calls, parameters and counts. */
    readonly digest: string;
  };

export type ExploreOptions<K extends Kinds> = {
  readonly properties?: readonly Property<K>[];
  readonly budget?: Budget;
  /** Stop at the first violation of any property. */
  readonly stopAtFirst?: boolean;
  /** How many states are expanded between two progress reports. */
  readonly stride?: number;
  /**
   * Milliseconds after which it reports even within a state, for who wants to stop a search of states that take long.
   * A search that is stopped there cannot be gone on with: not together with `cutOff`.
   */
  readonly patience?: number;
  /** Steps that are taken before the search begins: it begins where they lead to. */
  readonly after?: readonly Recorded[];
  /** Goes on where an earlier search was cut off; a StaleCheckpoint if that was another one. */
  readonly from?: Checkpoint;
  /** Is given the search if it is cut off by the budget or its driver. */
  readonly cutOff?: (checkpoint: Checkpoint) => void;
};

/**
 * Explores a scope. Yields progress now and then, so that its driver can show it, and stop: what is
 * known by then is what `return` of the generator's last value tells.
 */
export function* explore<K extends Kinds, C extends Calls, P>(
  system: System<K, C, P>,
  scope: Scope<P>,
  options: ExploreOptions<K> = {},
): Generator<Progress, ExploreReport, 'stop' | undefined> {
  const stepper: Stepper<K> = createStepper(system, scope);
  const { machinery } = stepper;
  const { vector, words, choices } = machinery;
  const interleaved = scope.schedule === 'interleaved';
  const { budget = {}, stride = 1000, properties = [], after = [], from: before } = options;
  const of = nameOfSearch(system, scope, properties, after);
  if (before && before.of !== of) throw new StaleCheckpoint('is of a search for something else');
  takeSteps(stepper, after);
  const visited = before ? goOnFrom(stepper, before, interleaved) : createVisited(vector.length);
  const source = new Uint16Array(vector.length);
  const judge = createJudge(machinery, machinery.worldOver(source), properties, before?.findings);
  const tally = createTally([...stepper.calls, ...stepper.internal], [], before?.totals);
  const violations: Violation[] = [...(before?.violations ?? [])];
  const statesMax = budget.states ?? Number.POSITIVE_INFINITY;
  const started = performance.now();
  let { transitions, depth, levelEnd, expanded } = before ?? nowhere;
  const begun = expanded;
  let complete = false;
  let cut = false;
  let derailed = false;

  /** Takes one action from the state `from` (held in `source`), in every way left open. */
  const takeAll = (action: Action, slot: number, from: number) => {
    if (derailed) return;
    try {
      do {
        const outcome = stepper.take(action, slot);
        const result = stepper.result();
        tally.add(action, outcome, result);
        if (outcome === 'blocks' || outcome === 'beyond scope') continue;
        let broken = judge.step(action, slot, result);
        if (outcome !== 'refused') {
          transitions++;
          if (visited.add(words, machinery.hash(), from) >= 0) broken = joined(broken, judge.changedState());
          machinery.undo();
        }
        if (broken) {
          const step = recordStep(action, slot, result, choices.taken());
          for (const property of broken) violations.push({ property, from, step });
        }
      } while (choices.next());
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      // What is known to be violated counts for more than that the model then went off the rails.
      derailed = violations.length > 0;
      if (derailed) return void choices.preset([]);
      const last = recordStep(action, slot, 0, choices.taken());
      choices.preset([]);
      throw new ModelErrorAt(error, [...retrace(stepper, visited, interleaved, from), last]);
    }
  };
  /** Takes every action from a state. Not in the loop below: V8 optimizes generators less well. */
  const expand = (from: number) => {
    machinery.load(visited.states(), from * words.length);
    source.set(vector);
    for (let slot = 0; slot < stepper.callerSlots; slot++)
      if (stepper.canCall(slot)) for (const call of stepper.calls) takeAll(call, slot, from);
    if (interleaved)
      for (const step of stepper.internal) for (const slot of step.slots()) takeAll(step, slot, from);
  };
  /** The same in parts, so that one can pause between them; returns whether there is one more. */
  const partsOf = (from: number) => {
    machinery.load(visited.states(), from * words.length);
    source.set(vector);
    const callers = Array.from({ length: stepper.callerSlots }, (_, slot) => slot).filter((slot) =>
      stepper.canCall(slot),
    );
    const pairs = callers.flatMap((slot) => stepper.calls.map((call) => [call, slot] as const));
    if (interleaved)
      for (const step of stepper.internal) for (const slot of step.slots()) pairs.push([step, slot]);
    let next = 0;
    return (): boolean => {
      const until = performance.now() + (options.patience ?? 0);
      do {
        const [action, slot] = pairs[next] ?? [];
        if (!action || slot === undefined) return false;
        takeAll(action, slot, from);
        next++;
      } while (performance.now() < until);
      return next < pairs.length;
    };
  };
  const progress = (): Progress => ({
    states: visited.count(),
    transitions,
    depth,
    frontier: visited.count() - expanded,
    memory: visited.memory(),
  });
  const spent = () =>
    visited.memory() >= (budget.memory ?? Number.POSITIVE_INFINITY) ||
    performance.now() - started >= (budget.seconds ?? Number.POSITIVE_INFINITY) * 1000;

  if (!before) {
    visited.add(words, machinery.hash(), -1);
    for (const property of judge.wholeState() ?? []) violations.push({ property, from: 0 });
  }
  judge.enterDepth(depth + 1);

  for (;;) {
    if (derailed || (options.stopAtFirst && violations.length > 0)) break;
    if (expanded === visited.count()) {
      complete = true;
      break;
    }
    cut = visited.count() > statesMax;
    if (!cut && expanded > begun && expanded % stride === 0) cut = spent() || (yield progress()) === 'stop';
    if (cut) break;
    if (expanded === levelEnd) {
      depth++;
      levelEnd = visited.count();
      judge.enterDepth(depth + 1);
    }
    if (options.patience === undefined) expand(expanded);
    else {
      const part = partsOf(expanded);
      const enough = () => derailed || (options.stopAtFirst && violations.length > 0);
      while (!cut && part() && !enough()) cut = spent() || (yield progress()) === 'stop';
      if (cut) break;
    }
    expanded++;
  }

  const totals = {
    clauses: Object.fromEntries(machinery.clauseCounts()),
    localStates: mapValues(machinery.tabulations, ({ views }) => views.length),
    ...tally.totals(),
  };
  if (cut)
    options.cutOff?.({
      of,
      expanded,
      transitions,
      depth,
      levelEnd,
      met: metSoFar(machinery),
      counts: machinery.counts(),
      ...packed(visited, words.length),
      totals: tally.totals(),
      findings: judge.findings(),
      violations,
    });
  return {
    system: system.name,
    scope: scope.name,
    complete,
    ...progress(),
    properties: judge.reports(complete),
    ...totals,
    digest: digestOf(system.name, scope, machinery, progress()),
    counterexamples: violations.map(({ property, from, step }) => ({
      property,
      steps: [...retrace(stepper, visited, interleaved, from), ...(step ? [step] : [])],
    })),
  };
}

const nowhere = { transitions: 0, depth: 0, levelEnd: 1, expanded: 0 };

function joined(a: readonly string[] | undefined, b: readonly string[] | undefined) {
  return a && b ? [...a, ...b] : (a ?? b);
}

function mapValues<Value, To>(record: Readonly<Record<string, Value>>, to: (value: Value) => To) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));
}

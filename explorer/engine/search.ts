/** The checker, begun at a state of a run: what can go wrong from here? */
import {
  type CallInstance,
  explore,
  type Progress,
  printTrace,
  type Recorded,
  type Scope,
} from '../../checker/index.ts';
import type { Parameters } from '../../models/kinds.ts';
import { writeTrace } from '../../models/trace/write.ts';
import type { LinuxProperty } from '../../properties/claims.ts';
import { candidates } from './candidates.ts';
import type { SearchAsked, SearchFound, SearchProgress } from './protocol.ts';
import { type Run, singlesAt } from './runs.ts';

/** Room beyond what is in use, for every kind of machine. */
const spare = 2;
/** Of twenty tasks the calls from one state take many seconds. */
const millisecondsPerReport = 200;
/** Calls tried between two reports: few enough to be stopped at once. */
const callsPerReport = 20_000;

/** A search that has found something, to be asked for another way. */
export type Found = { readonly text: string; readonly steps: readonly Recorded[] };

/**
 * Searches breadth first from a step. `known` are counterexamples that have been seen: another one does without
 * the last call of each, so that it is no variation of them.
 */
export function* searchFrom(
  run: Run,
  asked: SearchAsked,
  known: readonly Found[],
): Generator<SearchProgress, SearchFound & { readonly found: Found | undefined }, 'stop' | undefined> {
  const { stage, player } = run;
  if (!stage || !player) throw new Error('there is no state to search from: the trace cannot be played');
  // Step by step, also where the trace leaves out what the kernel does by itself: so it is searched and written down.
  const after = run.states.slice(0, asked.step + 1).flatMap((_, step) => recorded(run, step));
  const without = known.flatMap(({ steps }) => lastCall(steps.slice(after.length)) ?? []);
  const scope = scopeFor(run, asked.step, without);
  const properties =
    asked.property === null
      ? stage.properties
      : stage.properties.filter(({ name }) => name === asked.property);
  const search = explore(stage.system, scope, {
    properties,
    stopAtFirst: true,
    stride: Math.max(1, Math.round(callsPerReport / Math.max(1, scope.calls.length))),
    patience: millisecondsPerReport,
    after,
    budget: { seconds: asked.seconds, states: asked.states },
  });
  let stopped = false;
  let next = search.next();
  while (!next.done) {
    const told = yield progressOf(next.value);
    stopped ||= told === 'stop';
    next = search.next(stopped ? 'stop' : undefined);
  }
  const report = next.value;
  const [first] = report.counterexamples;
  const says = `${scope.calls.length} calls${without.length > 0 ? `, without ${without.map(({ call }) => call).join(', ')}` : ''}`;
  if (first) {
    const steps = [...after, ...first.steps];
    const property = properties.find(({ name }) => name === first.property);
    const text = textOf(run, steps, property);
    return {
      ...progressOf(report),
      verdict: 'violated',
      text,
      property: first.property,
      scope: says,
      found: { text, steps },
    };
  }
  const verdict = stopped
    ? 'stopped'
    : !report.complete
      ? 'not refuted within the budget'
      : without.length > 0
        ? 'nothing else'
        : 'proved in this scope';
  return { ...progressOf(report), verdict, text: null, property: null, scope: says, found: undefined };
}

function progressOf({ states, transitions, depth, frontier }: Progress): SearchProgress {
  return { states, transitions, depth, frontier };
}

function recorded(run: Run, step: number): readonly Recorded[] {
  return singlesAt(run, step).map((single) => single.step);
}

/** Claims about steps are about single ones: from here on everything is one, whatever the trace's schedule. */
const schedule: Scope['schedule'] = 'interleaved';

function lastCall(steps: readonly Recorded[]): CallInstance | undefined {
  const last = steps.findLast(({ internal }) => !internal);
  return last && { call: last.name, args: last.args };
}

/** The scope of the trace's header; or the calls that can be tried here, and room for a little more than there is. */
function scopeFor({ stage, states, player }: Run, step: number, without: readonly CallInstance[]) {
  if (!stage || !player) throw new Error('unreachable: the run can be played');
  const { parameters } = stage.options;
  const left = (calls: readonly CallInstance[]) =>
    calls.filter((one) => !without.some((other) => JSON.stringify(other) === JSON.stringify(one)));
  if (stage.scope) return { ...stage.scope, parameters, schedule, calls: left(stage.scope.calls) };
  const worlds = states.slice(0, step + 1).map(({ kept }) => player.session.worldOf(kept.session));
  const here = worlds.at(-1);
  const used = Math.max(
    ...worlds.flatMap((world) => Object.values(world).map((kind) => (kind.slots().at(-1) ?? 0) + 1)),
  );
  const capacities = Object.fromEntries(
    Object.entries(stage.options.capacities).map(([kind, most]) => [kind, Math.min(most, used + spare)]),
  );
  const callers = [...(states[step]?.kept.session.names.values() ?? [])];
  const calls = here ? callers.flatMap((caller) => candidates(undefined, here, caller)) : [];
  const unique = [...new Map(calls.map((one) => [JSON.stringify(one), one])).values()];
  const scope: Scope<Parameters> = {
    name: 'from here',
    says: 'What can be tried from a step of a trace.',
    parameters,
    schedule,
    capacities,
    calls: left(unique),
  };
  return scope;
}

function textOf(
  { stage, shown }: Run,
  steps: readonly Recorded[],
  property: LinuxProperty | undefined,
): string {
  if (!stage) return '';
  const { parameters } = stage.options;
  const trace = writeTrace(stage.system, stage.options, steps, {
    system: stage.system.name,
    ...(shown.scope === null
      ? { 'depth-max': String(parameters.depthMax), 'pid-max': String(parameters.pid_max) }
      : { scope: shown.scope }),
    ...(shown.mutant === null ? {} : { mutant: shown.mutant }),
    ...(shown.design === null ? {} : { design: shown.design }),
    schedule,
    ...(property ? { property: property.name, clauses: property.clauses.join(', ') } : {}),
  });
  return printTrace(trace);
}

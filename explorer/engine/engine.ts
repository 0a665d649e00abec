/** Answers the page's questions: what is played and searched here is the model itself. */

import { playables } from '../../properties/on-traces/systems.ts';
import { type ClauseId, clauses, examples } from '../../spec/clauses.gen.ts';
import { machineGraphs } from '../shown/machines.ts';
import { judgeAll, propertyShown } from '../shown/properties.ts';
import { show } from '../shown/shown.ts';
import { changesBetween } from './changes.ts';
import { withHeader } from './header.ts';
import type {
  ChoicesShown,
  Engine,
  PartShown,
  SearchAsked,
  SearchFound,
  SearchProgress,
} from './protocol.ts';
import { type Begin, namesAround, namesIn, play, type Run, singlesAt, worldsAt } from './runs.ts';
import { type Found, searchFrom } from './search.ts';
import { seenAt } from './seen.ts';
import { triesAt } from './tries.ts';

export type LiveEngine = Engine & {
  readonly search: (asked: SearchAsked) => Generator<SearchProgress, SearchFound, 'stop' | undefined>;
};

/** Starts with no run. */
export function createEngine(): LiveEngine {
  const runs: Run[] = [];
  /** The counterexamples that searches found, by their texts. */
  const found = new Map<string, Found>();

  const add = (name: string, text: string, begin?: Begin) => {
    const run = play(runs.length, name, text, begin);
    runs.push(run);
    return run.shown;
  };
  const runOf = (number: number): Run => {
    const run = runs[number];
    if (!run) throw new Error(`there is no run ${number}`);
    return run;
  };

  return {
    open: (text, name) => add(name, text),
    fork: (number, step, lines) => {
      const run = runOf(number);
      const { text, steps, name } = run.shown;
      const written = text.split('\n');
      const first = run.trace.lines.find(({ kind }) => kind === 'call')?.position.line ?? written.length + 1;
      const end = step === 0 ? first - 1 : (steps[step]?.line ?? 0);
      const kept = written.slice(0, end);
      while (step === 0 && kept.at(-1) === '') kept.pop();
      return add(name, `${[...kept, ...lines].join('\n')}\n`, { run, step });
    },
    replay: (number, mutant) => {
      const { text, name } = runOf(number).shown;
      return add(name, withHeader(text, 'mutant', mutant));
    },
    scope: (name) => add(name, `scope: ${name}\n---\n`),
    world: (number, step) => {
      const at = worldsAt(runOf(number), step);
      if (!at) throw new Error(`the run has no step ${step}`);
      const { state, before, after } = at;
      return {
        shown: show(after, state.kept.session.names),
        previous: before ? show(before.world, before.state.kept.session.names) : null,
      };
    },
    properties: (number, step) => {
      const run = runOf(number);
      const at = worldsAt(run, step);
      if (!at || !run.stage) return [];
      const singles = singlesAt(run, step);
      const names = namesAround(run.states.slice(0, step + 1));
      return judgeAll(run.stage.properties, singles.length > 0 ? singles : [{ after: at.after }], names);
    },
    seen: (number, step) => seenAt(runOf(number), step),
    tries: (number, step, caller) => triesAt(runOf(number), step, caller),
    changes: (number, step) => {
      const at = worldsAt(runOf(number), step);
      return at?.before ? changesBetween(at.before.world, at.after, namesIn(at.state.kept)) : [];
    },
    parts: (number, other) => partOf(runOf(number), runOf(other)),
    choices: (number) => choicesOf(runOf(number)),
    machines: machineGraphs,
    clause: (id) => {
      if (!Object.hasOwn(clauses, id)) return null;
      const { file, line, text, origin } = clauses[id as ClauseId];
      return {
        id,
        text,
        origin,
        examples: examples
          .filter((one) => (one.clauses as readonly string[]).includes(id))
          .map(({ trace }) => `${trace}\n`),
        place: `spec/${file}:${line}`,
      };
    },
    *search(asked) {
      const known = asked.known.flatMap((text) => found.get(text) ?? []);
      const { found: one, ...answer } = yield* searchFrom(runOf(asked.run), asked, known);
      if (one) found.set(one.text, one);
      return answer;
    },
  };
}

/** The first step at which two runs of the same calls differ: in what is answered, or in what has become of whom. */
function partOf(a: Run, b: Run): PartShown {
  const most = Math.max(a.shown.steps.length, b.shown.steps.length);
  for (let step = 0; step < most; step++) {
    const [one, two] = [a.shown.steps[step], b.shown.steps[step]];
    if (!one || !two) {
      const { problems } = one ? b.shown : a.shown;
      return { step: Math.max(0, step - 1), what: problems[0]?.message ?? 'one of them ends here' };
    }
    if (one.result !== two.result || one.call !== two.call)
      return { step, what: `${one.caller}: ${one.call} = ${one.result}, and in the other ${two.result}` };
    const [here, there] = [worldsAt(a, step), worldsAt(b, step)];
    if (!here || !there) continue;
    const [change] = changesBetween(here.after, there.after, namesIn(here.state.kept)).flatMap(
      ({ instance, fields }) =>
        fields.map(({ field, from, to }) => `${instance}: ${field} is ${from}, and in the other ${to}`),
    );
    if (change) return { step, what: change };
  }
  return null;
}

/** Nothing where a header is not understood: what it is a trace of is not known. */
function choicesOf({ stage }: Run): ChoicesShown {
  const mutants = playables.get(stage?.system.name ?? '')?.mutants ?? [];
  return {
    mutants: mutants.map(({ id, says }) => ({ id, says })),
    properties: (stage?.properties ?? []).map(propertyShown),
  };
}

/** Random conformance: scenarios are drawn, played on the kernel, and the model is held against it. */
import fc from 'fast-check';
import { arbitraryDraws, type Draw, type Trace } from '../checker/index.ts';
import { themes as everyTheme, type Theme, turnsOf } from '../models/repertoire/index.ts';
import { linux } from '../models/system.ts';
import { roomy } from '../models/trace/play.ts';
import { openSession, type Session } from '../models/trace/session.ts';
import { type Comparison, compare, type Difference, type Witnessed } from './compare.ts';
import { type KernelUnderTest, type Mode, openKernel } from './kernel.ts';
import { writeRecord } from './record.ts';
import { explain, scriptToTrace } from './report.ts';
import { type Counted, createDecisions, type Decided } from './rows/decisions.ts';
import { type ScriptedCall, scriptFromDraws } from './script.ts';

export type ConformOptions = {
  readonly runs: number;
  /** Calls drawn per scenario, at most; at least half as many. */
  readonly steps: number;
  readonly seed: number;
  readonly seconds?: number;
  readonly mode?: Mode;
  /** What the scenarios are about; they take turns. */
  readonly themes?: readonly Theme[];
  readonly privilege?: KernelUnderTest['privilege'];
  /** Receives one line of JSON per scenario: what was called and what the kernel answered. */
  readonly record?: (line: string, decided: readonly Decided[]) => void;
  readonly onProgress?: (progress: { scenarios: number; calls: number; seconds: number }) => void;
  readonly signal?: AbortSignal;
  /** The model to hold against the kernel; another one than Linux is how the harness is tested. */
  readonly system?: typeof linux;
};

export type ConformReport = {
  readonly scenarios: number;
  readonly calls: number;
  readonly seconds: number;
  readonly seed: number;
  readonly complete: boolean;
  readonly kernel: string;
  readonly privilege: string;
  readonly mode: Mode;
  readonly difference: FoundDifference | undefined;
  /** How often each call was answered with each errno, or `ok`. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How often each clause decided a call on which model and kernel agree. */
  readonly clauses: Readonly<Record<string, number>>;
  /** How often each clause decided which call, and how; and how often the kernel agreed. */
  readonly decisions: readonly Counted[];
};

export type FoundDifference = {
  /** Which scenario of the campaign. */
  readonly scenario: number;
  /** Side by side, with the shrunk trace above it. */
  readonly text: string;
  readonly trace: Trace;
};

const batchSize = 100;
/** After so many scenarios the model is made anew. */
const refreshAfter = 5_000;

/** Plays random scenarios until they are done, the time is over, or model and kernel differ. */
export async function conform(options: ConformOptions): Promise<ConformReport> {
  const { runs, steps, seed, seconds = Number.POSITIVE_INFINITY, mode = 'vm', system = linux } = options;
  /** A scenario's script; every round of the themes begins with the next of their preludes. */
  const scriptOf = (session: Session, scenario: number, draws: readonly Draw[]) =>
    scriptFromDraws(
      session,
      themeAt(turns, scenario).repertoire,
      draws,
      Math.floor(scenario / turns.length),
      themeAt(turns, scenario).observe,
    );
  const modeOf = (scenario: number): Mode => themeAt(turns, scenario).mode ?? mode;
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const kernel = await openKernel(mode, options.privilege);
  const playable = (options.themes ?? everyTheme).filter(
    ({ needs }) => needs !== 'cgroups' || kernel.cgroups,
  );
  const turns = turnsOf(playable);
  try {
    if (turns.length === 0)
      throw new Error('the tasks may make no cgroups here, and nothing else is asked for');
    let session = sessionFor(system, kernel);
    const tally = createTally();
    let scenarios = 0;
    let calls = 0;
    let difference: FoundDifference | undefined;
    // While the kernel plays one batch the next is drawn: the two take about the same time.
    let next = play(0);
    function play(from: number) {
      const size = Math.min(batchSize, runs - from);
      const draws = fc.sample(arbitraryDraws(steps, Math.ceil(steps / 2)), {
        numRuns: Math.max(1, size),
        seed: seed + from,
      });
      const scripts = draws.map((draw, i) => scriptOf(session, from + i, draw));
      const answers = kernel.play(
        scripts,
        scripts.map((_, i) => modeOf(from + i)),
      );
      // A batch that nobody waits for any more (a difference was found) fails when the kernel is closed.
      answers.catch(() => undefined);
      return { draws, scripts, answers };
    }
    while (scenarios < runs && !difference && elapsed() < seconds && !options.signal?.aborted) {
      const { draws, scripts, answers } = next;
      const batchEnd = Math.min(runs, scenarios + batchSize);
      // A model remembers every local state it has met, and there is an end to how many it can.
      if (scenarios > 0 && scenarios % refreshAfter === 0) session = sessionFor(system, kernel);
      if (batchEnd < runs) next = play(batchEnd);
      for (const [i, witnessed] of (await answers).entries()) {
        const script = scripts[i] ?? [];
        const comparison = compare(session, script, witnessed);
        calls += script.length;
        scenarios++;
        tally.add(script, witnessed, comparison);
        options.record?.(writeRecord(kernel, script, witnessed), comparison.decided);
        if (comparison.difference) {
          const scenario = scenarios - 1;
          const script = (candidate: readonly Draw[]) => scriptOf(session, scenario, candidate);
          const play = async (one: readonly ScriptedCall[]) =>
            (await kernel.play([one], [modeOf(scenario)]))[0] ?? [];
          const shrunk = await shrink(session, play, script, draws[i] ?? [], comparison.difference);
          const trace = scriptToTrace(session, shrunk.script, kernel.release, {
            witnessed: shrunk.witnessed,
            difference: shrunk.shown,
          });
          difference = {
            scenario,
            trace,
            text: explain(trace, shrunk.shown, shrunk.witnessed, shrunk.again),
          };
          break;
        }
      }
      options.onProgress?.({ scenarios, calls, seconds: elapsed() });
    }
    return {
      scenarios,
      calls,
      seconds: elapsed(),
      seed,
      complete: scenarios >= runs,
      kernel: kernel.release,
      privilege: kernel.privilege,
      mode,
      difference,
      ...tally.totals(),
    };
  } finally {
    await kernel.close();
  }
}

/** Whose turn it is. */
function themeAt(turns: readonly Theme[], scenario: number): Theme {
  const theme = turns[scenario % turns.length];
  if (!theme) throw new Error('a campaign needs a theme');
  return theme;
}

/** A model with the kernel's own limits and room for every task a scenario can make. */
export function sessionFor(
  system: typeof linux,
  { parameters }: Pick<KernelUnderTest, 'parameters'>,
): Session {
  return openSession(system, { ...roomy, parameters });
}

/** The shortest scenario fast-check finds that still shows a difference, played again to be sure. */
async function shrink(
  session: Session,
  play: (script: readonly ScriptedCall[]) => Promise<readonly Witnessed[]>,
  scriptOf: (draws: readonly Draw[]) => readonly ScriptedCall[],
  draws: readonly Draw[],
  first: Difference,
) {
  const attempt = async (candidate: readonly Draw[]) => {
    const script = scriptOf(candidate);
    const witnessed = await play(script);
    return { script, witnessed, difference: compare(session, script, witnessed).difference };
  };
  const outcome = await fc.check(
    fc.asyncProperty(arbitraryDraws(draws.length), async (candidate) => {
      return (await attempt(candidate)).difference === undefined;
    }),
    { examples: [[draws]], numRuns: 1 },
  );
  const { script, witnessed, difference } = await attempt(outcome.counterexample?.[0] ?? draws);
  const shown = difference ?? first;
  return { script: script.slice(0, shown.at + 1), shown, witnessed, again: difference !== undefined };
}

function createTally() {
  const answers: Record<string, Record<string, number>> = {};
  const clauses: Record<string, number> = {};
  const decisions = createDecisions();
  return {
    add: (script: readonly ScriptedCall[], kernel: readonly Witnessed[], comparison: Comparison) => {
      for (const [at, { call }] of script.entries()) {
        const actual = kernel[at]?.actual;
        const key =
          actual?.kind === 'errno' ? actual.errno : actual?.kind === 'answer' ? 'ok' : (actual?.kind ?? '');
        answers[call] ??= {};
        const row = answers[call];
        row[key] = (row[key] ?? 0) + 1;
      }
      for (const clause of comparison.clauses) clauses[clause] = (clauses[clause] ?? 0) + 1;
      decisions.add(comparison.decided);
    },
    totals: () => ({ answers, clauses, decisions: decisions.totals() }),
  };
}

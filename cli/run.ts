/** `cloister run`: plays traces on the model, on this machine's kernel, or on both. */
import { Command, Option } from 'commander';
import { formatProblem, type Position, parseTrace, printTrace, type Trace } from '../checker/index.ts';
import { withKernelAnswers } from '../conformance/answers.ts';
import { type Performance, playTrace } from '../models/trace/play.ts';
import { type Judged, judgeAlong } from '../properties/on-traces/judge-along.ts';
import { type Stage, stageOf } from '../properties/on-traces/stage.ts';
import { type ExitCode, exitCodes, worst } from './exit-codes.ts';
import { expectWritable, readText, writeWhole } from './files.ts';
import { explained } from './observed.ts';
import { kernelPerformance, type OnKernel } from './on-kernel.ts';
import * as options from './options.ts';
import { complain, print } from './output.ts';
import { Problem } from './problem.ts';
import { printJson } from './reporters/json.ts';
import { linesAsJson, performanceText } from './run-text.ts';

export type Where = 'model' | 'kernel' | 'both';
type RunOptions = { readonly on: Where; readonly out?: string; readonly json?: true };

/** A trace, played. */
export type Run = {
  readonly file: string;
  readonly on: Where;
  /** As it is written. */
  readonly trace: Trace;
  readonly stage: Stage;
  readonly performance: Performance;
  readonly kernel: OnKernel | undefined;
  readonly judged: (Judged & { readonly property: string }) | undefined;
  /** Every answer is the expected one, and model and kernel agree. */
  readonly asExpected: boolean;
  readonly code: ExitCode;
};

export function runCommand(run: (code: Promise<ExitCode>) => Promise<void>): Command {
  return new Command('run')
    .summary('play traces, on the model or on this kernel')
    .description('Play traces call by call, and compare every answer with the expected one.')
    .argument('<file...>', 'the .trace files')
    .addOption(
      new Option('--on <where>', 'what plays them').choices(['model', 'kernel', 'both']).default('model'),
    )
    .option(
      '--out <file>',
      'with --on both: write the trace with the answers of this kernel beside the others',
    )
    .addOption(options.jsonOption())
    .action((files: readonly string[], chosen: RunOptions) => run(runAll(files, chosen)));
}

async function runAll(files: readonly string[], { on, out, json }: RunOptions): Promise<ExitCode> {
  if (out !== undefined) {
    if (on !== 'both' || files.length !== 1)
      throw new Problem('--out writes one trace that was played with --on both');
    expectWritable(out);
  }
  const runs: Run[] = [];
  const codes: ExitCode[] = [];
  for (const file of files) {
    const played = await playFile(file, on);
    if ('problems' in played) {
      for (const problem of played.problems) complain(problem);
      codes.push(exitCodes.badInput);
      continue;
    }
    runs.push(played);
    if (out !== undefined && played.kernel)
      writeWhole(out, printTrace(withKernelAnswers(played.trace, played.kernel)));
    codes.push(played.code);
    if (!json) print(`${runs.length > 1 ? '\n' : ''}${performanceText(played)}`);
  }
  const code = worst(codes);
  if (json) printJson('run', code, { traces: runs.map(asJson) });
  return code;
}

/** What is wrong with a file, a line each. */
type Unplayable = { readonly problems: readonly string[] };

/** Reads one file and plays it. */
async function playFile(file: string, on: Where): Promise<Run | Unplayable> {
  const text = readFile(file);
  if (text instanceof Problem) return { problems: [`cloister: ${text.message}`] };
  const parsed = parseTrace(text, file);
  if (!parsed.ok) return { problems: parsed.problems.map(formatProblem) };
  if (!parsed.trace.lines.some(({ kind }) => kind === 'call'))
    return { problems: [`cloister: there is no call in ${file}`] };
  const stage = stageOf(parsed.trace);
  const at = ({ line, column, message }: Position & { readonly message: string }) =>
    `${file}:${line}:${column}: ${message}`;
  if ('problems' in stage) return { problems: stage.problems.map(at) };

  const performance = await explained(stage.system, (system) =>
    playTrace(system, stage.trace, stage.options),
  );
  const kernel = on === 'model' ? undefined : await kernelPerformance(stage, parsed.trace);
  const problem = performance.problem ?? kernel?.model.problem;
  if (problem) return { problems: [at(problem)] };
  // Beside a kernel stands the model that was told this kernel's limits.
  return judgedRun({
    file,
    on,
    trace: parsed.trace,
    stage,
    performance: kernel?.model ?? performance,
    kernel,
  });
}

function judgedRun(played: Pick<Run, 'file' | 'on' | 'trace' | 'stage' | 'performance' | 'kernel'>): Run {
  const { on, stage, performance, kernel } = played;
  const property = stage.properties.find(({ name }) => name === stage.property);
  const judged =
    property && on !== 'kernel'
      ? { ...judgeAlong(stage, performance, property), property: property.name }
      : undefined;
  const modelAgrees = on === 'kernel' || performance.lines.every(({ accepted }) => accepted);
  const kernelAgrees =
    !kernel || (kernel.difference === undefined && kernel.lines.every(({ accepted }) => accepted));
  const asExpected = modelAgrees && kernelAgrees;
  // Of a mutant the violation is what is expected; of the model itself it never is.
  const asClaimed = !judged || (judged.brokenAt !== undefined) === (stage.mutant !== undefined);
  return {
    ...played,
    judged,
    asExpected,
    code: asExpected && asClaimed ? exitCodes.held : exitCodes.violated,
  };
}

function readFile(file: string): string | Problem {
  try {
    return readText(file);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function asJson(run: Run) {
  const { file, on, stage, judged, asExpected, code, kernel } = run;
  const brokenAt = judged?.brokenAt;
  return {
    file,
    on,
    exitCode: code,
    asExpected,
    mutant: stage.mutant ?? null,
    kernel: kernel?.release ?? null,
    difference: kernel?.difference ?? null,
    property: judged
      ? {
          name: judged.property,
          broken: brokenAt !== undefined,
          line: brokenAt === undefined || brokenAt === 'start' ? null : brokenAt.position.line,
        }
      : null,
    calls: linesAsJson(run),
  };
}

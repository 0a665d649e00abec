// SPDX-License-Identifier: Apache-2.0
/** `cloister run`: plays traces on the model, on this machine's kernel, or on both. */
import { Command, Option } from 'commander';
import { formatProblem, parseTrace } from '../checker/index.ts';
import { type Performance, playTrace } from '../models/trace/play.ts';
import { propertiesNamed } from './catalogue.ts';
import { type ExitCode, exitCodes, worst } from './exit-codes.ts';
import { readText } from './files.ts';
import { type Judged, judgeAlong } from './judge-along.ts';
import { kernelPerformance, type OnKernel } from './on-kernel.ts';
import * as options from './options.ts';
import { complain, print } from './output.ts';
import { Problem } from './problem.ts';
import { printJson } from './reporters/json.ts';
import { linesAsJson, performanceText } from './run-text.ts';
import { type Stage, stageOf } from './stage.ts';

export type Where = 'model' | 'kernel' | 'both';
type RunOptions = { readonly on: Where; readonly json?: true };

/** A trace, played. */
export type Run = {
  readonly file: string;
  readonly on: Where;
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
    .addOption(options.jsonOption())
    .action((files: readonly string[], chosen: RunOptions) => run(runAll(files, chosen)));
}

async function runAll(files: readonly string[], { on, json }: RunOptions): Promise<ExitCode> {
  const runs: Run[] = [];
  const codes: ExitCode[] = [];
  for (const file of files) {
    const played = await playFile(file, on);
    if (Array.isArray(played)) {
      for (const problem of played) complain(problem);
      codes.push(exitCodes.badInput);
      continue;
    }
    runs.push(played as Run);
    codes.push((played as Run).code);
    if (!json) print(`${runs.length > 1 ? '\n' : ''}${performanceText(played as Run)}`);
  }
  const code = worst(codes);
  if (json) printJson('run', code, { traces: runs.map(asJson) });
  return code;
}

/** Plays one file; lines that say what is wrong with it if it cannot be played. */
async function playFile(file: string, on: Where): Promise<Run | readonly string[]> {
  const text = readFile(file);
  if (text instanceof Problem) return [`cloister: ${text.message}`];
  const parsed = parseTrace(text, file);
  if (!parsed.ok) return parsed.problems.map(formatProblem);
  if (!parsed.trace.lines.some(({ kind }) => kind === 'call'))
    return [`cloister: there is no call in ${file}`];
  const stage = stageOf(parsed.trace);
  if ('problems' in stage)
    return stage.problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);

  const performance = playTrace(stage.system, stage.trace, stage.options);
  const { problem } = performance;
  if (problem) return [`${file}:${problem.line}:${problem.column}: ${problem.message}`];
  const kernel = on === 'model' ? undefined : await kernelPerformance(stage, parsed.trace);
  const [property] =
    stage.property === undefined ? [] : propertiesNamed([stage.property], stage.options.parameters);
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
  const code = asExpected && asClaimed ? exitCodes.held : exitCodes.violated;
  return { file, on, stage, performance, kernel, judged, asExpected, code };
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

/** `cloister conform`: random scenarios, on the model and on this machine's kernel. */
import { Command, Option } from 'commander';
import { printTrace } from '../checker/index.ts';
import { type ConformReport, conform } from '../conformance/campaign.ts';
import type { Mode } from '../conformance/kernel.ts';
import { RecordError, recheck } from '../conformance/record.ts';
import type { Decided } from '../conformance/rows/decisions.ts';
import { createThinning } from '../conformance/rows/thinning.ts';
import { quoted } from './counterexample.ts';
import { throttledProgress, watchInterrupts } from './drive.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { expectWritable, expectWritableFolder, openWhole, readText, writeWhole } from './files.ts';
import { expectKernel } from './on-kernel.ts';
import * as options from './options.ts';
import { colours, complain, count, counted, duration, print } from './output.ts';
import { Problem } from './problem.ts';
import { printJson } from './reporters/json.ts';
import { type Case, prepareReports, type Reporter, report } from './reporters/reporters.ts';
import { type Reached, rowsAsJson, rowsAsLines, rowsOf } from './rows.ts';
import { randomSeed } from './seed.ts';

type ConformOptions = {
  readonly runs: number;
  readonly steps: number;
  readonly seed?: number;
  readonly seconds?: number;
  readonly mode: Mode;
  readonly privilege: 'root' | 'unprivileged';
  readonly kinds: readonly string[];
  readonly themes?: readonly string[];
  readonly record?: string;
  readonly thin?: number;
  readonly replay?: string;
  readonly trace: string;
  readonly json?: true;
  readonly reporter: readonly Reporter[];
};

export function conformCommand(run: (code: Promise<ExitCode>) => Promise<void>): Command {
  return new Command('conform')
    .summary('hold the model against the kernel of this machine')
    .description(
      'Play random scenarios in sandboxes on the kernel of this machine, and compare every answer with the model.',
    )
    .addOption(new Option('--runs <n>', 'how many scenarios').default(1000).argParser(options.wholeNumber()))
    .addOption(
      new Option('--steps <n>', 'how many calls at most in each')
        .default(30)
        .argParser(options.wholeNumber()),
    )
    .addOption(options.kindsOption())
    .addOption(options.themesOption())
    .addOption(options.seedOption())
    .addOption(new Option('--seconds <n>', 'stop after so many seconds').argParser(options.positive))
    .addOption(
      new Option('--mode <mode>', 'tasks share their memory (vm, faster) or do not (fork)')
        .choices(['vm', 'fork'])
        .default('vm'),
    )
    .addOption(
      new Option('--privilege <who>', 'start as root, or as root of a user namespace of its own')
        .choices(['root', 'unprivileged'])
        .default('root'),
    )
    .addOption(new Option('--record <file>', 'keep what the kernel answered'))
    .addOption(
      new Option(
        '--thin <n>',
        'with --record: leave out scenarios of which each decision is in n others already',
      ).argParser(options.wholeNumber()),
    )
    .addOption(
      new Option(
        '--replay <file>',
        'hold the model against answers that were recorded; needs no kernel',
      ).conflicts(['record', 'thin', 'seed', 'seconds', 'kinds', 'themes', 'privilege']),
    )
    .addOption(options.traceOption())
    .addOption(options.jsonOption())
    .addOption(options.reporterOption())
    .action((chosen: ConformOptions) =>
      run(chosen.replay === undefined ? campaign(chosen) : replay(chosen.replay, chosen)),
    );
}

async function campaign(chosen: ConformOptions): Promise<ExitCode> {
  if (chosen.thin !== undefined && chosen.record === undefined)
    throw new Problem('--thin says what a record keeps: it needs --record');
  const themes = options.chosenThemes(chosen.kinds, chosen.themes);
  prepareReports(chosen.reporter);
  expectWritableFolder(chosen.trace);
  if (chosen.record !== undefined) expectWritable(chosen.record);
  expectKernel();
  const interrupt = watchInterrupts();
  const record = chosen.record === undefined ? undefined : openWhole(chosen.record);
  const isKept = chosen.thin === undefined ? () => true : createThinning(chosen.thin);
  const progress = throttledProgress();
  const { runs, steps, mode, privilege, seconds } = chosen;
  const found = await conform({
    runs,
    steps,
    mode,
    privilege,
    themes,
    seed: chosen.seed ?? randomSeed(),
    ...(seconds === undefined ? {} : { seconds }),
    ...(record
      ? {
          record: (line: string, decided: readonly Decided[]) => {
            if (isKept(decided)) record.write(line);
          },
        }
      : {}),
    onProgress: (now) =>
      progress(
        () =>
          `conform: ${count(now.scenarios)} of ${count(runs)} scenarios, ${count(now.calls / now.seconds)} calls/s`,
      ),
    signal: interrupt,
  });
  record?.finish();

  const { difference } = found;
  const file = difference ? `${chosen.trace}/conform.${found.seed}.${difference.scenario}.trace` : undefined;
  if (difference && file) writeWhole(file, printTrace(difference.trace));
  const code = difference ? exitCodes.violated : found.complete ? exitCodes.held : exitCodes.unfinished;
  const rows = rowsOf(found.decisions, chosen.kinds);
  if (chosen.json) {
    const shown = difference && { ...difference, trace: printTrace(difference.trace), file };
    printJson('conform', code, { ...found, rows: rowsAsJson(rows), difference: shown ?? null });
  } else print(summary(found, rows, file));
  if (interrupt.aborted) complain('cloister: interrupted; these are the results so far');
  const message = difference
    ? `Model and kernel differ; replay with: cloister run ${file} --on both`
    : 'the campaign ended first';
  const one = { suite: 'conform', name: 'model and kernel agree' };
  const outcome: Case =
    code === exitCodes.held
      ? { ...one, outcome: 'held' }
      : { ...one, outcome: difference ? 'failed' : 'open', message, details: difference?.text ?? '' };
  report(chosen.reporter, [{ name: 'conform', seconds: found.seconds }], [outcome], chosen.json === true);
  return code;
}

function summary(found: ConformReport, rows: Reached, file: string | undefined): string {
  const { scenarios, calls, seconds, difference, answers, clauses } = found;
  const { bold, red, green, yellow, dim } = colours;
  const width = Math.max(0, ...Object.keys(answers).map((call) => call.length));
  const size = `${counted(scenarios, 'scenario')}, ${counted(calls, 'call')}`;
  const lines = [
    `${bold('conform')}: Linux ${found.kernel}, ${found.privilege}, tasks by ${found.mode}, seed ${found.seed}`,
    ...(difference
      ? [
          `  ${red('model and kernel differ')} in scenario ${difference.scenario}`,
          ...difference.text.split('\n').map((line) => `    ${line}`.trimEnd()),
          `    replay: cloister run ${quoted(file ?? '')} --on both`,
        ]
      : [`  ${found.complete ? green('no difference') : yellow('no difference so far')}: ${size}`]),
    ...Object.entries(answers).map(([call, given]) => {
      const sorted = Object.entries(given).sort(
        ([a], [b]) => Number(b === 'ok') - Number(a === 'ok') || (a < b ? -1 : 1),
      );
      return `    ${call.padEnd(width)}  ${sorted.map(([answer, times]) => `${answer} ${count(times)}`).join(', ')}`;
    }),
    ...rowsAsLines(rows),
    `  ${dim(`${counted(Object.keys(clauses).length, 'clause')} confirmed by the kernel`)}`,
    `  ${dim(`${size} in ${duration(seconds)}, ${count(scenarios / seconds)} scenarios/s, ${count(calls / seconds)} calls/s`)}`,
  ];
  return lines.join('\n');
}

/** Recorded answers instead of a kernel. */
async function replay(file: string, chosen: ConformOptions): Promise<ExitCode> {
  prepareReports(chosen.reporter);
  const text = readText(file);
  const started = performance.now();
  const found = checkedAgain(text, file);
  const seconds = (performance.now() - started) / 1000;
  const { difference, kernels, scenarios, calls } = found;
  const code = difference ? exitCodes.violated : exitCodes.held;
  const message = difference
    ? `model and record differ in line ${difference.line}, call ${difference.at + 1}: recorded ${difference.kernel}, model ${difference.model}`
    : `no difference: ${counted(scenarios, 'scenario')}, ${counted(calls, 'call')} recorded on Linux ${kernels.join(', ')}`;
  if (chosen.json)
    printJson('conform', code, { ...found, difference: difference ?? null, seconds, replayed: file });
  else print(`${colours.bold('conform')} ${file}: ${(difference ? colours.red : colours.green)(message)}`);
  const one = { suite: 'conform', name: `model and ${file} agree` };
  const place = difference && { file, line: difference.line };
  const outcome: Case = difference
    ? { ...one, outcome: 'failed', message, place }
    : { ...one, outcome: 'held' };
  report(chosen.reporter, [{ name: 'conform', seconds }], [outcome], chosen.json === true);
  return code;
}

function checkedAgain(text: string, file: string) {
  try {
    const found = recheck(text);
    if (found.scenarios === 0) throw new Problem(`cannot replay ${file}: there is no scenario in it`);
    return found;
  } catch (error) {
    if (error instanceof RecordError)
      throw new Problem(`${file}:${error.line}:1: ${error.message}`, { placed: true });
    throw error;
  }
}

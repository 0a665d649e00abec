/** `cloister walk`: random sequences of calls, far longer and wider than any scope. */
import { Command, Option } from 'commander';
import { type WalkProgress, type WalkReport, walk } from '../checker/index.ts';
import type { Parameters } from '../models/kinds.ts';
import { kindsOfThemes, turnsOf } from '../models/repertoire/index.ts';
import { linuxScope, namespacesOfEveryKind } from '../models/scopes/scope.ts';
import { expectProperties, type Linux, propertiesNamed, systemWith } from './catalogue.ts';
import { callsOf, quoted, type Written, writeCounterexample } from './counterexample.ts';
import { drive, watchInterrupts } from './drive.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { expectWritableFolder } from './files.ts';
import { explained } from './observed.ts';
import * as options from './options.ts';
import { colours, complain, count, counted, duration, print, showProgress, wrapped } from './output.ts';
import { Problem } from './problem.ts';
import { printJson } from './reporters/json.ts';
import { type Case, prepareReports, type Reporter, report } from './reporters/reporters.ts';
import { randomSeed } from './seed.ts';
import { placeOf } from './sources.ts';

type WalkOptions = {
  readonly runs: number;
  readonly steps: number;
  readonly seed?: number;
  readonly path?: string;
  readonly seconds?: number;
  readonly property: readonly string[];
  readonly kinds: readonly string[];
  readonly themes?: readonly string[];
  readonly mutant?: string;
  readonly settled?: true;
  readonly trace: string;
  readonly json?: true;
  readonly reporter: readonly Reporter[];
};

/** Small enough for a walk to come to the limits now and then. */
const parameters: Parameters = { depthMax: 3, pid_max: 12 };

/** Wider than any scope that can be exhausted. */
const wide = linuxScope({
  name: 'walk',
  says: 'Random sequences.',
  tasks: 8,
  ...namespacesOfEveryKind(6),
  mounts: 24,
  pidNamespaces: 8,
  files: 24,
  netDevices: 16,
  ipcObjects: 8,
  mqueues: 8,
  netSockets: 12,
  cgroups: 8,
  parameters,
  schedule: 'interleaved',
  calls: [],
  pinned: { states: 0, transitions: 0, depth: 0 },
});

export function walkCommand(run: (code: Promise<ExitCode>) => Promise<void>): Command {
  return new Command('walk')
    .summary('walk at random, far beyond the scopes')
    .description(
      'Make random sequences of calls by up to 8 tasks in 8 PID namespaces and 6 of every other kind, 3 deep, and judge the properties on them.',
    )
    .addOption(new Option('--runs <n>', 'how many sequences').default(2000).argParser(options.wholeNumber()))
    .addOption(
      new Option('--steps <n>', 'how many calls at most in each')
        .default(200)
        .argParser(options.wholeNumber()),
    )
    .addOption(options.seedOption())
    .addOption(
      new Option('--path <path>', 'with --seed: only the sequence that a failing walk named').argParser(
        options.walkPath,
      ),
    )
    .addOption(new Option('--seconds <n>', 'stop after so many seconds').argParser(options.positive))
    .addOption(options.kindsOption())
    .addOption(options.themesOption())
    .addOption(options.propertyOption())
    .addOption(options.mutantOption())
    .addOption(
      new Option(
        '--settled',
        'let all happen that the kernel does by itself before the next call, as on a machine where nobody hurries',
      ),
    )
    .addOption(options.traceOption())
    .addOption(options.jsonOption())
    .addOption(options.reporterOption())
    .action((chosen: WalkOptions) => run(walkAtRandom(chosen)));
}

async function walkAtRandom(chosen: WalkOptions): Promise<ExitCode> {
  if (chosen.path !== undefined && chosen.seed === undefined)
    throw new Problem('--path says which run of a seed: it needs --seed');
  expectProperties(chosen.property);
  const system = systemWith(chosen.mutant);
  prepareReports(chosen.reporter);
  expectWritableFolder(chosen.trace);
  const properties = propertiesNamed(chosen.property, parameters);
  const { runs, steps, path, seconds: budget } = chosen;
  const seed = chosen.seed ?? randomSeed();
  const walking = {
    properties,
    repertoires: turnsOf(options.chosenThemes(chosen.kinds, chosen.themes)).map(
      ({ repertoire }) => repertoire,
    ),
    runs,
    steps,
    seed,
    ...(path === undefined ? {} : { path }),
    ...(budget === undefined ? {} : { seconds: budget }),
    singly: true,
  };
  const interrupt = watchInterrupts();
  const line = (progress: WalkProgress, time: number) =>
    `walk: ${count(progress.runs)} of ${count(runs)} runs, ${count(progress.transitions / time)} transitions/s`;
  const { report: found, seconds } = await explained(system, (walked) =>
    drive(walk(walked, scopeOf(chosen), walking), (now, time) => showProgress(line(now, time)), interrupt),
  );

  if (path !== undefined && found.runs === 0)
    throw new Problem(`seed ${seed} has no run at the path ${path}, with ${counted(steps, 'step')}`);
  const written = found.violation && writeViolation(system, found.violation, chosen);
  const code = codeOf(found, chosen);
  if (chosen.json) printJson('walk', code, asJson(found, seconds, chosen, written));
  else print(summary(found, seconds, chosen, written));
  if (interrupt.aborted) complain('cloister: interrupted; these are the results so far');
  const cases = properties.map(({ name, says }): Case => {
    const base = { suite: 'walk', name, place: placeOf('properties', name) };
    if (found.violation?.property === name)
      return {
        ...base,
        outcome: 'failed',
        message: `${says} Violated; replay with: cloister run ${written?.file}`,
        details: written?.text ?? '',
      };
    return code === exitCodes.held
      ? { ...base, outcome: 'held' }
      : { ...base, outcome: 'open', message: 'the walk ended first' };
  });
  report(chosen.reporter, [{ name: 'walk', seconds }], cases, chosen.json === true);
  return code;
}

function writeViolation(
  system: Linux,
  violation: NonNullable<WalkReport['violation']>,
  chosen: WalkOptions,
): Written {
  const property = propertiesNamed([violation.property], parameters)[0];
  if (!property) throw new Error(`the walk names a property ${violation.property} that it was not given`);
  const { steps } = violation;
  const header = { 'depth-max': String(parameters.depthMax), 'pid-max': String(parameters.pid_max) };
  return writeCounterexample(
    system,
    scopeOf(chosen),
    { property, steps, mutant: chosen.mutant, found: 'walk', header },
    chosen.trace,
  );
}

function scopeOf({ settled }: WalkOptions): typeof wide {
  return settled ? { ...wide, schedule: 'settled' } : wide;
}

/** One run that was asked for by its path is all there is to do. */
function codeOf({ violation, complete }: WalkReport, { path }: WalkOptions): ExitCode {
  if (violation) return exitCodes.violated;
  return complete || path !== undefined ? exitCodes.held : exitCodes.unfinished;
}

/** The command that makes this very run again. */
function again(
  { seed, path }: NonNullable<WalkReport['violation']>,
  { steps, mutant, property, kinds, themes, settled }: WalkOptions,
): string {
  const words = ['cloister', 'walk', '--seed', String(seed), '--path', path, '--steps', String(steps)];
  if (themes) words.push('--themes', themes.join(','));
  else if (kinds.length < kindsOfThemes.length) words.push('--kinds', kinds.join(','));
  if (mutant !== undefined) words.push('--mutant', mutant);
  if (settled) words.push('--settled');
  for (const name of property) words.push('--property', name);
  return words.map(quoted).join(' ');
}

function asJson(found: WalkReport, seconds: number, chosen: WalkOptions, written: Written | undefined) {
  const { violation, ...rest } = found;
  if (!violation || !written) return { ...rest, mutant: chosen.mutant ?? null, seconds, violation: null };
  const { property, seed, path } = violation;
  const replay = again(violation, chosen);
  return {
    ...rest,
    mutant: chosen.mutant ?? null,
    seconds,
    violation: { property, seed, path, replay, file: written.file, trace: written.text },
  };
}

function summary(
  found: WalkReport,
  seconds: number,
  chosen: WalkOptions,
  written: Written | undefined,
): string {
  const { violation, vacuous, granted, errnos, transitions } = found;
  const { bold, red, green, yellow, dim } = colours;
  const asked = propertiesNamed(chosen.property, parameters).length;
  const size = `${counted(found.runs, 'run')} of up to ${counted(chosen.steps, 'step')}, seed ${found.seed}`;
  const verdict = found.complete ? green('not refuted') : yellow('not refuted, and not finished');
  const never = Object.keys(granted).filter((call) => granted[call] === 0);
  const seen = Object.entries(errnos).map(
    ([call, counts]) => `${call} ${Object.keys(counts).sort().join(' ')}`,
  );
  return [
    `${bold('walk')}${chosen.mutant === undefined ? '' : ` with the mutant ${chosen.mutant}`}: ${size}`,
    ...(violation && written
      ? [
          `  ${red('violated')}: ${violation.property}, by seed ${violation.seed}, path ${violation.path}`,
          ...callsOf(written.text).map((line) => `      ${line}`),
          `    replay: cloister run ${quoted(written.file)}`,
          `    again:  ${again(violation, chosen)}`,
        ]
      : [`  ${verdict}: ${counted(asked, 'property')}`]),
    ...(violation || vacuous.length === 0
      ? []
      : [`  ${yellow('vacuous')}, in these walks: ${vacuous.length} of them`, ...wrapped(vacuous, 4)]),
    ...(never.length === 0 ? [] : [`  ${dim('never granted')}  ${never.join(', ')}`]),
    ...(seen.length === 0 ? [] : [`  ${dim('errnos seen')}    ${wrapped(seen, 17).join('\n').trimStart()}`]),
    `  ${dim(`${count(transitions)} transitions in ${duration(seconds)}, ${count(transitions / seconds)}/s`)}`,
  ].join('\n');
}

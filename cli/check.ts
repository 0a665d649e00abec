/** `cloister check`: every interleaving of every call of a scope. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import type { ExploreReport, Progress } from '../checker/index.ts';
import type { LinuxScope } from '../models/scopes/scope.ts';
import { expectProperties, propertiesNamed, scopes, scopesNamed, systemWith } from './catalogue.ts';
import { conclusion, pinDifference, summary } from './check-summary.ts';
import { checkpointFile } from './checkpoints.ts';
import { quoted, type Written, writeCounterexample } from './counterexample.ts';
import { watchInterrupts } from './drive.ts';
import { type ExitCode, exitCodes, worst } from './exit-codes.ts';
import { expectWritableFolder } from './files.ts';
import * as options from './options.ts';
import { bytes, complain, count, print } from './output.ts';
import { Problem } from './problem.ts';
import { printJson } from './reporters/json.ts';
import { type Case, prepareReports, type Reporter, report } from './reporters/reporters.ts';
import type { Search, Searched } from './search.ts';
import { searchAll } from './search-pool.ts';
import { placeOf } from './sources.ts';

export type CheckOptions = {
  readonly property: readonly string[];
  readonly mutant?: string;
  readonly states?: number;
  readonly seconds?: number;
  readonly memory?: number;
  readonly workers: number;
  readonly trace: string;
  readonly resume?: true;
  readonly json?: true;
  readonly reporter: readonly Reporter[];
};

/** One scope, searched. */
export type Checked = {
  readonly scope: LinuxScope;
  readonly report: ExploreReport;
  readonly seconds: number;
  /** What is not as pinned; undefined when it is, or when there is nothing to compare. */
  readonly difference: string | undefined;
  readonly written: readonly (Written & { readonly property: string })[];
  /** How to go on with the search; undefined when there is nothing left of it. */
  readonly goOn: string | undefined;
};

export function checkCommand(run: (code: Promise<ExitCode>) => Promise<void>): Command {
  return new Command('check')
    .summary('explore whole scopes, exhaustively')
    .description(
      `Explore every interleaving of every call of a scope and judge the properties on it.\nScopes: ${scopes.map(({ name }) => name).join(', ')}.`,
    )
    .argument('[scope...]', 'the scopes to explore (default: all)')
    .addOption(options.propertyOption())
    .addOption(options.mutantOption())
    .addOption(
      new Option('--states <n>', 'stop a scope after so many states').argParser(options.wholeNumber()),
    )
    .addOption(new Option('--seconds <n>', 'stop after so many seconds in all').argParser(options.positive))
    .addOption(
      new Option('--memory <mb>', 'stop a scope whose states need more').argParser(options.wholeNumber()),
    )
    .addOption(
      new Option('--workers <n>', 'how many scopes at once, each in a thread')
        .default(availableParallelism(), 'as many as this machine has cores')
        .argParser(options.wholeNumber()),
    )
    .addOption(options.traceOption('where counterexamples, and searches that were cut off, are written'))
    .addOption(new Option('--resume', 'go on with searches that were cut off'))
    .addOption(options.jsonOption())
    .addOption(options.reporterOption())
    .action((names: readonly string[], chosen: CheckOptions) => run(check(names, chosen)));
}

async function check(names: readonly string[], chosen: CheckOptions): Promise<ExitCode> {
  const wanted = scopesNamed(names);
  expectProperties(chosen.property);
  const system = systemWith(chosen.mutant);
  prepareReports(chosen.reporter);
  expectWritableFolder(chosen.trace);
  const fileOf = ({ name }: LinuxScope) => checkpointFile(chosen.trace, name, chosen.mutant);
  if (chosen.resume && !wanted.map(fileOf).some((file) => existsSync(file)))
    throw new Problem(
      `there is nothing to resume: no search of ${listed(wanted)} was cut off (${chosen.trace})`,
    );
  const interrupt = watchInterrupts();
  const started = performance.now();
  const secondsLeft = () =>
    (chosen.seconds ?? Number.POSITIVE_INFINITY) - (performance.now() - started) / 1000;

  const done: Checked[] = [];
  // The largest first, so that no thread is left alone with it at the end.
  const waiting = wanted.toSorted((a, b) => b.pinned.transitions - a.pinned.transitions);
  const next = (): Search | undefined => {
    const scope = secondsLeft() > 0 ? waiting.shift() : undefined;
    if (!scope) return undefined;
    const budget = {
      seconds: secondsLeft(),
      ...(chosen.states === undefined ? {} : { states: chosen.states }),
      ...(chosen.memory === undefined ? {} : { memory: chosen.memory * 2 ** 20 }),
    };
    return {
      scope: scope.name,
      properties: chosen.property,
      mutant: chosen.mutant,
      budget,
      file: fileOf(scope),
      resume: chosen.resume === true,
    };
  };
  const ended = ({ scope: name }: Search, { report, seconds, cutOff }: Searched) => {
    const [scope] = scopesNamed([name]);
    if (!scope) throw new Error(`a search of ${name} ended that was not begun`);
    const properties = propertiesNamed(chosen.property, scope.parameters);
    const written = report.counterexamples.map(({ property: name, steps }) => {
      const property = properties.find((one) => one.name === name);
      if (!property) throw new Error(`the search names a property ${name} that it was not given`);
      const violation = {
        property,
        steps,
        mutant: chosen.mutant,
        found: scope.name,
        header: { scope: scope.name },
      };
      return { property: name, ...writeCounterexample(system, scope, violation, chosen.trace) };
    });
    const difference = chosen.mutant === undefined ? pinDifference(scope, report) : undefined;
    const goOn = cutOff ? resumeLine(name, chosen) : undefined;
    const checked = { scope, report, seconds, difference, written, goOn };
    done.push(checked);
    if (!chosen.json) print(`${done.length > 1 ? '\n' : ''}${summary(checked, chosen.mutant)}`);
  };
  const workers = Math.min(chosen.workers, wanted.length);
  await searchAll({ workers, interrupt, next, ended, line });
  done.sort((a, b) => wanted.indexOf(a.scope) - wanted.indexOf(b.scope));

  if (!chosen.json && done.length > 0) print(`\n${conclusion(done)}`);
  const skipped = wanted
    .map(({ name }) => name)
    .filter((name) => !done.some(({ scope }) => scope.name === name));
  if (skipped.length > 0) complain(`cloister: not explored: ${skipped.join(', ')}`);
  if (interrupt.aborted) complain('cloister: interrupted; these are the results so far');
  const code = worst([...done.map(codeOf), skipped.length > 0 ? exitCodes.unfinished : exitCodes.held]);
  if (chosen.json)
    printJson('check', code, { mutant: chosen.mutant ?? null, scopes: done.map(asJson), skipped });
  const suites = done.map(({ scope, seconds }) => ({ name: scope.name, seconds }));
  report(chosen.reporter, suites, done.flatMap(casesOf), chosen.json === true);
  return code;
}

function listed(scopes: readonly LinuxScope[]): string {
  return scopes.length > 3 ? 'these scopes' : scopes.map(({ name }) => name).join(' or ');
}

/** The command that goes on with a search. */
function resumeLine(scope: string, { mutant, property, trace }: CheckOptions): string {
  return [
    `cloister check ${scope} --resume`,
    ...(mutant === undefined ? [] : [`--mutant ${mutant}`]),
    ...property.map((name) => `--property ${name}`),
    ...(trace === options.traceFolder ? [] : [`--trace ${quoted(trace)}`]),
  ].join(' ');
}

function line(
  { scope: name }: Search,
  { states, transitions, depth, frontier, memory }: Progress,
  seconds: number,
) {
  const speed = count(transitions / seconds);
  return `${name}: ${count(states)} states, ${speed} transitions/s, depth ${depth}, frontier ${count(frontier)}, ${bytes(memory)}`;
}

function codeOf({ report, difference }: Checked): ExitCode {
  if (report.counterexamples.length > 0 || difference !== undefined) return exitCodes.violated;
  return report.complete ? exitCodes.held : exitCodes.unfinished;
}

function asJson({ scope, report, seconds, difference, written, goOn }: Checked) {
  const { counterexamples: _, ...rest } = report;
  return {
    ...rest,
    seconds,
    pinned: scope.pinned,
    pinDifference: difference ?? null,
    goOn: goOn ?? null,
    counterexamples: written.map(({ property, file, text }) => ({ property, file, trace: text })),
  };
}

function casesOf({ scope, report, difference, written }: Checked): readonly Case[] {
  const cases = report.properties.map(({ property, says, verdict }): Case => {
    const found = written.find((one) => one.property === property);
    const base = { suite: scope.name, name: property, place: placeOf('properties', property) };
    if (found) {
      const message = `${says} Violated; replay with: cloister run ${found.file}`;
      return { ...base, outcome: 'failed', message, details: found.text };
    }
    return report.complete ? { ...base, outcome: 'held' } : { ...base, outcome: 'open', message: verdict };
  });
  const pin = { suite: scope.name, name: 'counts as pinned', place: placeOf('models/scopes', scope.name) };
  if (difference !== undefined) return [...cases, { ...pin, outcome: 'failed', message: difference }];
  return report.complete ? [...cases, { ...pin, outcome: 'held' }] : cases;
}

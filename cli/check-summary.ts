/** What searches found, for people. */
import type { ExploreReport, PropertyReport } from '../checker/index.ts';
import type { LinuxScope } from '../models/scopes/scope.ts';
import type { Checked } from './check.ts';
import { callsOf, quoted } from './counterexample.ts';
import { bytes, colours, count, counted, duration, wrapped } from './output.ts';
import { neverRefused } from './refusals.ts';
import { placeOf } from './sources.ts';

/** Which counts are not as pinned, and where the pins are. */
export function pinDifference({ name, pinned }: LinuxScope, report: ExploreReport): string | undefined {
  if (!report.complete) return undefined;
  const different = (['states', 'transitions', 'depth'] as const)
    .filter((key) => report[key] !== pinned[key])
    .map((key) => `${key} ${count(report[key])}, pinned ${count(pinned[key])}`);
  if (different.length === 0) return undefined;
  const place = placeOf('models/scopes', name);
  return `${different.join('; ')}${place ? ` (${place.file}:${place.line})` : ''}`;
}

/** One scope: a line for each property, then what the verdicts are worth. */
export function summary(checked: Checked, mutant: string | undefined): string {
  const { scope, report, seconds, difference, written, goOn } = checked;
  const { bold, green, yellow, red, dim } = colours;
  const by = (verdict: PropertyReport['verdict']) =>
    report.properties.filter((one) => one.verdict === verdict);
  const size = `${counted(report.states, 'state')}, depth ${report.depth}, ${counted(scope.calls.length, 'call')}, digest ${report.digest}`;
  const speed = `${count(report.transitions)} transitions in ${duration(seconds)}, ${count(report.transitions / seconds)}/s`;
  const lines = [
    `${bold(scope.name)}${mutant === undefined ? '' : ` with the mutant ${mutant}`}: ${scope.says}`,
    ...written.flatMap((one) => violation(one, report)),
    ...group(green('proved in this scope'), size, by('proved in this scope')),
    ...group(yellow('not refuted within the budget'), size, by('not refuted within the budget')),
    ...remarks(report).flatMap(([what, items]) => {
      const [first = '', ...rest] = wrapped(items, remarkWidth);
      return [`  ${dim(what)}${first.slice(what.length + 2)}`, ...rest];
    }),
    ...(difference === undefined ? [] : [`  ${red('not as pinned')}: ${difference}`]),
    ...(goOn === undefined ? [] : [`  ${dim('go on:')} ${goOn}`]),
    `  ${dim(`${speed}, ${bytes(report.memory)}`)}`,
  ];
  return lines.join('\n');
}

function violation(
  { property, text, file }: Checked['written'][number],
  report: ExploreReport,
): readonly string[] {
  return [
    `  ${colours.red('violated')}: ${property}`,
    `    ${report.properties.find((one) => one.property === property)?.says ?? ''}`,
    ...callsOf(text).map((line) => `      ${line}`),
    `    replay: cloister run ${quoted(file)}`,
  ];
}

function group(verdict: string, size: string, reports: readonly PropertyReport[]): readonly string[] {
  if (reports.length === 0) return [];
  const tested = reports.filter(({ witnessDepth }) => witnessDepth !== null);
  const vacuous = reports.filter(({ witnessDepth }) => witnessDepth === null).map(({ property }) => property);
  const width = Math.max(0, ...tested.map(({ property }) => property.length));
  return [
    `  ${verdict}: ${counted(reports.length, 'property')} (${size})`,
    ...tested.map(
      ({ property, evaluations, witnessDepth }) =>
        `    ${property.padEnd(width)}  ${count(evaluations).padStart(11)} times, tested from depth ${witnessDepth} on`,
    ),
    ...(vacuous.length === 0
      ? []
      : [
          `    ${colours.yellow('vacuous')}: ${namesOrNumber(vacuous)} (nothing in this scope puts them to a test)`,
        ]),
  ];
}

/** A long list says little, and --json has it. */
function namesOrNumber(names: readonly string[]): string {
  return names.length <= 4 ? names.join(', ') : `${names.length} more of them`;
}

/** A small scope meets few of all refusals: which it does not meet is told where that is a list to be read. */
function orTheirNumber(refusals: readonly string[]): readonly string[] {
  return refusals.length <= refusalsNamed
    ? refusals
    : [`${count(refusals.length)} refusals (--json counts those that were met)`];
}

const refusalsNamed = 40;
/** Of a few scopes most properties are not about; of all of them each that is not tested is a gap. */
const vacuousNamed = 20;
const remarkWidth = 17;

/** What the search did not do, and what it did: a reader judges by it how much the verdicts are worth. */
function remarks(report: ExploreReport): readonly (readonly [string, readonly string[]])[] {
  const never = Object.keys(report.granted).filter((call) => report.granted[call] === 0);
  const errnos = Object.entries(report.errnos).map(
    ([call, counts]) => `${call} ${Object.keys(counts).sort().join(' ')}`,
  );
  const all: readonly (readonly [string, readonly string[]])[] = [
    ['never granted', never],
    ['errnos seen', errnos],
    ['never refused', orTheirNumber(neverRefused(report))],
  ];
  return all.filter(([, items]) => items.length > 0);
}

/** All scopes in a few lines: the verdict that the exit code stands for. */
export function conclusion(done: readonly Checked[]): string {
  const { green, red, yellow } = colours;
  const violated = done.flatMap(({ scope, written }) =>
    written.map(({ property }) => `${property} (${scope.name})`),
  );
  const unpinned = done.filter(({ difference }) => difference !== undefined).map(({ scope }) => scope.name);
  const open = done.filter(({ report }) => !report.complete).map(({ scope }) => scope.name);
  const all = new Set(done.flatMap(({ report }) => report.properties.map(({ property }) => property)));
  const tested = new Set(done.flatMap(({ report }) => testedIn(report)));
  const untested = [...all].filter((property) => !tested.has(property));
  const states = done.reduce((sum, { report }) => sum + report.states, 0);
  const size = `${counted(done.length, 'scope')}, ${counted(all.size, 'property')}, ${counted(states, 'state')}`;
  const failed = violated.length + unpinned.length + open.length > 0;
  return [
    ...(violated.length > 0 ? [`${red('violated')}: ${violated.join(', ')}`] : []),
    ...(unpinned.length > 0 ? [`${red('not as pinned')}: ${unpinned.join(', ')}`] : []),
    ...(open.length > 0 ? [`${yellow('not exhausted')}: ${open.join(', ')}`] : []),
    ...(failed ? [] : [`${green('held')}: ${size}`]),
    ...(untested.length > 0
      ? [
          `${yellow('vacuous')}, here and in all that was explored: ${untested.length > vacuousNamed ? counted(untested.length, 'property') : ''}`.trimEnd(),
          ...(untested.length > vacuousNamed ? [] : wrapped(untested, 2)),
        ]
      : []),
  ].join('\n');
}

function testedIn({ properties }: ExploreReport): readonly string[] {
  return properties
    .filter(({ witnessDepth, verdict }) => witnessDepth !== null || verdict === 'violated')
    .map(({ property }) => property);
}

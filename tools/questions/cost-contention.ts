/** Question 6, two processors of this machine: what they cost each other, next to what the model says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../../models/designs/lines/system.ts';
import { inTurns } from './cost-of-lines.ts';
import { names, programsOf } from './lines.ts';
import { once } from './markdown.ts';
import { table } from './tables.ts';

type Quartiles = {
  readonly samples: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
};
/** In one container, in one for each, and in one that is nested six times. */
export const places = ['apart', 'together', 'deep'] as const;
export type Place = (typeof places)[number];
type Recorded = {
  readonly kernel: string;
  readonly processors: number;
  readonly rounds: number;
  readonly measurements: readonly {
    readonly operation: string;
    readonly place: Place;
    readonly alone: Quartiles;
    readonly both: Quartiles;
    readonly ratio: number;
  }[];
};

/** What `npm run bench:cost -- --record` has measured. */
const recorded = once((): Recorded => {
  const file = join(import.meta.dirname, '..', '..', 'spec', 'questions', 'data', 'contention.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Recorded;
});

/** What has hardly ever had both processors is not recorded. */
const measured = (operation: string, place: Place) =>
  recorded().measurements.find((one) => one.operation === operation && one.place === place);

/** The lines of `count` in bench/cost/contention.c. */
const COUNTERS = 256;

/** Nanoseconds that a line takes from the other processor's cache. */
function perLine(): number {
  const counted = measured('count', 'together');
  if (!counted) throw new Error('data/contention.json does not tell what a line costs');
  const { alone, both } = counted;
  return (both.median - alone.median) / COUNTERS;
}

/** What the model calls it that the benchmark does again and again; and of which kind, if not the first one. */
const modelled: Readonly<Record<string, { readonly parts: readonly string[]; readonly kind?: string }>> = {
  compute: { parts: [] },
  vfork: { parts: ['fork', 'exit, others stay'] },
  fork: { parts: ['fork', 'exit, others stay'] },
  unshare: { parts: ['unshare, again'] },
  'unshare CLONE_NEWCGROUP': { parts: ['unshare, again'], kind: 'cgroup' },
  'unshare CLONE_NEWTIME': { parts: ['unshare, again'], kind: 'time' },
  setns: { parts: ['setns, again'] },
};

/** Programs of two processors that do these operations one after the other, where the benchmark does them. */
export function runTogether(operations: readonly string[], place: Place, kind?: string): readonly Program[] {
  const depth = place === 'deep' ? 7 : 2;
  const parts = operations.map((operation) =>
    programsOf(
      { design: 'nsproxy', operation, kinds: 8, depth, ...(kind === undefined ? {} : { kind }) },
      2,
      place === 'apart',
    ),
  );
  return [0, 1].map((cpu) => parts.flatMap((part) => part[cpu] ?? []));
}

/** Those who read a name; of the second one, or who writes it, only the first one's cost is told. */
function namesTogether(operation: string, place: Place): readonly Program[] | undefined {
  const [first, second] = place === 'apart' ? ['a', 'b'] : [undefined, undefined];
  const mine = names('uname', 'nsproxy', first);
  if (operation === 'uname') return [mine, names('uname', 'nsproxy', second)];
  return operation === 'uname beside sethostname'
    ? [mine, names('sethostname', 'nsproxy', second)]
    : undefined;
}

/** Lines fetched for each time, by two processors at once, in turns that chance decides. */
function expected(operation: string, place: Place): number {
  const { parts = [], kind } = modelled[operation] ?? {};
  const programs = namesTogether(operation, place) ?? runTogether(parts, place, kind);
  return programs[0]?.length ? inTurns(programs, 4_000).fetched : 0;
}

function contention(): string {
  return table(
    ['operation, place', 'alone', 'both', 'ratio', 'lines more', 'lines by the model'],
    [...Object.keys(modelled), 'uname', 'uname beside sethostname'].flatMap((operation) =>
      places.flatMap((place) => {
        const found = measured(operation, place);
        if (!found) return [];
        const { alone, both, ratio } = found;
        const more = (both.median - alone.median) / perLine();
        return [
          [
            `\`${operation}\`, ${place}`,
            ...[alone, both].map(({ median }) => `${(median / 1000).toFixed(2)} µs`),
            ratio.toFixed(2),
            // A whole number, which is not −0.
            Math.round(more) || 0,
            Math.round(expected(operation, place)),
          ],
        ];
      }),
    ),
  );
}

function lineCosts(): string {
  const { measurements, rounds } = recorded();
  const samples = measurements.flatMap(({ alone, both }) => [alone.samples, both.samples]);
  return [
    `On the two processors of this machine a line from the other's cache took ${perLine().toFixed(0)} ns.`,
    `${Math.min(...samples)} to ${Math.max(...samples)} of ${rounds} samples of each count; medians.`,
  ].join('\n');
}

export const contentionParts = { lineCosts, contention };

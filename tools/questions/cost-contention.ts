/** Question 6, two processors of this machine: what they cost each other, next to what the model says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurns } from './cost-of-lines.ts';
import { programsOf } from './lines.ts';
import { once } from './markdown.ts';
import { table } from './tables.ts';

type Quartiles = {
  readonly samples: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
};
/** In one container, in one for each, and in one that is nested six times. */
const places = ['apart', 'together', 'deep'] as const;
type Place = (typeof places)[number];
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

function measured(operation: string, place: Place) {
  const found = recorded().measurements.find((one) => one.operation === operation && one.place === place);
  if (!found) throw new Error(`data/contention.json tells nothing of ${operation}, ${place}`);
  return found;
}

/** The lines of `count` in bench/cost/contention.c. */
const COUNTERS = 256;

/** Nanoseconds that a line takes from the other processor's cache. */
function perLine(): number {
  const { alone, both } = measured('count', 'together');
  return (both.median - alone.median) / COUNTERS;
}

/** What the model calls it that the benchmark does again and again. */
const modelled: Readonly<Record<string, readonly string[]>> = {
  compute: [],
  vfork: ['fork', 'exit, others stay'],
  fork: ['fork', 'exit, others stay'],
  unshare: ['unshare, again'],
  setns: ['setns, again'],
};

/** Lines fetched for each time, by two processors at once, in turns that chance decides. */
function expected(operations: readonly string[], place: Place): number {
  const parts = operations.map((operation) =>
    programsOf(
      { design: 'nsproxy', operation, kinds: 8, depth: place === 'deep' ? 7 : 2 },
      2,
      place === 'apart',
    ),
  );
  const programs = [0, 1].map((cpu) => parts.flatMap((part) => part[cpu] ?? []));
  return programs[0]?.length ? inTurns(programs, 4_000).fetched : 0;
}

function contention(): string {
  return table(
    ['operation, place', 'alone', 'both', 'ratio', 'lines more', 'lines by the model'],
    Object.entries(modelled).flatMap(([operation, parts]) =>
      places.map((place) => {
        const { alone, both, ratio } = measured(operation, place);
        const more = (both.median - alone.median) / perLine();
        return [
          `\`${operation}\`, ${place}`,
          ...[alone, both].map(({ median }) => `${(median / 1000).toFixed(2)} µs`),
          ratio.toFixed(2),
          // A whole number, which is not −0.
          Math.round(more) || 0,
          Math.round(expected(parts, place)),
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

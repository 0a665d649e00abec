/** Question 6: at what cost? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programOfFork } from '../../models/designs/lines.ts';
import { extremes, simulated } from './cost-of-lines.ts';
import type { Question } from './fences.ts';
import { lineChart, type Point } from './picture.ts';
import { countsWrittenByFork } from './references.ts';
import { grouped, table } from './tables.ts';

type Measurement = {
  readonly depth: number;
  readonly operation: string;
  readonly flag: string;
  readonly samples: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly ratio: number;
};
type Recorded = {
  readonly kernel: string;
  readonly processors: number;
  readonly repetitions: number;
  readonly measurements: readonly Measurement[];
};

/** What `npm run bench:cost -- --record` has measured. */
function recorded(): Recorded {
  const file = join(import.meta.dirname, '..', '..', 'spec', 'questions', 'data', 'cost.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Recorded;
}

/** fork in one of the two designs; a container is like an nsproxy here, one count whatever the kinds. */
function fork(design: 'nsproxy' | 'direct', kinds: number, depth = 0) {
  return programOfFork(countsWrittenByFork(design, kinds), depth);
}

function interleavings(): string {
  const cases = [
    ['nsproxy, any kinds', fork('nsproxy', 8)],
    ['direct, 2 kinds', fork('direct', 2)],
    ['direct, 4 kinds', fork('direct', 4)],
    ['direct, 8 kinds', fork('direct', 8)],
    ['nsproxy, nested once', fork('nsproxy', 8, 1)],
    ['nsproxy, nested twice', fork('nsproxy', 8, 2)],
    ['nsproxy, nested three times', fork('nsproxy', 8, 3)],
  ] as const;
  return table(
    ['design', 'shared writes of a fork', 'fewest lines moved', 'most', 'states'],
    cases.map(([says, program]) => {
      const { fewest, most, states } = extremes(program, 2);
      return [says, program.length, fewest, most, grouped(states)];
    }),
  );
}

const processors = [1, 2, 4, 8, 16, 32];

function byProcessors(of: 'fetched' | 'waited'): readonly Point[] {
  const series = [
    ['nsproxy', fork('nsproxy', 8)],
    ['direct, 4 kinds', fork('direct', 4)],
    ['direct, 8 kinds', fork('direct', 8)],
  ] as const;
  return series.flatMap(([name, program]) =>
    processors.map((x) => ({ x, y: simulated(program, x)[of], of: name })),
  );
}

function byKinds(): readonly Point[] {
  return (['nsproxy', 'direct'] as const).flatMap((name) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((x) => ({ x, y: simulated(fork(name, x), 8).fetched, of: name })),
  );
}

function byDepth(): readonly Point[] {
  return [2, 4, 8].flatMap((cpus) =>
    [0, 1, 2, 4, 6, 8].map((x) => ({
      x,
      y: simulated(fork('nsproxy', 8, x), cpus).waited,
      of: `${cpus} processors`,
    })),
  );
}

function machine(): string {
  const { kernel, processors: cpus, measurements } = recorded();
  const samples = measurements.map((one) => one.samples);
  return [
    `Linux ${kernel}, ${cpus} processors, ${Math.min(...samples)} to ${Math.max(...samples)} samples of each,`,
    'medians.',
  ].join('\n');
}

/** Without nesting: how long, and against a plain fork. */
function measured(): string {
  const { measurements } = recorded();
  const flat = measurements.filter(({ depth }) => depth === 0);
  const flags = [...new Set(flat.map(({ flag }) => flag))].filter((flag) => flag !== '-');
  const cell = (operation: string, flag: string) => {
    const found = flat.find((one) => one.operation === operation && one.flag === flag);
    return found ? `${found.median.toFixed(1)} µs (${found.ratio.toFixed(2)})` : 'not possible';
  };
  return table(
    ['kind', 'clone until waited for', 'unshare', 'setns back'],
    [
      ['none: fork', cell('fork', '-'), '', ''],
      ...flags.map((flag) => [
        `\`${flag}\``,
        cell('clone', flag),
        cell('unshare', flag),
        cell('setns', flag),
      ]),
    ],
  );
}

/** What nesting does to it: each depth against no nesting. */
function nested(): string {
  const { measurements } = recorded();
  const depths = [...new Set(measurements.map(({ depth }) => depth))];
  const names = measurements.filter(({ depth }) => depth === 0);
  return table(
    ['operation', ...depths.map((depth) => `depth ${depth}`)],
    names.map(({ operation, flag, median }) => [
      flag === '-' ? operation : `${operation}, \`${flag}\``,
      ...depths.map((depth) => {
        const found = measurements.find(
          (one) => one.depth === depth && one.operation === operation && one.flag === flag,
        );
        return found ? (found.median / median).toFixed(2) : '';
      }),
    ]),
  );
}

function measuredByDepth(): readonly Point[] {
  const shown = [
    'fork',
    'clone CLONE_NEWPID',
    'unshare CLONE_NEWUSER',
    'unshare CLONE_NEWPID',
    'unshare CLONE_NEWUTS',
  ];
  return recorded().measurements.flatMap(({ depth, operation, flag, median }) => {
    const name = flag === '-' ? operation : `${operation} ${flag}`;
    return shown.includes(name) ? [{ x: depth, y: median, of: name }] : [];
  });
}

export const cost: Question = {
  page: '6-cost.md',
  parts: { interleavings, machine, measured, nested },
  files: {
    'pictures/cost-by-processors.svg': () =>
      lineChart({
        title: 'Lines fetched from another processor (model)',
        x: 'processors that fork',
        y: 'for each fork',
        points: byProcessors('fetched'),
        logarithmic: 'x',
      }),
    'pictures/cost-by-kinds.svg': () =>
      lineChart({
        title: 'Lines fetched, eight processors (model)',
        x: 'kinds of namespaces',
        y: 'for each fork',
        points: byKinds(),
      }),
    'pictures/cost-by-depth.svg': () =>
      lineChart({
        title: 'Turns spent waiting for a lock (model)',
        x: 'nesting of PID namespaces',
        y: 'for each fork',
        points: byDepth(),
      }),
    'pictures/cost-measured.svg': () =>
      lineChart({
        title: 'Measured on this kernel',
        x: 'nesting in namespaces of all kinds',
        y: 'microseconds (median)',
        points: measuredByDepth(),
        logarithmic: 'y',
      }),
  },
};

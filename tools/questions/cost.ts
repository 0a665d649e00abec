/** Question 6: at what cost? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentionParts } from './cost-contention.ts';
import {
  fetchedByKinds,
  fetchedByProcessors,
  modelParts,
  waitedByDepth,
  waitedByLock,
} from './cost-model.ts';
import { waitParts } from './cost-waits.ts';
import type { Question } from './fences.ts';
import { lineChart, type Point } from './picture.ts';
import { table } from './tables.ts';

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
    return found ? `${found.median.toFixed(1)} µs (${found.ratio.toFixed(2)})` : 'not recorded';
  };
  return table(
    ['kind', 'clone until waited for', 'unshare', 'setns back'],
    [
      ['none: fork', cell('fork', '-'), '', ''],
      ['none: vfork', cell('vfork', '-'), '', ''],
      ...flags.map((flag) => [
        `\`${flag}\``,
        cell('clone', flag),
        cell('unshare', flag),
        cell('setns', flag),
      ]),
    ],
  );
}

/** The control: as deep in processes, but in no namespaces. */
const controls: Readonly<Record<string, string>> = {
  'fork-bare': 'fork, deep in processes only',
  'vfork-bare': 'vfork, deep in processes only',
};

/** What nesting does to it: each depth against no nesting. */
function nested(): string {
  const { measurements } = recorded();
  const depths = [...new Set(measurements.map(({ depth }) => depth))];
  const names = measurements.filter(({ depth }) => depth === 0);
  return table(
    ['operation', ...depths.map((depth) => `depth ${depth}`)],
    names.map(({ operation, flag, median }) => [
      flag === '-' ? (controls[operation] ?? operation) : `${operation}, \`${flag}\``,
      ...depths.map((depth) => {
        const found = measurements.find(
          (one) => one.depth === depth && one.operation === operation && one.flag === flag,
        );
        return found ? (found.median / median).toFixed(2) : '';
      }),
    ]),
  );
}

/** An operation with each flag, and a plain fork beside it, by depth. */
function measuredByDepth(shown: string): readonly Point[] {
  return recorded().measurements.flatMap(({ depth, operation, flag, median }) => {
    if (operation === shown) return [{ x: depth, y: median, of: flag }];
    return operation === 'fork' ? [{ x: depth, y: median, of: 'fork' }] : [];
  });
}

/** Processes that are made, in namespaces and in none, against the same without nesting. */
function controlledByDepth(): readonly Point[] {
  const { measurements } = recorded();
  const shown = ['fork', 'fork-bare', 'vfork', 'vfork-bare'];
  return measurements.flatMap(({ depth, operation, median }) => {
    const first = measurements.find((one) => one.depth === 0 && one.operation === operation);
    if (!first || !shown.includes(operation)) return [];
    const where = operation.endsWith('-bare') ? '' : ', and in namespaces';
    return [
      {
        x: depth,
        y: median / first.median,
        of: `${operation.replace('-bare', '')}, deep in processes${where}`,
      },
    ];
  });
}

/** A picture of one operation with each flag. */
const measuredPicture = (operation: string) => () =>
  lineChart({
    title: `${operation} with each flag, and fork (measured)`,
    x: 'nesting in namespaces of all kinds',
    y: 'microseconds (median)',
    points: measuredByDepth(operation),
    logarithmic: 'y',
  });

export const cost: Question = {
  page: '6-cost.md',
  parts: { ...modelParts, ...contentionParts, ...waitParts, machine, measured, nested },
  files: {
    'pictures/cost-by-processors.svg': () =>
      lineChart({
        title: 'Lines fetched from another processor (model)',
        x: 'processors that do the same',
        y: 'for each time',
        points: fetchedByProcessors(),
        logarithmic: 'x',
      }),
    'pictures/cost-by-kinds.svg': () =>
      lineChart({
        title: 'Lines fetched, eight processors (model)',
        x: 'kinds of namespaces',
        y: 'for each time',
        points: fetchedByKinds(),
      }),
    'pictures/cost-by-lock.svg': () =>
      lineChart({
        title: 'Locks found held, eight processors (model)',
        x: 'levels of PID namespaces',
        y: 'for each fork and exit',
        points: waitedByLock(),
      }),
    'pictures/cost-by-depth.svg': () =>
      lineChart({
        title: 'Turns spent waiting for a lock (model)',
        x: 'levels of PID namespaces',
        y: 'for each fork',
        points: waitedByDepth(),
      }),
    'pictures/cost-measured-nesting.svg': () =>
      lineChart({
        title: 'What nesting costs (measured)',
        x: 'nesting in processes, or in processes and namespaces of all kinds',
        y: 'times the cost without',
        points: controlledByDepth(),
        cut: true,
      }),
    'pictures/cost-measured-clone.svg': measuredPicture('clone'),
    'pictures/cost-measured-unshare.svg': measuredPicture('unshare'),
    'pictures/cost-measured-setns.svg': measuredPicture('setns'),
  },
};

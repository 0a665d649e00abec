/**
 * Measures our checker on pidns-core against the two peers, in one interleaved run:
 * `node bench/pidns-core.ts [--sizes S4,S5,S6] [--rounds 3] [--full] [--json]`.
 *
 * A round measures every size with every encoding, one after the other, each in a fresh process. The
 * naive encoding searches only the first levels of a size that has a prefix, unless `--full`: rates per
 * transition are compared then, and the table says so. Exits with 1 when a count is wrong.
 */
import { execFileSync } from 'node:child_process';
import { cpus, release } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type EncodingName, encodingNames } from './encodings.ts';
import type { Measurement } from './measure.ts';
import { type Counts, type Size, sizes } from './pidns-core/sizes.ts';

type Options = {
  readonly sizes: readonly Size[];
  readonly rounds: number;
  readonly full: boolean;
  readonly json: boolean;
};

/** What was measured for one size and encoding: medians, and how far the rounds lie apart. */
type Row = Counts & {
  readonly size: string;
  readonly encoding: EncodingName;
  /** How many levels were searched; null for the whole size. */
  readonly levels: number | null;
  readonly user: number;
  readonly userRange: readonly [number, number];
  readonly transitionsPerCpuSecond: number;
  /** How many times as many transitions per CPU second ours makes, the median over the rounds. */
  readonly oursIsTimesAsFast: number;
  readonly memory: number;
};

type Task = { readonly size: Size; readonly encoding: EncodingName; readonly levels?: number };

const childScript = fileURLToPath(new URL('./measure.ts', import.meta.url));

class UsageError extends Error {}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: 'S4,S5,S6' },
      rounds: { type: 'string', default: '3' },
      full: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new UsageError(`--rounds ${values.rounds}: give 1 or more`);
  const chosen = values.sizes.split(',').map((name) => {
    const size = sizes.find((known) => known.name === name);
    if (!size)
      throw new UsageError(`--sizes: no size is called '${name}' (${sizes.map((s) => s.name).join(', ')})`);
    return size;
  });
  return { sizes: chosen, rounds, full: values.full, json: values.json };
}

function tasksOf({ sizes: chosen, full }: Options): readonly Task[] {
  return chosen.flatMap((size) =>
    encodingNames.map((encoding) =>
      encoding === 'naive' && size.prefix && !full
        ? { size, encoding, levels: size.prefix.levels }
        : { size, encoding },
    ),
  );
}

/** Measures in a fresh process; the counts are checked. */
function measure({ size, encoding, levels }: Task): Measurement {
  const args = [childScript, encoding, size.name, ...(levels ? [String(levels)] : [])];
  const output = execFileSync(process.execPath, ['--max-old-space-size=8192', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const measured = JSON.parse(output) as Measurement;
  const expected = levels && size.prefix ? size.prefix : size.counts;
  for (const what of ['states', 'transitions'] as const)
    if (measured[what] !== expected[what])
      throw new Error(`${encoding} ${size.name}: ${measured[what]} ${what}, ${expected[what]} are right`);
  return measured;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function rate({ transitions, user }: Measurement): number {
  return transitions / user;
}

function rowsOf(tasks: readonly Task[], rounds: readonly (readonly Measurement[])[]): readonly Row[] {
  const measured = (wanted: (task: Task) => boolean) => {
    const at = tasks.findIndex(wanted);
    return rounds.flatMap((round) => round[at] ?? []);
  };
  return tasks.map((task) => {
    const { size, encoding, levels = null } = task;
    const mine = measured((one) => one === task);
    const ours = measured((one) => one.size === size && one.encoding === 'ours');
    const users = mine.map(({ user }) => user);
    const expected = levels && size.prefix ? size.prefix : size.counts;
    return {
      size: size.name,
      encoding,
      levels,
      states: expected.states,
      transitions: expected.transitions,
      user: median(users),
      userRange: [Math.min(...users), Math.max(...users)],
      transitionsPerCpuSecond: median(mine.map(rate)),
      oursIsTimesAsFast: median(mine.map((one, i) => rate(ours[i] ?? one) / rate(one))),
      memory: median(mine.map(({ memory }) => memory)),
    };
  });
}

function machine() {
  return {
    cpu: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
    kernel: release(),
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
}

function printTable(rows: readonly Row[], rounds: number): void {
  const { cpu, kernel, node, date } = machine();
  const cells = rows.map((row) => [
    row.size,
    row.encoding,
    row.levels === null ? 'all' : `first ${row.levels} levels`,
    row.transitions.toLocaleString('en'),
    row.user.toFixed(2),
    row.userRange.map((seconds) => seconds.toFixed(2)).join('-'),
    (row.transitionsPerCpuSecond / 1e6).toPrecision(3),
    row.encoding === 'ours' ? '' : row.oursIsTimesAsFast.toPrecision(3),
    row.memory.toFixed(0),
  ]);
  const heads = [
    'size',
    'encoding',
    'searched',
    'transitions',
    'user CPU s',
    'range',
    'M/CPU s',
    'ours is x',
    'MiB',
  ];
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const lines = [line(heads), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)];
  const prefixes = rows.some(({ levels }) => levels !== null);
  process.stdout.write(`${lines.join('\n')}\n
Medians of ${rounds} interleaved round${rounds === 1 ? '' : 's'}, ${date}, ${cpu}, Linux ${kernel}, Node ${node}. All counts are exact.
M/CPU s: million transitions per user CPU second. "ours is x": how many times as many of them ours makes.
${prefixes ? 'Where only the first levels were searched, rates are compared: ours searched the whole size.\n' : ''}`);
}

function main(options: Options): void {
  const tasks = tasksOf(options);
  const rounds: Measurement[][] = [];
  for (let round = 1; round <= options.rounds; round++)
    rounds.push(
      tasks.map((task) => {
        process.stderr.write(`round ${round} of ${options.rounds}: ${task.size.name} ${task.encoding}\n`);
        return measure(task);
      }),
    );
  const rows = rowsOf(tasks, rounds);
  if (options.json)
    process.stdout.write(`${JSON.stringify({ machine: machine(), rounds: options.rounds, rows })}\n`);
  else printTable(rows, options.rounds);
}

try {
  main(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`bench/pidns-core.ts: ${error instanceof Error ? error.message : String(error)}\n`);
  const code = error instanceof TypeError && 'code' in error ? String(error.code) : '';
  const usage = error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
  process.exitCode = usage ? 2 : 1;
}

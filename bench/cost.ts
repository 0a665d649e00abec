/**
 * `npm run bench:cost [-- --depths 7 --repetitions 80 --rounds 200 --only calls|contention|waits --record]`: what fork,
 * clone with each flag, unshare and setns cost on this kernel, by how deep the caller is nested in namespaces of all
 * kinds (`calls`); what two processors that do the same cost each other, in one container and apart (`contention`); and
 * which locks they wait for meanwhile, by the kernel's own account (`waits`).
 *
 * Prints medians, in microseconds with their ratios to a plain fork of the same depth in the same run, and in
 * nanoseconds with the ratio of both at once to one alone, and waits for each thousand operations. With --record they are
 * written to cost.json, contention.json and waits.json in spec/questions/data. Exits with 4 where it cannot be measured.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { waitsOf } from './cost/waits.ts';

const { values } = parseArgs({
  options: {
    depths: { type: 'string', default: '7' },
    repetitions: { type: 'string', default: '80' },
    rounds: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
    record: { type: 'boolean', default: false },
  },
});
const data = join(import.meta.dirname, '..', 'spec', 'questions', 'data');
const folder = mkdtempSync(join(tmpdir(), 'cloister-cost-'));

try {
  if (!['', 'calls', 'contention', 'waits'].includes(values.only))
    fail(2, `--only is calls, contention or waits, not ${values.only}`);
  const isAsked = (what: string) => values.only === '' || values.only === what;
  const { depths, repetitions } = values;
  if (isAsked('calls'))
    reportCalls(output('cost', depths, repetitions) + output('cost', depths, repetitions, 'bare'));
  if (isAsked('contention')) reportContention(output('contention', values.rounds));
  if (isAsked('waits')) reportWaits(output('contention', values.rounds, 'waits'));
} finally {
  rmSync(folder, { recursive: true });
}

function fail(code: number, message: string): never {
  rmSync(folder, { recursive: true, force: true });
  process.stderr.write(`bench: ${message}\n`);
  process.exit(code);
}

/** What a program of bench/cost prints; it is compiled first. */
function output(name: string, ...args: readonly string[]): string {
  const program = join(folder, name);
  const source = join(import.meta.dirname, 'cost', `${name}.c`);
  const flags = ['-std=gnu11', '-O2', '-Wall', '-Wextra', '-Werror', '-o', program, source];
  const compiled = spawnSync('cc', flags, { encoding: 'utf8' });
  if (compiled.status !== 0) fail(4, `no C compiler, or it refuses ${source}: ${compiled.stderr ?? 'no cc'}`);
  const run = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 29 });
  if (run.status === 2) fail(2, run.stderr.trim());
  if (run.status !== 0) fail(4, `this machine does not let us measure: ${run.stderr.trim() || run.signal}`);
  return run.stdout;
}

/** The numbers at the end of lines, by what is before them. */
function samplesOf(text: string): ReadonlyMap<string, readonly number[]> {
  const samples = new Map<string, number[]>();
  for (const line of text.trim().split('\n')) {
    const at = line.lastIndexOf(' ');
    const key = line.slice(0, at);
    samples.set(key, [...(samples.get(key) ?? []), Number(line.slice(at))]);
  }
  return samples;
}

/** Quartiles, in microseconds or nanoseconds as they come. */
function quartiles(all: readonly number[]) {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
  return { samples: all.length, lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

function rounded(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}

function record(file: string, recorded: object): void {
  if (!values.record) return;
  mkdirSync(data, { recursive: true });
  const machine = { kernel: release(), processors: availableParallelism() };
  writeFileSync(join(data, file), `${JSON.stringify({ ...machine, ...recorded }, null, 2)}\n`);
}

function reportCalls(text: string): void {
  const measurements = [...samplesOf(text)].map(([key, all]) => {
    const [depth = '', operation = '', flag = ''] = key.split(' ');
    const { samples, lower, median, upper } = quartiles(all.map((nanoseconds) => nanoseconds / 1000));
    const [low, middle, high] = [rounded(lower, 2), rounded(median, 2), rounded(upper, 2)];
    return { depth: Number(depth), operation, flag, samples, lower: low, median: middle, upper: high };
  });
  const forkAt = (depth: number) =>
    measurements.find((one) => one.depth === depth && one.operation === 'fork')?.median ?? Number.NaN;
  const rows = measurements.map((one) => ({ ...one, ratio: rounded(one.median / forkAt(one.depth), 3) }));
  for (const { depth, operation, flag, median, ratio } of rows)
    process.stdout.write(
      `${depth}  ${`${operation} ${flag}`.padEnd(24)} ${median.toFixed(2).padStart(9)} us  ${ratio.toFixed(3)}\n`,
    );
  record('cost.json', {
    repetitions: Number(values.repetitions),
    unit: 'microseconds',
    measurements: rows,
  });
}

function reportContention(text: string): void {
  const samples = samplesOf(text);
  const asked = new Set([...samples.keys()].map((key) => key.slice(0, key.lastIndexOf(' '))));
  const measurements = [...asked].flatMap((key) => {
    const at = key.lastIndexOf(' ');
    const [operation, place] = [key.slice(0, at), key.slice(at + 1)];
    const [alone, both] = [
      quartiles(samples.get(`${key} 1`) ?? []),
      quartiles(samples.get(`${key} 2`) ?? []),
    ];
    if (Math.min(alone.samples, both.samples) < 5) {
      process.stderr.write(`bench: left out, since it has hardly ever had both processors: ${key}\n`);
      return [];
    }
    return [{ operation, place, alone, both, ratio: rounded(both.median / alone.median, 3) }];
  });
  if (!measurements.some(({ operation, place }) => operation === 'count' && place === 'together'))
    fail(4, 'this machine is too busy: what a line costs could not be measured');
  for (const { operation, place, alone, both, ratio } of measurements)
    process.stdout.write(
      `${`${operation}, ${place}`.padEnd(36)} ${String(alone.median).padStart(9)} ns ${String(both.median).padStart(9)} ns  ${ratio.toFixed(3)}\n`,
    );
  record('contention.json', { rounds: Number(values.rounds), unit: 'nanoseconds', measurements });
}

function reportWaits(text: string): void {
  const measurements = waitsOf(text);
  for (const { operation, place, done, waits } of measurements)
    for (const { how, taker, caller, times } of waits)
      process.stdout.write(
        `${`${operation}, ${place}`.padEnd(40)} ${((1000 * times) / done).toFixed(2).padStart(9)}  ${how} ${taker} < ${caller}\n`,
      );
  record('waits.json', { rounds: Number(values.rounds), measurements });
}

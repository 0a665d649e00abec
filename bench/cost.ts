/**
 * `npm run bench:cost [-- --depths 7 --repetitions 80 --record]`: what fork, clone with each flag, unshare and
 * setns cost on this kernel, by how deep the caller is nested in namespaces of all kinds.
 *
 * Prints medians in microseconds and their ratios to a plain fork of the same depth in the same run. With
 * --record they are written to spec/questions/data/cost.json. Exits with 4 where it cannot be measured.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, release, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    depths: { type: 'string', default: '7' },
    repetitions: { type: 'string', default: '80' },
    record: { type: 'boolean', default: false },
  },
});
const recordFile = join(import.meta.dirname, '..', 'spec', 'questions', 'data', 'cost.json');
const folder = mkdtempSync(join(tmpdir(), 'cloister-cost-'));

try {
  const program = join(folder, 'cost');
  const source = join(import.meta.dirname, 'cost', 'cost.c');
  const compiled = spawnSync(
    'cc',
    ['-std=gnu11', '-O2', '-Wall', '-Wextra', '-Werror', '-o', program, source],
    {
      encoding: 'utf8',
    },
  );
  if (compiled.status !== 0) fail(4, `no C compiler, or it refuses ${source}: ${compiled.stderr ?? 'no cc'}`);
  const { depths, repetitions } = values;
  const run = spawnSync(program, [depths, repetitions], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status === 2) fail(2, run.stderr.trim());
  if (run.status !== 0) fail(4, `this machine does not let us measure: ${run.stderr.trim() || run.signal}`);
  report(run.stdout);
} finally {
  rmSync(folder, { recursive: true });
}

function fail(code: number, message: string): never {
  rmSync(folder, { recursive: true, force: true });
  process.stderr.write(`bench: ${message}\n`);
  process.exit(code);
}

function report(output: string): void {
  const samples = new Map<string, number[]>();
  for (const line of output.trim().split('\n')) {
    const [depth, operation, flag, nanoseconds] = line.split(' ');
    const key = `${depth} ${operation} ${flag}`;
    samples.set(key, [...(samples.get(key) ?? []), Number(nanoseconds)]);
  }
  const measurements = [...samples].map(([key, all]) => {
    const [depth = '', operation = '', flag = ''] = key.split(' ');
    const sorted = all.toSorted((a, b) => a - b);
    const at = (part: number) => Math.round((sorted[Math.floor(part * (sorted.length - 1))] ?? 0) / 10) / 100;
    return {
      depth: Number(depth),
      operation,
      flag,
      samples: all.length,
      lower: at(0.25),
      median: at(0.5),
      upper: at(0.75),
    };
  });
  const forkAt = (depth: number) =>
    measurements.find((one) => one.depth === depth && one.operation === 'fork')?.median ?? Number.NaN;
  const rows = measurements.map((one) => ({
    ...one,
    ratio: Math.round((1000 * one.median) / forkAt(one.depth)) / 1000,
  }));
  for (const { depth, operation, flag, median, ratio } of rows)
    process.stdout.write(
      `${depth}  ${`${operation} ${flag}`.padEnd(24)} ${median.toFixed(2).padStart(9)} us  ${ratio.toFixed(3)}\n`,
    );
  if (!values.record) return;
  const recorded = {
    kernel: release(),
    processors: availableParallelism(),
    repetitions: Number(values.repetitions),
    unit: 'microseconds',
    measurements: rows,
  };
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(recordFile, `${JSON.stringify(recorded, null, 2)}\n`);
}

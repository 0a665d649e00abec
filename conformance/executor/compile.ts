/** The executor's program, compiled on demand and kept by the hash of its sources. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export type Compiled = { readonly program: string } | { readonly reason: string; readonly remedy: string };

const sourceDirectory = import.meta.dirname;
const flags = [
  '-std=gnu11',
  '-O2',
  '-Wall',
  '-Wextra',
  '-Werror',
  '-fno-stack-protector',
  '-fomit-frame-pointer',
];

/** The program that a task execs: no libc, nothing to load, small because scenarios make copies of it. */
const taskFlags = ['-nostdlib', '-static', '-no-pie', '-ffreestanding', '-fno-asynchronous-unwind-tables'];
const taskLinking = ['-s', '-Wl,--build-id=none', '-Wl,-z,noseparate-code', '-Wl,-z,norelro'];
const taskSources = ['start.c', 'task.c', 'signals.c', 'messages.c', 'netlink.c'].map((name) =>
  join(sourceDirectory, name),
);

const cc = (args: readonly string[], directory: string) =>
  spawnSync('cc', args, { encoding: 'utf8', cwd: directory });

export function compileExecutor(): Compiled {
  const files = readdirSync(sourceDirectory)
    .filter((name) => /\.[ch]$/.test(name))
    .sort();
  const hash = createHash('sha256').update([...flags, ...taskFlags, ...taskLinking].join(' '));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(sourceDirectory, file)));
  const cache = cacheDirectory();
  if (cache === undefined)
    return {
      reason: `${privateDirectory()} can be written by others`,
      remedy: `remove it: rm -r ${privateDirectory()}`,
    };
  const program = join(cache, `executor-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(program)) return { program };
  const unfinished = `${program}.${process.pid}`;
  const taskProgram = `${unfinished}.task`;
  const sources = files
    .filter((name) => name.endsWith('.c') && name !== 'start.c')
    .map((name) => join(sourceDirectory, name));
  // Static if it links: a fork of it is a quarter cheaper, and it needs nothing of the host's files.
  let error = '';
  for (const linking of [['-static'], []]) {
    const task = cc([...flags, ...taskFlags, ...taskLinking, '-o', taskProgram, ...taskSources], cache);
    if (task.error !== undefined)
      return {
        reason: 'there is no C compiler (cc)',
        remedy: 'install one, for instance: apt install gcc libc6-dev',
      };
    // Included by its bare name, below the working directory: a path may hold what assemblers do not like.
    const included = `-DTASK_PROGRAM="${basename(taskProgram)}"`;
    const whole = cc([...flags, ...linking, included, '-o', unfinished, ...sources], cache);
    rmSync(taskProgram, { force: true });
    if (task.status === 0 && whole.status === 0) {
      chmodSync(unfinished, 0o755);
      // Renamed at the end: two processes may compile at the same time.
      renameSync(unfinished, program);
      return { program };
    }
    error = task.stderr + whole.stderr;
  }
  const first = error.split('\n').find((line) => /error|cannot/.test(line)) ?? error.slice(0, 200);
  return {
    reason: `the executor does not compile: ${first.trim()}`,
    remedy: 'install the headers of libc and Linux: apt install libc6-dev linux-libc-dev',
  };
}

/** Beside the package's modules if we may write there, else a directory that only we can write. */
function cacheDirectory(): string | undefined {
  for (let up = sourceDirectory; up !== join(up, '..'); up = join(up, '..')) {
    const modules = join(up, 'node_modules');
    if (!existsSync(modules)) continue;
    const cache = join(modules, '.cache', 'cloister');
    try {
      mkdirSync(cache, { recursive: true });
      accessSync(cache, constants.W_OK);
      return cache;
    } catch {
      break;
    }
  }
  const cache = privateDirectory();
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(cache);
  return uid === process.getuid?.() && (mode & 0o022) === 0 ? cache : undefined;
}

const privateDirectory = (): string => join(tmpdir(), `cloister-${process.getuid?.() ?? 0}`);

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
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

export function compileExecutor(): Compiled {
  const files = readdirSync(sourceDirectory)
    .filter((name) => /\.[ch]$/.test(name))
    .sort();
  const hash = createHash('sha256').update(flags.join(' '));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(sourceDirectory, file)));
  const cache = cacheDirectory();
  if (cache === undefined)
    return {
      reason: `${privateDirectory()} can be written by others`,
      remedy: `remove it: rm -r ${privateDirectory()}`,
    };
  const program = join(cache, `executor-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(program)) return { program };
  const sources = files.filter((name) => name.endsWith('.c')).map((name) => join(sourceDirectory, name));
  const unfinished = `${program}.${process.pid}`;
  // Static if it links: a fork of it is a quarter cheaper, and it needs nothing of the host's files.
  let error = '';
  for (const linking of [['-static'], []]) {
    const cc = spawnSync('cc', [...flags, ...linking, '-o', unfinished, ...sources], { encoding: 'utf8' });
    if (cc.error !== undefined)
      return {
        reason: 'there is no C compiler (cc)',
        remedy: 'install one, for instance: apt install gcc libc6-dev',
      };
    if (cc.status === 0) {
      chmodSync(unfinished, 0o755);
      // Renamed at the end: two processes may compile at the same time.
      renameSync(unfinished, program);
      return { program };
    }
    error = cc.stderr;
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

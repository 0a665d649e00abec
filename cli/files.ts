/** Files: read as text, written whole or not at all. */
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem, reasonOf } from './problem.ts';

/** The text of a file; a problem if it cannot be read or is not text. */
export function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Problem(`cannot read ${path}: ${reasonOf(error)}`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Not UTF-8: the same answer as for a NUL byte.
  }
  throw new Problem(`cannot read ${path}: it is not a text file (UTF-8 without NUL bytes)`);
}

/** Writes a file beside its place and moves it there, so that nobody ever sees half of it. */
export function writeWhole(path: string, contents: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    makeFolder(dirname(path));
    writeFileSync(temporary, contents);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Problem(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

/**
 * Makes a folder and those above it, one by one: the recursive `mkdirSync` of Node never returns where a
 * folder exists in which none can be made (/proc).
 */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, { recursive: false });
}

/** Finds out before the work is done whether its result can be written. */
export function expectWritable(path: string): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw new Problem(`cannot write ${path}: it is a directory`);
    expectFolder(dirname(path));
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

/** The same for a folder in which files will be made. */
export function expectWritableFolder(path: string): void {
  try {
    expectFolder(path);
  } catch (error) {
    throw new Problem(`cannot write to ${path}: ${reasonOf(error)}`);
  }
}

/** What exists of the path is a folder in which something can be made. */
function expectFolder(path: string): void {
  let existing = resolve(path);
  while (dirname(existing) !== existing && !statSync(existing, { throwIfNoEntry: false }))
    existing = dirname(existing);
  if (!statSync(existing).isDirectory()) throw Object.assign(new Error('ENOTDIR'), { code: 'ENOTDIR' });
  // Asking for permission is not enough: to root everything is permitted, and yet /proc takes no file.
  rmdirSync(mkdtempSync(join(existing, '.cloister-')));
}

/** A long file, written line by line beside its place, and moved there when it is finished. */
export function openWhole(path: string): {
  readonly write: (text: string) => void;
  readonly finish: () => void;
} {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const attempt = (action: () => void) => {
    try {
      action();
    } catch (error) {
      rmSync(temporary, { force: true });
      throw new Problem(`cannot write ${path}: ${reasonOf(error)}`);
    }
  };
  attempt(() => {
    makeFolder(dirname(path));
    writeFileSync(temporary, '');
  });
  process.once('exit', () => rmSync(temporary, { force: true }));
  return {
    write: (text) => attempt(() => appendFileSync(temporary, text)),
    finish: () => attempt(() => renameSync(temporary, path)),
  };
}

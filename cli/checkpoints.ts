/** Searches that were cut off, in files: written whole, read with care, gone when their search has ended. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Checkpoint } from '../checker/index.ts';
import { writeWhole } from './files.ts';
import { Problem, reasonOf } from './problem.ts';

/** What the files begin with, unpacked: another number when what follows is laid out otherwise. */
const format = 'cloister search 1';

/** The file of a search of a scope, in the folder where results are written. */
export function checkpointFile(folder: string, scope: string, mutant: string | undefined): string {
  return join(
    folder,
    `${[scope, ...(mutant === undefined ? [] : [mutant.replace('/', '-')])].join('.')}.search`,
  );
}

/** A search that was cut off, and how long it had taken. */
export type CutOff = { readonly checkpoint: Checkpoint; readonly seconds: number };

export function writeCheckpoint(file: string, cutOff: CutOff): void {
  // States are small numbers: the lightest compression does nearly all that the heaviest would.
  writeWhole(file, gzipSync(serialize({ format, ...cutOff }), { level: 1 }));
}

/** What is in the file; undefined if there is none. */
export function readCheckpoint(file: string): CutOff | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const read: CutOff & { readonly format: string } = deserialize(gunzipSync(readFileSync(file)));
    if (read?.format === format) return read;
  } catch (error) {
    throw new Problem(`cannot go on from ${file}: ${reasonOf(error)}`);
  }
  throw new Problem(`cannot go on from ${file}: it is no search that this version of cloister has written`);
}

export function removeCheckpoint(file: string): void {
  rmSync(file, { force: true });
}

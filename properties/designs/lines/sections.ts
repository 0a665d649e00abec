/** Where a processor is, told from how far its program has come and from nothing else. */
import type { World } from '../../../checker/index.ts';
import type { Access, LineKinds, Program } from '../../../models/designs/lines/system.ts';

export type LinesWorld = World<LineKinds>;

/** The locks whose sections a processor is in after so many accesses, to read and change what they guard. */
export const isIn = (program: Program, at: number): readonly string[] => taken(program, at, 'lock', 'unlock');

/** The same for those that it has only to read. */
export const isReading = (program: Program, at: number): readonly string[] =>
  taken(program, at, 'read lock', 'read unlock');

function taken(program: Program, at: number, take: string, giveBack: string): readonly string[] {
  const locks: string[] = [];
  for (const { line, does } of program.slice(0, at)) {
    if (does === take) locks.push(line);
    if (does === giveBack) locks.splice(locks.indexOf(line), 1);
  }
  return locks;
}

const amounts: Partial<Record<Access['does'], number>> = { inc: 1, dec: -1, store: 1, 'store less': -1 };

/** By how much a program has changed a counter after so many accesses. */
export function changedBy(program: Program, at: number, counter: string): number {
  return program
    .slice(0, at)
    .reduce((sum, { line, does }) => sum + (line === counter ? (amounts[does] ?? 0) : 0), 0);
}

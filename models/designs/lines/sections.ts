/** How programs of accesses are written down: where a task is, and what is done under which lock. */
import type { Access, Program } from './system.ts';

/** Where a task is: the levels of PID and user namespaces from the outermost to its own, by name. */
export type Levels = readonly string[];

/** `depth` levels; the innermost may be one that tasks on other processors are not in. */
export function levelsOf(depth: number, own?: string): Levels {
  const all = Array.from({ length: depth }, (_, level) => String(level));
  return own === undefined ? all : [...all.slice(0, -1), own];
}

export const inward = (levels: Levels): Levels => levels.toReversed();
export const innermost = (levels: Levels): string => levels.at(-1) ?? '';

/** The same access to one line after the other. */
export const to = (does: Access['does'], ...lines: readonly string[]): Program =>
  lines.map((line) => ({ line, does }));

/** A spin lock, a mutex, or the writers' side of a lock that has two. */
export function under(lock: string, section: Program): Program {
  return [...to('lock', lock), ...section, ...to('unlock', lock)];
}

/** The readers' side. */
export function reading(lock: string, section: Program): Program {
  return [...to('read lock', lock), ...section, ...to('read unlock', lock)];
}

/** A counter that a lock guards: loaded, changed, stored. */
export const plain = (line: string, does: 'store' | 'store less'): Program => [
  { line, does: 'load' },
  { line, does },
];

/** How many accesses are made while a lock is held, in the longest section of each lock; its own two not counted. */
export function holds(program: Program): Readonly<Record<string, number>> {
  const longest: Record<string, number> = {};
  const since: Record<string, number> = {};
  for (const [at, { line, does }] of program.entries()) {
    if (does === 'lock' || does === 'read lock') since[line] = at;
    if (does === 'unlock' || does === 'read unlock')
      longest[line] = Math.max(longest[line] ?? 0, at - (since[line] ?? at) - 1);
  }
  return longest;
}

/** The links root and cwd of tasks in a procfs, as claims read them. */
import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { couldTrace } from './descriptors.ts';
import { directoryOf, numberIn } from './reading.ts';

/** A path in a procfs by a link, and what of it is left behind that. */
const byLink = /^(self|thread-self|\d+)\/(root|cwd)(?:\/(.*))?$/;

export type Led = {
  readonly target: number;
  readonly where: 'root' | 'pwd';
  readonly rest: string;
};

/** Where a path leads that begins with a link of a task, by the procfs that all have. */
export function ledByLink(world: Linux, caller: number, path: string): Led | 'ENOENT' | 'EACCES' | undefined {
  return path.startsWith('/proc/') ? ledFrom(world, caller, path.slice('/proc/'.length), 0) : undefined;
}

/** The same, in the procfs of a PID namespace: an errno, or where it leads; undefined for another path. */
export function ledFrom(
  world: Linux,
  caller: number,
  path: string,
  pid_ns: number,
): Led | 'ENOENT' | 'EACCES' | undefined {
  const [, who, link, rest = ''] = byLink.exec(path) ?? [];
  if (who === undefined) return undefined;
  const target = directoryOf(world, caller, who, pid_ns);
  if (target === NONE || numberIn(world, target, pid_ns) === 0) return 'ENOENT';
  if (!couldTrace(world, caller, target, 'fs')) return 'EACCES';
  if (world.tasks.get(target).fs === NONE) return 'ENOENT';
  return { target, where: link === 'root' ? 'root' : 'pwd', rest };
}

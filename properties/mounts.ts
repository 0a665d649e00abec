/** What shows a namespace, as a task finds it by a path, read without the model's relations. */
import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { couldTrace, type Handle, isInUse, under } from './descriptors.ts';
import { directoryOf, isUnborn, numberIn } from './reading.ts';
import { shownBy, walkTo } from './trees.ts';

/** What a mount shows. */
export type Shown = ReturnType<typeof shownBy>;

/** The namespace whose file is bound to a path, and through which mount; undefined if none is. */
export function boundAt(world: Linux, task: number, path: string): (Handle & { mnt: number }) | undefined {
  if (world.mounts.capacity === 0 || path.startsWith('/proc/')) return undefined;
  const found = walkTo(world, task, path);
  if (typeof found === 'string') return undefined;
  const shows = shownBy(world, found.mnt);
  return shows.fstype === 'nsfs' ? { kind: shows.kind, ns: shows.ns, mnt: found.mnt } : undefined;
}

/** What a file of a task in a procfs is about: whose it is (or an errno), and in which PID namespace. */
export type ProcFile = {
  readonly task: number | 'ENOENT' | 'ENOTDIR';
  readonly pid_ns: number;
  readonly rest: string;
};

/** The PID namespace of the procfs at a path; an errno where there is none. */
function procfsAt(world: Linux, task: number, path: string): number | 'ENOENT' | 'ENOTDIR' {
  if (path === '/proc/') return 0;
  const found = walkTo(world, task, path === '' ? '.' : path);
  if (typeof found === 'string') return found === 'ENOTDIR' ? found : 'ENOENT';
  const shows = shownBy(world, found.mnt);
  if (shows.fstype === 'proc' && found.names.length === 0) return shows.ns;
  return found.file ? 'ENOTDIR' : 'ENOENT';
}

/** The file of a task to which the first argument of a call leads; undefined if it is no such path. */
export function procFileOf(world: Linux, { slot, args }: Step): ProcFile | undefined {
  const path = String(args[0]);
  const [, procfs, who, rest] = /^(|.*?\/)(self|thread-self|\d+)\/(.+)$/.exec(path) ?? [];
  if (procfs === undefined || who === undefined || rest === undefined) return undefined;
  if (procfs !== '/proc/' && (world.mounts.capacity === 0 || path.startsWith('/proc/'))) return undefined;
  const pid_ns = procfsAt(world, slot, procfs);
  if (typeof pid_ns !== 'number') return { task: pid_ns, pid_ns: NONE, rest };
  const task = directoryOf(world, slot, who, pid_ns);
  const shown = task !== NONE && numberIn(world, task, pid_ns) > 0;
  return { task: shown ? task : 'ENOENT', pid_ns, rest };
}

/** Where the link that a step names leads, for who may look; an errno, or undefined for a path that is none. */
export function linkOf(world: Linux, step: Step): Handle | string | undefined {
  const file = procFileOf(world, step);
  if (!file?.rest.startsWith('ns/')) return undefined;
  const { task } = file;
  if (typeof task === 'string') return task;
  const link = file.rest.slice('ns/'.length);
  if (!couldTrace(world, step.slot, task, 'fs')) return 'EACCES';
  if (link !== 'user' && link !== 'pid' && !isInUse(world, task)) return 'ENOENT';
  const found = under(world, task, link);
  if (link === 'pid_for_children' && found && isUnborn(world, found.ns)) return 'ENOENT';
  return found;
}

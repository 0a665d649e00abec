/** What is mounted where, as a task finds it, read without the model's relations. */
import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { directoryOf, numberIn } from './reading.ts';

export type Mount = ReturnType<Linux['mntNamespaces']['get']>['mounts'][number];

/** The mounts of the mount namespace that a task is in; none in a scope without. */
export function mountsOf(world: Linux, task: number): readonly Mount[] {
  const { mnt_ns } = world.nsproxies.get(task);
  return mnt_ns === NONE ? [] : world.mntNamespaces.get(mnt_ns).mounts;
}

/** The last mount at a path. */
export function topAt(mounts: readonly Mount[], path: string): Mount | undefined {
  let top: Mount | undefined;
  for (const mount of mounts) if (mount.at === path) top = mount;
  return top;
}

const files = ['/tmp/a', '/tmp/b', '/tmp/proc', '/tmp/nowhere'];

/** Whether a step mounts or unmounts what keeps a namespace; elsewhere trees are changed. */
export function keepsNamespaces({ name, args }: Step): boolean {
  if (name !== 'mount' && name !== 'umount2') return false;
  return files.includes(String(args[name === 'mount' ? 1 : 0]));
}

/** What a file of a task in a procfs is about: whose it is (or an errno), and in which PID namespace. */
export type ProcFile = {
  readonly task: number | 'ENOENT';
  readonly pid_ns: number;
  readonly rest: string;
};

/** The file of a task to which the first argument of a call leads; undefined if it is no such path. */
export function procFileOf(world: Linux, { slot, args }: Step): ProcFile | undefined {
  const [, procfs, who, rest] =
    /^(\/proc|\/tmp\/proc)\/(self|thread-self|\d+)\/(.+)$/.exec(String(args[0])) ?? [];
  if (who === undefined || rest === undefined) return undefined;
  const mount = topAt(mountsOf(world, slot), '/tmp/proc');
  const pid_ns = procfs === '/proc' ? 0 : mount?.of.is === 'procfs' ? mount.of.ns : NONE;
  if (pid_ns === NONE) return { task: 'ENOENT', pid_ns, rest };
  const task = directoryOf(world, slot, who, pid_ns);
  const shown = task !== NONE && numberIn(world, task, pid_ns) > 0;
  return { task: shown ? task : 'ENOENT', pid_ns, rest };
}

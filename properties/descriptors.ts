/** What descriptors and open files refer to, read without the model's relations. */
import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';

type NamespaceKind = 'user' | 'mnt' | 'uts' | 'ipc' | 'pid' | 'cgroup' | 'net' | 'time';
export type Handle = { readonly kind: NamespaceKind; readonly ns: number };
type Descriptor = { readonly fd: number; readonly file: number; readonly cloexec: boolean };

/** The descriptors of a task; none where nobody has any. */
export function descriptorsOf(world: Linux, task: number): readonly Descriptor[] {
  const { files } = world.tasks.get(task);
  return files === NONE ? [] : world.fdTables.get(files).fds;
}

/** The file that a descriptor of a task means, by its slot; NONE if it is not open. */
export function fileOf(world: Linux, task: number, fd: number): number {
  return descriptorsOf(world, task).find((one) => one.fd === fd)?.file ?? NONE;
}

/** The namespace that an open file is a handle on, or undefined. */
export function handleIn(world: Linux, file: number): Handle | undefined {
  if (file === NONE) return undefined;
  const { on } = world.files.get(file);
  return on.is === 'namespace' ? on : undefined;
}

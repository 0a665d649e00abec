/** Which open file a descriptor means (fs/file.c). */
import { NONE } from '../../checker/index.ts';
import type { Descriptor } from '../fd-table/context.ts';
import type { OpenFile } from '../files/context.ts';
import type { Linux } from '../kinds.ts';

/** The descriptor of a task with this number, or undefined. */
export function descriptorOf(k: Linux, task: number, fd: number): Descriptor | undefined {
  const { files } = k.tasks.get(task);
  return files === NONE ? undefined : k.fdTables.get(files).fds.find((one) => one.fd === fd);
}

/** The file that a descriptor means, or undefined. */
export function fileOf(k: Linux, task: number, fd: number): OpenFile | undefined {
  const descriptor = descriptorOf(k, task, fd);
  return descriptor && k.files.get(descriptor.file);
}

/** Whose files below /proc a task's are, and whether others may look at it (fs/proc/base.c: task_dump_owner). */
import { NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import { SUID_DUMP_USER } from '../mm/machine.ts';
import { make_kid } from './ids.ts';

/** GLOBAL_ROOT_UID and GLOBAL_ROOT_GID. */
const globalRoot = 0;

/** The mm of a task by its slot; NONE for one that has begun to die. */
export function task_mm(k: Linux, task: number): number {
  return k.tasks.get(task).mm;
}

/** SUID_DUMP_*; 0 for a task without an mm. */
export function get_dumpable(k: Linux, task: number): number {
  const mm = task_mm(k, task);
  return mm === NONE ? 0 : k.mms.get(mm).dumpable;
}

/** Who a file of a task belongs to. */
export type Owner = { readonly uid: number; readonly gid: number };

/**
 * The kuid and kgid that own the files below /proc/PID: the task's effective ones if it is dumpable,
 * else root of the user namespace of its mm, or of the machine where that namespace has no root.
 */
export function task_dump_owner(k: Linux, task: number): Owner {
  const mm = task_mm(k, task);
  if (mm === NONE) return { uid: globalRoot, gid: globalRoot };
  const { dumpable, user_ns } = k.mms.get(mm);
  if (dumpable === SUID_DUMP_USER) return { uid: k.creds.get(task).euid, gid: k.creds.get(task).egid };
  const { uid_map, gid_map } = k.userNamespaces.get(user_ns);
  const orGlobal = (kid: number): number => (kid === NONE ? globalRoot : kid);
  return { uid: orGlobal(make_kid(uid_map, 0)), gid: orGlobal(make_kid(gid_map, 0)) };
}

/** Who means whom by which number (kernel/pid.c). */
import { NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import { noPid, type StructPid } from '../struct-pid/machine.ts';

/** The number of a pid in a PID namespace; 0 if it is not visible there. */
export function pid_nr_ns(k: Linux, { numbers }: StructPid, ns: number): number {
  const upid = numbers[k.pidNamespaces.get(ns).level];
  return upid?.ns === ns ? upid.nr : 0;
}

/** The struct pid of a task; one without numbers where there is no task. */
export function task_pid(k: Linux, task: number): StructPid {
  const { thread_pid } = k.tasks.get(task);
  return thread_pid === NONE ? noPid : k.pids.get(thread_pid);
}

/** The PID namespace a task lives in: that of the innermost of its numbers. */
export function task_active_pid_ns(k: Linux, task: number): number {
  return task_pid(k, task).numbers.at(-1)?.ns ?? NONE;
}

/** The number of a task in the outermost PID namespace. */
export function task_pid_nr(k: Linux, task: number): number {
  return task_pid(k, task).numbers[0]?.nr ?? 0;
}

/** The number of `task` as `viewer` sees it; 0 if it does not. */
export function task_pid_nr_as_seen_by(k: Linux, task: number, viewer: number): number {
  return pid_nr_ns(k, task_pid(k, task), task_active_pid_ns(k, viewer));
}

/** The task whose own a struct pid is, or NONE: a group or a session may be known by it alone. */
export function pid_task(k: Linux, pid: number): number {
  for (let task = 0; task < k.tasks.capacity; task++) if (k.tasks.get(task).thread_pid === pid) return task;
  return NONE;
}

/** A task that was found; the caller where none was, and the rule that says so is missing. */
export const orSelf = (task: number, caller: number): number => (task === NONE ? caller : task);

/** The PID namespace that a struct pid is of, also when its numbers are free. */
export function ns_of_pid(k: Linux, pid: number): number {
  const { numbers, formerly } = k.pids.get(pid);
  return numbers.at(-1)?.ns ?? formerly;
}

/** The struct pid that a number means to `viewer`, or NONE; there may be no task of its own any more. */
export function find_vpid(k: Linux, nr: number, viewer: number): number {
  const ns = task_active_pid_ns(k, viewer);
  for (let pid = 0; pid < k.pids.capacity; pid++)
    if (nr > 0 && pid_nr_ns(k, k.pids.get(pid), ns) === nr) return pid;
  return NONE;
}

/** The task that a number means to `viewer`, or NONE. */
export function find_task_by_vpid(k: Linux, nr: number, viewer: number): number {
  return find_task_by_pid_ns(k, nr, task_active_pid_ns(k, viewer));
}

/** The task that a number means in a PID namespace, or NONE. */
export function find_task_by_pid_ns(k: Linux, nr: number, ns: number): number {
  for (let task = 0; task < k.tasks.capacity; task++)
    if (nr > 0 && pid_nr_ns(k, task_pid(k, task), ns) === nr) return task;
  return NONE;
}

/** Whether a PID namespace is `upper`, or below it. */
export function is_in_pid_ns(k: Linux, ns: number, upper: number): boolean {
  const { level } = k.pidNamespaces.get(upper);
  let at = ns;
  while (k.pidNamespaces.get(at).level > level) at = k.pidNamespaces.get(at).parent;
  return at === upper;
}

/**
 * Whether nobody has a number in `ns` but `task`, which has one, and the first thread of its process, which
 * is dead: no task, no group, no session.
 */
export function is_alone_in(k: Linux, task: number, ns: number): boolean {
  const { thread_pid, group_leader } = k.tasks.get(task);
  const leader = group_leader === NONE ? thread_pid : k.tasks.get(group_leader).thread_pid;
  for (let other = 0; other < k.pids.capacity; other++)
    if (other !== thread_pid && other !== leader && pid_nr_ns(k, k.pids.get(other), ns) !== 0) return false;
  return true;
}

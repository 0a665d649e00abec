/** Process groups and sessions: which tasks are known by a struct pid (kernel/pid.c). */
import type { Linux } from '../kinds.ts';

/** As what a struct pid is attached to a task. */
export type PidType = 'PIDTYPE_PID' | 'PIDTYPE_PGID' | 'PIDTYPE_SID';

/** The struct pid of a task, its process group or its session; NONE of a slot without a task. */
export function task_pid_type(k: Linux, task: number, type: PidType): number {
  if (type === 'PIDTYPE_PID') return k.tasks.get(task).thread_pid;
  const { pgrp, session } = k.signals.get(task);
  return type === 'PIDTYPE_PGID' ? pgrp : session;
}

/** The tasks attached to a struct pid (kernel: do_each_pid_task). */
export function pid_tasks(k: Linux, pid: number, type: PidType): readonly number[] {
  return k.tasks.slots().filter((task) => task_pid_type(k, task, type) === pid);
}

/** Whether any task is, alone or as one of a group or a session, known by a struct pid. */
export function pid_is_used(k: Linux, pid: number): boolean {
  for (let task = 0; task < k.tasks.capacity; task++) {
    const { pgrp, session } = k.signals.get(task);
    if (k.tasks.get(task).thread_pid === pid || pgrp === pid || session === pid) return true;
  }
  return false;
}

/** Process groups and sessions: which tasks are known by a struct pid (kernel/pid.c). */
import { fact, NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';

/** The members of a process group, dead or alive: processes, each known by its first thread. */
export function group_members(k: Linux, pgrp: number): readonly number[] {
  if (pgrp === NONE) return [];
  return k.tasks.slots().filter((task) => k.signals.get(task).pgrp === pgrp);
}

/** Whether a process group has members, and the members are in this session. */
export function is_group_of_session(k: Linux, pgrp: number, session: number): boolean {
  const [member] = group_members(k, pgrp);
  return member !== undefined && k.signals.get(member).session === session;
}

/** Whether a task leads the session it is in. */
export function is_session_leader(k: Linux, task: number): boolean {
  return k.signals.get(task).session === k.tasks.get(task).thread_pid;
}

/** Whether any task is, alone or as one of a group or a session, known by a struct pid. */
export const pid_is_used = fact(
  'pid_is_used',
  (k: Linux, pid: number): boolean =>
    is_used_by_a_task(k, pid) ||
    is_used(k, pid, ({ pgrp }) => pgrp) ||
    is_used(k, pid, ({ session }) => session),
  {
    'forgets the process groups': (k, pid) =>
      is_used_by_a_task(k, pid) || is_used(k, pid, ({ session }) => session),
    'forgets the sessions': (k, pid) => is_used_by_a_task(k, pid) || is_used(k, pid, ({ pgrp }) => pgrp),
    'never lets go of a number': () => true,
  },
);

function is_used_by_a_task(k: Linux, pid: number): boolean {
  for (let task = 0; task < k.tasks.capacity; task++) if (k.tasks.get(task).thread_pid === pid) return true;
  return false;
}

type SignalView = ReturnType<Linux['signals']['get']>;

function is_used(k: Linux, pid: number, as: (signals: SignalView) => number): boolean {
  for (let task = 0; task < k.signals.capacity; task++) if (as(k.signals.get(task)) === pid) return true;
  return false;
}

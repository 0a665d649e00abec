/** Process groups and sessions: which tasks are known by a struct pid (kernel/pid.c). */
import { fact, NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import { same_thread_group, thread_group_leader } from './threads.ts';
import { pid_nr_ns, task_pid, task_pid_nr, task_pid_nr_as_seen_by } from './visibility.ts';

/** The members of a process group, dead or alive: processes, each known by its first thread. */
export function group_members(k: Linux, pgrp: number): readonly number[] {
  if (pgrp === NONE) return [];
  return k.tasks.slots().filter((task) => k.signals.get(task).pgrp === pgrp);
}

/** Processes, each known by its first thread, but the caller's own. */
function other_processes(k: Linux, caller: number): readonly number[] {
  return k.tasks.slots().filter((one) => thread_group_leader(k, one) && !same_thread_group(k, one, caller));
}

/** Whom kill(2) means by -1: every process that the caller sees, except the init and its own (kill_something_info). */
export const everybody_else = fact(
  'everybody_else',
  (k: Linux, caller: number): readonly number[] =>
    other_processes(k, caller).filter((one) => task_pid_nr_as_seen_by(k, one, caller) > 1),
  {
    'knows no PID namespaces': (k, caller) =>
      other_processes(k, caller).filter((one) => task_pid_nr(k, one) > 1),
    'takes the PID namespace of the caller’s children for its own': (k, caller) => {
      const { pid_ns_for_children: ns } = k.nsproxies.get(caller);
      return other_processes(k, caller).filter((one) => pid_nr_ns(k, task_pid(k, one), ns) > 1);
    },
    'does not spare the init': (k, caller) =>
      other_processes(k, caller).filter((one) => task_pid_nr_as_seen_by(k, one, caller) > 0),
    'does not spare the caller': (k, caller) =>
      k.tasks
        .slots()
        .filter((one) => thread_group_leader(k, one) && task_pid_nr_as_seen_by(k, one, caller) > 1),
  },
);

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

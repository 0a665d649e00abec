/** Which tasks are the threads of one process (include/linux/sched/signal.h, kernel/exit.c). */
import { fact, NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import { task_pid } from './visibility.ts';

/** The first thread of a task's process, whose number is that of the process; dead or alive. */
export function group_leader(k: Linux, task: number): number {
  const { group_leader: leader } = k.tasks.get(task);
  return leader === NONE ? task : leader;
}

export function thread_group_leader(k: Linux, task: number): boolean {
  return k.tasks.get(task).group_leader === NONE;
}

export function same_thread_group(k: Linux, one: number, other: number): boolean {
  return group_leader(k, one) === group_leader(k, other);
}

/** The threads of a task's process in the order of their birth; the leader is there until it is reaped. */
export function threads(k: Linux, task: number): readonly number[] {
  const leader = group_leader(k, task);
  const others: number[] = [];
  for (let one = 0; one < k.tasks.capacity; one++)
    if (k.tasks.get(one).group_leader === leader) others.push(one);
  // Numbers are given out in ascending order, slots are not.
  if (others.length > 1) others.sort((a, b) => numberOf(k, a) - numberOf(k, b));
  return [leader, ...others];
}

function numberOf(k: Linux, task: number): number {
  return task_pid(k, task).numbers.at(-1)?.nr ?? 0;
}

/** Whether a task is the only thread of its process; a dead leader that was not reaped is one too. */
export function thread_group_empty(k: Linux, task: number): boolean {
  return threads(k, task).length === 1;
}

/** Whether a thread has not begun to die, or has not got far. */
export function is_alive(k: Linux, task: number): boolean {
  const { state } = k.tasks.get(task);
  return state === 'running' || state === 'stopped' || state === 'vforking' || state === 'exiting';
}

/** A thread of the process that has not died, other than this one; NONE if there is none. */
export const find_alive_thread = fact(
  'find_alive_thread',
  (k: Linux, task: number, but: number): number =>
    threads(k, task).find((thread) => thread !== but && is_alive(k, thread)) ?? NONE,
  {
    'finds none but the one that is asked about': (k, task, but) =>
      task !== but && is_alive(k, task) ? task : NONE,
  },
);

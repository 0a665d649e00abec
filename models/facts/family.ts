/** Parents and children (kernel/exit.c, kernel/sys.c). */
import { fact, ModelError, NONE } from '../../checker/index.ts';
import { SIGNAL, WAIT } from '../constants.ts';
import type { Linux } from '../kinds.ts';
import { ignores_children } from './dispositions.ts';
import { find_alive_thread, group_leader, thread_group_empty, threads } from './threads.ts';
import { task_active_pid_ns, task_pid } from './visibility.ts';

/** The children of a task, alive or dead: each is a process, known by its first thread. */
export function children(k: Linux, parent: number): readonly number[] {
  const found: number[] = [];
  for (let task = 0; task < k.tasks.capacity; task++) {
    const { state, real_parent, group_leader: leader } = k.tasks.get(task);
    if (state !== 'free' && leader === NONE && real_parent === parent) found.push(task);
  }
  return found;
}

/** The children of any thread of a task's process. */
export function children_of_group(k: Linux, parent: number): readonly number[] {
  return threads(k, parent).flatMap((thread) => children(k, thread));
}

/** Whether a task is the thread of the init of its PID namespace that orphans go to. */
export function is_child_reaper(k: Linux, task: number): boolean {
  return k.pidNamespaces.get(task_active_pid_ns(k, task)).child_reaper === task;
}

/** The signal by which a task's death is told: its own, but for a parent that is another program by now. */
export function notifying_signal(k: Linux, dead: number): number {
  const { exit_signal, parent_executed } = k.tasks.get(dead);
  return parent_executed ? SIGNAL.SIGCHLD : exit_signal;
}

/**
 * Whether a task's death leaves no zombie: its parent wants none, which is about children with the
 * exit signal SIGCHLD, or is an init that is zapping, which waits for all its children, always.
 */
export function leaves_no_zombie(k: Linux, parent: number, exit_signal: number): boolean {
  if (parent === NONE) return false;
  if (k.tasks.get(parent).state === 'zapping') return true;
  return exit_signal === SIGNAL.SIGCHLD && ignores_children(k, parent);
}

/**
 * Who inherits the children of `father`: another thread of its process, else a thread of the nearest
 * ancestor that is a subreaper and lives at the same level, else the init of the PID namespace of
 * `father` (not of the orphans).
 */
export const find_new_reaper = fact(
  'find_new_reaper',
  (k: Linux, father: number): number => {
    const thread = find_alive_thread(k, father, father);
    return thread === NONE ? reaper_outside(k, father) : thread;
  },
  {
    'does not look for another thread': (k, father) => reaper_outside(k, father),
    'knows no subreapers': (k, father) => init_of(k, father),
    'looks for a subreaper at every level': (k, father) =>
      ancestors(k, father).find((ancestor) => is_child_subreaper(k, ancestor)) ?? init_of(k, father),
    'takes the farthest subreaper': (k, father) =>
      ancestors(k, father)
        .filter((ancestor) => task_pid(k, ancestor).numbers.length === task_pid(k, father).numbers.length)
        .findLast((ancestor) => is_child_subreaper(k, ancestor)) ?? init_of(k, father),
    'gives orphans to the outermost init': () => 0,
  },
);

function reaper_outside(k: Linux, father: number): number {
  if (k.tasks.get(group_leader(k, father)).has_child_subreaper) {
    const level = task_pid(k, father).numbers.length;
    for (const ancestor of ancestors(k, father)) {
      if (task_pid(k, ancestor).numbers.length !== level) break;
      const thread = is_child_subreaper(k, ancestor) ? find_alive_thread(k, ancestor, NONE) : NONE;
      if (thread !== NONE) return thread;
    }
  }
  return init_of(k, father);
}

function is_child_subreaper(k: Linux, task: number): boolean {
  return k.tasks.get(group_leader(k, task)).is_child_subreaper;
}

/** Whether a process is number 1 where it lives, dead or alive. */
export function is_number_one(k: Linux, leader: number): boolean {
  return task_pid(k, leader).numbers.at(-1)?.nr === 1;
}

function init_of(k: Linux, task: number): number {
  return k.pidNamespaces.get(task_active_pid_ns(k, task)).child_reaper;
}

/** The parent of a task, the parent's parent, and so on to the first task. */
function ancestors(k: Linux, task: number): readonly number[] {
  const found: number[] = [];
  for (let at = k.tasks.get(task).real_parent; at !== NONE; at = k.tasks.get(at).real_parent) {
    if (found.includes(at)) throw new ModelError(`the parents of task ${task} go round in a circle`);
    found.push(at);
  }
  return found;
}

/** Whether wait4(2) with these options looks at a child: those with another exit signal are "clone" children. */
export const eligible_child = fact(
  'eligible_child',
  (k: Linux, child: number, options: number): boolean =>
    (options & WAIT.__WALL) !== 0 || is_clone(k, child) === ((options & WAIT.__WCLONE) !== 0),
  {
    'looks at children of every exit signal': () => true,
    'does not know __WALL': (k, child, options) => is_clone(k, child) === ((options & WAIT.__WCLONE) !== 0),
    'does not know __WCLONE': (k, child, options) => (options & WAIT.__WALL) !== 0 || !is_clone(k, child),
  },
);

/** Whether a leader is dead before its threads: nobody can wait for it yet. */
export function delay_group_leader(k: Linux, task: number): boolean {
  return k.tasks.get(task).state === 'zombie' && !thread_group_empty(k, task);
}

function is_clone(k: Linux, child: number): boolean {
  return k.tasks.get(child).exit_signal !== SIGNAL.SIGCHLD;
}

/** Parents and children (kernel/exit.c, kernel/sys.c). */
import { NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import { task_active_pid_ns } from './visibility.ts';

/** The children of a task, alive or dead. */
export function children(k: Linux, parent: number): readonly number[] {
  const found: number[] = [];
  for (let task = 0; task < k.tasks.capacity; task++) {
    const { state, real_parent } = k.tasks.get(task);
    if (state !== 'free' && real_parent === parent) found.push(task);
  }
  return found;
}

/** Whether a task is the init of the PID namespace it lives in. */
export function is_child_reaper(k: Linux, task: number): boolean {
  return k.pidNamespaces.get(task_active_pid_ns(k, task)).child_reaper === task;
}

/** Whether a task's death is not reported to its parent: only an init that is zapping ignores SIGCHLD. */
export function parent_ignores_sigchld(k: Linux, parent: number): boolean {
  return parent !== NONE && k.tasks.get(parent).state === 'zapping';
}

/**
 * Who inherits the children of `father`: the nearest ancestor that is a subreaper and lives at the
 * same level, else the init of the PID namespace of `father` (not of the orphans).
 */
export function find_new_reaper(k: Linux, father: number): number {
  if (k.tasks.get(father).has_child_subreaper) {
    const level = k.pids.get(father).numbers.length;
    let ancestor = k.tasks.get(father).real_parent;
    while (ancestor !== NONE && k.pids.get(ancestor).numbers.length === level) {
      const { is_child_subreaper, state, real_parent } = k.tasks.get(ancestor);
      if (is_child_subreaper && state !== 'zapping') return ancestor;
      ancestor = real_parent;
    }
  }
  return k.pidNamespaces.get(task_active_pid_ns(k, father)).child_reaper;
}

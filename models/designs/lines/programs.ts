/**
 * What fork, exit, unshare and setns do to memory that processors share, in the order of the kernel's functions.
 * Which reference counts they write is not said here: that is what the model of references sends (question 1).
 *
 * Everything else is from the source of Linux 6.18, function by function: kernel/fork.c copy_process, kernel/exit.c
 * release_task, kernel/pid.c alloc_pid and free_pid, kernel/cred.c, kernel/cgroup/cgroup.c. Which members of a structure
 * are in one line is told by the types that the running kernel describes (/sys/kernel/btf/vmlinux). What is done to a
 * namespace of a kind is in `kinds.ts`, how the locks are written down in `sections.ts`.
 */
import { made, unmade } from './kinds.ts';
import { innermost, inward, type Levels, plain, reading, to, under } from './sections.ts';
import type { Program } from './system.ts';

/** What an operation does to references: it counts one, or makes what is to be counted, or was the last to have it. */
export type Touch =
  | { readonly does: 'inc' | 'dec'; readonly count: string }
  | { readonly does: 'make'; readonly kind: string; readonly parts?: readonly string[] }
  | { readonly does: 'unmake'; readonly kind: string };

/** RLIMIT_NPROC is counted in the user namespace of a task and in all above it: inc_rlimit_ucounts. */
const processes = (does: 'inc' | 'dec', levels: Levels): Program =>
  to(does, ...inward(levels).map((level) => `nproc[${level}]`));

/** Credentials refer to a user namespace, which is in no nsproxy, and to its counters: prepare_creds and put_cred_rcu. */
const credentials = (does: 'inc' | 'dec', levels: Levels): Program =>
  to(does, `user_ns[${innermost(levels)}].count`, `ucounts[${innermost(levels)}].count`);

function references(touches: readonly Touch[], levels: Levels): Program {
  return touches.flatMap((touch) => {
    switch (touch.does) {
      case 'make':
        return made(touch.kind, levels, touch.parts);
      case 'unmake':
        return unmade(touch.kind, levels);
      default:
        return to(touch.does, touch.count);
    }
  });
}

/** The count of a css_set, which is atomic, and how many tasks it has, which is under css_set_lock, are in one line. */
const cssSet = to('write', 'css_set');

/** A PID namespace has the cursor of its numbers and how many there are in one line, and a tree of the numbers. */
const numbers = (level: string) => `pid_ns[${level}].idr`;
const tree = (level: string) => `pid_ns[${level}].node`;

/** prepare_creds, copy_creds and copy_namespaces; alloc_pid; and what copy_process does then. */
function forked(touches: readonly Touch[], levels: Levels, numbered: Program): Program {
  return [
    ...credentials('inc', levels),
    ...processes('inc', levels),
    ...references(touches, levels),
    ...numbered,
    // cgroup_css_set_fork: the child will be in the css_set of its parent.
    ...under('css_set_lock', cssSet),
    // The list of tasks, and nr_threads++.
    ...under('tasklist_lock', [...to('write', 'tasks'), ...plain('nr_threads', 'store')]),
    // cgroup_post_fork: nr_tasks++, and the list of its tasks.
    ...under('css_set_lock', plain('css_set', 'store')),
  ];
}

/** alloc_pid: idr_alloc_cyclic, with the lock for each level; then idr_replace and pid_allocated++ for all. */
export function fork(touches: readonly Touch[], levels: Levels): Program {
  const published = inward(levels).flatMap((level) => [
    ...to('write', tree(level)),
    ...plain(numbers(level), 'store'),
  ]);
  return forked(touches, levels, [
    ...inward(levels).flatMap((level) => under('pidmap_lock', to('write', tree(level), numbers(level)))),
    ...to('inc', `pid_ns[${innermost(levels)}].count`),
    ...under('pidmap_lock', [...to('write', 'pidfs'), ...published]),
  ]);
}

/** What Linux 6.18 does not do: alloc_pid takes the lock once, as free_pid does. */
export function forkInOneSection(touches: readonly Touch[], levels: Levels): Program {
  const section = inward(levels).flatMap((level) => [
    ...to('write', tree(level), numbers(level), tree(level)),
    ...plain(numbers(level), 'store'),
  ]);
  const count = to('inc', `pid_ns[${innermost(levels)}].count`);
  return forked(touches, levels, [...count, ...under('pidmap_lock', [...section, ...to('write', 'pidfs')])]);
}

/** exit_task_namespaces, cgroup_exit, exit_notify; do_wait and release_task by the parent, on the same processor. */
export function exit(touches: readonly Touch[], levels: Levels): Program {
  return [
    ...references(touches, levels),
    // cgroup_exit: nr_tasks--.
    ...under('css_set_lock', plain('css_set', 'store less')),
    // exit_notify: the parent is told; no line but those of the family is written.
    ...under('tasklist_lock', []),
    // do_wait looks through the children.
    ...reading('tasklist_lock', []),
    ...processes('dec', levels),
    // cgroup_release: from the list of those who are dying.
    ...under('css_set_lock', cssSet),
    ...under('tasklist_lock', [...plain('nr_threads', 'store less'), ...to('write', 'tasks')]),
    // free_pids: idr_remove and pid_allocated--, all levels under one lock.
    ...under('pidmap_lock', [
      ...levels.flatMap((level) => [...plain(numbers(level), 'store less'), ...to('write', tree(level))]),
      ...to('write', 'pidfs'),
    ]),
    // delayed_put_task_struct and delayed_put_pid.
    ...cssSet,
    ...credentials('dec', levels),
    ...to('dec', `pid_ns[${innermost(levels)}].count`),
  ];
}

/** create_new_namespaces and switch_task_namespaces; the pointer itself is in the task, under its own lock. */
export const unshare = references;

/**
 * prepare_nsset, validate_nsset and commit_nsset: references. By a pidfd: ptrace_may_access and validate_nsset lock the
 * task that it is of, here the first one of its container.
 */
export function setns(touches: readonly Touch[], levels: Levels): Program {
  const target = under(`task[${innermost(levels)}].alloc_lock`, []);
  return [...target, ...target, ...references(touches, levels)];
}

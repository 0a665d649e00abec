/**
 * What fork, exit, unshare and setns do to memory that processors share, in the order of the kernel's functions.
 * Which reference counts they write is not said here: that is what the model of references sends (question 1).
 *
 * Everything else is from the source of Linux 6.18, function by function: kernel/fork.c copy_process, kernel/exit.c
 * release_task, kernel/pid.c alloc_pid and free_pid, kernel/ucount.c, kernel/nstree.c, fs/proc/generic.c.
 */
import type { Access, Program } from './system.ts';

/** What an operation does to references: it counts one, or makes what is to be counted, or was the last to have it. */
export type Touch =
  | { readonly does: 'inc' | 'dec'; readonly count: string }
  | { readonly does: 'make'; readonly kind: string }
  | { readonly does: 'unmake'; readonly kind: string };

/** Where a task is: the levels of PID and user namespaces from the outermost to its own, by name. */
export type Levels = readonly string[];

/** `depth` levels; the innermost may be one that tasks on other processors are not in. */
export function levelsOf(depth: number, own?: string): Levels {
  const all = Array.from({ length: depth }, (_, level) => String(level));
  return own === undefined ? all : [...all.slice(0, -1), own];
}

const to = (does: Access['does'], ...lines: readonly string[]): Program =>
  lines.map((line) => ({ line, does }));

function under(lock: string, section: Program): Program {
  return [...to('lock', lock), ...section, ...to('unlock', lock)];
}

const inward = (levels: Levels) => levels.toReversed();
const innermost = (levels: Levels) => levels.at(-1) ?? '';

/** A counter that a lock guards: loaded, changed, stored. */
const plain = (line: string, does: 'store' | 'store less'): Program => [
  { line, does: 'load' },
  { line, does },
];

/** RLIMIT_NPROC is counted in the user namespace of a task and in all above it: inc_rlimit_ucounts. */
const processes = (does: 'inc' | 'dec', levels: Levels): Program =>
  to(does, ...inward(levels).map((level) => `nproc[${level}]`));

function references(touches: readonly Touch[], levels: Levels): Program {
  return touches.flatMap((touch) => {
    switch (touch.does) {
      case 'make':
        return made(touch.kind, levels);
      case 'unmake':
        return unmade(touch.kind, levels);
      default:
        return to(touch.does, touch.count);
    }
  });
}

/** A new namespace: counted at every level (inc_ucount), numbered, owned, and found by its number. */
function made(kind: string, levels: Levels): Program {
  return [
    ...to('inc', ...inward(levels).map((level) => `ucounts[${level}]`)),
    // ns_common_init: proc_alloc_inum, whose IDA has one lock for all kinds.
    ...under('proc_inum_ida', to('write', 'proc_inum_ida')),
    ...to('inc', `user_ns[${innermost(levels)}].count`),
    // ns_tree_add: a tree and a seqlock for each kind.
    ...under(`ns_tree[${kind}]`, to('write', `ns_tree[${kind}]`)),
  ];
}

/** The same backwards: ns_tree_remove, dec_ucount, put_user_ns, ns_free_inum. */
function unmade(kind: string, levels: Levels): Program {
  return [
    ...under(`ns_tree[${kind}]`, to('write', `ns_tree[${kind}]`)),
    ...to(
      'dec',
      ...inward(levels).map((level) => `ucounts[${level}]`),
      `user_ns[${innermost(levels)}].count`,
    ),
    ...under('proc_inum_ida', to('write', 'proc_inum_ida')),
  ];
}

const numbers = (level: string) => `pid_ns[${level}].idr`;

/** copy_creds and copy_namespaces; then alloc_pid; then what copy_process does under tasklist_lock. */
function forked(touches: readonly Touch[], levels: Levels, numbered: Program): Program {
  return [
    ...processes('inc', levels),
    ...references(touches, levels),
    ...numbered,
    // The list of tasks, and nr_threads++.
    ...under('tasklist_lock', [...to('write', 'tasks'), ...plain('nr_threads', 'store')]),
  ];
}

/** alloc_pid: idr_alloc_cyclic, with the lock for each level; then idr_replace and pid_allocated++ for all. */
export function fork(touches: readonly Touch[], levels: Levels): Program {
  const published = inward(levels).flatMap((level) => plain(numbers(level), 'store'));
  return forked(touches, levels, [
    ...inward(levels).flatMap((level) => under('pidmap_lock', to('write', numbers(level)))),
    ...to('inc', `pid_ns[${innermost(levels)}].count`),
    ...under('pidmap_lock', published),
  ]);
}

/** What Linux 6.18 does not do: alloc_pid takes the lock once, as free_pid does. */
export function forkInOneSection(touches: readonly Touch[], levels: Levels): Program {
  const section = inward(levels).flatMap((level) => [
    ...to('write', numbers(level)),
    ...plain(numbers(level), 'store'),
  ]);
  const count = to('inc', `pid_ns[${innermost(levels)}].count`);
  return forked(touches, levels, [...count, ...under('pidmap_lock', section)]);
}

/** exit_task_namespaces, exit_notify, and release_task by whoever waits, on the same processor. */
export function exit(touches: readonly Touch[], levels: Levels): Program {
  return [
    ...references(touches, levels),
    // exit_notify: the parent is told; no line but those of the family is written.
    ...under('tasklist_lock', []),
    ...processes('dec', levels),
    ...under('tasklist_lock', [...plain('nr_threads', 'store less'), ...to('write', 'tasks')]),
    // free_pids: idr_remove and pid_allocated--, all levels under one lock.
    ...under(
      'pidmap_lock',
      levels.flatMap((level) => plain(numbers(level), 'store less')),
    ),
    ...to('dec', `pid_ns[${innermost(levels)}].count`),
  ];
}

/** create_new_namespaces and switch_task_namespaces; the pointer itself is in the task, under its own lock. */
export const unshare = references;

/** prepare_nsset, validate_nsset and commit_nsset: references, and nothing else that is shared. */
export const setns = references;

/** How many accesses are made while a lock is held, in the longest section of each lock; its own two not counted. */
export function holds(program: Program): Readonly<Record<string, number>> {
  const longest: Record<string, number> = {};
  let since = 0;
  for (const [at, { line, does }] of program.entries()) {
    if (does === 'lock') since = at;
    if (does === 'unlock') longest[line] = Math.max(longest[line] ?? 0, at - since - 1);
  }
  return longest;
}

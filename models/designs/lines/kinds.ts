/**
 * What it takes to make a namespace of each kind, and what a name in one costs to read: locks of the whole machine.
 * From the source of Linux 6.18: kernel/ucount.c, kernel/nstree.c, fs/proc/generic.c for all kinds; kernel/utsname.c,
 * kernel/cgroup/namespace.c, ipc/namespace.c, fs/namespace.c and net/core/net_namespace.c for one each.
 */
import { innermost, inward, type Levels, reading, to, under } from './sections.ts';
import type { Program } from './system.ts';

/** A name of 65 bytes among six: it begins in one line and ends in another. */
const nameOf = (uts: string) => [`${uts}.name[0]`, `${uts}.name[1]`];

/** What is looked up when a sysctl table is registered, or a file in /proc: one lock for the whole machine each. */
const sysctls = under('sysctl_lock', to('write', 'sysctls'));
const proc = under('proc_subdir_lock', to('write', 'proc'));

/** copy_tree, for each mount: its id, its number in its peers' group aside, and its place in the table of mounts. */
const mount = [
  ...under('mnt_id_ida', to('write', 'mnt_id_ida')),
  ...under('mount_lock', to('write', 'mounts')),
];

/**
 * What is done for this kind and no other. A network namespace registers dozens of tables and files, one of each
 * stands for them; of a mount namespace `mounts` say how many mounts there are to copy.
 */
function ofKind(kind: string, mounts: number): Program {
  switch (kind) {
    case 'uts':
      // clone_uts_ns copies the names.
      return reading('uts_sem', to('read', ...nameOf('uts_ns[0]')));
    case 'cgroup':
      // copy_cgroup_ns: the css_set of the task is its root.
      return under('css_set_lock', to('write', 'css_set'));
    case 'ipc':
      // setup_mq_sysctls, setup_ipc_sysctls, and the superblock of mqueue (sget_fc).
      return [...under('sb_lock', to('write', 'super_blocks')), ...sysctls, ...sysctls];
    case 'mnt':
      return under('namespace_sem', Array<Program>(mounts).fill(mount).flat());
    case 'net':
      return reading('pernet_ops_rwsem', [
        ...sysctls,
        ...proc,
        ...under('net_rwsem', to('write', 'net_namespace_list')),
      ]);
    default:
      return [];
  }
}

/**
 * A new namespace: counted at every level (inc_ucount), numbered, owned, and found by its number. One structure may be
 * of several kinds, its `parts`.
 */
export function made(kind: string, levels: Levels, parts: readonly string[] = [kind], mounts = 1): Program {
  return [
    ...to('inc', `ucounts[${innermost(levels)}].count`),
    ...to('inc', ...inward(levels).map((level) => `ucounts[${level}]`)),
    // ns_common_init: proc_alloc_inum, whose IDA has one lock for all kinds.
    ...under('proc_inum_ida', to('write', 'proc_inum_ida')),
    ...to('inc', `user_ns[${innermost(levels)}].count`),
    ...parts.flatMap((part) => ofKind(part, mounts)),
    // ns_tree_add: a tree and a seqlock for each kind.
    ...under(`ns_tree[${kind}]`, to('write', `ns_tree[${kind}]`)),
  ];
}

/** What is not left to a thread of the kernel, backwards: ns_tree_remove, dec_ucount, put_user_ns, ns_free_inum. */
export function unmade(kind: string, levels: Levels): Program {
  return [
    ...under(`ns_tree[${kind}]`, to('write', `ns_tree[${kind}]`)),
    ...(kind === 'cgroup' ? to('write', 'css_set') : []),
    ...to('dec', ...inward(levels).map((level) => `ucounts[${level}]`)),
    ...to('dec', `ucounts[${innermost(levels)}].count`, `user_ns[${innermost(levels)}].count`),
    ...under('proc_inum_ida', to('write', 'proc_inum_ida')),
  ];
}

/**
 * uname: the pointer to the namespace is read in the structure that has it, and then the name. `through` is the line
 * of that structure, with its count; a task that refers to the namespace itself has it in a line of its own.
 */
export function uname(uts: string, through?: string): Program {
  return [
    ...(through === undefined ? [] : to('read', through)),
    ...reading('uts_sem', to('read', ...nameOf(uts))),
  ];
}

/** sethostname, which also adds the name to what random numbers are made of (add_device_randomness). */
export function sethostname(uts: string, through?: string): Program {
  return [
    ...(through === undefined ? [] : to('read', through)),
    ...under('input_pool.lock', to('write', 'input_pool')),
    ...under('uts_sem', to('write', ...nameOf(uts))),
  ];
}

/**
 * The namespaces that a task is in through its nsproxy: how each kind is made, entered, kept and let
 * go of (kernel/nsproxy.c). PID namespaces are different: nobody changes their own.
 */
import { NONE, type Refusal } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { type Nsproxy, noNsproxy, nsproxy } from '../nsproxy/machine.ts';
import type { NsproxyKind } from './namespace-kind.ts';
import { ns_tree_add, ns_tree_remove } from './ns-tree.ts';
import { put_pid_ns } from './pid.ts';
import { nsproxyKinds } from './registered.ts';
import { unregister_sysctl_table } from './sysctls.ts';
import { dec_ucount, inc_ucount } from './ucounts.ts';
import { get_user_ns, put_user_ns } from './user.ts';

/** A new namespace made by a task; NONE if the scope has no more. */
export function create_namespace(
  k: LinuxKernel,
  kind: NsproxyKind,
  maker: number,
  user_ns: number,
  creator: number,
): number | Refusal {
  const old = k.nsproxies.get(maker)[kind.copies ?? kind.field];
  const refused = inc_ucount(k, kind.kind, user_ns, creator);
  if (refused) return refused;
  const ns = k[kind.instances].free();
  if (ns === NONE) return NONE;
  get_user_ns(k, user_ns);
  k[kind.instances].send(ns, kind.create(k, old, user_ns, creator, maker));
  kind.created?.(k, ns);
  if (kind.copied && !kind.copied(k, old, ns)) return NONE;
  return ns_tree_add(k, kind.kind, ns) ? ns : NONE;
}

/** One reference more; a scope without the kind has none to count. */
export function get_namespace(k: LinuxKernel, kind: NsproxyKind, ns: number): void {
  if (ns !== NONE) k[kind.instances].send(ns, kind.get());
}

/** One reference less; a namespace that is destroyed lets go of its owner. */
export function put_namespace(k: LinuxKernel, kind: NsproxyKind, ns: number): void {
  if (ns === NONE) return;
  const was = k[kind.instances].get(ns);
  const { user_ns, creator } = was;
  if (was.refs === 1) unregister_sysctl_table(k, kind.kind, ns);
  k[kind.instances].send(ns, kind.put());
  if (k[kind.instances].get(ns).state !== 'free') return;
  // Each kind is told what one of its own was.
  ns_tree_remove(k, kind.kind, ns);
  kind.destroyed?.(k, ns, was as never);
  dec_ucount(k, kind.kind, user_ns, creator);
  put_user_ns(k, user_ns);
}

/** The first namespaces of all kinds that the scope has; time counts twice, for a task and its children. */
export function first_namespaces(k: LinuxKernel): Nsproxy {
  const held: Record<string, number> = {};
  for (const kind of nsproxyKinds()) {
    const ns = k[kind.instances].capacity === 0 ? NONE : 0;
    held[kind.field] = ns;
    if (ns === NONE) continue;
    get_user_ns(k, 0);
    k[kind.instances].send(ns, kind.first(k));
    kind.created?.(k, ns);
    ns_tree_add(k, kind.kind, ns);
  }
  const { time_ns = NONE } = held;
  get_time_ns_for_children(k, time_ns);
  return { ...noNsproxy(), ...held, time_ns_for_children: time_ns, pid_ns_for_children: 0 };
}

/** A task leaves the namespace of one kind that it is in for another one, which has been counted. */
export function switch_namespace(k: LinuxKernel, task: number, kind: NsproxyKind, ns: number): void {
  const old = k.nsproxies.get(task)[kind.field];
  k.nsproxies.send(task, nsproxy.ENTER(kind.turn, ns));
  kind.entered?.(k, task, ns, old);
  put_namespace(k, kind, old);
}

/** The kind of which a task's children may be elsewhere than the task, as of PID namespaces. */
function timeKind(): NsproxyKind {
  const time = nsproxyKinds().find(({ kind }) => kind === 'time');
  if (!time) throw new Error('there are no time namespaces');
  return time;
}

/** The time namespace of a task's children: a second reference to what may be the same namespace. */
export function get_time_ns_for_children(k: LinuxKernel, ns: number): void {
  if (ns !== NONE) get_namespace(k, timeKind(), ns);
}
function put_time_ns_for_children(k: LinuxKernel, ns: number): void {
  if (ns !== NONE) put_namespace(k, timeKind(), ns);
}

/** Of time a task's children will be in another namespace, which has been counted, than until now. */
export function aim_time_children(k: LinuxKernel, task: number, ns: number): void {
  const { time_ns_for_children: old } = k.nsproxies.get(task);
  k.nsproxies.send(task, nsproxy.AIM_TIME_CHILDREN(ns));
  put_time_ns_for_children(k, old);
}

/** A new task enters the time that its maker's children are aimed at (kernel/time/namespace.c). */
export function timens_on_fork(k: LinuxKernel, child: number): void {
  const { time_ns, time_ns_for_children: aim } = k.nsproxies.get(child);
  if (aim === time_ns) return;
  get_namespace(k, timeKind(), aim);
  switch_namespace(k, child, timeKind(), aim);
  k.by('ns.fork.time');
}

/** A dying task lets go of its nsproxy. */
export function exit_task_namespaces(k: LinuxKernel, task: number): void {
  const mine = k.nsproxies.get(task);
  k.nsproxies.send(task, nsproxy.DROP());
  for (const kind of nsproxyKinds()) put_namespace(k, kind, mine[kind.field]);
  put_time_ns_for_children(k, mine.time_ns_for_children);
  put_pid_ns(k, mine.pid_ns_for_children);
}

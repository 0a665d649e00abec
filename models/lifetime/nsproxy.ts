/**
 * The namespaces that a task is in through its nsproxy: how each kind is made, entered, kept and let
 * go of (kernel/nsproxy.c). PID namespaces are different: nobody changes their own.
 */
import { type EventId, NONE, type Refusal } from '../../checker/index.ts';
import { CLONE } from '../constants.ts';
import type { LinuxKernel, LinuxKinds } from '../kinds.ts';
import { type Nsproxy, nsproxy } from '../nsproxy/machine.ts';
import { opaqueNamespace } from '../opaque/machine.ts';
import { utsNamespace } from '../uts/machine.ts';
import { put_pid_ns } from './pid.ts';
import { dec_ucount, inc_ucount } from './ucounts.ts';
import { get_user_ns, put_user_ns } from './user.ts';

type Field = Exclude<keyof Nsproxy, 'pid_ns_for_children' | 'time_ns_for_children'>;
type InstancesName = Exclude<
  Extract<keyof LinuxKinds, `${string}Namespaces`>,
  'userNamespaces' | 'pidNamespaces'
>;

/** One kind of namespace as an nsproxy holds it. */
export type NsproxyKind = {
  /** As the links of /proc/PID/ns name it. */
  readonly kind: 'mnt' | 'uts' | 'ipc' | 'net' | 'cgroup' | 'time';
  readonly flag: number;
  readonly field: Field;
  readonly instances: InstancesName;
  readonly enter: (ns: number) => EventId;
  readonly get: () => EventId;
  readonly put: () => EventId;
  /** The event that makes a namespace for somebody who is in `old`. */
  readonly create: (k: LinuxKernel, old: number, user_ns: number, creator: number) => EventId;
};

const opaque = {
  get: opaqueNamespace.GET,
  put: opaqueNamespace.PUT,
  create: (_: LinuxKernel, __: number, user_ns: number, creator: number) =>
    opaqueNamespace.CREATE(user_ns, creator),
};

const mnt: NsproxyKind = {
  kind: 'mnt',
  flag: CLONE.CLONE_NEWNS,
  field: 'mnt_ns',
  instances: 'mntNamespaces',
  enter: nsproxy.ENTER_MNT,
  ...opaque,
};
const uts: NsproxyKind = {
  kind: 'uts',
  flag: CLONE.CLONE_NEWUTS,
  field: 'uts_ns',
  instances: 'utsNamespaces',
  enter: nsproxy.ENTER_UTS,
  get: utsNamespace.GET,
  put: utsNamespace.PUT,
  // The new one starts with the names of the old one.
  create: (k, old, user_ns, creator) => {
    const { nodename, domainname } = k.utsNamespaces.get(old);
    return utsNamespace.CREATE(nodename, domainname, user_ns, creator);
  },
};
const ipc: NsproxyKind = {
  kind: 'ipc',
  flag: CLONE.CLONE_NEWIPC,
  field: 'ipc_ns',
  instances: 'ipcNamespaces',
  enter: nsproxy.ENTER_IPC,
  ...opaque,
};
const cgroup: NsproxyKind = {
  kind: 'cgroup',
  flag: CLONE.CLONE_NEWCGROUP,
  field: 'cgroup_ns',
  instances: 'cgroupNamespaces',
  enter: nsproxy.ENTER_CGROUP,
  ...opaque,
};
const net: NsproxyKind = {
  kind: 'net',
  flag: CLONE.CLONE_NEWNET,
  field: 'net_ns',
  instances: 'netNamespaces',
  enter: nsproxy.ENTER_NET,
  ...opaque,
};
const time: NsproxyKind = {
  kind: 'time',
  flag: CLONE.CLONE_NEWTIME,
  field: 'time_ns',
  instances: 'timeNamespaces',
  enter: nsproxy.ENTER_TIME,
  ...opaque,
};

/** The kinds that are made before a PID namespace is, and those after it, in the kernel's order. */
export const kindsBeforePid: readonly NsproxyKind[] = [mnt, uts, ipc];
export const kindsAfterPid: readonly NsproxyKind[] = [cgroup, net, time];
export const nsproxyKinds: readonly NsproxyKind[] = [...kindsBeforePid, ...kindsAfterPid];

/** A new namespace for somebody who is in `old`; NONE if the scope has no more. */
export function create_namespace(
  k: LinuxKernel,
  kind: NsproxyKind,
  old: number,
  user_ns: number,
  creator: number,
): number | Refusal {
  const refused = inc_ucount(k, kind.kind, user_ns, creator);
  if (refused) return refused;
  const ns = k[kind.instances].free();
  if (ns === NONE) return NONE;
  get_user_ns(k, user_ns);
  k[kind.instances].send(ns, kind.create(k, old, user_ns, creator));
  return ns;
}

/** One reference more; a scope without the kind has none to count. */
export function get_namespace(k: LinuxKernel, kind: NsproxyKind, ns: number): void {
  if (ns !== NONE) k[kind.instances].send(ns, kind.get());
}

/** One reference less; a namespace that is destroyed lets go of its owner. */
export function put_namespace(k: LinuxKernel, kind: NsproxyKind, ns: number): void {
  if (ns === NONE) return;
  const { user_ns, creator } = k[kind.instances].get(ns);
  k[kind.instances].send(ns, kind.put());
  if (k[kind.instances].get(ns).state !== 'free') return;
  dec_ucount(k, kind.kind, user_ns, creator);
  put_user_ns(k, user_ns);
}

/** A task leaves the namespace of one kind that it is in for another one, which has been counted. */
export function switch_namespace(k: LinuxKernel, task: number, kind: NsproxyKind, ns: number): void {
  const old = k.nsproxies.get(task)[kind.field];
  k.nsproxies.send(task, kind.enter(ns));
  put_namespace(k, kind, old);
}

/** The time namespace of a task's children: a second reference to what may be the same namespace. */
export function get_time_ns_for_children(k: LinuxKernel, ns: number): void {
  get_namespace(k, time, ns);
}
function put_time_ns_for_children(k: LinuxKernel, ns: number): void {
  put_namespace(k, time, ns);
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
  get_namespace(k, time, aim);
  switch_namespace(k, child, time, aim);
  k.by('ns.fork.time');
}

/** A dying task lets go of its nsproxy. */
export function exit_task_namespaces(k: LinuxKernel, task: number): void {
  const mine = k.nsproxies.get(task);
  k.nsproxies.send(task, nsproxy.DROP());
  for (const kind of nsproxyKinds) put_namespace(k, kind, mine[kind.field]);
  put_time_ns_for_children(k, mine.time_ns_for_children);
  put_pid_ns(k, mine.pid_ns_for_children);
}

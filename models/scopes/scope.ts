/** How a scope of the Linux model is written. */
import type { CallInstance, Scope } from '../../checker/index.ts';
import { ipcRoom } from '../ipc/machines.ts';
import type { Parameters } from '../kinds.ts';
import type { NamespaceKind, ProxiedKind } from '../lifetime/namespace-kind.ts';
import { kindsInOrder } from '../lifetime/registered.ts';

/** What an exhaustive search of a scope is known to find; anything else fails the check. */
export type Pinned = { readonly states: number; readonly transitions: number; readonly depth: number };

export type LinuxScope = Scope<Parameters> & { readonly pinned: Pinned };

type NamespaceRoom = { readonly [Kind in NamespaceKind as `${Kind}Namespaces`]: number };

/** How many instances there is room for; the initial namespaces are among them. */
export type Room = {
  readonly tasks: number;
  /** As many as tasks if absent: more where one outlives its task, as a group or a session. */
  readonly pids?: number;
  readonly pidNamespaces: number;
  readonly utsNamespaces: number;
  /** 1 if absent: the outermost one. */
  readonly userNamespaces?: number;
  /** Cgroups, the outermost among them; 0 if absent: there is no hierarchy. */
  readonly cgroups?: number;
  /** Message queues, sets of semaphores and segments together; 0 if absent. */
  readonly ipcObjects?: number;
  /** POSIX message queues; 0 if absent. */
  readonly mqueues?: number;
  /** 0 if absent: nobody has a tree of mounts. */
  readonly mounts?: number;
  /** Namespaces are counted, and there can be limits. */
  readonly limits?: true;
  /** Namespaces have numbers, which NS_GET_ID tells; elsewhere it tells 0. */
  readonly nsIds?: true;
  /** Tasks can have resource limits. */
  readonly rlimits?: true;
  /** Open files at once, that of the descriptors 0, 1 and 2 among them; 0 if absent: nobody has descriptors. */
  readonly files?: number;
  /** Devices, at least as many as network namespaces, which have each a lo; 0 if absent: they have none. */
  readonly netDevices?: number;
  /** Sockets that socket(2) makes at once; 0 if absent. */
  readonly netSockets?: number;
  /** Ends of pairs of sockets at once; 0 if absent. */
  readonly unixSockets?: number;
} & {
  /** Of other kinds 0 if absent: a scope is as a rule not about them. */
  readonly [Kind in ProxiedKind as `${Kind}Namespaces`]?: number;
};

/** So many of every kind of namespace. */
export function namespacesOfEveryKind(many: number): NamespaceRoom {
  return Object.fromEntries(kindsInOrder().map((kind) => [`${kind}Namespaces`, many])) as NamespaceRoom;
}

/** The capacity of every kind. */
export function capacitiesOf({
  tasks,
  files = 0,
  limits,
  rlimits,
  nsIds,
  cgroups = 0,
  ipcObjects = 0,
  mounts = 0,
  ...namespaces
}: Room): Scope['capacities'] {
  return {
    // A task's life, its signal_struct, its nsproxy, its credentials and its mm share a slot number.
    tasks,
    signals: tasks,
    sighands: tasks,
    sigpendings: tasks,
    pids: tasks,
    nsproxies: tasks,
    creds: tasks,
    fdTables: files === 0 ? 0 : tasks,
    files,
    mounts,
    propagations: mounts,
    mountFlags: mounts,
    superBlocks: mounts,
    mms: tasks,
    fsStructs: tasks,
    rlimits: rlimits ? tasks : 0,
    cgroups,
    cssSets: cgroups === 0 ? 0 : tasks,
    ...ipcRoom(tasks, ipcObjects),
    userNamespaces: 1,
    nsTrees: nsIds ? 1 : 0,
    // The counters of a user namespace have its slot number.
    ucounts: limits ? (namespaces.userNamespaces ?? 1) : 0,
    ...namespaces,
  };
}

/** A scope with so many tasks and namespaces. */
export function linuxScope(
  scope: Room & {
    readonly name: string;
    readonly says: string;
    readonly parameters: Parameters;
    readonly schedule: Scope['schedule'];
    readonly calls: readonly CallInstance[];
    readonly pinned: Pinned;
  },
): LinuxScope {
  const { name, says, parameters, schedule, calls, pinned, ...room } = scope;
  return { name, says, parameters, schedule, calls, pinned, capacities: capacitiesOf(room) };
}

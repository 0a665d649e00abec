/** How a scope of the Linux model is written. */
import type { CallInstance, Scope } from '../../checker/index.ts';
import type { Parameters } from '../kinds.ts';

/** What an exhaustive search of a scope is known to find; anything else fails the check. */
export type Pinned = { readonly states: number; readonly transitions: number; readonly depth: number };

export type LinuxScope = Scope<Parameters> & { readonly pinned: Pinned };

/** How many instances there is room for; the initial namespaces are among them. */
export type Room = {
  readonly tasks: number;
  /** As many as tasks if absent: more where one outlives its task, as a group or a session. */
  readonly pids?: number;
  readonly pidNamespaces: number;
  readonly utsNamespaces: number;
  /** 1 if absent: the outermost one. */
  readonly userNamespaces?: number;
  /** 0 if absent: a scope is as a rule not about them. */
  readonly ipcNamespaces?: number;
  readonly netNamespaces?: number;
  readonly mntNamespaces?: number;
  readonly cgroupNamespaces?: number;
  readonly timeNamespaces?: number;
  /** Namespaces are counted, and there can be limits. */
  readonly limits?: true;
  /** Open files at once, that of the descriptors 0, 1 and 2 among them; 0 if absent: nobody has descriptors. */
  readonly files?: number;
};

/** The capacity of every kind. */
export function capacitiesOf({ tasks, files = 0, limits, ...namespaces }: Room): Scope['capacities'] {
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
    mms: tasks,
    fsStructs: tasks,
    userNamespaces: 1,
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

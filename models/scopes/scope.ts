/** How a scope of the Linux model is written. */
import type { CallInstance, Scope } from '../../checker/index.ts';
import type { Parameters } from '../kinds.ts';

/** What an exhaustive search of a scope is known to find; anything else fails the check. */
export type Pinned = { readonly states: number; readonly transitions: number; readonly depth: number };

export type LinuxScope = Scope<Parameters> & { readonly pinned: Pinned };

/** A scope with so many tasks and namespaces; the initial namespaces are among them. */
export function linuxScope(scope: {
  readonly name: string;
  readonly says: string;
  readonly tasks: number;
  readonly pidNamespaces: number;
  readonly utsNamespaces: number;
  readonly parameters: Parameters;
  readonly schedule: Scope['schedule'];
  readonly calls: readonly CallInstance[];
  readonly pinned: Pinned;
}): LinuxScope {
  const { tasks, pidNamespaces, utsNamespaces, ...rest } = scope;
  return {
    ...rest,
    // A task's life, its pid and its nsproxy share a slot number.
    capacities: { tasks, pids: tasks, nsproxies: tasks, pidNamespaces, utsNamespaces },
  };
}

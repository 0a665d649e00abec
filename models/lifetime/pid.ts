/** Who keeps a PID namespace alive: its members, who aims at it, what is below it (kernel/pid_namespace.c). */
import { NONE } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { pidNamespace } from '../pid/context.ts';
import { get_user_ns, put_user_ns } from './user.ts';

/** A new one below `parent`, which has been told (NEST); NONE if the scope has no more. */
export function create_pid_namespace(k: LinuxKernel, parent: number, user_ns: number): number {
  const ns = k.pidNamespaces.free();
  if (ns === NONE) return NONE;
  get_user_ns(k, user_ns);
  k.pidNamespaces.send(ns, pidNamespace.CREATE(parent, k.pidNamespaces.get(parent).level + 1, user_ns));
  return ns;
}

/** One reference less; a PID namespace that is destroyed lets go of its owner and its parent. */
export function put_pid_ns(k: LinuxKernel, ns: number): void {
  let at = ns;
  while (at !== NONE) {
    const { parent, user_ns } = k.pidNamespaces.get(at);
    k.pidNamespaces.send(at, pidNamespace.PUT());
    if (k.pidNamespaces.get(at).state !== 'free') return;
    put_user_ns(k, user_ns);
    at = parent;
  }
}

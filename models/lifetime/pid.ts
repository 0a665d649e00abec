/** Who keeps a PID namespace alive: its members, who aims at it, what is below it (kernel/pid_namespace.c). */
import { NONE, type Refusal } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { pidNamespace } from '../pid/context.ts';
import { ns_tree_add, ns_tree_remove } from './ns-tree.ts';
import { unregister_sysctl_table } from './sysctls.ts';
import { dec_ucount, inc_ucount } from './ucounts.ts';
import { get_user_ns, put_user_ns } from './user.ts';

/** A new one below `parent`, which has been told (NEST); NONE if the scope has no more. */
export function create_pid_namespace(
  k: LinuxKernel,
  parent: number,
  user_ns: number,
  creator: number,
): number | Refusal {
  const refused = inc_ucount(k, 'pid', user_ns, creator);
  if (refused) return refused;
  const ns = k.pidNamespaces.free();
  if (ns === NONE) return NONE;
  get_user_ns(k, user_ns);
  const { level } = k.pidNamespaces.get(parent);
  const { pid_max } = k.parameters;
  k.pidNamespaces.send(ns, pidNamespace.CREATE(parent, level + 1, user_ns, creator, pid_max));
  return ns_tree_add(k, 'pid', ns) ? ns : NONE;
}

/** One reference less; a PID namespace that is destroyed lets go of its owner and its parent. */
export function put_pid_ns(k: LinuxKernel, ns: number): void {
  let at = ns;
  while (at !== NONE) {
    const { parent, user_ns, creator, refs } = k.pidNamespaces.get(at);
    if (refs === 1) unregister_sysctl_table(k, 'pid', at);
    k.pidNamespaces.send(at, pidNamespace.PUT());
    if (k.pidNamespaces.get(at).state !== 'free') return;
    ns_tree_remove(k, 'pid', at);
    dec_ucount(k, 'pid', user_ns, creator);
    put_user_ns(k, user_ns);
    at = parent;
  }
}

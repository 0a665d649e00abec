/** Who keeps a user namespace alive: credentials, what it owns, what is below it (kernel/user_namespace.c). */
import { NONE } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { ucounts } from '../ucounts/context.ts';
import { userNamespace } from '../user/context.ts';
import { ns_tree_remove } from './ns-tree.ts';
import { dec_ucount } from './ucounts.ts';

/** One reference more. */
export function get_user_ns(k: LinuxKernel, ns: number): void {
  k.userNamespaces.send(ns, userNamespace.GET());
}

/** One reference less; a user namespace that is destroyed lets go of the one above it. */
export function put_user_ns(k: LinuxKernel, ns: number): void {
  let at = ns;
  while (at !== NONE) {
    const { parent, owner } = k.userNamespaces.get(at);
    k.userNamespaces.send(at, userNamespace.PUT());
    if (k.userNamespaces.get(at).state !== 'free') return;
    ns_tree_remove(k, 'user', at);
    if (k.ucounts.capacity > 0) k.ucounts.send(at, ucounts.PUT());
    if (parent !== NONE) dec_ucount(k, 'user', parent, owner);
    at = parent;
  }
}

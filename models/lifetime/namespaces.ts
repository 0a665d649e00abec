/** A reference to a namespace of any kind, as a file of nsfs has one (fs/nsfs.c: the ops of each kind). */
import { NONE } from '../../checker/index.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { pidNamespace } from '../pid/context.ts';
import type { NamespaceKind } from './namespace-kind.ts';
import { get_namespace, put_namespace } from './nsproxy.ts';
import { put_pid_ns } from './pid.ts';
import { nsproxyKinds, registered } from './registered.ts';
import { get_user_ns, put_user_ns } from './user.ts';

/** The CLONE_NEW* flag of a kind; NONE for no kind. */
export function namespaceFlag(kind: NamespaceKind | undefined): number {
  return registered().find((one) => one.kind === kind)?.flag ?? NONE;
}

/** The user namespace that owns a namespace; that of a user namespace is the one above it. */
export function ownerOf(k: Linux, kind: NamespaceKind, ns: number): number {
  if (kind === 'user') return k.userNamespaces.get(ns).parent;
  if (kind === 'pid') return k.pidNamespaces.get(ns).user_ns;
  const instances = nsproxyKinds().find((one) => one.kind === kind)?.instances;
  return instances === undefined ? NONE : k[instances].get(ns).user_ns;
}

/** One reference more. */
export function get_ns(k: LinuxKernel, kind: NamespaceKind, ns: number): void {
  if (kind === 'user') get_user_ns(k, ns);
  else if (kind === 'pid') k.pidNamespaces.send(ns, pidNamespace.GET());
  else for (const one of nsproxyKinds()) if (one.kind === kind) get_namespace(k, one, ns);
}

/** One reference less. */
export function put_ns(k: LinuxKernel, kind: NamespaceKind, ns: number): void {
  if (kind === 'user') put_user_ns(k, ns);
  else if (kind === 'pid') put_pid_ns(k, ns);
  else for (const one of nsproxyKinds()) if (one.kind === kind) put_namespace(k, one, ns);
}

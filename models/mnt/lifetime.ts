/** What mounts keep alive (fs/namespace.c, fs/proc/root.c). */
import type { LinuxKernel } from '../kinds.ts';
import { put_mqueue_sb } from '../lifetime/mqueue-mounts.ts';
import { get_ns, put_ns } from '../lifetime/namespaces.ts';
import type { Mount, Mounted } from './machine.ts';

type Keeping = Exclude<Mounted, { readonly is: 'mqueue' }>;
const kindOf = (of: Keeping) => (of.is === 'procfs' ? 'pid' : of.kind);

/** A mount of message queues keeps nothing (DIV-17). */
export function get_mounted(k: LinuxKernel, of: Mounted): void {
  if (of.is !== 'mqueue') get_ns(k, kindOf(of), of.ns);
}
export function put_mounted(k: LinuxKernel, of: Mounted): void {
  if (of.is === 'mqueue') put_mqueue_sb(k, of);
  else put_ns(k, kindOf(of), of.ns);
}

/** The mounts of another namespace, in one that this user namespace owns: locked if another one owned those. */
export function copy_tree(k: LinuxKernel, old: number, user_ns: number): readonly Mount[] {
  const { mounts, user_ns: owner } = k.mntNamespaces.get(old);
  return owner === user_ns ? mounts : mounts.map((mount) => ({ ...mount, locked: true }));
}

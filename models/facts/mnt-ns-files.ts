/** Where files of mount namespaces may be bound (fs/namespace.c: mnt_ns_loop). */
import type { Path } from '../fs-struct/machine.ts';
import type { Linux } from '../kinds.ts';
import type { FileSystem } from '../mnt/super-block.ts';
import { is_received } from './propagation.ts';

/** Whether a mount namespace could keep itself: the file is that of the caller's own or of an older one. */
export function mnt_ns_loop(k: Linux, caller: number, shows: FileSystem): boolean {
  if (shows.fstype !== 'nsfs' || shows.kind !== 'mnt') return false;
  const { ns_id } = k.mntNamespaces.get(k.nsproxies.get(caller).mnt_ns);
  return k.mntNamespaces.get(shows.ns).ns_id <= ns_id;
}

/** Whether something is the file of a mount namespace, and others would receive what is put there. */
export function cannotSpread(k: Linux, shows: FileSystem, on: Path): boolean {
  return shows.fstype === 'nsfs' && shows.kind === 'mnt' && is_received(k, on);
}

/** What ids are called in a user namespace (kernel/user_namespace.c: map_id_down, map_id_up). */
import { NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import type { uid_gid_extent } from '../user/context.ts';

/** The overflow uid and gid: the name of every id that has none. */
export const overflowId = 65534;

/** The kernel's id for what a namespace calls `id`; NONE (an invalid kuid) if it calls nothing so. */
export function make_kid(map: readonly uid_gid_extent[], id: number): number {
  const extent = map.find(({ first, count }) => id >= first && id < first + count);
  return extent === undefined ? NONE : extent.lower_first + (id - extent.first);
}

/** What a namespace calls the kernel's id; NONE if it has no name for it. */
export function from_kid(map: readonly uid_gid_extent[], kid: number): number {
  const extent = map.find(({ lower_first, count }) => kid >= lower_first && kid < lower_first + count);
  return extent === undefined ? NONE : extent.first + (kid - extent.lower_first);
}

/** The same, as most system calls answer it: the overflow id where there is no name. */
export function from_kid_munged(map: readonly uid_gid_extent[], kid: number): number {
  const id = from_kid(map, kid);
  return id === NONE ? overflowId : id;
}

/** The kernel's id for the first of a range of ids that are all in one line of the map; else NONE. */
export function map_id_range_down(map: readonly uid_gid_extent[], id: number, count: number): number {
  const extent = map.find((one) => id >= one.first && id + count <= one.first + one.count);
  return extent === undefined ? NONE : extent.lower_first + (id - extent.first);
}

/** What the sender of a siginfo calls `uid`, as the receiver calls it (kernel/signal.c: send_signal_locked). */
export function translate_uid(k: Linux, uid: number, sender: number, receiver: number): number {
  const from = k.creds.get(sender).user_ns;
  const to = k.creds.get(receiver).user_ns;
  if (from === to) return uid;
  return from_kid_munged(k.userNamespaces.get(to).uid_map, make_kid(k.userNamespaces.get(from).uid_map, uid));
}

/** What the receiver of a kill(2) is told of its sender (kernel/signal.c: prepare_kill_siginfo, send_signal_locked). */
import { from_kid_munged, translate_uid } from '../facts/ids.ts';
import { group_leader } from '../facts/threads.ts';
import { task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { Siginfo } from '../sigpending/context.ts';

/** Whether a receiver does not see the sender: the signal comes from an ancestor of its PID namespace. */
export function is_from_above(k: LinuxKernel, sender: number, receiver: number): boolean {
  return task_pid_nr_as_seen_by(k, sender, receiver) === 0;
}

/**
 * The kernel fills in one siginfo_t, with the sender's number and user as the sender calls them, and
 * adapts it to each receiver in turn without taking back what it did for those before. So each may be
 * told what was meant for others, in an order that is left open.
 */
export function kill_siginfo(
  k: LinuxKernel,
  sender: number,
  receiver: number,
  receivers: readonly number[],
  signal: number,
): Siginfo {
  const own = task_pid_nr_as_seen_by(k, group_leader(k, sender), sender);
  const others = receivers.filter((other) => other !== receiver);
  const unseen = others.some((other) => is_from_above(k, sender, other));
  const pids = is_from_above(k, sender, receiver) ? [0] : unseen ? [own, 0] : [own];
  const { user_ns, uid } = k.creds.get(sender);
  const first = from_kid_munged(k.userNamespaces.get(user_ns).uid_map, uid);
  const uids = new Set([first]);
  // A set grows while it is gone through: what one receiver is told may be translated for the next.
  for (const told of uids) for (const other of others) uids.add(translate_uid(k, told, sender, other));
  const seen = new Set([...uids].map((told) => translate_uid(k, told, sender, receiver)));
  return { signal, code: 'SI_USER', pids, uids: [...seen], status: 0 };
}

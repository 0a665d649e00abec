/** What the receiver of a kill(2) is told of its sender (kernel/signal.c: prepare_kill_siginfo, send_signal_locked). */
import { fact } from '../../checker/index.ts';
import { from_kid_munged, translate_uid } from '../facts/ids.ts';
import { group_leader } from '../facts/threads.ts';
import { task_pid_nr, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { Linux } from '../kinds.ts';
import type { Siginfo } from '../sigpending/context.ts';

/** Whether a receiver does not see the sender: the signal comes from an ancestor of its PID namespace. */
export function is_from_above(k: Linux, sender: number, receiver: number): boolean {
  return task_pid_nr_as_seen_by(k, sender, receiver) === 0;
}

/**
 * The kernel fills in one siginfo_t, with the sender's number and user as the sender calls them, and
 * adapts it to each receiver in turn without taking back what it did for those before. So each may be
 * told what was meant for others, in an order that is left open.
 */
function pids_told(k: Linux, sender: number, receiver: number, others: readonly number[]): readonly number[] {
  const own = task_pid_nr_as_seen_by(k, group_leader(k, sender), sender);
  const unseen = others.some((other) => is_from_above(k, sender, other));
  return is_from_above(k, sender, receiver) ? [0] : unseen ? [own, 0] : [own];
}

function uids_told(k: Linux, sender: number, receiver: number, others: readonly number[]): readonly number[] {
  const uids = new Set([own_uid(k, sender)]);
  // A set grows while it is gone through: what one receiver is told may be translated for the next.
  for (const told of uids) for (const other of others) uids.add(translate_uid(k, told, sender, other));
  return [...new Set([...uids].map((told) => translate_uid(k, told, sender, receiver)))];
}

/** The real user of a task, as it calls itself. */
function own_uid(k: Linux, task: number): number {
  const { user_ns, uid } = k.creds.get(task);
  return from_kid_munged(k.userNamespaces.get(user_ns).uid_map, uid);
}

type Told = (
  k: Linux,
  sender: number,
  receiver: number,
  receivers: readonly number[],
  signal: number,
) => Siginfo;

const siginfo =
  (pidsTold: typeof pids_told, uidsTold: typeof uids_told): Told =>
  (k, sender, receiver, receivers, signal) => {
    const others = receivers.filter((other) => other !== receiver);
    const [pids, uids] = [pidsTold, uidsTold].map((told) => told(k, sender, receiver, others));
    return { signal, code: 'SI_USER', pids: pids ?? [], uids: uids ?? [], status: 0 };
  };

/** What one of the receivers of a signal is told. */
export const kill_siginfo = fact('kill_siginfo', siginfo(pids_told, uids_told), {
  'tells whoever does not see the sender the number that it has at home': siginfo(
    (k, sender) => [task_pid_nr_as_seen_by(k, group_leader(k, sender), sender)],
    uids_told,
  ),
  'tells the number in the outermost PID namespace': siginfo(
    (k, sender) => [task_pid_nr(k, group_leader(k, sender))],
    uids_told,
  ),
  'tells the user by the name that the sender has for it': siginfo(pids_told, (k, sender) => [
    own_uid(k, sender),
  ]),
  'tells the number of the user in the kernel': siginfo(pids_told, (k, sender) => [k.creds.get(sender).uid]),
});

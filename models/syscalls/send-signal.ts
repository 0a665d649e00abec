/** How a signal gets to a task, and what it does there (kernel/signal.c: send_signal_locked, get_signal). */
import { NONE } from '../../checker/index.ts';
import { SA, SIGNAL, SIGRTMIN } from '../constants.ts';
import {
  has_blocked,
  holderOf,
  is_stopped,
  kills_another,
  next_signal,
  sig_action,
  sig_handler,
  will_become_orphaned_pgrp,
} from '../facts/dispositions.ts';
import { from_kid_munged, translate_uid } from '../facts/ids.ts';
import { group_leader, threads } from '../facts/threads.ts';
import { task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { complete_vfork_done } from '../lifetime/vfork.ts';
import { type ChildCode, type Queue, type Siginfo, sigpending } from '../sigpending/context.ts';
import { task } from '../task/context.ts';
import { dumping, ignoredByDefault, stopping } from '../task/default-actions.ts';

const { SIGCHLD, SIGCONT, SIGKILL } = SIGNAL;

/**
 * Sends a signal, which 0 is not; `forced`: from an ancestor PID namespace, or from the kernel. It is for
 * the whole process of the target, and any of its threads may take it, or for the target alone (`pending`).
 */
export function send_signal(
  k: LinuxKernel,
  target: number,
  info: Siginfo,
  forced: boolean,
  queue: Queue = 'shared_pending',
): void {
  const { signal } = info;
  const all = threads(k, target);
  const receivers = queue === 'pending' ? [target] : [target, ...all.filter((thread) => thread !== target)];
  if (!receivers.some((thread) => takesSignals(k, thread))) {
    k.tasks.send(target, task.SIGNALLED());
    return;
  }
  const { unkillable } = k.tasks.get(target);
  prepare_signal(k, target, signal);
  const disposition = sig_handler(k, target, signal);
  if (forced && unkillable) k.by('pid.init.ancestor');
  const blocked = has_blocked(k, target, signal);
  const waitingIn = () => k.sigpendings.get(holderOf(k, target, queue))[queue].length;
  const queued = waitingIn();
  k.sigpendings.send(
    holderOf(k, target, queue),
    sigpending.SEND({ info, queue, blocked, disposition, unkillable, forced }),
  );
  const kills =
    queued !== waitingIn() && unkillable && queue === 'shared_pending' && kills_another(k, target, signal);
  if (kills) k.by('thread.init.signal');
  for (const thread of receivers) {
    if (k.tasks.get(thread).state === 'vforking') complete_signal(k, thread, signal);
    else get_signal(k, thread, kills ? signal : 0);
  }
}

/** Whether a signal for the first process of all would kill it, who is the init of what is modelled. */
export function kills_first(k: Linux, target: number, signal: number, queue: Queue): boolean {
  const leader = group_leader(k, target);
  if (leader !== 0 || queue !== 'shared_pending' || !kills_another(k, target, signal)) return false;
  return (
    signal >= SIGRTMIN || !k.sigpendings.get(leader).shared_pending.some((info) => info.signal === signal)
  );
}

function takesSignals(k: Linux, thread: number): boolean {
  return ['running', 'stopped', 'vforking'].includes(k.tasks.get(thread).state);
}

/**
 * Who waits for its vforked child, and has no other threads, is woken by nothing but what kills it: SIGKILL, or
 * another signal that does and leaves no core, unless one that would do something else waits already.
 */
function complete_signal(k: LinuxKernel, target: number, signal: number): void {
  const { pending, shared_pending } = k.sigpendings.get(target);
  const waiting = [...pending, ...shared_pending].filter((one) => !has_blocked(k, target, one.signal));
  if (!waiting.some((one) => one.signal === signal)) return;
  const deadly =
    sig_handler(k, target, signal) === 'default' &&
    ![...ignoredByDefault, ...stopping, ...dumping].includes(signal);
  if (signal !== SIGKILL && (!deadly || waiting.length > 1)) return;
  const shared = !pending.some((one) => one.signal === signal);
  k.sigpendings.send(target, sigpending.TAKE(signal, shared));
  k.tasks.send(target, task.TAKES(signal, codeOf.default, false, false));
}

/** To stop and to go on overtake each other; to go on works also if the signal itself is not wanted. */
function prepare_signal(k: LinuxKernel, target: number, signal: number): void {
  if (stopping.includes(signal)) flush(k, target, [SIGCONT]);
  if (signal !== SIGCONT) return;
  flush(k, target, stopping);
  if (!is_stopped(k, target)) return;
  for (const thread of threads(k, target)) k.tasks.send(thread, task.CONTINUED());
  do_notify_parent_cldstop(k, group_leader(k, target), 'CLD_CONTINUED', SIGCONT);
}

/** Signals that wait for a process or any thread of it are dropped, if any do. */
export function flush(k: LinuxKernel, target: number, signals: readonly number[]): void {
  for (const thread of threads(k, target)) {
    const { pending, shared_pending } = k.sigpendings.get(thread);
    if ([...pending, ...shared_pending].some(({ signal }) => signals.includes(signal)))
      k.sigpendings.send(thread, sigpending.FLUSH(signals));
  }
}

/**
 * The task takes, one after the other, the signals that it can: while it is stopped that is SIGKILL alone. Of
 * one that `kills` (0 for none) it dies even as an init.
 */
export function get_signal(k: LinuxKernel, target: number, kills = 0): void {
  // Not more than there are: a kernel that did not take what it takes would never come to an end.
  const leader = group_leader(k, target);
  const waiting = k.sigpendings.get(target).pending.length + k.sigpendings.get(leader).shared_pending.length;
  for (let left = waiting; left > 0; left--) {
    if (!takesSignals(k, target)) return;
    const { state } = k.tasks.get(target);
    const next = next_signal(k, target, (signal) =>
      state === 'stopped' ? signal === SIGKILL : !has_blocked(k, target, signal),
    );
    if (!next) return;
    const { signal } = next.info;
    const shared = next.queue === 'shared_pending';
    k.sigpendings.send(holderOf(k, target, next.queue), sigpending.TAKE(signal, shared));
    const { pgrp } = k.signals.get(leader);
    const alone = stopping.includes(signal) && will_become_orphaned_pgrp(k, pgrp, NONE);
    k.tasks.send(target, task.TAKES(signal, codeOf[sig_handler(k, target, signal)], alone, signal === kills));
    const now = k.tasks.get(target).state;
    if (now === 'exiting') zap_other_threads(k, target);
    if (state === 'running' && now === 'stopped') do_signal_stop(k, target, signal);
  }
}

/** The process of a thread that has begun to die by a signal or by exit_group(2) ends as that thread does. */
export function zap_other_threads(k: LinuxKernel, dying: number): void {
  const { exit_code } = k.tasks.get(dying);
  for (const thread of threads(k, dying))
    if (thread !== dying) k.tasks.send(thread, task.GROUP_EXIT(exit_code));
}

/** The process of a thread that has stopped stops, and its parent is told. */
function do_signal_stop(k: LinuxKernel, stopped: number, signal: number): void {
  for (const thread of threads(k, stopped))
    if (thread !== stopped) k.tasks.send(thread, task.GROUP_STOP(signal));
  do_notify_parent_cldstop(k, group_leader(k, stopped), 'CLD_STOPPED', signal);
}

/** A task lets go of its memory: a maker that has waited for that takes the signals that have come. */
export function mm_release(k: LinuxKernel, child: number): void {
  const maker = complete_vfork_done(k, child);
  if (maker !== NONE) get_signal(k, maker);
}

const codeOf = { default: 0, ignore: 1, handler: 2 } as const;

/** A signal of the kernel's own, which nobody is the sender of. */
export function kernel_siginfo(signal: number): Siginfo {
  return { signal, code: 'SI_KERNEL', pids: [0], uids: [0], status: 0 };
}

/** What a parent is told of a child: its number and user as the parent calls them. */
export function child_siginfo(
  k: LinuxKernel,
  child: number,
  signal: number,
  code: ChildCode,
  status: number,
  parent = k.tasks.get(child).real_parent,
): Siginfo {
  const { uid_map } = k.userNamespaces.get(k.creds.get(parent).user_ns);
  const pid = task_pid_nr_as_seen_by(k, child, parent);
  const uid = from_kid_munged(uid_map, k.creds.get(child).uid);
  return { signal, code, pids: [pid], uids: [uid], status };
}

/**
 * A child has stopped or goes on: its parent, or its tracer, gets SIGCHLD, unless it has said that it does not want
 * to know. Returns whether it got it.
 */
export function do_notify_parent_cldstop(
  k: LinuxKernel,
  child: number,
  code: ChildCode,
  status: number,
  parent = k.tasks.get(child).real_parent,
): boolean {
  if (parent === NONE || !has_blocked(k, parent, SIGCHLD)) return false;
  const { handler, flags } = sig_action(k, parent, SIGCHLD);
  if (handler === 'ignore' || flags & SA.SA_NOCLDSTOP) return false;
  const info = child_siginfo(k, child, SIGCHLD, code, status, parent);
  // What is the parent's name for the user by now is translated once more, as if it were the child's.
  const uids = info.uids.map((uid) => translate_uid(k, uid, child, parent));
  if (uids[0] !== info.uids[0]) k.by('signal.child.uid');
  send_signal(k, parent, { ...info, uids }, false);
  k.by('signal.child');
  return true;
}

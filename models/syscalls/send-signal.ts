/** How a signal gets to a task, and what it does there (kernel/signal.c: send_signal_locked, get_signal). */
import { NONE } from '../../checker/index.ts';
import { SA, SIGNAL } from '../constants.ts';
import {
  has_blocked,
  next_signal,
  sig_action,
  sig_handler,
  will_become_orphaned_pgrp,
} from '../facts/dispositions.ts';
import { from_kid_munged, translate_uid } from '../facts/ids.ts';
import { task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { type ChildCode, type Siginfo, sigpending } from '../sigpending/context.ts';
import { task } from '../task/context.ts';
import { stopping } from '../task/default-actions.ts';

const { SIGCHLD, SIGCONT, SIGKILL } = SIGNAL;

/** Sends a signal, which 0 is not; `forced`: from an ancestor PID namespace, or from the kernel. */
export function send_signal(k: LinuxKernel, target: number, info: Siginfo, forced: boolean): void {
  const { signal } = info;
  const { state, unkillable } = k.tasks.get(target);
  if (state !== 'running' && state !== 'stopped') {
    k.tasks.send(target, task.SIGNALLED());
    return;
  }
  prepare_signal(k, target, signal);
  const disposition = sig_handler(k, target, signal);
  if (forced && unkillable) k.by('pid.init.ancestor');
  k.sigpendings.send(target, sigpending.SEND({ info, disposition, unkillable, forced }));
  get_signal(k, target);
}

/** To stop and to go on overtake each other; to go on works also if the signal itself is not wanted. */
function prepare_signal(k: LinuxKernel, target: number, signal: number): void {
  if (stopping.includes(signal)) flush(k, target, [SIGCONT]);
  if (signal !== SIGCONT) return;
  flush(k, target, stopping);
  if (k.tasks.get(target).state !== 'stopped') return;
  k.tasks.send(target, task.CONTINUED());
  do_notify_parent_cldstop(k, target, 'CLD_CONTINUED', SIGCONT);
}

/** Signals that wait are dropped, if any do. */
export function flush(k: LinuxKernel, target: number, signals: readonly number[]): void {
  if (k.sigpendings.get(target).pending.some(({ signal }) => signals.includes(signal)))
    k.sigpendings.send(target, sigpending.FLUSH(signals));
}

/** The task takes, one after the other, the signals that it can: while it is stopped that is SIGKILL alone. */
export function get_signal(k: LinuxKernel, target: number): void {
  // Not more than there are: a kernel that did not take what it takes would never come to an end.
  for (let left = k.sigpendings.get(target).pending.length; left > 0; left--) {
    const { state } = k.tasks.get(target);
    if (state !== 'running' && state !== 'stopped') return;
    const next = next_signal(k, target, (signal) =>
      state === 'stopped' ? signal === SIGKILL : !has_blocked(k, target, signal),
    );
    if (!next) return;
    k.sigpendings.send(target, sigpending.TAKE(next.signal));
    const { pgrp } = k.signals.get(target);
    const alone = stopping.includes(next.signal) && will_become_orphaned_pgrp(k, pgrp, NONE);
    k.tasks.send(target, task.TAKES(next.signal, codeOf[sig_handler(k, target, next.signal)], alone));
    if (state === 'running' && k.tasks.get(target).state === 'stopped')
      do_notify_parent_cldstop(k, target, 'CLD_STOPPED', next.signal);
  }
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
): Siginfo {
  const { real_parent } = k.tasks.get(child);
  const { uid_map } = k.userNamespaces.get(k.creds.get(real_parent).user_ns);
  const pid = task_pid_nr_as_seen_by(k, child, real_parent);
  const uid = from_kid_munged(uid_map, k.creds.get(child).uid);
  return { signal, code, pids: [pid], uids: [uid], status };
}

/** A child has stopped or goes on: its parent gets SIGCHLD, unless it has said that it does not want to know. */
function do_notify_parent_cldstop(k: LinuxKernel, child: number, code: ChildCode, status: number): void {
  const { real_parent } = k.tasks.get(child);
  if (real_parent === NONE || !has_blocked(k, real_parent, SIGCHLD)) return;
  const { handler, flags } = sig_action(k, real_parent, SIGCHLD);
  if (handler === 'ignore' || flags & SA.SA_NOCLDSTOP) return;
  const info = child_siginfo(k, child, SIGCHLD, code, status);
  // What is the parent's name for the user by now is translated once more, as if it were the child's.
  const uids = info.uids.map((uid) => translate_uid(k, uid, child, real_parent));
  if (uids[0] !== info.uids[0]) k.by('signal.child.uid');
  send_signal(k, real_parent, { ...info, uids }, false);
  k.by('signal.child');
}

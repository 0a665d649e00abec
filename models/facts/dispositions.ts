/** What a task does with a signal (kernel/signal.c). */
import { NONE } from '../../checker/index.ts';
import { SA, SIGNAL } from '../constants.ts';
import type { Linux } from '../kinds.ts';
import type { Disposition, SigAction } from '../sighand/machine.ts';
import type { Queue, Siginfo } from '../sigpending/context.ts';
import { coredump, ignoredByDefault, stopping } from '../task/default-actions.ts';
import { group_leader, thread_group_empty, threads } from './threads.ts';

const byDefault = { handler: 'default', flags: 0 } as const;

/** The action of a task for a signal. */
export function sig_action(k: Linux, task: number, signal: number): Omit<SigAction, 'signal'> {
  const { sighand } = k.tasks.get(task);
  if (sighand === NONE) return byDefault;
  return k.sighands.get(sighand).actions.find((action) => action.signal === signal) ?? byDefault;
}

export function sig_handler(k: Linux, task: number, signal: number): Disposition {
  return sig_action(k, task, signal).handler;
}

/** Whether a task has said that its children shall leave no zombies. */
export function ignores_children(k: Linux, task: number): boolean {
  const { handler, flags } = sig_action(k, task, SIGNAL.SIGCHLD);
  return handler === 'ignore' || (flags & SA.SA_NOCLDWAIT) !== 0;
}

export function has_blocked(k: Linux, task: number, signal: number): boolean {
  return k.sigpendings.get(task).blocked.includes(signal);
}

/** Signals that the hardware raises come first, then the lower number (SYNCHRONOUS_MASK). */
const synchronous: readonly number[] = [
  SIGNAL.SIGILL,
  SIGNAL.SIGTRAP,
  SIGNAL.SIGBUS,
  SIGNAL.SIGFPE,
  SIGNAL.SIGSEGV,
  SIGNAL.SIGSYS,
];

/**
 * The one among these signals that a task takes first, and from where: one for itself before one for its
 * process. Nothing if none of them waits.
 */
export function next_signal(
  k: Linux,
  task: number,
  wanted: (signal: number) => boolean,
): { readonly info: Siginfo; readonly queue: Queue } | undefined {
  for (const queue of ['pending', 'shared_pending'] as const) {
    const waiting = k.sigpendings.get(holderOf(k, task, queue))[queue].filter(({ signal }) => wanted(signal));
    const info = waiting.find(({ signal }) => synchronous.includes(signal)) ?? waiting[0];
    if (info) return { info, queue };
  }
  return undefined;
}

/** In whose slot the signals are that wait for a task, or for its process. */
export function holderOf(k: Linux, task: number, queue: Queue): number {
  return queue === 'pending' ? task : group_leader(k, task);
}

/**
 * Whether a signal that the thread it is sent to has blocked is another one's at once, and kills: who is an
 * init has not been asked at that point (complete_signal, sig_fatal).
 */
export function kills_another(k: Linux, target: number, signal: number): boolean {
  if (signal === 0 || !has_blocked(k, target, signal) || sig_handler(k, target, signal) !== 'default')
    return false;
  if ([...ignoredByDefault, ...stopping, ...coredump].includes(signal)) return false;
  return threads(k, target).some(
    (thread) => k.tasks.get(thread).state === 'running' && !has_blocked(k, thread, signal),
  );
}

/** Whether a process is stopped: then all of its threads are that live. */
export function is_stopped(k: Linux, task: number): boolean {
  return threads(k, task).some((thread) => k.tasks.get(thread).state === 'stopped');
}

/**
 * Whether nobody would continue a process group that is stopped: no member's parent is in the same
 * session and in another group. `ignored` is dying and does not count.
 */
export function will_become_orphaned_pgrp(k: Linux, pgrp: number, ignored: number): boolean {
  return !k.tasks.slots().some((member) => {
    const { pgrp: group, session } = k.signals.get(member);
    const { state, real_parent } = k.tasks.get(member);
    if (group !== pgrp || member === ignored || real_parent < 0) return false;
    if (state === 'zombie' && thread_group_empty(k, member)) return false;
    const parent = k.signals.get(group_leader(k, real_parent));
    return parent.pgrp !== pgrp && parent.session === session;
  });
}

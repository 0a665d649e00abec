/** What a task does with a signal (kernel/signal.c). */
import { NONE } from '../../checker/index.ts';
import { SA, SIGNAL } from '../constants.ts';
import type { Linux } from '../kinds.ts';
import type { Disposition, SigAction } from '../sighand/machine.ts';
import type { Siginfo } from '../sigpending/context.ts';

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

/** The one among these signals that a task takes first; nothing if none of them waits. */
export function next_signal(
  k: Linux,
  task: number,
  wanted: (signal: number) => boolean,
): Siginfo | undefined {
  const waiting = k.sigpendings.get(task).pending.filter(({ signal }) => wanted(signal));
  return waiting.find(({ signal }) => synchronous.includes(signal)) ?? waiting[0];
}

/**
 * Whether nobody would continue a process group that is stopped: no member's parent is in the same
 * session and in another group. `ignored` is dying and does not count.
 */
export function will_become_orphaned_pgrp(k: Linux, pgrp: number, ignored: number): boolean {
  return !k.tasks.slots().some((member) => {
    const { pgrp: group, session } = k.signals.get(member);
    const { state, real_parent } = k.tasks.get(member);
    if (group !== pgrp || member === ignored || state === 'zombie' || real_parent < 0) return false;
    const parent = k.signals.get(real_parent);
    return parent.pgrp !== pgrp && parent.session === session;
  });
}

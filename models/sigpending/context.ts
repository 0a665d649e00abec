/** The signals that a task has blocked, and those that wait to be taken by it or by its process. */
import { anyOf, byte, type EventOf, event, events, flag } from '../../checker/index.ts';
import type { Disposition } from '../sighand/machine.ts';

/**
 * A siginfo_t. `si_pid` and `si_uid` are as the receiver is told; where several receivers of one signal
 * leave open what this one is told, all that is possible.
 */
export type Siginfo = {
  readonly signal: number;
  readonly code: 'SI_USER' | 'SI_TKILL' | 'SI_KERNEL' | ChildCode;
  readonly pids: readonly number[];
  readonly uids: readonly number[];
  /** Of a child: its exit status, or the signal. */
  readonly status: number;
};

export type ChildCode = 'CLD_EXITED' | 'CLD_KILLED' | 'CLD_STOPPED' | 'CLD_CONTINUED';

export type Sigpending = {
  /** By ascending numbers. */
  readonly blocked: readonly number[];
  /** Those for this thread alone: by ascending signals, and those of one signal in the order of their arrival. */
  readonly pending: readonly Siginfo[];
  /** Of a leader: those for its process, which any thread of it may take; in the same order. */
  readonly shared_pending: readonly Siginfo[];
};

/** Where a signal waits. */
export type Queue = 'pending' | 'shared_pending';

export const noSigpending: Sigpending = { blocked: [], pending: [], shared_pending: [] };

/** A signal on its way to a task, and what decides whether it stays. */
export type Sent = {
  readonly info: Siginfo;
  readonly queue: Queue;
  /** Whom it was sent to has it blocked. */
  readonly blocked: boolean;
  readonly disposition: Disposition;
  /** SIGNAL_UNKILLABLE: the task is an init. */
  readonly unkillable: boolean;
  /** From an ancestor PID namespace, or from the kernel. */
  readonly forced: boolean;
};

export const sigpending = events({
  /** A new task has its maker's signals blocked, and none pending. */
  COPY: event((blocked: readonly number[]) => ({ blocked }), anyOf<readonly number[]>()),
  /** sigprocmask(2): SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK, or something else. */
  SIGPROCMASK: event(
    (how: number, signals: readonly number[]) => ({ how, signals }),
    anyOf<number>(),
    anyOf<readonly number[]>(),
  ),
  /** It leads its process from now on, for which these wait. */
  TAKE_OVER: event((shared_pending: readonly Siginfo[]) => ({ shared_pending }), anyOf<readonly Siginfo[]>()),
  SEND: event((sent: Sent) => sent, anyOf<Sent>()),
  /** These do not wait any more: what they would do has been overtaken. */
  FLUSH: event((signals: readonly number[]) => ({ signals }), anyOf<readonly number[]>()),
  /** sigtimedwait(2): it asks for some; `waits`: one of them waits for it or its process. */
  WAIT: event((waits: boolean) => ({ waits }), flag),
  /** The first of a signal that waits is taken; `shared`: from those of the process. */
  TAKE: event((signal: number, shared: boolean) => ({ signal, shared }), byte, flag),
  /** The task was reaped. */
  PUT: event(() => ({})),
});

export type SigpendingEvent = EventOf<typeof sigpending>;

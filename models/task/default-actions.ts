/** What a signal does to a task that has not said otherwise (include/linux/signal.h). */
import { SIGNAL } from '../constants.ts';

/** Signals whose default action is to do nothing. */
export const ignoredByDefault: readonly number[] = [
  SIGNAL.SIGCHLD,
  SIGNAL.SIGCONT,
  SIGNAL.SIGURG,
  SIGNAL.SIGWINCH,
];

/** Signals whose default action is to leave a core dump, where these are on. */
export const dumping: readonly number[] = [
  SIGNAL.SIGQUIT,
  SIGNAL.SIGILL,
  SIGNAL.SIGTRAP,
  SIGNAL.SIGABRT,
  SIGNAL.SIGFPE,
  SIGNAL.SIGSEGV,
  SIGNAL.SIGBUS,
  SIGNAL.SIGSYS,
  SIGNAL.SIGXCPU,
  SIGNAL.SIGXFSZ,
];

/** Signals whose default action is to stop the task. */
export const stopping: readonly number[] = [SIGNAL.SIGSTOP, SIGNAL.SIGTSTP, SIGNAL.SIGTTIN, SIGNAL.SIGTTOU];

/** The signals that dump core by default; here they only kill (SIG_KERNEL_COREDUMP_MASK). */
export const coredump: readonly number[] = [
  SIGNAL.SIGQUIT,
  SIGNAL.SIGILL,
  SIGNAL.SIGTRAP,
  SIGNAL.SIGABRT,
  SIGNAL.SIGBUS,
  SIGNAL.SIGFPE,
  SIGNAL.SIGSEGV,
  SIGNAL.SIGXCPU,
  SIGNAL.SIGXFSZ,
  SIGNAL.SIGSYS,
];

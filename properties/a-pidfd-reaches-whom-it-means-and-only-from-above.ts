import { NONE, type Step } from '../checker/index.ts';
import { PIDFD, PIDFD_SELF, PIDFD_SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { couldTrace, fileOf, isInUse, openedOn, taskOf } from './descriptors.ts';
import { bearerOf, homeOf, isSelfOrAbove, leaderOf } from './reading.ts';
import { maySignal } from './signals.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { isThread } from './threads.ts';

/** Whom a signal is for. */
const scopes: readonly number[] = [0, ...Object.values(PIDFD_SIGNAL)];

function dueOfOpen(before: Linux, step: Step): string {
  const [pid, flags] = [numberArg(step, 0), numberArg(step, 1)];
  if ((flags & ~0x880) !== 0 || pid <= 0) return 'EINVAL';
  const meant = bearerOf(before, homeOf(before, step.slot), pid);
  if (meant === NONE) return 'ESRCH';
  return isThread(before, meant) && (flags & PIDFD.PIDFD_THREAD) === 0 ? 'ENOENT' : '';
}

/** The pid that is meant by what a call is given, if it is no pidfd that is bad or opened with O_PATH. */
function meantBy(before: Linux, step: Step): number {
  const fd = numberArg(step, 0);
  const signals = step.name === 'pidfd_send_signal';
  if (signals && fd === PIDFD_SELF.PIDFD_SELF_THREAD) return before.tasks.get(step.slot).thread_pid;
  if (signals && fd === PIDFD_SELF.PIDFD_SELF_THREAD_GROUP)
    return before.tasks.get(leaderOf(before, step.slot)).thread_pid;
  const file = fileOf(before, step.slot, fd);
  const on = openedOn(before, file);
  const means = on.is === 'pidfd' || (signals && on.is === 'process directory');
  return means && !before.files.get(file).path ? on.pid : NONE;
}

/** Of a call through a descriptor that is a pidfd, with flags that make sense. */
function dueThrough(before: Linux, step: Step, pid: number): string {
  const { numbers, formerly } = before.pids.get(pid);
  const target = taskOf(before, pid);
  if (step.name === 'pidfd_getfd') {
    if (target === NONE) return 'ESRCH';
    if (!couldTrace(before, step.slot, target, 'real')) return 'EPERM';
    if (fileOf(before, target, numberArg(step, 1)) !== NONE) return '';
    // Who has begun to die is as good as gone.
    const lives = isInUse(before, target) && before.tasks.get(target).state !== 'exiting';
    return lives ? 'EBADF' : 'ESRCH';
  }
  const home = numbers.at(-1)?.ns ?? formerly;
  if (!isSelfOrAbove(before, homeOf(before, step.slot), home)) return 'EINVAL';
  const signal = numberArg(step, 1);
  const toGroup = numberArg(step, 2) === PIDFD_SIGNAL.PIDFD_SIGNAL_PROCESS_GROUP;
  const meant = toGroup
    ? before.tasks.slots().filter((task) => before.signals.get(task).pgrp === pid)
    : [target].filter((task) => task !== NONE);
  if (meant.length === 0) return 'ESRCH';
  if (signal < 0 || signal > 64) return 'EINVAL';
  return meant.some((task) => maySignal(before, step.slot, task, signal)) ? '' : 'EPERM';
}

export const pidfdReachesWhomItMeans = stepProperty({
  name: 'a-pidfd-reaches-whom-it-means-and-only-from-above',
  says: 'pidfd_open, pidfd_send_signal and pidfd_getfd fail for what is told of them, or for want of a descriptor, and for nothing else: nobody is reached who is gone, or outside of the caller’s PID namespace, or who may not be signalled or looked into; and a pidfd means the process whose pid it was opened with, or the thread if it is told so.',
  clauses: [
    'pidfd.open',
    'pidfd.open.flags',
    'pidfd.open.positive',
    'pidfd.open.esrch',
    'pidfd.signal',
    'pidfd.signal.below',
    'pidfd.signal.esrch',
    'pidfd.directory',
    'pidfd.self',
    'pidfd.task',
    'pidfd.access',
    'pidfd.getfd.bad',
    'pidfd.getfd.dead',
    'thread.pidfd.open',
    'thread.pidfd',
    'thread.pidfd.scope',
  ],
  of: ['pidfd_open', 'pidfd_send_signal', 'pidfd_getfd'],
  refused: true,
  holds: (before, step, after) => {
    if (step.name === 'pidfd_open') {
      if (errnoOf(step) === 'EMFILE') return dueOfOpen(before, step) === '';
      if (errnoOf(step) !== '' || dueOfOpen(before, step) !== '')
        return errnoOf(step) === dueOfOpen(before, step);
      const opened = openedOn(after, fileOf(after, step.slot, Number(step.result)));
      const meant = bearerOf(before, homeOf(before, step.slot), numberArg(step, 0));
      return opened.is === 'pidfd' && taskOf(after, opened.pid) === meant;
    }
    const pid = meantBy(before, step);
    // What is wrong with the arguments is another claim's.
    if (pid === NONE) return true;
    if (step.name === 'pidfd_getfd' ? numberArg(step, 2) !== 0 : !scopes.includes(numberArg(step, 2)))
      return true;
    const errno = errnoOf(step);
    return (errno === 'EMFILE' ? '' : errno) === dueThrough(before, step, pid);
  },
  witness: (_, step) => step.name === 'pidfd_send_signal' && errnoOf(step) === 'ESRCH',
});

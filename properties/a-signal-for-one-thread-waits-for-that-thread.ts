import type { Step } from '../checker/index.ts';
import { PIDFD_SELF, PIDFD_SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { bearerOf, homeOf, leaderOf } from './reading.ts';
import { maySignal } from './signals.ts';
import { errnoOf, numberArg } from './stepping.ts';

/** The errno that a tgkill or tkill should fail with. */
function dueOf(before: Linux, step: Step): string {
  const [tgid, tid, signal] =
    step.name === 'tgkill'
      ? [numberArg(step, 0), numberArg(step, 1), numberArg(step, 2)]
      : [undefined, numberArg(step, 0), numberArg(step, 1)];
  if (tid <= 0 || (tgid !== undefined && tgid <= 0)) return 'EINVAL';
  const home = homeOf(before, step.slot);
  const target = bearerOf(before, home, tid);
  if (target < 0 || (tgid !== undefined && bearerOf(before, home, tgid) !== leaderOf(before, target)))
    return 'ESRCH';
  if (signal < 0 || signal > 64) return 'EINVAL';
  return maySignal(before, step.slot, target, signal) ? '' : 'EPERM';
}

/** Whether a pidfd_send_signal is for one thread: it says so, or the pidfd means one. */
function isForOne(before: Linux, step: Step): boolean {
  const on = openedOn(before, fileOf(before, step.slot, numberArg(step, 0)));
  const scope = numberArg(step, 2);
  const meansOne = numberArg(step, 0) === PIDFD_SELF.PIDFD_SELF_THREAD || (on.is === 'pidfd' && on.thread);
  return scope === PIDFD_SIGNAL.PIDFD_SIGNAL_THREAD || (scope === 0 && meansOne);
}

const isBlocked = (world: Linux, task: number, signal: number): boolean =>
  world.sigpendings.get(task).blocked.some((one) => one === signal);

/** Whether a task takes no signal: before somebody continues it, before its child executes, or because it dies. */
const isHeld = (world: Linux, task: number): boolean =>
  ['stopped', 'vforking', 'exiting', 'zapping'].includes(world.tasks.get(task).state);

/** How many signals wait for a thread alone, and how many for processes. */
function waiting(world: Linux) {
  const all = world.tasks.slots().map((task) => world.sigpendings.get(task));
  return {
    alone: all.reduce((sum, { pending }) => sum + pending.length, 0),
    // What a parent is told of a child that stops is not what was sent.
    shared: all.flatMap(({ shared_pending }) => shared_pending).filter(({ code }) => !code.startsWith('CLD_'))
      .length,
  };
}

export const signalForOneThread = stepProperty({
  name: 'a-signal-for-one-thread-waits-for-that-thread',
  says: 'tgkill and tkill fail with EINVAL for numbers that are not positive, else as kill does, and tgkill with ESRCH too if the thread is of another process. What they send waits for that thread alone, as does what is sent through the pidfd of a thread or with PIDFD_SIGNAL_THREAD, and tells so; what kill sends waits for a process.',
  clauses: ['thread.tgkill', 'thread.tgkill.positive', 'thread.pidfd.scope'],
  of: ['tgkill', 'tkill', 'kill', 'pidfd_send_signal'],
  refused: true,
  holds: (before, step, after) => {
    const direct = step.name === 'tgkill' || step.name === 'tkill';
    if (direct && errnoOf(step) !== dueOf(before, step)) return false;
    if (errnoOf(step) !== '') return true;
    const [was, is] = [waiting(before), waiting(after)];
    const forOne = direct || (step.name === 'pidfd_send_signal' && isForOne(before, step));
    if (forOne ? is.shared > was.shared : is.alone > was.alone) return false;
    return after.tasks
      .slots()
      .every((task) =>
        after.sigpendings
          .get(task)
          .pending.every(
            ({ signal, code }) =>
              code === 'SI_TKILL' && (isBlocked(after, task, signal) || isHeld(after, task)),
          ),
      );
  },
  // It waits for a thread that is not the first of its process.
  witness: (_, step, after) =>
    step.name === 'tgkill' &&
    after.tasks
      .slots()
      .some((task) => leaderOf(after, task) !== task && after.sigpendings.get(task).pending.length > 0),
});

import { isRefusal, NONE, type Step } from '../checker/index.ts';
import { PRCTL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { lives, newbornOf } from './reading.ts';
import { numberArg } from './stepping.ts';

/** What prctl was asked to set, or undefined. */
function asked(step: Step, option: number): number | undefined {
  const asks = step.name === 'prctl' && numberArg(step, 0) === option && !isRefusal(step.result);
  return asks ? numberArg(step, 1) : undefined;
}

/** Whether a task is not who it was any more, to those who meet it in files and signals. */
function becomesAnother(before: Linux, after: Linux, task: number): boolean {
  const was = before.creds.get(task);
  const is = after.creds.get(task);
  return was.euid !== is.euid || was.egid !== is.egid || was.fsuid !== is.fsuid || was.fsgid !== is.fsgid;
}

/** Whether a task has entered a user namespace that was not its own already, as the owner of it or of one above. */
function entersWhatWasNotItsOwn(before: Linux, after: Linux, task: number): boolean {
  if (!lives(after, task)) return false;
  const { user_ns: from, euid } = before.creds.get(task);
  for (let ns = after.creds.get(task).user_ns; ns !== from; ) {
    const { parent, owner } = after.userNamespaces.get(ns);
    if (parent === NONE) return true;
    if (parent === from) return owner !== euid;
    ns = parent;
  }
  return false;
}

export const memoryOfSomebodyElse = stepProperty({
  name: 'memory-of-who-has-become-somebody-else-is-not-dumpable',
  says: 'Whenever an effective or filesystem id of a task changes, or it enters a user namespace over which it had no power as its owner, its memory is not dumpable and it forgets the signal of its parent’s death; otherwise both are what it asked for last. A new task’s memory is as dumpable as its maker’s and belongs to the same user namespace, and it has no such signal.',
  clauses: [
    'mm.dumpable',
    'mm.dumpable.fork',
    'mm.dumpable.cleared',
    'task.pdeathsig',
    'task.pdeathsig.cleared',
  ],
  touches: ['tasks', 'creds', 'mms'],
  holds: (before, step, after) => {
    const newborn = newbornOf(before, after);
    for (let task = 0; task < after.tasks.capacity; task++) {
      // What executes a program has other memory afterwards.
      if (!lives(after, task) || (step.name === 'execve' && task === step.slot)) continue;
      const { mm, pdeath_signal } = after.tasks.get(task);
      const { dumpable, user_ns } = after.mms.get(mm);
      const isCaller = task === step.slot;
      // Who shares the caller's memory is in it together with the caller.
      const callers = lives(after, step.slot) && mm === after.tasks.get(step.slot).mm;
      if (task === newborn) {
        const makers = before.mms.get(before.tasks.get(step.slot).mm);
        if (dumpable !== makers.dumpable || user_ns !== makers.user_ns || pdeath_signal !== 0) return false;
        continue;
      }
      const another =
        becomesAnother(before, after, step.slot) || entersWhatWasNotItsOwn(before, after, step.slot);
      const due = callers ? (another ? 0 : asked(step, PRCTL.PR_SET_DUMPABLE)) : undefined;
      const signal = isCaller ? (another ? 0 : asked(step, PRCTL.PR_SET_PDEATHSIG)) : undefined;
      if (dumpable !== (due ?? before.mms.get(mm).dumpable)) return false;
      if (pdeath_signal !== (signal ?? before.tasks.get(task).pdeath_signal)) return false;
    }
    return true;
  },
  // A child is made whose memory is not dumpable.
  witness: (before, { slot }, after) =>
    newbornOf(before, after) !== NONE &&
    lives(before, slot) &&
    before.mms.get(before.tasks.get(slot).mm).dumpable === 0,
});

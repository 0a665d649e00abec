import type { Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { homeOf, isInGroup, leaderOf, numberIn } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { isThread } from './threads.ts';

/** Whom a setpgid(2) is about: the caller, or the task with the number. */
function isSubject(before: Linux, step: Step, task: number): boolean {
  const pid = numberArg(step, 0);
  return pid === 0
    ? task === leaderOf(before, step.slot)
    : numberIn(before, task, homeOf(before, step.slot)) === pid;
}

/** Whether it is about a thread that is not the first of its process. */
function isOfAThread(before: Linux, step: Step): boolean {
  if (step.name !== 'setpgid') return false;
  const about = before.tasks.slots().filter((task) => isSubject(before, step, task));
  return about.some((task) => isThread(before, task));
}

/** The number of the group that is asked for; 0 stands for the task's own. */
function wantedGroup(before: Linux, step: Step, task: number): number {
  return numberArg(step, 1) || numberIn(before, task, homeOf(before, step.slot));
}

export const movedByItselfOrItsParent = stepProperty({
  name: 'only-a-task-and-its-parent-move-it-to-another-group',
  says: 'A process gets into another process group only by a setpgid of its own or of its parent, and is then in the group with the number that was asked for, and a thread alone never, which is EINVAL; it gets into another session only by its own setsid, and then leads it.',
  clauses: ['setpgid.move', 'setpgid.nobody', 'setpgid.stranger', 'setpgid.thread', 'setsid.new'],
  of: ['setpgid', 'setsid'],
  refused: true,
  holds: (before, step, after) => {
    if (errnoOf(step) !== '') return !isOfAThread(before, step) || errnoOf(step) === 'EINVAL';
    for (let task = 0; task < before.tasks.capacity; task++) {
      const was = before.signals.get(task);
      const is = after.signals.get(task);
      const mine = task === leaderOf(before, step.slot);
      if (step.name === 'setsid') {
        const own = before.tasks.get(task).thread_pid;
        if (mine ? is.session !== own || is.pgrp !== own : is !== was) return false;
        if (mine && step.result !== numberIn(before, task, homeOf(before, task))) return false;
        continue;
      }
      if (is.session !== was.session) return false;
      if (!isSubject(before, step, task)) {
        if (is !== was) return false;
        continue;
      }
      const { real_parent } = before.tasks.get(task);
      if (!mine && leaderOf(before, real_parent) !== leaderOf(before, step.slot)) return false;
      if (!isInGroup(after, step.slot, -wantedGroup(before, step, task), task)) return false;
    }
    return true;
  },
  // A parent moves its child to the group of somebody else.
  witness: (before, step) =>
    step.name === 'setpgid' &&
    errnoOf(step) === '' &&
    before.tasks
      .slots()
      .some(
        (task) =>
          task !== step.slot &&
          isSubject(before, step, task) &&
          wantedGroup(before, step, task) !== numberIn(before, task, homeOf(before, step.slot)),
      ),
});

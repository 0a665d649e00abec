import { isAnswer, NONE, type Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { adjustmentsOf, commandOf, SETALL, SETVAL, sopsOf, withId } from './ipc.ts';
import { leaderOf, newbornOf, numbersOf } from './reading.ts';
import { births, flagsOf, numberArg } from './stepping.ts';

const text = (value: unknown): string => JSON.stringify(value);

/** The list of a task, as the tasks that have it; none where it has none. */
function sharersOf(world: Linux, task: number): readonly number[] {
  const list = world.semUndoLists.slots().find((one) => world.semUndoLists.get(one).tasks.includes(task));
  return list === undefined ? [] : world.semUndoLists.get(list).tasks;
}

/** Whether the caller lets go of what it has to undo. */
function letsGo(before: Linux, step: Step): boolean {
  if (step.name === 'do_exit') return before.tasks.get(step.slot).state === 'exiting';
  if (step.name === 'unshare') return (flagsOf(step) & (CLONE.CLONE_NEWIPC | CLONE.CLONE_SYSVSEM)) !== 0;
  return step.name === 'setns' && numberArg(step, 1) === CLONE.CLONE_NEWIPC;
}

/** Whether a set is what it is after all of it was undone, once, by the last who had to. */
function isUndone(before: Linux, step: Step, after: Linux, set: number): boolean {
  const undoes = sharersOf(before, step.slot).length === 1;
  const adjustments = adjustmentsOf(before, step.slot, set);
  const mine = text(numbersOf(before, leaderOf(before, step.slot)));
  const is = after.semArrays.get(set).sems;
  return before.semArrays.get(set).sems.every(({ semval, sempid }, num) => {
    const adjustment = undoes ? (adjustments[num] ?? 0) : 0;
    const value = Math.max(0, Math.min(32767, semval + adjustment));
    return is[num]?.semval === value && text(is[num]?.sempid) === (adjustment === 0 ? text(sempid) : mine);
  });
}

/** What a task has to undo in a set after a call: what it had, and the opposite of what it did. */
function adjustmentsDue(before: Linux, step: Step, task: number, set: number): readonly number[] {
  const had = adjustmentsOf(before, task, set);
  const mine = withId(before, step.slot, 'sem', numberArg(step, 0)) === set;
  if (!mine || !isAnswer(step.result)) return had;
  const cmd = commandOf(step);
  if (step.name === 'semctl' && (cmd === SETVAL || cmd === SETALL))
    return had.map((one, num) => (cmd === SETALL || num === numberArg(step, 1) ? 0 : one));
  if (step.name !== 'semop' || !(task === step.slot || sharersOf(before, step.slot).includes(task)))
    return had;
  return had.map((one, num) =>
    sopsOf(step).reduce(
      (sum, { sem_num, sem_op, sem_flg }) =>
        sem_num === num && (sem_flg & 0x1000) !== 0 ? sum - sem_op : sum,
      one,
    ),
  );
}

export const whatIsToBeUndoneIsUndone = stepProperty({
  name: 'what-is-to-be-undone-is-undone',
  says: 'Whoever does something to semaphores with SEM_UNDO has the opposite of it to undo, alone or with those it shares that with by CLONE_SYSVSEM, until the semaphore is set. When the last of them dies or leaves its IPC namespace all of it is added to the values, as far as they can go.',
  clauses: ['sem.undo', 'sem.undo.exit', 'sem.undo.share', 'sem.set'],
  of: ['semop', 'semctl', 'do_exit', 'unshare', 'setns', ...births],
  touches: ['semArrays', 'semUndoLists', 'tasks', 'nsproxies'],
  holds: (before, step, after) => {
    if (before.ipcPerms.capacity === 0) return true;
    if (step.result === null || (!isAnswer(step.result) && !step.internal)) return true;
    const child = newbornOf(before, after);
    if (child !== NONE) {
      const shares = (flagsOf(step) & CLONE.CLONE_SYSVSEM) !== 0;
      if (sharersOf(after, child).includes(step.slot) !== shares) return false;
    }
    const leaves = letsGo(before, step);
    if (leaves && sharersOf(after, step.slot).length > 0) return false;
    for (const set of after.semArrays.slots()) {
      if (before.semArrays.get(set).state === 'free') continue;
      if (leaves && !isUndone(before, step, after, set)) return false;
      for (const task of before.tasks.slots()) {
        if (leaves && task === step.slot) continue;
        if (text(adjustmentsOf(after, task, set)) !== text(adjustmentsDue(before, step, task, set)))
          return false;
      }
    }
    return true;
  },
  witness: (before, step) =>
    letsGo(before, step) &&
    before.semArrays.slots().some((set) => adjustmentsOf(before, step.slot, set).some((one) => one !== 0)),
});

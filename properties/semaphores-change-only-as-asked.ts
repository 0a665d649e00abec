import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { commandOf, GETALL, GETPID, GETVAL, SETALL, SETVAL, sopsOf, withId } from './ipc.ts';
import { homeOf, leaderOf, numbersOf } from './reading.ts';
import { numberArg } from './stepping.ts';

/** The semaphores that a call changes or waits for, with what they are afterwards. */
function changesOf(before: Linux, step: Step, set: number): ReadonlyMap<number, number> {
  const values = before.semArrays.get(set).sems.map(({ semval }) => semval);
  const changed = new Map<number, number>();
  const cmd = commandOf(step);
  if (step.name === 'semop')
    for (const { sem_num, sem_op } of sopsOf(step))
      changed.set(sem_num, (changed.get(sem_num) ?? values[sem_num] ?? 0) + sem_op);
  if (cmd === SETVAL) changed.set(numberArg(step, 1), Number(step.args[3]));
  if (cmd === SETALL)
    for (const [num] of values.entries())
      changed.set(num, Number((step.args[3] as readonly unknown[])[num] ?? 0));
  return changed;
}

const text = (value: unknown): string => JSON.stringify(value);

function isAsAsked(before: Linux, step: Step, after: Linux, set: number): boolean {
  const changed = changesOf(before, step, set);
  const was = before.semArrays.get(set).sems;
  const mine = text(numbersOf(before, leaderOf(before, step.slot)));
  return after.semArrays.get(set).sems.every(({ semval, sempid }, num) => {
    const value = changed.get(num);
    return value === undefined
      ? semval === was[num]?.semval && text(sempid) === text(was[num]?.sempid)
      : semval === value && semval >= 0 && semval <= 32767 && text(sempid) === mine;
  });
}

/** What GETVAL, GETALL and GETPID must say. */
function isToldRight(before: Linux, step: Step, set: number): boolean {
  const { sems } = before.semArrays.get(set);
  const sem = sems[numberArg(step, 1)];
  switch (commandOf(step)) {
    case GETVAL:
      return step.result === sem?.semval;
    case GETPID: {
      const home = homeOf(before, step.slot);
      return step.result === (sem?.sempid.find(({ ns }) => ns === home)?.nr ?? 0);
    }
    case GETALL: {
      const told = step.result as readonly number[];
      return sems.every(({ semval }, num) => semval === (told[num] ?? 0)) && told.at(-1) !== 0;
    }
    default:
      return true;
  }
}

export const semaphoresChangeAsAsked = stepProperty({
  name: 'semaphores-change-only-as-asked',
  says: 'semop adds up all its operations and semctl sets what it says, in the set of the id and nowhere else; each semaphore named remembers who it was, and what is read is what there is.',
  clauses: ['sem.op', 'sem.set', 'sem.get', 'ipc.stat.pid'],
  of: ['semop', 'semctl'],
  holds: (before, step, after) => {
    if (!isAnswer(step.result)) return true;
    const set = withId(before, step.slot, 'sem', numberArg(step, 0));
    if (set === NONE) return false;
    if (after.ipcPerms.get(set).state === 'free') return true;
    return isAsAsked(before, step, after, set) && isToldRight(before, step, set);
  },
  witness: (_, step) => step.name === 'semop' && isAnswer(step.result) && sopsOf(step).length > 1,
});

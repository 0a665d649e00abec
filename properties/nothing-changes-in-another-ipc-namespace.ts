import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { gets, homeOfIpc, isSame, uses, whatOf, withId, withKey } from './ipc.ts';
import { numberArg } from './stepping.ts';

/** Whether an object and what is in it are as they were. */
function isUntouched(before: Linux, after: Linux, object: number): boolean {
  return (
    isSame(before.ipcPerms.get(object), after.ipcPerms.get(object)) &&
    isSame(before.msgQueues.get(object), after.msgQueues.get(object)) &&
    isSame(before.semArrays.get(object), after.semArrays.get(object)) &&
    isSame(before.shmSegments.get(object), after.shmSegments.get(object))
  );
}

/** The object that a call names and is answered about, where the caller is. */
function named(before: Linux, step: Step): number {
  const get = gets.some((one) => one === step.name);
  return get
    ? withKey(before, step.slot, whatOf(step), numberArg(step, 0))
    : withId(before, step.slot, whatOf(step), numberArg(step, 0));
}

export const nothingChangesElsewhere = stepProperty({
  name: 'nothing-changes-in-another-ipc-namespace',
  says: 'A call about an IPC object finds it in the caller’s own IPC namespace, whatever has the same key or id elsewhere, and changes it and no other.',
  clauses: ['ipc.isolated', 'ipc.id.unknown'],
  of: [...gets, ...uses],
  holds: (before, step, after) => {
    if (!isAnswer(step.result)) return true;
    const mine = named(before, step);
    const makes = gets.some((one) => one === step.name);
    if (mine === NONE && !makes) return false;
    return before.ipcPerms
      .slots()
      .every((object) => (object === mine && !makes) || isUntouched(before, after, object));
  },
  // Something else has the same id in another namespace.
  witness: (before, step) => {
    const mine = named(before, step);
    if (mine === NONE || !isAnswer(step.result)) return false;
    const { id, what } = before.ipcPerms.get(mine);
    return before.ipcPerms.slots().some((one) => {
      const other = before.ipcPerms.get(one);
      return other.ns !== homeOfIpc(before, step.slot) && other.id === id && other.what === what;
    });
  },
});

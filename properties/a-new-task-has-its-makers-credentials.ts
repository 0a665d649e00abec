import { NONE } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { newbornOf } from './reading.ts';
import { asksFor, births } from './stepping.ts';

export const newTaskHasItsMakersCredentials = stepProperty({
  name: 'a-new-task-has-its-makers-credentials',
  says: 'A new task has all the credentials of its maker, unless it is born into a user namespace of its own; the maker’s, and everybody else’s, stay as they are.',
  clauses: ['cred.fork'],
  of: births,
  holds: (before, step, after) => {
    const newborn = newbornOf(before, after);
    if (newborn === NONE) return false;
    // Equal states are one object.
    for (let task = 0; task < before.creds.capacity; task++)
      if (task !== newborn && before.creds.get(task) !== after.creds.get(task)) return false;
    if (asksFor(step, CLONE.CLONE_NEWUSER)) return true;
    return after.creds.get(newborn) === before.creds.get(step.slot);
  },
  // Its maker is not as the first task is at the beginning.
  witness: (before, step) => {
    const { uid, euid, effective } = before.creds.get(step.slot);
    return !asksFor(step, CLONE.CLONE_NEWUSER) && (uid !== euid || effective === 0);
  },
});

import { NONE } from '../checker/index.ts';
import { PRCTL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { exists, newbornOf } from './reading.ts';
import { births, errnoOf, numberArg } from './stepping.ts';

export const noNewPrivsIsIrrevocable = stepProperty({
  name: 'no-new-privs-is-irrevocable',
  says: 'A task that may get no new privileges never may again, nor may what it makes; and nobody comes to that but by asking for it, or by being made by such a task.',
  clauses: ['cred.nnp'],
  touches: ['creds'],
  holds: (before, step, after) => {
    const asks = step.name === 'prctl' && numberArg(step, 0) === PRCTL.PR_SET_NO_NEW_PRIVS;
    const newborn = (births as readonly string[]).includes(step.name) ? newbornOf(before, after) : NONE;
    for (let task = 0; task < before.creds.capacity; task++) {
      if (!exists(after, task)) continue;
      const was = before.creds.get(task === newborn ? step.slot : task).no_new_privs;
      const asked = asks && task === step.slot && errnoOf(step) === '';
      if (after.creds.get(task).no_new_privs !== (was || asked)) return false;
    }
    return true;
  },
  // A user namespace is entered with it.
  witness: (before, { slot }, after) =>
    before.creds.get(slot).no_new_privs && before.creds.get(slot).user_ns !== after.creds.get(slot).user_ns,
});

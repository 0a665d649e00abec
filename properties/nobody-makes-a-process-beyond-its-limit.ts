import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { alike, mayHaveAnyNumber } from './processes.ts';
import { leaderOf, newbornOf } from './reading.ts';
import { births, errnoOf } from './stepping.ts';

export const noProcessBeyondLimit = stepProperty({
  name: 'nobody-makes-a-process-beyond-its-limit',
  says: 'Who makes a process has, with the dead that nobody has waited for and those in user namespaces that it owns, not more of them in its user namespace than its limit says; only the machine’s root and who has power over the machine are not held to it.',
  clauses: ['rlimit.nproc'],
  of: births,
  refused: true,
  holds: (before, step, after) => {
    if (before.rlimits.capacity === 0 || mayHaveAnyNumber(before, step.slot)) return true;
    const { rlim_cur } = before.rlimits.get(leaderOf(before, step.slot)).nproc;
    const child = newbornOf(before, after);
    return child === NONE || alike(after, child) <= rlim_cur;
  },
  // Somebody is dead, and counts.
  witness: (before, step) =>
    errnoOf(step) === 'EAGAIN' &&
    before.rlimits.capacity > 0 &&
    before.rlimits.get(leaderOf(before, step.slot)).nproc.rlim_cur <= alike(before, step.slot) &&
    before.tasks.slots().some((task) => before.tasks.get(task).state === 'zombie'),
});

import type { Step } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { newbornOf } from './reading.ts';
import { waitingFor } from './signals.ts';
import { births, flagsOf } from './stepping.ts';

const CLONE_CLEAR_SIGHAND = 2 ** 32;

/** Whether bit 32 of the flags is set, which 32-bit arithmetic does not see. */
const clearsHandlers = (step: Step): boolean => Math.floor(flagsOf(step) / CLONE_CLEAR_SIGHAND) % 2 === 1;

export const childrenInheritActions = stepProperty({
  name: 'what-a-task-says-about-signals-holds-for-its-children-too',
  says: 'A new task does with each signal what its maker does (with CLONE_CLEAR_SIGHAND it only ignores what its maker ignores), has the same signals blocked, and none that wait.',
  clauses: ['sigaction.fork', 'sigmask.fork'],
  of: births,
  holds: (before, step, after) => {
    const child = newbornOf(before, after);
    if (child < 0) return true;
    const said = before.sighands.get(before.tasks.get(step.slot).sighand).actions;
    const actions = clearsHandlers(step)
      ? said.filter(({ handler }) => handler === 'ignore').map((action) => ({ ...action, flags: 0 }))
      : said;
    const { blocked } = before.sigpendings.get(step.slot);
    const its = after.sigpendings.get(child);
    return (
      JSON.stringify(after.sighands.get(after.tasks.get(child).sighand).actions) ===
        JSON.stringify(actions) &&
      JSON.stringify(its.blocked) === JSON.stringify(blocked) &&
      its.pending.length === 0 &&
      its.shared_pending.length === 0
    );
  },
  // Something waits for the maker.
  witness: (before, { slot }) => waitingFor(before, slot).length > 0,
});

import { WAIT } from '../models/constants.ts';
import { isReady, isWaitedFor } from './children.ts';
import { stepProperty } from './claims.ts';
import { numberArg } from './stepping.ts';

export const wait4AnswersZeroWithWnohang = stepProperty({
  name: 'wait4-answers-0-only-with-wnohang-and-living-children',
  says: 'wait4 answers 0 only if WNOHANG was given, and some child was asked for and none of those is dead, or has stopped or gone on as was asked; otherwise it waits for one.',
  clauses: ['wait.nohang', 'wait.blocks'],
  of: ['wait4'],
  holds: (before, step) => {
    const options = numberArg(step, 1);
    let living = 0;
    let ready = 0;
    for (let task = 0; task < before.tasks.capacity; task++) {
      if (!isWaitedFor(before, step.slot, numberArg(step, 0), options, task)) continue;
      if (isReady(before, options, task)) ready++;
      else living++;
    }
    if (step.result !== 0) return ready > 0;
    return (options & WAIT.WNOHANG) !== 0 && living > 0 && ready === 0;
  },
  // A child is not ready although it has died: an init that waits for others.
  witness: (before, { slot, result }) =>
    result === 0 &&
    before.tasks.slots().some((task) => {
      const { state, real_parent } = before.tasks.get(task);
      return state === 'zapping' && real_parent === slot;
    }),
});

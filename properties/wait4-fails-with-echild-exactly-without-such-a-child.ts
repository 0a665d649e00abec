import { isWaitedFor } from './children.ts';
import { stepProperty } from './claims.ts';
import { bearerOf, homeOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

export const echildWithoutSuchAChild = stepProperty({
  name: 'wait4-fails-with-echild-exactly-without-such-a-child',
  says: 'wait4 fails with ECHILD exactly if the caller has no child, alive or dead, that it asks for.',
  clauses: ['wait.echild', 'wait.clone', 'wait.group'],
  of: ['wait4'],
  refused: true,
  holds: (before, step) => {
    const errno = errnoOf(step);
    // Arguments that make no sense are noticed first.
    if (errno === 'EINVAL' || errno === 'ESRCH') return true;
    let any = false;
    for (let task = 0; task < before.tasks.capacity; task++)
      any ||= isWaitedFor(before, step.slot, numberArg(step, 0), numberArg(step, 1), task);
    return any === (errno !== 'ECHILD');
  },
  // The number means a task, but not a child.
  witness: (before, step) =>
    errnoOf(step) === 'ECHILD' && bearerOf(before, homeOf(before, step.slot), numberArg(step, 0)) >= 0,
});

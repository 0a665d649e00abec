import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { doesNothingByDefault, isBlocked, isPending, saidAbout, waitingFor } from './signals.ts';
import { threadsOf } from './threads.ts';

function ignores(world: Linux, task: number, signal: number): boolean {
  const said = saidAbout(world, task, signal);
  return said === 'ignore' || (said === 'default' && doesNothingByDefault(signal));
}

export const ignoredDoesNotBeginToWait = stepProperty({
  name: 'a-signal-that-is-ignored-does-not-begin-to-wait',
  says: 'No signal begins to wait for a process of one thread that ignores it and does not have it blocked, stopped or not.',
  clauses: ['signal.ignored', 'kill.ignored'],
  touches: ['sigpendings'],
  holds: (before, _, after) =>
    after.tasks
      .slots()
      .every((task) =>
        waitingFor(after, task).every(
          ({ signal }) =>
            isPending(before, task, signal) ||
            isBlocked(after, task, signal) ||
            threadsOf(after, task).length > 1 ||
            !ignores(after, task, signal),
        ),
      ),
  // It begins to wait because it is blocked, although it will be ignored.
  witness: (before, _, after) =>
    after.tasks
      .slots()
      .some((task) =>
        waitingFor(after, task).some(
          ({ signal }) => !isPending(before, task, signal) && ignores(after, task, signal),
        ),
      ),
});

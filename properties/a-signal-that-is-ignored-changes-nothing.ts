import { SIGNAL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { isNamedBy } from './reading.ts';
import { doesNothingByDefault } from './signals.ts';
import { numberArg } from './stepping.ts';
import { hasLivingThread, threadsOf } from './threads.ts';

type Fate = { readonly state: string; readonly exit_code: number };

/** Whether a zombie has died of what it died of; the death of others may bring it another parent, or take it away. */
function staysDead(was: Fate, is: Fate): boolean {
  if (was.state !== 'zombie' || is.state === 'free') return true;
  return is.state === 'zombie' && is.exit_code === was.exit_code;
}

export const ignoredSignalChangesNothing = stepProperty({
  name: 'a-signal-that-is-ignored-changes-nothing',
  says: 'Signal 0 and the signals that are ignored by default leave every task as it was, except that SIGCONT continues who is stopped. A zombie that gets a signal, whichever, has died of what it died of before.',
  clauses: ['kill.check', 'kill.ignored', 'kill.zombie'],
  of: ['kill'],
  holds: (before, step, after) => {
    const harmless = doesNothingByDefault(numberArg(step, 1));
    for (let task = 0; task < before.tasks.capacity; task++) {
      const was = before.tasks.get(task);
      const is = after.tasks.get(task);
      const isStopped = threadsOf(before, task).some((one) => before.tasks.get(one).state === 'stopped');
      const goesOn = isStopped && numberArg(step, 1) === SIGNAL.SIGCONT;
      // Of a process that is not dead as a whole, the first thread may be, and still speaks for all.
      const stays = hasLivingThread(before, task)
        ? was.state !== 'zombie' || is.state !== 'running'
        : staysDead(was, is);
      if (harmless && !goesOn ? is !== was : !stays) return false;
    }
    return true;
  },
  // Somebody looks whether a zombie is there, with signal 0 or worse.
  witness: (before, step) =>
    before.tasks
      .slots()
      .some(
        (task) =>
          before.tasks.get(task).state === 'zombie' && isNamedBy(before, step.slot, numberArg(step, 0), task),
      ),
});

import { SIGNAL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { isNamedBy } from './reading.ts';
import { isPending, maySignal, stopsByDefault, waitingFor } from './signals.ts';
import { numberArg } from './stepping.ts';

export const stopAndContinueOvertake = stepProperty({
  name: 'to-stop-and-to-go-on-overtake-each-other',
  says: 'A SIGCONT that is sent to a task drops the stop signals that wait for it, and a stop signal drops a SIGCONT that waits.',
  clauses: ['signal.continue'],
  of: ['kill'],
  holds: (before, step, after) => {
    const signal = numberArg(step, 1);
    const continues = signal === SIGNAL.SIGCONT;
    if (!continues && !stopsByDefault(signal)) return true;
    for (let task = 0; task < before.tasks.capacity; task++) {
      const { state } = before.tasks.get(task);
      if (state !== 'running' && state !== 'stopped') continue;
      if (!isNamedBy(before, step.slot, numberArg(step, 0), task)) continue;
      if (!maySignal(before, step.slot, task, signal)) continue;
      if (!continues && isPending(after, task, SIGNAL.SIGCONT)) return false;
      if (continues && waitingFor(after, task).some((info) => stopsByDefault(info.signal))) return false;
    }
    return true;
  },
  // A stop signal has waited.
  witness: (before, step) =>
    numberArg(step, 1) === SIGNAL.SIGCONT &&
    before.tasks
      .slots()
      .some((task) => waitingFor(before, task).some(({ signal }) => stopsByDefault(signal))),
});

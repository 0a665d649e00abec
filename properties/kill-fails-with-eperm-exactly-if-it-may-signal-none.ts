import { stepProperty } from './claims.ts';
import { isNamedBy } from './reading.ts';
import { maySignal } from './signals.ts';
import { errnoOf, numberArg } from './stepping.ts';

export const epermForNone = stepProperty({
  name: 'kill-fails-with-eperm-exactly-if-it-may-signal-none',
  says: 'kill fails with EPERM exactly if there are tasks that it names and the caller may signal none of them; with the pid -1 it succeeds all the same, and nothing happens.',
  clauses: ['kill.eperm', 'kill.all.eperm', 'kill.sigcont', 'kill.group', 'kill.own-group'],
  of: ['kill'],
  refused: true,
  holds: (before, step) => {
    const [pid, signal] = [numberArg(step, 0), numberArg(step, 1)];
    const errno = errnoOf(step);
    if (errno === 'EINVAL' || errno === 'ESRCH') return true;
    let permitted = false;
    for (let task = 0; task < before.tasks.capacity; task++)
      permitted ||= isNamedBy(before, step.slot, pid, task) && maySignal(before, step.slot, task, signal);
    return (errno === 'EPERM') === (pid !== -1 && !permitted);
  },
  // Everybody is meant, and nobody may be signalled.
  witness: (before, step) => {
    const named = before.tasks.slots().filter((task) => isNamedBy(before, step.slot, -1, task));
    return (
      numberArg(step, 0) === -1 &&
      named.length > 0 &&
      named.every((task) => !maySignal(before, step.slot, task, numberArg(step, 1)))
    );
  },
});

import { stepProperty } from './claims.ts';
import { isNamedBy } from './reading.ts';
import { doesNothingByDefault } from './signals.ts';
import { numberArg } from './stepping.ts';

export const ignoredSignalChangesNothing = stepProperty({
  name: 'a-signal-that-is-ignored-changes-nothing',
  says: 'Signal 0 and the signals that are ignored by default leave every task as it was, and so does any signal to a task that is dying or dead.',
  clauses: ['kill.check', 'kill.ignored', 'kill.zombie'],
  of: ['kill'],
  holds: (before, step, after) => {
    const harmless = doesNothingByDefault(numberArg(step, 1));
    for (let task = 0; task < before.tasks.capacity; task++) {
      const was = before.tasks.get(task);
      if ((harmless || was.state === 'zombie') && after.tasks.get(task) !== was) return false;
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

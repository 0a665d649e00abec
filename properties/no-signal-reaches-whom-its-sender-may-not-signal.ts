import { stepProperty } from './claims.ts';
import { maySignal } from './signals.ts';
import { numberArg } from './stepping.ts';

export const signalsArePermitted = stepProperty({
  name: 'no-signal-reaches-whom-its-sender-may-not-signal',
  says: 'A signal changes nothing for a task that its sender may not signal: one of another user, over whose user namespace the sender has no CAP_KILL, unless it is a SIGCONT within the session. What a user is called in a user namespace makes no difference.',
  clauses: ['kill.eperm', 'kill.kuid', 'kill.sigcont', 'kill.all.eperm'],
  of: ['kill'],
  holds: (before, step, after) => {
    for (let task = 0; task < before.tasks.capacity; task++)
      if (
        before.tasks.get(task) !== after.tasks.get(task) &&
        !maySignal(before, step.slot, task, numberArg(step, 1))
      )
        return false;
    return true;
  },
  // Somebody in another user namespace is killed.
  witness: (before, step, after) =>
    before.tasks
      .slots()
      .some(
        (task) =>
          before.tasks.get(task) !== after.tasks.get(task) &&
          before.creds.get(task).user_ns !== before.creds.get(step.slot).user_ns,
      ),
});

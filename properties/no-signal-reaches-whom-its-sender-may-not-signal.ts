import type { Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isNamedBy, leaderOf } from './reading.ts';
import { maySignal } from './signals.ts';

/**
 * Whether something may come of the signal for a task: it may be signalled itself, or a thread of its process that the
 * number is of.
 */
function mayReach(world: Linux, { slot, args }: Step, task: number): boolean {
  const [pid, signal] = [Number(args[0]), Number(args[1])];
  if (maySignal(world, slot, task, signal)) return true;
  return world.tasks
    .slots()
    .some(
      (thread) =>
        leaderOf(world, thread) === leaderOf(world, task) &&
        isNamedBy(world, slot, pid, thread) &&
        maySignal(world, slot, thread, signal),
    );
}

export const signalsArePermitted = stepProperty({
  name: 'no-signal-reaches-whom-its-sender-may-not-signal',
  says: 'A signal changes nothing for a process that its sender may not signal: one of another user, over whose user namespace the sender has no CAP_KILL, unless it is a SIGCONT within the session. Of its threads the one that is named decides. What a user is called in a user namespace makes no difference.',
  clauses: ['kill.eperm', 'kill.kuid', 'kill.sigcont', 'kill.all.eperm'],
  of: ['kill'],
  holds: (before, step, after) => {
    for (let task = 0; task < before.tasks.capacity; task++)
      if (before.tasks.get(task) !== after.tasks.get(task) && !mayReach(before, step, task)) return false;
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

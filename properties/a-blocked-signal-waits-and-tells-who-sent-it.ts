import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { homeOf, isNamedBy, leaderOf, lives, numberIn } from './reading.ts';
import { isBlocked, isPending, maySignal, waitingFor } from './signals.ts';
import { numberArg } from './stepping.ts';
import { threadsOf } from './threads.ts';

/** What a user namespace calls a kuid; 65534 if nothing. */
function nameOf(world: Linux, user_ns: number, kuid: number): number {
  for (const { first, lower_first, count } of world.userNamespaces.get(user_ns).uid_map)
    if (kuid >= lower_first && kuid < lower_first + count) return first + kuid - lower_first;
  return 65534;
}

export const blockedSignalsWait = stepProperty({
  name: 'a-blocked-signal-waits-and-tells-who-sent-it',
  says: 'A signal that a running task has blocked, with all threads of its process, waits for it, whatever would be done with it, and tells who sent it: 0 to whom does not see the sender, else the sender’s number at home; and the sender’s user as the receiver calls it, where only one task gets the signal.',
  clauses: ['signal.blocked', 'siginfo.pid', 'siginfo.pid.outside', 'siginfo.uid'],
  of: ['kill'],
  holds: (before, step, after) => {
    const [pid, signal] = [numberArg(step, 0), numberArg(step, 1)];
    if (signal === 0) return true;
    const reached = before.tasks
      .slots()
      .filter(
        (task) => isNamedBy(before, step.slot, pid, task) && maySignal(before, step.slot, task, signal),
      );
    for (const task of reached) {
      if (before.tasks.get(task).state !== 'running' || !isBlocked(before, task, signal)) continue;
      // Another thread of its process takes what only this one has blocked.
      if (threadsOf(before, task).some((one) => lives(before, one) && !isBlocked(before, one, signal)))
        continue;
      // What it tells is of interest if it is new, and the task has not been stopped or killed in between.
      const info = waitingFor(after, task).find((one) => one.signal === signal);
      if (after.tasks.get(task).state !== 'running') continue;
      if (!info) return false;
      if (isPending(before, task, signal)) continue;
      const sees = numberIn(before, step.slot, homeOf(before, task)) > 0;
      const own = numberIn(before, leaderOf(before, step.slot), homeOf(before, step.slot));
      if (!info.pids.some((one) => one === (sees ? own : 0)) || (!sees && info.pids.length > 1)) return false;
      const { user_ns } = before.creds.get(task);
      const sender = before.creds.get(step.slot);
      const uid = nameOf(before, user_ns, sender.uid);
      const sameNs = user_ns === sender.user_ns;
      if (sameNs && !info.uids.some((one) => one === uid)) return false;
      // A sender without a name at home is nobody, or whoever is called 65534 where the receiver is.
      const named = sameNs || nameOf(before, sender.user_ns, sender.uid) !== 65534;
      if (reached.length === 1 && named && info.uids.join() !== String(uid)) return false;
    }
    return true;
  },
  // The sender is not seen by the receiver.
  witness: (before, step) =>
    before.tasks
      .slots()
      .some(
        (task) =>
          isNamedBy(before, step.slot, numberArg(step, 0), task) &&
          isBlocked(before, task, numberArg(step, 1)) &&
          numberIn(before, step.slot, homeOf(before, task)) === 0,
      ),
});

import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { errnoOf, flagsOf } from './stepping.ts';
import { isOnlyThread } from './threads.ts';

/** What only one can have who has no threads beside it. */
const forTheOnlyThread = CLONE.CLONE_THREAD | CLONE.CLONE_SIGHAND | CLONE.CLONE_VM | CLONE.CLONE_NEWUSER;

export const threadsAreNotTakenApart = stepProperty({
  name: 'what-has-threads-is-not-taken-apart',
  says: 'Whoever is not the only thread of its process, a dead one counted, gets EINVAL from unshare for CLONE_THREAD, CLONE_SIGHAND, CLONE_VM and CLONE_NEWUSER; of every other namespace it leaves the one that it is in by itself, and its threads stay.',
  clauses: ['thread.unshare', 'thread.namespaces'],
  of: ['unshare', 'setns'],
  refused: true,
  holds: (before, step, after) => {
    const asked = step.name === 'unshare' && (flagsOf(step) & forTheOnlyThread) !== 0;
    if (asked && !isOnlyThread(before, step.slot)) return errnoOf(step) === 'EINVAL';
    for (let task = 0; task < before.tasks.capacity; task++) {
      if (task === step.slot) continue;
      if (before.nsproxies.get(task) !== after.nsproxies.get(task)) return false;
      if (before.creds.get(task) !== after.creds.get(task)) return false;
    }
    return true;
  },
  // One of several threads moves.
  witness: (before, step, after) =>
    errnoOf(step) === '' &&
    !isOnlyThread(before, step.slot) &&
    before.nsproxies.get(step.slot).uts_ns !== after.nsproxies.get(step.slot).uts_ns,
});

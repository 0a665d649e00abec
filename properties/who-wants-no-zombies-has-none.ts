import { SA, SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { exists, leaderOf, lives } from './reading.ts';
import { isBlocked, isPending, saidAbout } from './signals.ts';
import { deaths, toldBy } from './stepping.ts';
import { threadsOf } from './threads.ts';

/** Whether a task has said that its children leave no zombies. */
function wantsNone(world: Linux, parent: number): boolean {
  if (parent < 0) return false;
  const noWait = world.sighands
    .get(world.tasks.get(parent).sighand)
    .actions.some(({ signal, flags }) => signal === SIGNAL.SIGCHLD && (flags & SA.SA_NOCLDWAIT) !== 0);
  return noWait || saidAbout(world, parent, SIGNAL.SIGCHLD) === 'ignore';
}

export const unwantedZombies = stepProperty({
  name: 'who-wants-no-zombies-has-none',
  says: 'A process that dies is gone at once if its parent ignores SIGCHLD or has said SA_NOCLDWAIT and that is its exit signal, or that parent has executed a program since; else it is a zombie, unless its parent is an init that is zapping, and a parent that has SIGCHLD blocked, with all threads of its process, is told.',
  clauses: ['wait.ignored', 'signal.child', 'task.exit.autoreap'],
  of: deaths,
  holds: (before, { slot: dying }, after) => {
    if (after.tasks.get(dying).state === 'zapping') return true;
    const slot = leaderOf(before, dying);
    // A process is dead with the last of its threads.
    if (threadsOf(before, dying).some((one) => one !== dying && one !== slot)) return true;
    if (slot !== dying && before.tasks.get(slot).state !== 'zombie') return true;
    const { real_parent: parent } = before.tasks.get(slot);
    const exit_signal = toldBy(before, slot);
    if (parent < 0 || before.tasks.get(parent).state === 'zapping') return true;
    const unwanted = exit_signal === SIGNAL.SIGCHLD && wantsNone(before, parent);
    if (exists(after, slot) === unwanted) return false;
    const told =
      exit_signal === SIGNAL.SIGCHLD &&
      before.tasks.get(parent).state === 'running' &&
      // Another thread of its process takes what only this one has blocked.
      threadsOf(before, parent).every(
        (one) => !lives(before, one) || isBlocked(before, one, SIGNAL.SIGCHLD),
      ) &&
      saidAbout(before, parent, SIGNAL.SIGCHLD) !== 'ignore';
    return !told || isPending(after, parent, SIGNAL.SIGCHLD);
  },
  // Such a parent is told nevertheless.
  witness: (before, { slot }) => {
    const { real_parent: parent } = before.tasks.get(slot);
    return parent >= 0 && wantsNone(before, parent) && isBlocked(before, parent, SIGNAL.SIGCHLD);
  },
});

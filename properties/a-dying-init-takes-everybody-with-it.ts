import { SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { depthOf, homeOf, isInit, leaderOf, numberIn } from './reading.ts';
import { hasLivingThread, isOnlyThread } from './threads.ts';

/** Whether `task`, which the dying init could see, is after the death of that init what it should be. */
function hasItsDue(before: Linux, after: Linux, init: number, task: number): boolean {
  const was = before.tasks.get(task);
  const is = after.tasks.get(task);
  switch (was.state) {
    case 'running':
    case 'stopped':
    case 'vforking':
      return is.state === 'exiting' && is.exit_code === SIGNAL.SIGKILL;
    case 'zombie':
      // The init reaps its own dead children; for others it has to wait.
      if (was.real_parent !== init) return is === was;
      return isOnlyThread(before, task) ? is.state === 'free' : is.state === 'zombie';
    // A thread that was dying by itself dies with its process now.
    case 'exiting':
      return is.state === 'exiting';
    default:
      return is === was;
  }
}

export const dyingInitTakesEverybody = stepProperty({
  name: 'a-dying-init-takes-everybody-with-it',
  says: 'When the last thread of an init dies, everybody who runs in its namespace or below is killed with SIGKILL, its dead children are reaped, and nobody outside is touched.',
  clauses: ['pid.zap.kill', 'pid.zap.reap', 'pid.zap.nested'],
  of: ['do_exit'],
  holds: (before, { slot }, after) => {
    if (!isInit(before, leaderOf(before, slot)) || hasLivingThread(before, slot)) return true;
    const home = homeOf(before, slot);
    if (after.tasks.get(slot).state !== 'zapping') return false;
    for (let task = 0; task < before.tasks.capacity; task++) {
      if (leaderOf(before, task) === leaderOf(before, slot)) continue;
      // Who waited for it since a vfork goes on.
      const { state, vforked } = before.tasks.get(task);
      if (state === 'vforking' && vforked === slot) continue;
      if (numberIn(before, task, home) === 0) {
        if (before.tasks.get(task) !== after.tasks.get(task)) return false;
      } else if (!hasItsDue(before, after, slot, task)) return false;
    }
    return true;
  },
  // The init of a container inside a container has somebody to take with it.
  witness: (before, { slot }) => {
    const home = homeOf(before, slot);
    return (
      isInit(before, slot) &&
      depthOf(before, home) > 1 &&
      before.tasks.slots().some((task) => task !== slot && numberIn(before, task, home) > 0)
    );
  },
});

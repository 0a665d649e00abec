import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isInit, leaderOf } from './reading.ts';
import { hasLivingThread, threadsOf } from './threads.ts';

const runs = (world: Linux, task: number): boolean =>
  ['running', 'stopped'].includes(world.tasks.get(task).state);

export const exitEndsOneOrAll = stepProperty({
  name: 'exit-ends-one-thread-and-exit-group-all',
  says: 'exit ends the caller, as reboot does in a container, and no other thread as long as there is one that lives; whatever else ends a thread ends all threads of its process.',
  clauses: ['thread.exit', 'thread.exit-group', 'thread.tgkill'],
  touches: ['tasks'],
  holds: (before, step, after) => {
    // Who reboots a container kills its init, and makes an end of itself.
    const reboots = step.name === 'reboot' && !isInit(before, leaderOf(before, step.slot));
    const alone = (step.name === 'exit' || reboots) && hasLivingThread(before, step.slot);
    for (let task = 0; task < before.tasks.capacity; task++) {
      if (!runs(before, task) || runs(after, task)) continue;
      // The caller has ended and nobody else: here, or in a process that it has killed.
      if (alone && task === step.slot) {
        if (
          threadsOf(before, task).some(
            (one) => one !== task && before.tasks.get(one) !== after.tasks.get(one),
          )
        )
          return false;
        continue;
      }
      // Of a program that is executed no thread is left but one, which was running before.
      if (step.name === 'execve') continue;
      if (threadsOf(before, task).some((one) => runs(before, one) && runs(after, one))) return false;
    }
    return true;
  },
  // Somebody is killed by a signal to another thread.
  witness: (before, step, after) =>
    step.name === 'tgkill' &&
    before.tasks.slots().some((task) => task !== step.args[1] && runs(before, task) && !runs(after, task)),
});

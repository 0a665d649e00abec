import { SIGNAL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { depthOf, homeOf, isInit, numberIn } from './reading.ts';
import { isBlocked } from './signals.ts';
import { numberArg } from './stepping.ts';
import { isOnlyThread, threadsOf } from './threads.ts';

export const noSignalFromInsideHarmsInit = stepProperty({
  name: 'no-signal-from-inside-harms-init',
  says: 'Whatever signal a member of a PID namespace, or of one below it, sends: the init of that namespace, whatever it does with signals, lives on and is not stopped by it, unless one of its threads has the signal blocked and another has not; a handler is all that it can reach.',
  clauses: ['pid.init.protected', 'thread.init.signal'],
  of: ['kill', 'tgkill'],
  holds: (before, step, after) => {
    const { slot } = step;
    for (let task = 0; task < before.tasks.capacity; task++) {
      const was = before.tasks.get(task);
      const is = after.tasks.get(task);
      if (was === is || !isInit(before, task)) continue;
      // What one thread has blocked and another has not is that one's, and nobody asks then who it is.
      const between = threadsOf(before, task).some((one) => isBlocked(before, one, numberArg(step, 1)));
      if (step.name === 'kill' && between && !isOnlyThread(before, task)) continue;
      if (numberIn(before, slot, homeOf(before, task)) === 0) continue;
      // Who was stopped from above can be continued from inside, and a vforked child can be killed.
      const goesOn = was.state === 'stopped' || was.state === 'vforking';
      if (!goesOn || is.state !== 'running') return false;
    }
    return true;
  },
  // SIGKILL to number 1 from somebody else, in a container inside a container.
  witness: (before, step) =>
    numberArg(step, 0) === 1 &&
    numberArg(step, 1) === SIGNAL.SIGKILL &&
    !isInit(before, step.slot) &&
    depthOf(before, homeOf(before, step.slot)) > 1,
});

import { SIGNAL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { depthOf, homeOf, isInit, isNamedBy, lives, numberIn } from './reading.ts';
import { isBlocked, maySignal } from './signals.ts';
import { numberArg } from './stepping.ts';
import { isOnlyThread, threadsOf } from './threads.ts';

export const onlySigkillFromAboveKillsInit = stepProperty({
  name: 'only-sigkill-from-above-kills-init',
  says: 'A sender in a namespace above kills an init that it may signal with SIGKILL, and with nothing else that no thread of it has blocked; with SIGSTOP and SIGCONT it stops and continues it.',
  clauses: ['pid.init.ancestor'],
  of: ['kill'],
  holds: (before, step, after) => {
    const isKill = numberArg(step, 1) === SIGNAL.SIGKILL;
    const isStop = numberArg(step, 1) === SIGNAL.SIGSTOP;
    for (let task = 0; task < before.tasks.capacity; task++) {
      const was = before.tasks.get(task);
      const is = after.tasks.get(task);
      // Nothing to complain of: it lives as before, and nothing should have become of it.
      if (!lives(before, task) || was.state === 'exiting') continue;
      if (!isKill && (is.state === 'running' || (is.state === 'stopped' && isStop))) continue;
      if (!isInit(before, task) || numberIn(before, step.slot, homeOf(before, task)) !== 0) continue;
      // What one thread has blocked and another has not kills the init, whoever sends it.
      const between = threadsOf(before, task).some((one) => isBlocked(before, one, numberArg(step, 1)));
      if (!isKill && between && !isOnlyThread(before, task)) continue;
      if (!isKill) {
        if (is === was) continue;
        return false;
      }
      if (!isNamedBy(before, step.slot, numberArg(step, 0), task)) continue;
      if (!maySignal(before, step.slot, task, SIGNAL.SIGKILL)) continue;
      if (
        is.state === 'running' ||
        is.state === 'stopped' ||
        (is.state !== 'free' && is.exit_code !== SIGNAL.SIGKILL)
      )
        return false;
    }
    return true;
  },
  // The init of a container inside a container is killed from the middle one.
  witness: (before, step) =>
    numberArg(step, 1) === SIGNAL.SIGKILL &&
    before.tasks.slots().some((task) => {
      const home = homeOf(before, task);
      return (
        isInit(before, task) &&
        depthOf(before, home) > 1 &&
        before.pidNamespaces.get(home).parent === homeOf(before, step.slot) &&
        isNamedBy(before, step.slot, numberArg(step, 0), task)
      );
    }),
});

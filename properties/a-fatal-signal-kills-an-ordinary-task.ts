import { SIGNAL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { homeOf, isInit, isNamedBy, leaderOf, numberIn } from './reading.ts';
import { doesNothingByDefault, isBlocked, maySignal, saidAbout, stopsByDefault } from './signals.ts';
import { numberArg } from './stepping.ts';

export const fatalSignalKills = stepProperty({
  name: 'a-fatal-signal-kills-an-ordinary-task',
  says: 'A signal whose default is to kill kills every running task it was sent to that has not said otherwise, is no init and that the sender may signal, the sender included. SIGKILL kills them also if they are stopped.',
  clauses: ['kill.fatal', 'kill.all', 'kill.group', 'kill.own-group'],
  of: ['kill'],
  holds: (before, step, after) => {
    const pid = numberArg(step, 0);
    const signal = numberArg(step, 1);
    if (doesNothingByDefault(signal) || stopsByDefault(signal)) return true;
    for (let task = 0; task < before.tasks.capacity; task++) {
      const { state: was } = before.tasks.get(task);
      const takesIt = was === 'running' || (was === 'stopped' && signal === SIGNAL.SIGKILL);
      if (!takesIt || isInit(before, leaderOf(before, task))) continue;
      if (saidAbout(before, task, signal) !== 'default' || isBlocked(before, task, signal)) continue;
      if (!isNamedBy(before, step.slot, pid, task) || !maySignal(before, step.slot, task, signal)) continue;
      const { state, exit_code } = after.tasks.get(task);
      if (state === 'running' || state === 'stopped' || (state !== 'free' && exit_code !== signal))
        return false;
    }
    return true;
  },
  // One that is seen from above is killed by its number there.
  witness: (before, step) =>
    before.tasks
      .slots()
      .some(
        (task) =>
          isNamedBy(before, step.slot, numberArg(step, 0), task) &&
          homeOf(before, task) !== homeOf(before, step.slot) &&
          numberIn(before, task, homeOf(before, task)) > 1,
      ),
});

import { SIGNAL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { depthOf, exists, homeOf, isInit, isNamedBy, numberIn } from './reading.ts';
import { numberArg } from './stepping.ts';

export const onlySigkillFromAboveKillsInit = stepProperty({
  name: 'only-sigkill-from-above-kills-init',
  says: 'A sender in a namespace above kills an init with SIGKILL, and with nothing else.',
  clauses: ['pid.init.ancestor'],
  of: ['kill'],
  holds: (before, step, after) => {
    for (let task = 0; task < before.tasks.capacity; task++) {
      if (!exists(before, task) || !isInit(before, task)) continue;
      if (numberIn(before, step.slot, homeOf(before, task)) !== 0) continue;
      const was = before.tasks.get(task);
      const is = after.tasks.get(task);
      if (numberArg(step, 1) !== SIGNAL.SIGKILL) {
        if (was !== is) return false;
      } else if (was.state === 'running' && isNamedBy(before, step.slot, numberArg(step, 0), task))
        if (is.state === 'running' || (is.state !== 'free' && is.exit_code !== SIGNAL.SIGKILL)) return false;
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

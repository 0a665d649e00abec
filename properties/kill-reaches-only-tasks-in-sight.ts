import { stepProperty } from './claims.ts';
import { exists, homeOf, isNamedBy, numberIn, numbersOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

export const killReachesOnlyTasksInSight = stepProperty({
  name: 'kill-reaches-only-tasks-in-sight',
  says: 'kill fails with ESRCH exactly if the pid means nobody in the caller’s namespace (-1: everybody there but the caller and number 1), and a task that has no number there is never touched, unless it is in a process group that is meant.',
  clauses: ['kill.esrch', 'kill.all', 'kill.intmin', 'pid.visible', 'kill.group', 'kill.own-group'],
  of: ['kill'],
  refused: true,
  holds: (before, step, after) => {
    const pid = numberArg(step, 0);
    const home = homeOf(before, step.slot);
    let named = false;
    for (let task = 0; task < before.tasks.capacity; task++) {
      const isNamed = isNamedBy(before, step.slot, pid, task);
      named ||= isNamed;
      if (isNamed && pid < 1 && pid !== -1) continue;
      if (numberIn(before, task, home) === 0 && before.tasks.get(task) !== after.tasks.get(task))
        return false;
    }
    return named === (errnoOf(step) !== 'ESRCH');
  },
  // The number is in use, but not by anybody whom the caller could see.
  witness: (before, step) =>
    errnoOf(step) === 'ESRCH' &&
    before.tasks
      .slots()
      .some(
        (task) => exists(before, task) && numbersOf(before, task).some(({ nr }) => nr === numberArg(step, 0)),
      ),
});

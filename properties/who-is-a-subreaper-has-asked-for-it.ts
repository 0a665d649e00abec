import { PRCTL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { leaderOf } from './reading.ts';
import { numberArg } from './stepping.ts';

export const subreapersHaveAskedForIt = stepProperty({
  name: 'who-is-a-subreaper-has-asked-for-it',
  says: 'A process is a subreaper, known by its first thread, if the last thing that one of its threads asked prctl for was to be one. A new task is none, whoever made it, and no other step makes or unmakes one: who executes a program is its process’s first thread from then on.',
  clauses: ['task.subreaper.set', 'task.subreaper.fork'],
  holds: (before, step, after) => {
    const sets = step.name === 'prctl' && numberArg(step, 0) === PRCTL.PR_SET_CHILD_SUBREAPER;
    const gets = step.name === 'prctl' && numberArg(step, 0) === PRCTL.PR_GET_CHILD_SUBREAPER;
    for (let task = 0; task < before.tasks.capacity; task++) {
      if (leaderOf(after, task) !== task) continue;
      const was = before.tasks.get(leaderOf(before, task));
      const is = after.tasks.get(task);
      if (sets && task === leaderOf(before, step.slot)) {
        if (is.is_child_subreaper !== (numberArg(step, 1) !== 0)) return false;
      } else if (was.state === 'free' || is.state === 'free') {
        if (is.is_child_subreaper) return false;
      } else if (is.is_child_subreaper !== was.is_child_subreaper) return false;
    }
    return (
      !gets || step.result === (before.tasks.get(leaderOf(before, step.slot)).is_child_subreaper ? 1 : 0)
    );
  },
  // A subreaper has a child.
  witness: (before, { name, slot }) =>
    (name === 'fork' || name === 'clone') && before.tasks.get(slot).is_child_subreaper,
});

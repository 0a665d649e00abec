import { SIGNAL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { homeOf, leaderOf, newbornOf, numberIn } from './reading.ts';
import { asksForSibling, errnoOf, numberArg } from './stepping.ts';
import { isOneProcess, isThread } from './threads.ts';

export const programIsOnItsOwn = stepProperty({
  name: 'a-program-is-not-moved-by-its-parent-and-is-told-of-deaths-by-sigchld',
  says: 'A child that has executed a program since it was made cannot be moved to another group by its parent, and nobody else is refused for that. The children that somebody has when it executes a program, and no others, are told of by SIGCHLD, until they have another parent or execute a program themselves.',
  clauses: ['setpgid.exec', 'exec.parent'],
  refused: true,
  holds: (before, step, after) => {
    const executes = step.name === 'execve' && errnoOf(step) === '';
    const newborn = newbornOf(before, after);
    for (const task of after.tasks.slots()) {
      const was = before.tasks.get(task);
      const is = after.tasks.get(task);
      // Nobody is told of the death of a thread.
      if (isThread(after, task)) continue;
      if (task === newborn) {
        const makers = before.tasks.get(step.slot).parent_executed;
        if (is.executed || is.parent_executed !== (asksForSibling(step) && makers)) return false;
        continue;
      }
      const itself = executes && task === step.slot && is.real_parent >= 0;
      if (is.executed !== (was.executed || itself)) return false;
      const another = !isOneProcess(before, was.real_parent, is.real_parent);
      const parents = executes && is.real_parent === step.slot && was.state !== 'zombie';
      const due =
        (was.parent_executed || (parents && was.exit_signal !== SIGNAL.SIGCHLD)) && !another && !itself;
      if (is.parent_executed !== due) return false;
    }
    if (step.name !== 'setpgid') return true;
    const child = before.tasks
      .slots()
      .find((task) => numberIn(before, task, homeOf(before, step.slot)) === numberArg(step, 0));
    // A child is that of a process, whichever thread of it asks.
    const { real_parent } = before.tasks.get(child ?? step.slot);
    if (
      child === undefined ||
      real_parent < 0 ||
      leaderOf(before, real_parent) !== leaderOf(before, step.slot)
    )
      return errnoOf(step) !== 'EACCES';
    return before.tasks.get(child).executed ? errnoOf(step) !== '' : errnoOf(step) !== 'EACCES';
  },
  witness: (_, step) => errnoOf(step) === 'EACCES' && step.name === 'setpgid',
});

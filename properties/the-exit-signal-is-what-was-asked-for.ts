import { NONE } from '../checker/index.ts';
import { SIGNAL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { leaderOf, newbornOf } from './reading.ts';
import { asksForSibling, asksForThread, errnoOf, exitSignalOf } from './stepping.ts';
import { isOneProcess, isThread } from './threads.ts';

export const exitSignalIsAsAsked = stepProperty({
  name: 'the-exit-signal-is-what-was-asked-for',
  says: 'A new task has the exit signal that clone was given, or with CLONE_PARENT that of its maker, or as a thread none. It keeps it until it gets a parent in another process or executes a program, and then has SIGCHLD.',
  clauses: [
    'task.exit.signal',
    'task.exit.signal.orphan',
    'exec.exit-signal',
    'task.clone.newtime',
    'task.clone.low32',
  ],
  touches: ['tasks'],
  holds: (before, step, after) => {
    const newborn = newbornOf(before, after);
    if (newborn !== NONE) {
      const its = before.tasks.get(leaderOf(before, step.slot)).exit_signal;
      const due = asksForThread(step) ? 0 : asksForSibling(step) ? its : exitSignalOf(step);
      if (after.tasks.get(newborn).exit_signal !== due) return false;
    }
    for (let task = 0; task < before.tasks.capacity; task++) {
      const was = before.tasks.get(task);
      const is = after.tasks.get(task);
      if (task === newborn || is.state === 'free' || was === is) continue;
      // Within a process children are handed on as they are.
      const handedOn = isOneProcess(before, was.real_parent, is.real_parent) || isThread(before, task);
      const changes = !handedOn || (step.name === 'execve' && step.slot === task);
      const due = changes && errnoOf(step) === '' ? SIGNAL.SIGCHLD : was.exit_signal;
      if (is.exit_signal !== due) return false;
    }
    return true;
  },
  // Somebody whose death would have been told by another signal gets a new parent.
  witness: (before, _, after) =>
    before.tasks.slots().some((task) => {
      const { real_parent, exit_signal } = after.tasks.get(task);
      return (
        real_parent !== before.tasks.get(task).real_parent &&
        exit_signal !== before.tasks.get(task).exit_signal
      );
    }),
});

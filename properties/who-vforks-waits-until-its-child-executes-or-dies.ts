import { NONE, type Step } from '../checker/index.ts';
import { CLONE, SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { newbornOf } from './reading.ts';
import { errnoOf, flagsOf } from './stepping.ts';

/** The signals that kill by default, and would leave a core where that is on. */
const dumping: readonly number[] = [3, 4, 5, 6, 7, 8, 11, 24, 25, 31];

/** Whether a task has not the memory any more that it was made with. */
function hasLetGo(step: Step, after: Linux, task: number): boolean {
  const { state } = after.tasks.get(task);
  const executes = step.name === 'execve' && step.slot === task && errnoOf(step) === '';
  return executes || ['free', 'zombie', 'zapping'].includes(state);
}

export const whoVforksWaits = stepProperty({
  name: 'who-vforks-waits-until-its-child-executes-or-dies',
  says: 'Who has made a task with CLONE_VFORK waits for it, makes no call, and is neither stopped nor killed by a signal that would leave a core. It goes on when that task has executed a program or died, and not before.',
  clauses: ['task.vfork', 'task.vfork.done', 'task.vfork.killed'],
  holds: (before, step, after) => {
    const child = newbornOf(before, after);
    const vforks = child !== NONE && step.name === 'clone' && (flagsOf(step) & CLONE.CLONE_VFORK) !== 0;
    for (const task of before.tasks.slots()) {
      const was = before.tasks.get(task);
      const is = after.tasks.get(task);
      if (was.state === 'running' && (is.state === 'vforking') !== (vforks && task === step.slot))
        return false;
      if ((is.vforked !== NONE) !== (is.state === 'vforking')) return false;
      if (vforks && task === step.slot && is.vforked !== child) return false;
      if (was.state !== 'vforking') continue;
      if (hasLetGo(step, after, was.vforked)) {
        if (is.state === 'vforking') return false;
      } else if (is.state === 'running' || is.state === 'stopped') return false;
      else if (is.state === 'vforking' && is.vforked !== was.vforked) return false;
      else if (is.state !== 'vforking' && dumping.includes(is.exit_code)) return false;
    }
    return true;
  },
  // Somebody is killed while it waits, by another signal than SIGKILL.
  witness: (before, _, after) =>
    before.tasks
      .slots()
      .some(
        (task) =>
          before.tasks.get(task).state === 'vforking' &&
          after.tasks.get(task).exit_code === SIGNAL.SIGTERM &&
          after.tasks.get(task).state === 'zombie',
      ),
});

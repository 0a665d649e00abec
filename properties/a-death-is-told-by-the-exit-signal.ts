import { NONE } from '../checker/index.ts';
import { SIGNAL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { isInit } from './reading.ts';
import { deaths } from './stepping.ts';

const harmless: readonly number[] = [0, SIGNAL.SIGCHLD, SIGNAL.SIGCONT, SIGNAL.SIGURG, SIGNAL.SIGWINCH];

export const deathIsToldByExitSignal = stepProperty({
  name: 'a-death-is-told-by-the-exit-signal',
  says: 'When a task is dead at last its exit signal kills its parent, if the parent runs, is no init, and the signal is a deadly one; nothing else that the death of one task does ends another that is not in a namespace dying with it.',
  clauses: ['task.exit.signal', 'pid.init.protected'],
  of: deaths,
  holds: (before, { slot }, after) => {
    const { real_parent: parent, exit_signal } = before.tasks.get(slot);
    if (parent === NONE || after.tasks.get(slot).state === 'zapping') return true;
    const deadly = exit_signal <= 64 && !harmless.includes(exit_signal);
    for (let task = 0; task < before.tasks.capacity; task++) {
      if (before.tasks.get(task).state !== 'running') continue;
      const dies = task === parent && deadly && !isInit(before, task);
      if ((after.tasks.get(task).state === 'running') === dies) return false;
    }
    return true;
  },
  witness: (before, { slot }, after) => {
    const { real_parent: parent } = before.tasks.get(slot);
    return (
      parent !== NONE &&
      before.tasks.get(parent).state === 'running' &&
      after.tasks.get(parent).state === 'exiting'
    );
  },
});

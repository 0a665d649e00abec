import type { Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { isWaitedFor } from './children.ts';
import { stepProperty } from './claims.ts';
import { bearerOf, depthOf, homeOf, numbersOf } from './reading.ts';
import { fieldOf, numberArg } from './stepping.ts';
import { isDead } from './threads.ts';

/** Whether the answer is what is known of the dead child. */
function tellsHowItDied(before: Linux, step: Step, child: number): boolean {
  const status = before.tasks.get(child).exit_code;
  // The low byte is the signal that killed it; an exit status stands above it.
  return status % 256 === 0
    ? fieldOf(step, 'code') === 'CLD_EXITED' && fieldOf(step, 'status') === status / 256
    : fieldOf(step, 'code') === 'CLD_KILLED' && fieldOf(step, 'status') === status;
}

/** Whether the answer is about a child that has stopped or goes on. */
const isAlive = (step: Step): boolean =>
  ['CLD_STOPPED', 'CLD_CONTINUED'].some((code) => fieldOf(step, 'code') === code);

export const wait4ReapsOneDeadChild = stepProperty({
  name: 'wait4-reaps-one-dead-child-and-tells-how-it-died',
  says: 'What wait4 answers is the pid of a dead child that was asked for, as the caller knows it, and how that child died. It and nobody else is gone afterwards, and its numbers mean no task any more, in any namespace.',
  clauses: ['wait.reap', 'wait.any'],
  of: ['wait4'],
  holds: (before, step, after) => {
    const pid = fieldOf(step, 'pid');
    if (typeof pid !== 'number' || isAlive(step)) return true;
    const child = bearerOf(before, homeOf(before, step.slot), pid);
    if (child < 0 || !isDead(before, child)) return false;
    if (!isWaitedFor(before, step.slot, numberArg(step, 0), numberArg(step, 1), child)) return false;
    for (const { ns, nr } of numbersOf(before, child)) if (bearerOf(after, ns, nr) >= 0) return false;
    for (let task = 0; task < before.tasks.capacity; task++) {
      // An init that had to wait for this one may be dead at last.
      if (task === child || before.tasks.get(task).state === 'zapping') continue;
      if (before.tasks.get(task) !== after.tasks.get(task)) return false;
    }
    return after.tasks.get(child).state === 'free' && tellsHowItDied(before, step, child);
  },
  // The init of a container is reaped by somebody in a container around it.
  witness: (before, step) => {
    const home = homeOf(before, step.slot);
    const pid = fieldOf(step, 'pid');
    return (
      typeof pid === 'number' &&
      depthOf(before, home) > 0 &&
      homeOf(before, bearerOf(before, home, pid)) !== home
    );
  },
});

import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { bearerOf, homeOf, isInit, leaderOf, lives } from './reading.ts';

export const parentOutsideIsNotSeen = stepProperty({
  name: 'a-parent-outside-is-not-seen',
  says: 'getppid answers 0 if the parent lives in another PID namespace than the caller, and else the number of the parent’s process; the parent lives.',
  clauses: ['pid.getppid', 'pid.getppid.outside'],
  of: ['getppid'],
  holds: (before, { slot, result }) => {
    const { real_parent } = before.tasks.get(slot);
    const home = homeOf(before, slot);
    const outside = real_parent === NONE || homeOf(before, real_parent) !== home;
    if (outside || typeof result !== 'number') return result === 0;
    return bearerOf(before, home, result) === leaderOf(before, real_parent) && lives(before, real_parent);
  },
  // A task that is no init and was born from outside.
  witness: (before, { slot, result }) => result === 0 && !isInit(before, slot),
});

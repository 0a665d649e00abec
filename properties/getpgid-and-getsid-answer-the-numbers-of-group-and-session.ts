import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { bearerOf, homeOf, leaderOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

export const askedForGroupAndSession = stepProperty({
  name: 'getpgid-and-getsid-answer-the-numbers-of-group-and-session',
  says: 'getpgid and getsid fail with ESRCH exactly if the number means nobody to the caller; else they answer the number of the group or session as the caller has it, or 0 if it has none.',
  clauses: ['getpgid.number', 'getsid.number', 'getpgid.esrch', 'pgrp.fork'],
  of: ['getpgid', 'getpgrp', 'getsid'],
  refused: true,
  holds: (before, step) => {
    const home = homeOf(before, step.slot);
    const pid = numberArg(step, 0);
    const task = pid === 0 ? step.slot : bearerOf(before, home, pid);
    if (task === NONE) return errnoOf(step) === 'ESRCH';
    const { pgrp, session } = before.signals.get(leaderOf(before, task));
    const asked = step.name === 'getsid' ? session : pgrp;
    if (asked === NONE) return false;
    const { numbers } = before.pids.get(asked);
    return step.result === (numbers.find(({ ns }) => ns === home)?.nr ?? 0);
  },
  // The group was founded outside.
  witness: (_, { name, result }) => name === 'getpgrp' && result === 0,
});

import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { depthOf, homeOf, newbornOf, numberIn } from './reading.ts';
import { births } from './stepping.ts';

export const firstTaskIsInit = stepProperty({
  name: 'the-first-task-of-a-pid-namespace-is-1-and-its-init',
  says: 'The first task born in a PID namespace gets number 1 there and becomes its init; no later one does.',
  clauses: ['pid.first'],
  of: births,
  holds: (before, _, after) => {
    const child = newbornOf(before, after);
    if (child === NONE) return false;
    const home = homeOf(after, child);
    if (home === NONE) return false;
    // In a namespace that was made before, or that was made for it.
    const isFirst = ['unborn', 'free'].includes(before.pidNamespaces.get(home).state);
    const becameInit = after.pidNamespaces.get(home).child_reaper === child;
    return isFirst === becameInit && isFirst === (numberIn(after, child, home) === 1);
  },
  // In a namespace two levels down, made by unshare and therefore older than its init.
  witness: (before, _, after) => {
    const home = homeOf(after, newbornOf(before, after));
    return before.pidNamespaces.get(home).state === 'unborn' && depthOf(after, home) > 1;
  },
});

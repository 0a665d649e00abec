import { stepProperty } from './claims.ts';
import { depthOf, homeOf, isInit } from './reading.ts';
import { asksForPidNamespace, asksForSibling, births, errnoOf } from './stepping.ts';

export const initMakesNoSibling = stepProperty({
  name: 'an-init-makes-no-sibling',
  says: 'CLONE_PARENT is refused to an init, with EINVAL, and to nobody else.',
  clauses: ['task.clone.parent.init'],
  of: births,
  refused: true,
  holds: (before, step) => {
    const refused = errnoOf(step) === 'EINVAL';
    if (asksForSibling(step) && isInit(before, step.slot)) return refused;
    // CLONE_NEWPID has a reason of its own for EINVAL.
    return !refused || asksForPidNamespace(step);
  },
  witness: (before, step) => asksForSibling(step) && depthOf(before, homeOf(before, step.slot)) > 1,
});

import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { depthOf, homeOf, isInit, leaderOf } from './reading.ts';
import { asksForSibling, births, errnoOf, flagsOf } from './stepping.ts';

export const initMakesNoSibling = stepProperty({
  name: 'an-init-makes-no-sibling',
  says: 'CLONE_PARENT is refused to an init, by whichever of its threads, with EINVAL, and to nobody else.',
  clauses: ['task.clone.parent.init'],
  of: births,
  refused: true,
  holds: (before, step) => {
    const refused = errnoOf(step) === 'EINVAL';
    if (asksForSibling(step) && isInit(before, leaderOf(before, step.slot)))
      return refused || (step.name === 'clone3' && errnoOf(step) !== '');
    // Other flags have reasons of their own for EINVAL, and so has a structure.
    return !refused || step.name === 'clone3' || (flagsOf(step) & ~CLONE.CLONE_PARENT) !== 0;
  },
  witness: (before, step) => asksForSibling(step) && depthOf(before, homeOf(before, step.slot)) > 1,
});

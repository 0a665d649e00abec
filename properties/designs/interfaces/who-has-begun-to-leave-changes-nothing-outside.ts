import { isAnswer, type StepProperty } from '../../../checker/index.ts';
import type { InterfaceKinds } from '../../../models/designs/interfaces/interface.ts';
import type { InterfaceClause } from '../../../models/designs/interfaces/rules.ts';
import { isHalfIsolated } from './where.ts';

/** The other side of the window: what a half isolated task does is done to those whom it has not left yet. */
export const whoHasBegunToLeaveChangesNothing: StepProperty<InterfaceKinds, InterfaceClause> = {
  kind: 'step',
  name: 'who-has-begun-to-leave-changes-nothing-outside',
  says: 'Who is in a namespace of its own of some kind does not name the machine that it came from.',
  clauses: ['container.enter'],
  of: ['sethostname'],
  holds: (before, { slot, result }) =>
    !isAnswer(result) || !isHalfIsolated(before, slot) || before.nsproxies.get(slot).uts_ns !== 0,
  witness: (before, { slot, result }) => isAnswer(result) && before.nsproxies.get(slot).uts_ns !== 0,
};

import { isAnswer, NONE } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { offsetsOf } from './offsets.ts';
import { asksFor, newcomerOf } from './stepping.ts';

export const newTimeNamespaceIsACopy = stepProperty({
  name: 'a-new-time-namespace-has-the-offsets-that-its-makers-children-would-have-had',
  says: 'CLONE_NEWTIME makes a time namespace with the offsets of that which its maker aimed children at; with unshare these can be set, since nobody is in it.',
  clauses: ['time.copy'],
  of: ['clone3', 'unshare'],
  holds: (before, step, after) => {
    // In a clone the bit is one of the exit signal.
    if (!isAnswer(step.result) || !asksFor(step, CLONE.CLONE_NEWTIME)) return true;
    const maker = before.nsproxies.get(step.slot);
    const made = after.nsproxies.get(newcomerOf(before, step, after)).time_ns_for_children;
    if (maker.time_ns_for_children === NONE) return true;
    const [had, has] = [offsetsOf(before, maker.time_ns_for_children), offsetsOf(after, made)];
    if (JSON.stringify(had) !== JSON.stringify(has)) return false;
    return step.name !== 'unshare' || !after.timeNamespaces.get(made).frozen;
  },
  // Its maker is in another one than its children would have been.
  witness: (before, step) => {
    const { time_ns, time_ns_for_children: aim } = before.nsproxies.get(step.slot);
    if (!isAnswer(step.result) || !asksFor(step, CLONE.CLONE_NEWTIME) || aim === NONE) return false;
    return JSON.stringify(offsetsOf(before, time_ns)) !== JSON.stringify(offsetsOf(before, aim));
  },
});

import { isAnswer, type StepProperty } from '../../../checker/index.ts';
import { comparedKinds, type InterfaceKinds } from '../../../models/designs/interfaces/interface.ts';
import type { InterfaceClause } from '../../../models/designs/interfaces/rules.ts';

/** Nobody but who enters moves, and of the kinds that the object lacks nothing changes for it either. */
export const whoEntersIsInAll: StepProperty<InterfaceKinds, InterfaceClause> = {
  kind: 'step',
  name: 'who-enters-is-in-all-that-a-container-has',
  says: 'After container_enter the caller is in each namespace of the object, of other kinds where it was, and all others are where they were.',
  clauses: ['container.enter'],
  of: ['container_enter'],
  holds: (before, { slot, args: [object], result }, after) => {
    if (!isAnswer(result)) return true;
    const { holds } = before.containerObjects.get(Number(object));
    return before.tasks.slots().every((task) => {
      const [was, is] = [before.nsproxies.get(task), after.nsproxies.get(task)];
      return comparedKinds.every((kind) => {
        const held = task === slot ? holds.find((one) => one.kind === kind) : undefined;
        return is[`${kind}_ns`] === (held?.ns ?? was[`${kind}_ns`]);
      });
    });
  },
  witness: (before, { args: [object], result }) =>
    isAnswer(result) && before.containerObjects.get(Number(object)).holds.length > 0,
};

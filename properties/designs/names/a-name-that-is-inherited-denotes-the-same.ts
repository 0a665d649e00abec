import { isAnswer } from '../../../checker/index.ts';
import type { NamesProperty, OfNaming } from './claim.ts';
import { denotes } from './denotes.ts';

/** A child remembers what its parent was told, also if it is born into a container. */
export const inheritedNameDenotesTheSame: OfNaming = (naming) =>
  ({
    kind: 'step',
    name: 'a-name-that-is-inherited-denotes-the-same',
    says: 'What a child means by a name that its parent was told is what the parent means by it.',
    clauses: ['names.hold'],
    of: ['clone'],
    holds: (before, { slot, result }, after) => {
      const { state, nr } = before.heldNames.get(slot);
      if (!isAnswer(result) || state !== 'held') return true;
      return after.tasks
        .slots()
        .filter((task) => !before.tasks.slots().includes(task))
        .every((child) => denotes(after, naming, child, nr) === denotes(after, naming, slot, nr));
    },
    witness: (before, { slot, result }) => isAnswer(result) && before.heldNames.get(slot).state === 'held',
  }) satisfies NamesProperty;

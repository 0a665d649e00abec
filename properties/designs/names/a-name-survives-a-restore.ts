import type { NamesProperty, OfNaming } from './claim.ts';
import { birthplaceOf, denotes } from './denotes.ts';

/** Inside a container that is restored elsewhere programs go on with the names that they were told. */
export const nameSurvivesARestore: OfNaming = (naming) =>
  ({
    kind: 'step',
    name: 'a-name-survives-a-restore',
    says: 'What a member of a container means by the name that it was told is the same after the container is restored.',
    clauses: ['names.restore'],
    of: ['restore'],
    holds: (before, _, after) =>
      before.heldNames.slots().every((task) => {
        if (birthplaceOf(before, task) === 0) return true;
        const { nr } = before.heldNames.get(task);
        return denotes(before, naming, task, nr) === denotes(after, naming, task, nr);
      }),
    witness: (before) => before.heldNames.slots().some((task) => birthplaceOf(before, task) !== 0),
  }) satisfies NamesProperty;

import { isAnswer } from '../../../checker/index.ts';
import { isById } from '../../../models/designs/names/naming.ts';
import type { NamesProperty, OfNaming } from './claim.ts';
import { birthplaceOf, isWithin, livingNamespace, numbersOf } from './denotes.ts';

/**
 * What the name would be on a machine of its own is counted from what was made: the n-th namespace there is n, the
 * n-th process is n, and the first descriptor of a program that has none is 3. Scopes in which processes die and
 * numbers go round would need more than counting; there the claim is not made.
 */
export const nameTellsNothingOfOutside: OfNaming = (naming) =>
  ({
    kind: 'step',
    name: 'a-name-told-inside-tells-nothing-of-outside',
    says: 'The name that a member of a container is told is the one it would be told on a machine of its own.',
    clauses: ['names.hold'],
    of: ['ns_name'],
    holds: (before, { slot, args: [pid], result }, after) => {
      const own = birthplaceOf(before, slot);
      if (!isAnswer(result) || own === 0) return true;
      if (naming === 'pidfd' || naming === 'descriptor') return result === 3;
      if (!isById(naming)) {
        const target = before.tasks
          .slots()
          .find((task) => numbersOf(before, task).some(({ nr, ns }) => nr === pid && ns === own));
        const age = (task: number) => numbersOf(before, task)[0]?.nr ?? 0;
        const older = before.tasks
          .slots()
          .filter((task) => isWithin(before, birthplaceOf(before, task), own))
          .filter((task) => target !== undefined && age(task) <= age(target));
        return result === older.length;
      }
      const { meant } = after.heldNames.get(slot);
      const { birthplaces } = before.nsHistory.get(0);
      const made = birthplaces.slice(0, meant).filter((birthplace) => isWithin(before, birthplace, own));
      return livingNamespace(before, meant) >= 0 && result === made.length;
    },
    witness: (before, { slot, result }) => isAnswer(result) && birthplaceOf(before, slot) !== 0,
  }) satisfies NamesProperty;

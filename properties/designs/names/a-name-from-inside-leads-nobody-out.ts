import { isAnswer } from '../../../checker/index.ts';
import type { NamesProperty, OfNaming } from './claim.ts';
import { birthplaceOf, isWithin } from './denotes.ts';

/** Whatever name a member tries, told or guessed. */
export const nameLeadsNobodyOut: OfNaming = () =>
  ({
    kind: 'step',
    name: 'a-name-from-inside-leads-nobody-out',
    says: 'By no name does a member of a container enter a namespace whose first member was outside the container.',
    clauses: ['names.nobody', 'names.number'],
    of: ['ns_enter'],
    holds: (before, { slot, result }, after) => {
      if (!isAnswer(result)) return true;
      const { serial } = after.nsNumbers.get(after.nsproxies.get(slot).uts_ns);
      const birthplace = after.nsHistory.get(0).birthplaces[serial - 1] ?? 0;
      return isWithin(after, birthplace, birthplaceOf(before, slot));
    },
    witness: (before, { slot, result }) => isAnswer(result) && birthplaceOf(before, slot) !== 0,
  }) satisfies NamesProperty;

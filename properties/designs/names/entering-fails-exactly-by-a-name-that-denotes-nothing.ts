import { isRefusal, NONE } from '../../../checker/index.ts';
import type { NamesProperty, OfNaming } from './claim.ts';
import { denotes } from './denotes.ts';

/** What a name denotes is worked out from the tables, before the call is made. */
export const enteringFailsExactlyByNothing: OfNaming = (naming) =>
  ({
    kind: 'step',
    name: 'entering-fails-exactly-by-a-name-that-denotes-nothing',
    says: 'Who enters by a name is in the namespace that it denotes; by a name that denotes none the call fails.',
    clauses: ['names.nobody', 'names.number'],
    of: ['ns_enter'],
    holds: (before, { slot, args: [name], result }, after) => {
      const meant = denotes(before, naming, slot, Number(name));
      if (isRefusal(result)) return meant === NONE;
      return meant !== NONE && after.nsproxies.get(slot).uts_ns === meant;
    },
    witness: (_, { result }) => isRefusal(result),
  }) satisfies NamesProperty;

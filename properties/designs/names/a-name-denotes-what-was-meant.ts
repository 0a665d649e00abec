import { isRefusal } from '../../../checker/index.ts';
import type { NamesProperty, OfNaming } from './claim.ts';

/** Which of several namespaces in the same slot is meant is known from what was written down when they were made. */
export const nameDenotesWhatWasMeant: OfNaming = () =>
  ({
    kind: 'step',
    name: 'a-name-denotes-what-was-meant',
    says: 'Who enters by the name that it was told is in the namespace that the name was told for, or the call fails.',
    clauses: ['names.nobody', 'names.number'],
    of: ['ns_enter'],
    holds: (before, { slot, args: [name], result }, after) => {
      const { state, nr, meant } = before.heldNames.get(slot);
      if (isRefusal(result) || state !== 'held' || nr !== name) return true;
      return after.nsNumbers.get(after.nsproxies.get(slot).uts_ns).serial === meant;
    },
    witness: (before, { slot, args: [name] }) => before.heldNames.get(slot).nr === name,
  }) satisfies NamesProperty;

import { isAnswer } from '../../../checker/index.ts';
import type { NamesProperty, OfNaming } from './claim.ts';

/** Without it no claim about names would be about the name that a call has told. */
export const taskRemembersItsName: OfNaming = () =>
  ({
    kind: 'step',
    name: 'a-task-remembers-the-name-that-it-was-told',
    says: 'Who is told a name remembers it, and that it was told for the namespace in which the process is.',
    clauses: ['names.hold'],
    of: ['ns_name'],
    holds: (before, { slot, args: [pid], result }, after) => {
      if (!isAnswer(result)) return true;
      const { state, nr, meant } = after.heldNames.get(slot);
      const { thread_pid } = before.tasks.get(slot);
      const space = before.pids.get(thread_pid).numbers.at(-1)?.ns;
      const isTarget = (task: number): boolean =>
        before.pids
          .get(before.tasks.get(task).thread_pid)
          .numbers.some((one) => one.nr === pid && one.ns === space);
      const targets = before.tasks.slots().filter(isTarget);
      const serials = targets.map((task) => before.nsNumbers.get(before.nsproxies.get(task).uts_ns).serial);
      return state === 'held' && nr === result && serials.length === 1 && serials[0] === meant;
    },
    witness: (_, { result }) => isAnswer(result),
  }) satisfies NamesProperty;

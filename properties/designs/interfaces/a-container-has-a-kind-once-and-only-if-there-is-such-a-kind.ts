import { isRefusal, type StepProperty } from '../../../checker/index.ts';
import type { ComparedKind, InterfaceKinds } from '../../../models/designs/interfaces/interface.ts';
import type { InterfaceClause } from '../../../models/designs/interfaces/rules.ts';
import { comparedFlags } from './where.ts';

/** Made of the kinds that a kernel has. */
export const containerHasAKindOnce = (
  kinds: readonly ComparedKind[],
): StepProperty<InterfaceKinds, InterfaceClause> => ({
  kind: 'step',
  name: 'a-container-has-a-kind-once-and-only-if-there-is-such-a-kind',
  says: 'container_add fails with EINVAL exactly for a kind that the kernel has not, and else with EEXIST exactly for one that the object has.',
  clauses: ['container.add'],
  of: ['container_add'],
  holds: (before, { args: [object, flag], result }) => {
    const errno = isRefusal(result) ? result.errno : undefined;
    if (!kinds.some((kind) => comparedFlags[kind] === flag)) return errno === 'EINVAL';
    const { holds } = before.containerObjects.get(Number(object));
    const has = holds.some(({ kind }) => comparedFlags[kind] === flag);
    return errno === (has ? 'EEXIST' : undefined);
  },
  witness: (_, { result }) => isRefusal(result),
});

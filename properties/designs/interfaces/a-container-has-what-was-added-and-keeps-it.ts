import { isAnswer, type StepProperty } from '../../../checker/index.ts';
import type { InterfaceKinds } from '../../../models/designs/interfaces/interface.ts';
import type { InterfaceClause } from '../../../models/designs/interfaces/rules.ts';
import { comparedFlags, livingNamespace } from './where.ts';

/** What stands in an object is compared with the namespaces that there are, by the flag that was asked for. */
export const containerHasWhatWasAdded: StepProperty<InterfaceKinds, InterfaceClause> = {
  kind: 'step',
  name: 'a-container-has-what-was-added-and-keeps-it',
  says: 'After container_add the object has one namespace more, of the kind of that flag; it is new, it is there, and nobody is in it.',
  clauses: ['container.add'],
  of: ['container_add'],
  holds: (before, { args: [object, flag], result }, after) => {
    const [was, is] = [before, after].map((world) => world.containerObjects.get(Number(object)).holds);
    if (!was || !is) return false;
    const kept = was.every((one) => is.some(({ kind, ns }) => kind === one.kind && ns === one.ns));
    if (!isAnswer(result)) return kept && is.length === was.length;
    const more = is.filter((one) => !was.some(({ kind }) => kind === one.kind));
    const [added] = more;
    if (!kept || !added || more.length !== 1 || is.length !== was.length + 1) return false;
    const { kind, ns } = added;
    return (
      comparedFlags[kind] === flag &&
      !livingNamespace(before, kind, ns) &&
      livingNamespace(after, kind, ns) &&
      after.tasks.slots().every((task) => after.nsproxies.get(task)[`${kind as 'uts'}_ns`] !== ns)
    );
  },
  witness: (_, { result }) => isAnswer(result),
};

import { NONE } from '../../../checker/index.ts';
import type { NamesProperty, OfNaming } from './claim.ts';
import { denotes, livingNamespace } from './denotes.ts';

/** A name that was given for a namespace is lost with it, and not before. */
export const nameLeadsThereWhileItExists: OfNaming = (naming) =>
  ({
    kind: 'state',
    name: 'a-name-leads-there-while-it-exists',
    says: 'Of who was told a name the name denotes something as long as the namespace that it was told for exists.',
    clauses: ['names.nobody', 'names.number', 'names.hold'],
    reads: ['heldNames', 'nsNumbers', 'tasks', 'pids', 'nsproxies', 'fdTables', 'files'],
    holds: (world) =>
      world.heldNames.slots().every((task) => {
        const { nr, meant } = world.heldNames.get(task);
        return livingNamespace(world, meant) === NONE || denotes(world, naming, task, nr) !== NONE;
      }),
    witness: (world) => world.heldNames.slots().length > 0,
  }) satisfies NamesProperty;

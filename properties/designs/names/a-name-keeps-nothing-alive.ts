import type { NamesProperty, OfNaming } from './claim.ts';

/** Members are counted by looking at the tasks, not at what the namespace has counted. */
export const nameKeepsNothingAlive: OfNaming = () =>
  ({
    kind: 'state',
    name: 'a-name-keeps-nothing-alive',
    says: 'A UTS namespace that exists has a member that is not dead.',
    clauses: ['names.hold'],
    reads: ['utsNamespaces', 'nsproxies', 'tasks'],
    holds: (world) =>
      world.utsNamespaces
        .slots()
        .every((ns) => world.tasks.slots().some((task) => world.nsproxies.get(task).uts_ns === ns)),
    witness: (world) => world.heldNames.slots().length > 0 && world.utsNamespaces.slots().length > 1,
  }) satisfies NamesProperty;

import type { NamesProperty, OfNaming } from './claim.ts';

/** The slots of tasks are used again; what was remembered in one before is no business of who is there now. */
export const nobodyRemembersForOthers: OfNaming = () =>
  ({
    kind: 'state',
    name: 'nobody-remembers-the-name-of-somebody-else',
    says: 'Where nobody has been told a name nothing is remembered, and the dead remember none.',
    clauses: ['names.hold'],
    reads: ['heldNames', 'tasks', 'nsproxies'],
    holds: (world) =>
      Array.from({ length: world.heldNames.capacity }, (_, task) => task).every((task) => {
        const { state, nr, meant } = world.heldNames.get(task);
        if (state === 'held') return world.nsproxies.get(task).state === 'held';
        return nr === 0 && meant === 0;
      }),
    witness: (world) => world.heldNames.slots().length > 0,
  }) satisfies NamesProperty;

import { stateProperty } from './claims.ts';
import { everyKind, isAbsent } from './reading.ts';

export const goneLeavesNothing = stateProperty({
  name: 'what-is-gone-leaves-nothing-behind',
  says: 'A task that was reaped, a namespace that nobody refers to, and whatever else is gone leave nothing that the next one in their place could inherit.',
  clauses: ['wait.reap', 'task.exit.autoreap', 'uts.life', 'pid.life', 'user.life', 'ns.life'],
  reads: everyKind,
  holds: (world) => {
    // Only what is as it was before there was anything does not count as occupied.
    for (const kind of everyKind)
      for (const slot of world[kind].slots()) if (isAbsent(world, kind, slot)) return false;
    return true;
  },
  // Only the first task is left, after there had been others.
  witness: (world) => world.tasks.slots().length === 1 && world.pidNamespaces.get(0).last_pid > 1,
});

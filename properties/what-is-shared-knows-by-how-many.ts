import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';

const kinds = [
  ['mm', 'mms'],
  ['fs', 'fsStructs'],
  ['sighand', 'sighands'],
  ['files', 'fdTables'],
] as const;

/** How many tasks, dead ones included, refer to a slot by a field. */
function usersOf(world: Linux, field: (typeof kinds)[number][0], slot: number): number {
  let users = 0;
  for (let task = 0; task < world.tasks.capacity; task++)
    if (world.tasks.get(task).state !== 'free' && world.tasks.get(task)[field] === slot) users++;
  return users;
}

export const sharedKnowsItsUsers = stateProperty({
  name: 'what-is-shared-knows-by-how-many',
  says: 'Memory, root and working directory, signal handlers and descriptors exist exactly as long as a task has them, and know how many have.',
  clauses: ['task.clone.share', 'fd.share'],
  reads: ['tasks', 'mms', 'fsStructs', 'sighands', 'fdTables'],
  holds: (world) => {
    for (const [field, kind] of kinds)
      for (let slot = 0; slot < world[kind].capacity; slot++) {
        const { users, state } = world[kind].get(slot);
        const due = usersOf(world, field, slot);
        if (users !== due) return false;
        // A sighand_struct is as if it had always been there.
        if (kind !== 'sighands' && (state === 'free' || state === 'none') !== (due === 0)) return false;
      }
    // What only dead tasks have says nothing about signals any more.
    const asking = world.tasks.slots().filter((task) => world.tasks.get(task).state !== 'zombie');
    const asked = asking.map((task) => world.tasks.get(task).sighand);
    return world.sighands
      .slots()
      .every((sighand) => asked.includes(sighand) || world.sighands.get(sighand).actions.length === 0);
  },
  // Three tasks have the same memory.
  witness: (world) => world.mms.slots().some((slot) => world.mms.get(slot).users > 2),
});

import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { bearerOf, homeOf, leaderOf, lives } from './reading.ts';
import { deaths } from './stepping.ts';
import { hasLivingThread } from './threads.ts';

/**
 * Who inherits from `dead`: its nearest ancestor in the same PID namespace that is a subreaper and is
 * not itself dying, else the number 1 of that namespace. Told from the family tree alone; whatever
 * marks the tasks bear is their own affair.
 */
function heirOf(world: Linux, dead: number): number {
  const home = homeOf(world, dead);
  let ancestor = world.tasks.get(dead).real_parent;
  for (let walked = 0; ancestor !== NONE && walked < world.tasks.capacity; walked++) {
    const { real_parent } = world.tasks.get(ancestor);
    const leader = leaderOf(world, ancestor);
    if (homeOf(world, ancestor) !== home) break;
    if (world.tasks.get(leader).is_child_subreaper && isAlive(world, leader)) return leader;
    ancestor = real_parent;
  }
  return bearerOf(world, home, 1);
}

const isAlive = (world: Linux, leader: number): boolean =>
  lives(world, leader) || hasLivingThread(world, leader);

export const orphansGoToSubreaperOrInit = stepProperty({
  name: 'orphans-go-to-the-nearest-subreaper-or-to-init',
  says: 'When a process dies the children of its last thread go to the nearest living ancestor of it in its own PID namespace that is a subreaper, or else to the init of its own namespace, wherever they live themselves; nobody else gets a new parent.',
  clauses: [
    'task.orphan.init',
    'task.orphan.subreaper',
    'task.orphan.outside',
    'task.subreaper.descendants',
    'task.subreaper.fork',
  ],
  of: deaths,
  holds: (before, { slot }, after) => {
    // An init that begins to die keeps its children: they die first.
    const dies = after.tasks.get(slot).state !== 'zapping';
    // To whom they go within the process is another claim's.
    const stay = hasLivingThread(before, slot);
    for (let task = 0; task < before.tasks.capacity; task++) {
      const { real_parent } = before.tasks.get(task);
      const { state, real_parent: parentNow } = after.tasks.get(task);
      if (state === 'free') continue;
      const due = dies && real_parent === slot ? heirOf(before, slot) : real_parent;
      if (real_parent === slot && stay) continue;
      if (real_parent === slot && dies ? leaderOf(after, parentNow) !== due : parentNow !== due) return false;
    }
    return true;
  },
  // Somebody is saved from the init by a subreaper.
  witness: (before, { slot }) => {
    const heir = heirOf(before, slot);
    return (
      heir !== bearerOf(before, homeOf(before, slot), 1) &&
      before.tasks.slots().some((task) => before.tasks.get(task).real_parent === slot)
    );
  },
});

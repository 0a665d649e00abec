import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';
import { exists, homeOf, isInit, isSelfOrAbove, leaderOf } from './reading.ts';

export const everyTaskHasALivingParent = stateProperty({
  name: 'every-task-has-a-living-parent-here-or-above',
  says: 'Every task but the threads of the very first process has a parent that is not dead, in its own PID namespace or in one above.',
  clauses: ['task.orphan.init', 'task.orphan.outside', 'task.fork.parent'],
  reads: ['tasks', 'pids', 'pidNamespaces'],
  holds: (world) => {
    for (let task = 0; task < world.tasks.capacity; task++) {
      if (!exists(world, task)) continue;
      const { real_parent } = world.tasks.get(task);
      const home = homeOf(world, task);
      if (real_parent === NONE) {
        // The world outside the model is the parent of one task only.
        if (!isInit(world, leaderOf(world, task)) || world.pidNamespaces.get(home).parent !== NONE)
          return false;
        continue;
      }
      const { state } = world.tasks.get(real_parent);
      if (state === 'free' || state === 'zombie') return false;
      if (!isSelfOrAbove(world, homeOf(world, real_parent), home)) return false;
    }
    return true;
  },
  // A task that is no init has its parent outside.
  witness: (world) =>
    world.tasks.slots().some((task) => {
      const { real_parent } = world.tasks.get(task);
      return (
        real_parent !== NONE && !isInit(world, task) && homeOf(world, real_parent) !== homeOf(world, task)
      );
    }),
});

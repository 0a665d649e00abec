import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';
import { homeOf, isSelfOrAbove } from './reading.ts';

export const childrenAreBornAtHomeOrBelow = stateProperty({
  name: 'children-are-born-at-home-or-below',
  says: 'Who can still have children aims them at its own PID namespace or at one below it.',
  clauses: ['pid.children', 'task.fork.namespaces'],
  reads: ['tasks', 'pids', 'nsproxies', 'pidNamespaces'],
  holds: (world) => {
    for (let task = 0; task < world.tasks.capacity; task++) {
      if (world.tasks.get(task).state !== 'running') continue;
      const { pid_ns_for_children: aim } = world.nsproxies.get(task);
      const home = homeOf(world, task);
      if (aim === NONE || !isSelfOrAbove(world, home, aim)) return false;
    }
    return true;
  },
  // One task aims at a namespace that another has been born in and unshared from in turn.
  witness: (world) =>
    world.tasks.slots().some((task) => {
      const { pid_ns_for_children: aim } = world.nsproxies.get(task);
      return (
        aim !== NONE &&
        aim !== homeOf(world, task) &&
        world.tasks
          .slots()
          .some(
            (other) => homeOf(world, other) === aim && world.nsproxies.get(other).pid_ns_for_children !== aim,
          )
      );
    }),
});

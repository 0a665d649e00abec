import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';
import { depthOf, exists, homeOf, numberIn, numbersOf } from './reading.ts';

export const visibleInItsOwnNamespaceAndAbove = stateProperty({
  name: 'a-task-is-visible-exactly-in-its-own-pid-namespace-and-above',
  says: 'A task has one number in its own PID namespace and in each ancestor of it, and none anywhere else.',
  clauses: ['pid.visible', 'pid.alloc.every-level'],
  reads: ['tasks', 'pids', 'pidNamespaces'],
  holds: (world) => {
    for (let task = 0; task < world.tasks.capacity; task++) {
      const numbers = numbersOf(world, task);
      if (!exists(world, task)) {
        if (numbers.length > 0) return false;
        continue;
      }
      const home = homeOf(world, task);
      if (home === NONE || numbers.length !== depthOf(world, home) + 1) return false;
      // As many numbers as namespaces on the way up, and one in each of these: none is elsewhere.
      for (let ns = home; ns !== NONE; ns = world.pidNamespaces.get(ns).parent)
        if (!numbers.some((upid) => upid.ns === ns)) return false;
    }
    return true;
  },
  // Somebody is invisible to somebody: two tasks in namespaces of which none is above the other.
  witness: (world) => {
    for (const task of world.tasks.slots())
      for (const other of world.tasks.slots())
        if (
          numberIn(world, task, homeOf(world, other)) === 0 &&
          numberIn(world, other, homeOf(world, task)) === 0
        )
          return true;
    return false;
  },
});

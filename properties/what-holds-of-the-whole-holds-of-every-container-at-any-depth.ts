import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { liveNamespaceHasOneInit } from './a-live-pid-namespace-has-one-living-init.ts';
import { visibleInItsOwnNamespaceAndAbove } from './a-task-is-visible-exactly-in-its-own-pid-namespace-and-above.ts';
import { stateProperty } from './claims.ts';
import { noZombieUnderADyingInit } from './nobody-is-a-zombie-under-a-dying-init.ts';
import { namespaceDiesWithItsInit } from './pid-namespace-dies-with-its-init.ts';
import { bearerOf, depthOf, homeOf, lives } from './reading.ts';
import { within } from './within.ts';

/** The laws of the whole system that speak of nothing outside it. */
const laws = [
  visibleInItsOwnNamespaceAndAbove,
  liveNamespaceHasOneInit,
  namespaceDiesWithItsInit,
  noZombieUnderADyingInit,
];

/** Whether a container has an init and all its orphans go to it: whoever has a parent inside has one who lives. */
function isAFamily(container: Linux, root: number): boolean {
  for (let task = 0; task < container.tasks.capacity; task++) {
    const { state, real_parent } = container.tasks.get(task);
    if (state === 'free' || real_parent === NONE) continue;
    if (!lives(container, real_parent) && container.tasks.get(real_parent).state !== 'zapping') return false;
    if (bearerOf(container, root, 1) === NONE) return false;
  }
  return true;
}

export const nestedContainersAreContainers = stateProperty({
  name: 'what-holds-of-the-whole-holds-of-every-container-at-any-depth',
  says: 'Take any PID namespace for the outermost one, as if nothing were outside: what is visible there, that it has one living init, what becomes of it when that dies, and that nobody in it is left to a dead parent is the same as in the whole system, for a container in a container too.',
  clauses: ['pid.visible', 'pid.first', 'pid.zap.kill', 'pid.zap.reap', 'pid.zap.wait', 'pid.zap.nested'],
  reads: ['tasks', 'pids', 'pidNamespaces'],
  holds: (world) => {
    for (let ns = 0; ns < world.pidNamespaces.capacity; ns++) {
      const { state, parent } = world.pidNamespaces.get(ns);
      if (state === 'free' || state === 'unborn' || parent === NONE) continue;
      const container = within(world, ns);
      if (!isAFamily(container, ns) || !laws.every((law) => law.holds(container))) return false;
    }
    return true;
  },
  // A container in a container has a member besides its init.
  witness: (world) =>
    world.tasks.slots().some((task) => {
      const home = homeOf(world, task);
      return depthOf(world, home) > 1 && bearerOf(world, home, 1) !== task;
    }),
});

import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { bearerOf, depthOf, lives, numberIn } from './reading.ts';
import { hasLivingThread, threadsOf } from './threads.ts';

/** Whether nobody in `ns` or below it is running, and, when the init is dead at last, nobody is there. */
function isDeserted(world: Linux, ns: number, init: number): boolean {
  const waits =
    init !== NONE && threadsOf(world, init).some((one) => world.tasks.get(one).state === 'zapping');
  for (let task = 0; task < world.tasks.capacity; task++) {
    if (task === init || numberIn(world, task, ns) === 0) continue;
    if (!waits || world.tasks.get(task).state === 'running') return false;
  }
  return true;
}

export const namespaceDiesWithItsInit = stateProperty({
  name: 'pid-namespace-dies-with-its-init',
  says: 'While the init of a PID namespace is dying, nobody in that namespace or below it runs; when it is dead, nobody is left in any of them, not even a zombie.',
  clauses: ['pid.zap.kill', 'pid.zap.wait', 'pid.zap.nested'],
  reads: ['tasks', 'pids', 'pidNamespaces'],
  holds: (world) => {
    for (let ns = 0; ns < world.pidNamespaces.capacity; ns++) {
      const init = bearerOf(world, ns, 1);
      const alive = init !== NONE && (lives(world, init) || hasLivingThread(world, init));
      if (!alive && !isDeserted(world, ns, init)) return false;
    }
    return true;
  },
  // A namespace is dying whose init waits for the init of a namespace inside it, itself not outermost.
  witness: (world) =>
    world.pidNamespaces.slots().some((ns) => {
      const { state, parent } = world.pidNamespaces.get(ns);
      return (
        state === 'zapping' && depthOf(world, ns) > 1 && world.pidNamespaces.get(parent).state === 'zapping'
      );
    }),
});

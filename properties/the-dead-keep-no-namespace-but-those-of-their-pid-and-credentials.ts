import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { type NamespaceKind, namespaceKinds, proxiedKinds } from './namespaces.ts';
import { exists, homeOf, lives } from './reading.ts';

/** Whether a field leads to a namespace that exists; a scope without the kind has none to lead to. */
function leadsSomewhere(world: Linux, kind: NamespaceKind, slot: number): boolean {
  if (slot === NONE) return world[kind].capacity === 0;
  return world[kind].get(slot).state !== 'free';
}

export const theDeadKeepNoNamespace = stateProperty({
  name: 'the-dead-keep-no-namespace-but-those-of-their-pid-and-credentials',
  says: 'Who lives is in a namespace of every kind and has one of every kind for its children, all of which exist. A zombie, and an init that is zapping, has only its PID namespace and its user namespace left.',
  clauses: ['uts.life', 'pid.life', 'user.life', 'ns.life', 'task.fork.namespaces'],
  reads: ['tasks', 'pids', 'nsproxies', 'creds', ...namespaceKinds],
  holds: (world) => {
    for (let task = 0; task < world.tasks.capacity; task++) {
      const { state: _, ...mine } = world.nsproxies.get(task);
      if (!lives(world, task)) {
        if (Object.values(mine).some((ns) => ns !== NONE)) return false;
      } else if (
        !leadsSomewhere(world, 'pidNamespaces', mine.pid_ns_for_children) ||
        proxiedKinds.some(
          ({ instances, own, forChildren }) =>
            !leadsSomewhere(world, instances, mine[own]) ||
            !leadsSomewhere(world, instances, mine[forChildren]),
        )
      )
        return false;
      if (!exists(world, task)) continue;
      if (!leadsSomewhere(world, 'pidNamespaces', homeOf(world, task))) return false;
      if (!leadsSomewhere(world, 'userNamespaces', world.creds.get(task).user_ns)) return false;
    }
    return true;
  },
  witness: (world) =>
    world.tasks.slots().some((task) => world.tasks.get(task).state === 'zombie') &&
    world.tasks.slots().some((task) => world.tasks.get(task).state === 'zapping'),
});

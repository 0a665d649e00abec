import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { keepersIn, type NamespaceKind, namespaceKinds } from './namespaces.ts';
import { homeOf } from './reading.ts';

/** Whether the namespaces of these kinds are there, and know how often, exactly while somebody keeps them. */
export function liveWhileKept(world: Linux, kinds: readonly NamespaceKind[]): boolean {
  const keepers = keepersIn(world);
  for (const kind of kinds)
    for (let slot = 0; slot < world[kind].capacity; slot++) {
      const { state, refs } = world[kind].get(slot);
      const keeping = keepers[kind][slot] ?? 0;
      if (refs !== keeping || (state !== 'free') !== keeping > 0) return false;
    }
  return true;
}

export const namespaceExistsWhileReferredTo = stateProperty({
  name: 'a-namespace-exists-exactly-while-somebody-refers-to-it',
  says: 'A namespace of any kind exists exactly as long as something refers to it, and it knows how many: the nsproxies of living tasks, for a PID namespace its members and for a user namespace its credentials (a zombie has these still), the memory made in it and what it owns; open files, and what is below it.',
  clauses: [
    'cgroup.procs.keeps',
    'ns.life',
    'user.life',
    'pid.life',
    'uts.life',
    'uts.shared',
    'ipc.life',
    'shm.outlives',
    'shm.keeps',
    'mq.keeps',
    'fd.keeps',
  ],
  reads: [
    'pids',
    'nsproxies',
    'creds',
    'mms',
    'files',
    'shmMaps',
    'msgQueues',
    'mqueues',
    'semArrays',
    'shmSegments',
    ...namespaceKinds,
  ],
  holds: (world) => liveWhileKept(world, namespaceKinds),
  // A user namespace of which only a zombie has credentials; a dead PID namespace that only those keep
  // who are below it or aim at it.
  witness: (world) =>
    world.userNamespaces
      .slots()
      .some((ns) =>
        world.tasks
          .slots()
          .some((task) => world.creds.get(task).user_ns === ns && world.tasks.get(task).state === 'zombie'),
      ) ||
    world.pidNamespaces
      .slots()
      .some(
        (ns) =>
          world.pidNamespaces.get(ns).state === 'dead' &&
          world.pids.slots().every((task) => homeOf(world, task) !== ns),
      ),
});

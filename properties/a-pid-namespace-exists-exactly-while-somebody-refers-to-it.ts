import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { handlesOn } from './descriptors.ts';

/** The pids of its members (a zombie has one), those who aim children at it, and the namespaces directly below. */
function referrersOf(world: Linux, ns: number): number {
  let referrers = 0;
  for (let pid = 0; pid < world.pids.capacity; pid++) if (isAtHomeIn(world, pid, ns)) referrers++;
  for (let task = 0; task < world.nsproxies.capacity; task++)
    if (world.nsproxies.get(task).pid_ns_for_children === ns) referrers++;
  for (let other = 0; other < world.pidNamespaces.capacity; other++)
    if (world.pidNamespaces.get(other).parent === ns) referrers++;
  return referrers + handlesOn(world, 'pid', ns);
}

/** Whether a pid has a number in a namespace and in none below it. */
function isAtHomeIn(world: Linux, pid: number, ns: number): boolean {
  const { numbers } = world.pids.get(pid);
  return (
    numbers.some((upid) => upid.ns === ns) &&
    !numbers.some((upid) => world.pidNamespaces.get(upid.ns).parent === ns)
  );
}

export const pidNamespaceExistsWhileReferredTo = stateProperty({
  name: 'a-pid-namespace-exists-exactly-while-somebody-refers-to-it',
  says: 'A PID namespace exists exactly as long as it has a member, dead or alive, or somebody aims children at it, or there is a namespace below it or a handle on it, and it knows how many these are.',
  clauses: ['pid.life'],
  reads: ['pids', 'nsproxies', 'pidNamespaces', 'files'],
  holds: (world) => {
    for (let ns = 0; ns < world.pidNamespaces.capacity; ns++) {
      const referrers = referrersOf(world, ns);
      const { state, refs } = world.pidNamespaces.get(ns);
      if (refs !== referrers || (state !== 'free') !== referrers > 0) return false;
    }
    return true;
  },
  // Nobody is in it; only a namespace below it keeps it, or somebody who aims at it after its death.
  witness: (world) =>
    world.pidNamespaces
      .slots()
      .some(
        (ns) =>
          ns !== NONE &&
          world.pidNamespaces.get(ns).state === 'dead' &&
          world.pids.slots().every((pid) => !isAtHomeIn(world, pid, ns)),
      ),
});

import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';
import { lives } from './reading.ts';

export const theDeadKeepNoNamespace = stateProperty({
  name: 'the-dead-keep-no-namespace-but-that-of-their-pid',
  says: 'Who lives is in a UTS namespace and aims children at a PID namespace, both of which exist. A zombie, and an init that is zapping, does neither.',
  clauses: ['uts.life', 'pid.life', 'task.fork.namespaces'],
  reads: ['tasks', 'nsproxies', 'utsNamespaces', 'pidNamespaces'],
  holds: (world) => {
    for (let task = 0; task < world.tasks.capacity; task++) {
      const { uts_ns, pid_ns_for_children: aim } = world.nsproxies.get(task);
      if (!lives(world, task)) {
        if (uts_ns !== NONE || aim !== NONE) return false;
      } else if (
        uts_ns === NONE ||
        aim === NONE ||
        world.utsNamespaces.get(uts_ns).state === 'free' ||
        world.pidNamespaces.get(aim).state === 'free'
      )
        return false;
    }
    return true;
  },
  witness: (world) =>
    world.tasks.slots().some((task) => world.tasks.get(task).state === 'zombie') &&
    world.tasks.slots().some((task) => world.tasks.get(task).state === 'zapping'),
});

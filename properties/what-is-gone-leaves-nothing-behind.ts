import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';

export const goneLeavesNothing = stateProperty({
  name: 'what-is-gone-leaves-nothing-behind',
  says: 'A task that was reaped and a namespace that nobody refers to leave nothing that the next one in their place could inherit.',
  clauses: ['wait.reap', 'task.exit.autoreap', 'uts.life', 'pid.life'],
  reads: ['tasks', 'signals', 'pids', 'nsproxies', 'pidNamespaces', 'utsNamespaces'],
  holds: (world) => {
    for (let slot = 0; slot < world.tasks.capacity; slot++) {
      const task = world.tasks.get(slot);
      if (task.state !== 'free') continue;
      if (task.real_parent !== NONE || task.exit_code !== 0 || task.unkillable) return false;
      if (task.is_child_subreaper || task.has_child_subreaper) return false;
      const { pgrp, session } = world.signals.get(slot);
      if (task.thread_pid !== NONE || pgrp !== NONE || session !== NONE) return false;
      if (world.nsproxies.get(slot).uts_ns !== NONE) return false;
    }
    for (let pid = 0; pid < world.pids.capacity; pid++)
      if (world.pids.get(pid).state === 'free' && world.pids.get(pid).numbers.length > 0) return false;
    for (let slot = 0; slot < world.pidNamespaces.capacity; slot++) {
      const ns = world.pidNamespaces.get(slot);
      if (ns.state === 'free' && (ns.parent !== NONE || ns.last_pid !== 0 || ns.child_reaper !== NONE))
        return false;
    }
    for (let slot = 0; slot < world.utsNamespaces.capacity; slot++) {
      const ns = world.utsNamespaces.get(slot);
      if (ns.state === 'free' && (ns.nodename !== '' || ns.domainname !== '')) return false;
    }
    return true;
  },
  // Only the first task is left, after it had asked to be a subreaper.
  witness: (world) => world.tasks.slots().length === 1 && world.pidNamespaces.get(0).last_pid > 1,
});

import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { homeOf, newbornOf } from './reading.ts';
import { asksForPidNamespace, asksForUtsNamespace, births } from './stepping.ts';

export const bornWhereItsMakerAims = stepProperty({
  name: 'a-new-task-is-born-where-its-maker-aims',
  says: 'A new task lives in the PID namespace its maker aims children at, or with CLONE_NEWPID in a new one below the maker’s own; it aims its children there too, and is in its maker’s UTS namespace unless CLONE_NEWUTS was given. The maker stays where it is.',
  clauses: ['task.fork.namespaces', 'pid.children', 'uts.clone'],
  of: births,
  holds: (before, step, after) => {
    const child = newbornOf(before, after);
    if (child === NONE) return false;
    const makers = before.nsproxies.get(step.slot);
    const { uts_ns, pid_ns_for_children } = after.nsproxies.get(child);
    const home = homeOf(after, child);
    if (after.nsproxies.get(step.slot) !== makers || home === NONE || pid_ns_for_children !== home)
      return false;
    if (!asksForUtsNamespace(step) && uts_ns !== makers.uts_ns) return false;
    if (!asksForPidNamespace(step)) return home === makers.pid_ns_for_children;
    const isNew = before.pidNamespaces.get(home).state === 'free';
    return isNew && after.pidNamespaces.get(home).parent === homeOf(before, step.slot);
  },
  // Its maker aims at another namespace than its own.
  witness: (before, step, after) => homeOf(after, newbornOf(before, after)) !== homeOf(before, step.slot),
});

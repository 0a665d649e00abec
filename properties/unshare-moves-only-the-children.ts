import { stepProperty } from './claims.ts';
import { homeOf } from './reading.ts';
import { asksForPidNamespace, asksForUtsNamespace } from './stepping.ts';

export const unshareMovesOnlyTheChildren = stepProperty({
  name: 'unshare-moves-only-the-children',
  says: 'unshare(CLONE_NEWPID) makes a PID namespace below the caller’s own and aims the caller’s children at it. The caller keeps its own namespace and its pids, and nobody else notices; a flag that is not given moves nothing.',
  clauses: ['pid.children', 'task.unshare.nothing'],
  of: ['unshare'],
  holds: (before, step, after) => {
    for (let task = 0; task < before.tasks.capacity; task++) {
      // The caller may have got a root directory and descriptors of its own, and is otherwise the same.
      const { fs: _was, files: _had, ...was } = before.tasks.get(task);
      const { fs: _is, files: _has, ...is } = after.tasks.get(task);
      if (
        task === step.slot
          ? JSON.stringify(was) !== JSON.stringify(is)
          : before.tasks.get(task) !== after.tasks.get(task)
      )
        return false;
      if (task !== step.slot && before.nsproxies.get(task) !== after.nsproxies.get(task)) return false;
    }
    for (let pid = 0; pid < before.pids.capacity; pid++)
      if (before.pids.get(pid) !== after.pids.get(pid)) return false;
    const was = before.nsproxies.get(step.slot);
    const is = after.nsproxies.get(step.slot);
    if (!asksForUtsNamespace(step) && is.uts_ns !== was.uts_ns) return false;
    if (!asksForPidNamespace(step)) return is.pid_ns_for_children === was.pid_ns_for_children;
    const made = is.pid_ns_for_children;
    return (
      before.pidNamespaces.get(made).state === 'free' &&
      after.pidNamespaces.get(made).state === 'unborn' &&
      after.pidNamespaces.get(made).parent === homeOf(before, step.slot)
    );
  },
  // The caller has children already, who stay where they are.
  witness: (before, step) =>
    asksForPidNamespace(step) &&
    before.tasks.slots().some((task) => before.tasks.get(task).real_parent === step.slot),
});

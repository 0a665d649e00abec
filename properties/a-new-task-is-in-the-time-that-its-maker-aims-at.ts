import { NONE } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { newbornOf } from './reading.ts';
import { births, flagsOf } from './stepping.ts';

export const bornIntoTheTimeAimedAt = stepProperty({
  name: 'a-new-task-is-in-the-time-that-its-maker-aims-at',
  says: 'A new task is in the time namespace that its maker aims children at, and with CLONE_VM in that of its maker. Nobody who is already there is moved but by a setns or an execve of his own, and by this to where his children would be: unshare aims children, the caller stays.',
  clauses: ['ns.fork.time', 'ns.unshare.time', 'clone3.newtime', 'time.exec'],
  touches: ['nsproxies'],
  holds: (before, step, after) => {
    const child = newbornOf(before, after);
    const mine = before.nsproxies.get(step.slot);
    const its = child === NONE ? undefined : after.nsproxies.get(child);
    if (its && step.name === 'clone3' && (flagsOf(step) & CLONE.CLONE_NEWTIME) !== 0) {
      // One that was not there before: its own, or only its children's if it shares the memory of its maker.
      const fresh = its.time_ns_for_children;
      if (fresh !== NONE && before.timeNamespaces.get(fresh).state !== 'free') return false;
      if (its.time_ns !== ((flagsOf(step) & CLONE.CLONE_VM) !== 0 ? mine.time_ns : fresh)) return false;
    } else if (its) {
      const due = (flagsOf(step) & CLONE.CLONE_VM) !== 0 ? mine.time_ns : mine.time_ns_for_children;
      if (its.time_ns !== due) return false;
      if (its.time_ns_for_children !== mine.time_ns_for_children) return false;
    }
    for (let task = 0; task < before.tasks.capacity; task++) {
      if (step.name === 'setns' && task === step.slot) continue;
      const is = after.nsproxies.get(task);
      // A program begins where children would.
      if (step.name === 'execve' && task === step.slot && is.time_ns === mine.time_ns_for_children) continue;
      if (task !== child && is.time_ns !== NONE && is.time_ns !== before.nsproxies.get(task).time_ns)
        return false;
    }
    return true;
  },
  // Maker and child are not in the same time.
  witness: (before, step, after) => {
    const child = newbornOf(before, after);
    return (
      births.includes(step.name as (typeof births)[number]) &&
      after.nsproxies.get(child).time_ns !== before.nsproxies.get(step.slot).time_ns
    );
  },
});

import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { usingOf } from './offsets.ts';

export const offsetsAreFrozen = stepProperty({
  name: 'offsets-never-change-once-somebody-is-in-the-namespace',
  says: 'The offsets of a time namespace are as they were after every step but a write to timens_offsets. Once a task is in it they never change again, and it knows that.',
  clauses: ['time.frozen', 'time.offsets.frozen', 'setns.time'],
  touches: ['nsproxies', 'timeNamespaces'],
  holds: (before, step, after) => {
    for (const ns of after.timeNamespaces.slots()) {
      const [had, has] = [before.timeNamespaces.get(ns), after.timeNamespaces.get(ns)];
      const entered = after.nsproxies.slots().some((task) => after.nsproxies.get(task).time_ns === ns);
      if (entered && !has.frozen) return false;
      if (had.state === 'free') continue;
      if (had.frozen && !has.frozen) return false;
      if (JSON.stringify(had.offsets) === JSON.stringify(has.offsets)) continue;
      if (had.frozen || step.name !== 'write' || usingOf(before, step) === undefined) return false;
    }
    return true;
  },
  // Nobody is in it any more, and its offsets are kept all the same.
  witness: (before) =>
    before.timeNamespaces.slots().some((ns) => {
      const inside = before.nsproxies.slots().some((task) => before.nsproxies.get(task).time_ns === ns);
      return ns !== NONE && !inside && before.timeNamespaces.get(ns).frozen;
    }),
});

import { NONE } from '../checker/index.ts';
import { initialNames } from '../models/uts/machine.ts';
import { stepProperty } from './claims.ts';
import { areSame, namesSeenBy, shareNames } from './names.ts';
import { newbornOf } from './reading.ts';
import { asksForUtsNamespace } from './stepping.ts';

export const newUtsNamespaceIsACopy = stepProperty({
  name: 'a-new-uts-namespace-starts-as-a-copy',
  says: 'CLONE_NEWUTS puts the child of a clone, or the caller of unshare, into a UTS namespace where nobody else is, with the names that the caller had.',
  clauses: ['uts.copy', 'uts.clone', 'uts.unshare'],
  of: ['clone', 'unshare'],
  holds: (before, step, after) => {
    if (!asksForUtsNamespace(step)) return true;
    const mover = step.name === 'clone' ? newbornOf(before, after) : step.slot;
    if (mover === NONE) return false;
    const had = namesSeenBy(before, step.slot);
    const has = namesSeenBy(after, mover);
    if (!had || !has || !areSame(had, has)) return false;
    for (let task = 0; task < after.nsproxies.capacity; task++)
      if (task !== mover && shareNames(after, task, mover)) return false;
    return true;
  },
  // The copied name is not the one that every system starts with.
  witness: (before, step) =>
    asksForUtsNamespace(step) && namesSeenBy(before, step.slot)?.nodename !== initialNames.nodename,
});

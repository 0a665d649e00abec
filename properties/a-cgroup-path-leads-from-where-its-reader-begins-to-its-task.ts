import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { isAtOrBelow } from './cgroups.ts';
import { stepProperty } from './claims.ts';
import { directoryOf } from './reading.ts';

/** The task whose file cgroup a step reads, or NONE. */
function targetOf(before: Linux, { name, slot, args: [path] }: Step): number {
  const [, who] = (name === 'read' && /^\/proc\/(self|thread-self|\d+)\/cgroup$/.exec(String(path))) || [];
  if (who === undefined || before.cgroups.capacity === 0) return NONE;
  return directoryOf(before, slot, who);
}

export const cgroupPathLeadsThere = stepProperty({
  name: 'a-cgroup-path-leads-from-where-its-reader-begins-to-its-task',
  says: 'Who follows the path that it reads in /proc/PID/cgroup from the cgroup at which its own cgroup namespace begins, a level up for each `..`, comes to the cgroup of the task; and it goes up no further than it must. Of a cgroup that is gone it is said so.',
  clauses: ['cgroup.view', 'cgroup.view.removed'],
  of: ['read'],
  holds: (before, step) => {
    const target = targetOf(before, step);
    if (target === NONE || !isAnswer(step.result)) return true;
    const text = String(step.result);
    const at = before.cssSets.get(target).cgroup;
    const isGone = before.cgroups.get(at).state !== 'live';
    if (text.endsWith(' (deleted)') !== isGone) return false;
    let here = before.cgroupNamespaces.get(before.nsproxies.get(step.slot).cgroup_ns).root;
    const names = text
      .replace(/ \(deleted\)$/, '')
      .split('/')
      .filter(Boolean);
    while (names[0] === '..') {
      names.shift();
      if (isAtOrBelow(before, here, at)) return false;
      here = before.cgroups.get(here).parent;
      if (here === NONE) return false;
    }
    // From the task up again, since a name that is free may have been taken by another one.
    let there = at;
    for (const name of names.reverse()) {
      if (there === NONE || before.cgroups.get(there).name !== name) return false;
      there = before.cgroups.get(there).parent;
    }
    return there === here;
  },
  // Neither is above the other.
  witness: (before, step) => {
    const target = targetOf(before, step);
    return target !== NONE && /^\/\.\.\/[a-z]/.test(String(step.result));
  },
});

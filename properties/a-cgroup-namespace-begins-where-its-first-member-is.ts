import { isAnswer, NONE } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { asksFor, newcomerOf } from './stepping.ts';

export const cgroupNamespaceBeginsHere = stepProperty({
  name: 'a-cgroup-namespace-begins-where-its-first-member-is',
  says: 'A cgroup namespace that is made by unshare or for a child begins at the cgroup that the caller, or the child, is in; it goes on beginning there, wherever its members go.',
  clauses: ['cgroup.root', 'cgroup.root.into'],
  touches: ['cgroupNamespaces', 'nsproxies', 'cssSets'],
  holds: (before, step, after) => {
    if (before.cgroups.capacity === 0) return true;
    for (const ns of before.cgroupNamespaces.slots()) {
      const has = after.cgroupNamespaces.get(ns);
      if (has.state === 'free' || has.creator !== before.cgroupNamespaces.get(ns).creator) continue;
      if (has.root !== before.cgroupNamespaces.get(ns).root) return false;
    }
    if (!isAnswer(step.result) || !asksFor(step, CLONE.CLONE_NEWCGROUP)) return true;
    const member = newcomerOf(before, step, after);
    if (member === NONE) return true;
    const { root } = after.cgroupNamespaces.get(after.nsproxies.get(member).cgroup_ns);
    return root === after.cssSets.get(member).cgroup;
  },
  witness: (before, step) =>
    isAnswer(step.result) &&
    asksFor(step, CLONE.CLONE_NEWCGROUP) &&
    before.cgroups.capacity > 0 &&
    before.cssSets.get(step.slot).cgroup !== 0,
});

import { isAnswer, NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';

const reads = ({ name, args: [path, field] }: Step): boolean =>
  name === 'read' && field === 'cgroup2' && String(path).endsWith('/mountinfo');

/** How many cgroups there are above that where the cgroup namespace of a task begins. */
function levelsAbove(world: Linux, task: number): number {
  let at = world.cgroupNamespaces.get(world.nsproxies.get(task).cgroup_ns).root;
  let levels = 0;
  while (world.cgroups.get(at).parent !== NONE) {
    at = world.cgroups.get(at).parent;
    levels++;
  }
  return levels;
}

export const mountOfTheHierarchyIsUp = stepProperty({
  name: 'a-mount-of-the-hierarchy-begins-as-far-up-as-its-reader-is-down',
  says: 'mountinfo shows the mount of the outermost cgroup to begin as many levels up as the cgroup is below it at which the cgroup namespace of the reader begins.',
  clauses: ['cgroup.mountinfo'],
  of: ['read'],
  holds: (before, step) => {
    if (!reads(step) || !isAnswer(step.result)) return true;
    return step.result === ('/..'.repeat(levelsAbove(before, step.slot)) || '/');
  },
  witness: (before, step) => reads(step) && isAnswer(step.result) && levelsAbove(before, step.slot) > 0,
});

import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';

export const removedCgroupIsKept = stateProperty({
  name: 'a-removed-cgroup-is-kept-exactly-by-who-means-it',
  says: 'A cgroup whose directory is gone is there as long as somebody dead is in it, a namespace begins at it, a descriptor means it or one below it is there. Whoever lives is in a cgroup that is not removed, and so is what is above one that is not.',
  clauses: ['cgroup.rmdir', 'cgroup.view.removed'],
  reads: ['cgroups', 'cssSets', 'cgroupNamespaces', 'files', 'nsproxies'],
  holds: (world) => {
    const meant = new Set<number>();
    for (const task of world.cssSets.slots()) {
      const { cgroup } = world.cssSets.get(task);
      meant.add(cgroup);
      if (world.nsproxies.get(task).state === 'held' && world.cgroups.get(cgroup).state !== 'live')
        return false;
    }
    for (const ns of world.cgroupNamespaces.slots()) meant.add(world.cgroupNamespaces.get(ns).root);
    for (const file of world.files.slots()) {
      const { on } = world.files.get(file);
      if (on.is === 'cgroup' || on.is === 'cgroup.procs') meant.add(on.cgroup);
    }
    for (const one of world.cgroups.slots()) {
      const { parent, state } = world.cgroups.get(one);
      meant.add(parent);
      if (state === 'live' && parent !== NONE && world.cgroups.get(parent).state !== 'live') return false;
    }
    for (let one = 0; one < world.cgroups.capacity; one++) {
      const { state } = world.cgroups.get(one);
      if (state === 'free' ? meant.has(one) : state === 'removed' && !meant.has(one)) return false;
    }
    return true;
  },
  witness: (world) => world.cgroups.slots().some((one) => world.cgroups.get(one).state === 'removed'),
});

/** The tree of cgroups: what each is called from the outermost one, and who is in it. */
import { NONE } from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';
import type { Names } from './names.ts';

export type CgroupShown = {
  /** From the cgroup that the outermost cgroup namespace begins at: `/`, `/a/b`. */
  readonly path: string;
  readonly state: string;
  readonly members: readonly string[];
  /** The kuid whose directory it is. */
  readonly owner: number;
};

/** In the order of their paths, so that each comes before what is below it. */
export function showCgroups(world: Linux, names: Names): readonly CgroupShown[] {
  return world.cgroups
    .slots()
    .map((slot) => ({
      path: absolutePath(world, slot),
      state: world.cgroups.get(slot).state,
      members: names.tasks(world.cssSets.slots().filter((task) => world.cssSets.get(task).cgroup === slot)),
      owner: world.cgroups.get(slot).owner.uid,
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

export function absolutePath(world: Linux, slot: number): string {
  const { parent, name } = world.cgroups.get(slot);
  if (parent === NONE) return '/';
  const above = absolutePath(world, parent);
  return above === '/' ? `/${name}` : `${above}/${name}`;
}

import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { shownBy } from './trees.ts';

/** The mount namespaces whose files are mounted in one. */
function keptBy(world: Linux, ns: number): readonly number[] {
  return world.mounts.slots().flatMap((mnt) => {
    const shows = shownBy(world, mnt);
    return world.mounts.get(mnt).mnt_ns === ns && shows.fstype === 'nsfs' && shows.kind === 'mnt'
      ? [shows.ns]
      : [];
  });
}

/** Whether one is kept by itself, if all that it keeps is followed. */
function keepsItself(world: Linux, ns: number): boolean {
  const reached = new Set(keptBy(world, ns));
  for (const one of reached) for (const further of keptBy(world, one)) reached.add(further);
  return reached.has(ns);
}

export const noMountNamespaceKeepsItself = stateProperty({
  name: 'no-mount-namespace-keeps-itself',
  says: 'No mount namespace has its own file mounted, nor one of another that has, directly or by others in between, the file of the first: else it would never end.',
  clauses: ['mnt.bind.loop', 'mnt.copy.mnt-files', 'mnt.propagate.mnt-file'],
  reads: ['mounts', 'superBlocks', 'mntNamespaces'],
  holds: (world) => !world.mntNamespaces.slots().some((ns) => keepsItself(world, ns)),
  witness: (world) => world.mntNamespaces.slots().some((ns) => keptBy(world, ns).length > 0),
});

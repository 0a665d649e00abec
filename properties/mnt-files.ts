/** Files of mount namespaces as claims see them: no namespace keeps itself by one, and none comes to anybody else. */
import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import type { Shown } from './mounts.ts';
import { inside, isWithin, type Place, receivers, rootPath, through } from './trees.ts';

export const isMntFile = (shows: Shown): boolean => shows.fstype === 'nsfs' && shows.kind === 'mnt';

/** Whether another mount than the one at a place would receive what is put there. */
export function isReceived(world: Linux, place: Place): boolean {
  const to = through(world, place);
  return receivers(world, to.mnt).some(
    (one) =>
      one !== to.mnt &&
      world.mounts.get(one).mnt_ns !== NONE &&
      isWithin(inside(world, to), rootPath(world, one)),
  );
}

/** Whether the file is one of the task's own mount namespace, or of an older one. */
export function isNotYounger(world: Linux, task: number, shows: Shown): boolean {
  if (shows.fstype !== 'nsfs' || shows.kind !== 'mnt') return false;
  const mine = world.mntNamespaces.get(world.nsproxies.get(task).mnt_ns);
  return mine.ns_id >= world.mntNamespaces.get(shows.ns).ns_id;
}

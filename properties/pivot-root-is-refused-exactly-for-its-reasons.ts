import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { errnoOf } from './stepping.ts';
import {
  inside,
  isInTree,
  isOf,
  isWithin,
  mayMount,
  type Place,
  placeOf,
  pointPath,
  through,
  upwards,
  walkTo,
} from './trees.ts';

const isShared = (world: Linux, mnt: number) => mnt !== NONE && world.propagations.get(mnt).group !== 0;

/** Whether a place is below another one, through all that is mounted between them. */
function isBelow(world: Linux, place: Place, top: Place): boolean {
  const chain = upwards(world, place.mnt);
  const at = chain.indexOf(top.mnt);
  if (at < 0) return false;
  const path = at === 0 ? inside(world, place) : pointPath(world, chain[at - 1] ?? NONE);
  return isWithin(path, inside(world, top));
}

function errnoDue(world: Linux, { slot, args }: Step): string {
  if (!mayMount(world, slot)) return 'EPERM';
  const to = walkTo(world, slot, String(args[0]));
  if (typeof to === 'string') return to;
  if (to.file) return 'ENOTDIR';
  const found = walkTo(world, slot, String(args[1]));
  if (typeof found === 'string') return found;
  if (found.file) return 'ENOTDIR';
  const old = through(world, found);
  const root = placeOf(world, world.fsStructs.get(world.tasks.get(slot).fs).root);
  const parentOf = (mnt: number) => world.mounts.get(mnt).mnt_parent;
  if (!isInTree(world, old.mnt)) return 'ENOENT';
  if ([old.mnt, parentOf(to.mnt), parentOf(root.mnt)].some((mnt) => isShared(world, mnt))) return 'EINVAL';
  if (!isOf(world, slot, root.mnt) || !isOf(world, slot, to.mnt)) return 'EINVAL';
  if (world.mountFlags.get(to.mnt).locked) return 'EINVAL';
  if (to.mnt === root.mnt || old.mnt === root.mnt) return 'EBUSY';
  if (root.names.length > 0 || to.names.length > 0) return 'EINVAL';
  return isBelow(world, old, to) && isBelow(world, to, root) ? '' : 'EINVAL';
}

export const pivotRootIsRefusedForItsReasons = stepProperty({
  name: 'pivot-root-is-refused-exactly-for-its-reasons',
  says: 'pivot_root fails for want of power over the owner of the namespace, for paths to no directory, for what is shared, in another tree or locked, for two directories on one mount, for roots that are none of a mount, and for what would be out of reach; and for nothing else.',
  clauses: [
    'mnt.cap',
    'mnt.path',
    'mnt.target.gone',
    'mnt.pivot.shared',
    'mnt.pivot.mine',
    'mnt.pivot.locked',
    'mnt.pivot.same',
    'mnt.pivot.root',
    'mnt.pivot.reach',
  ],
  of: ['pivot_root'],
  refused: true,
  holds: (before, step) => errnoOf(step) === errnoDue(before, step),
  witness: (_, step) => errnoOf(step) === 'EBUSY',
});

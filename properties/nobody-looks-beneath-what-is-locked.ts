import { NONE, type Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { asksFor, births, errnoOf, newcomerOf } from './stepping.ts';
import { isWithin, mounted, onTop, pointPath, rootPath, shownBy } from './trees.ts';

/** What a locked mount hides: a directory of a file system. */
type Hidden = { readonly sb: number; readonly path: string; readonly ns: number };

/** Types of which everybody who may mount them gets the same file system, and that which a link leads to. */
const forAll = ['nsfs', 'sysfs', 'mqueue', 'cgroup2'];

function hiddenIn(world: Linux): readonly Hidden[] {
  return mounted(world)
    .filter((mnt) => world.mountFlags.get(mnt).locked && world.mounts.get(mnt).mnt_parent !== NONE)
    .filter((mnt) => !forAll.includes(shownBy(world, world.mounts.get(mnt).mnt_parent).fstype))
    .map((mnt) => {
      const { mnt_parent, mnt_ns } = world.mounts.get(mnt);
      return { sb: world.mounts.get(mnt_parent).mnt_sb, path: pointPath(world, mnt), ns: mnt_ns };
    });
}

/** Whether some mount of the namespace shows the directory itself, or would but for what is not locked. */
function isShown(world: Linux, { sb, path, ns }: Hidden): boolean {
  return mounted(world).some(
    (mnt) =>
      world.mounts.get(mnt).mnt_ns === ns &&
      world.mounts.get(mnt).mnt_sb === sb &&
      isWithin(path, rootPath(world, mnt)) &&
      !onTop(world, mnt).some(
        (over) => world.mountFlags.get(over).locked && isWithin(path, pointPath(world, over)),
      ),
  );
}

/** Whether it is shown in the namespace, or in one that was copied from that. */
function looks(after: Linux, step: Step, newcomer: number, hidden: Hidden): boolean {
  if (isShown(after, hidden)) return true;
  if (!asksFor(step, CLONE.CLONE_NEWNS) || newcomer === NONE) return false;
  return isShown(after, { ...hidden, ns: after.nsproxies.get(newcomer).mnt_ns });
}

export const nobodyLooksBeneath = stepProperty({
  name: 'nobody-looks-beneath-what-is-locked',
  says: 'What a locked mount hides from a mount namespace is not seen there through any other mount, unless it was before: not by binding what is beneath, with or without the rest, not by moving, unmounting, or another root, and not in a copy that somebody makes of the namespace. What is one for all who mount it, as the file of a namespace is, is hidden by no mount.',
  clauses: ['mnt.bind.locked', 'mnt.bind.stuck', 'mnt.umount.locked', 'mnt.move.locked'],
  of: [...births, 'mount', 'umount2', 'pivot_root', 'chroot', 'chdir', 'setns', 'unshare'],
  holds: (before, step, after) =>
    errnoOf(step) !== '' ||
    hiddenIn(before)
      // Whoever has power over the namespaces above may change what is below.
      .filter(({ ns }) => before.nsproxies.get(step.slot).mnt_ns === ns)
      .every(
        (hidden) => isShown(before, hidden) || !looks(after, step, newcomerOf(before, step, after), hidden),
      ),
  witness: (before, step) =>
    step.name === 'mount' && hiddenIn(before).some((hidden) => !isShown(before, hidden)),
});

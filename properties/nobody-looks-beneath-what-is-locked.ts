import { NONE, type Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { firstReached } from './by-descriptor.ts';
import { stepProperty } from './claims.ts';
import { asksFor, births, errnoOf, newcomerOf } from './stepping.ts';
import { inTrees, isWithin, mounted, onTop, pointPath, rootPath, shownBy } from './trees.ts';

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

/** Whether a mount is in a namespace's tree, or in one that is attached nowhere and comes from there. */
function isSeenFrom(world: Linux, mnt: number, ns: number): boolean {
  const { mnt_ns, anon_ns } = world.mounts.get(mnt);
  return mnt_ns === ns || anon_ns?.seq_origin === ns;
}

/** Whether some mount of the namespace shows the directory itself, or would but for what is not locked. */
function isShown(world: Linux, { sb, path, ns }: Hidden): boolean {
  return inTrees(world).some(
    (mnt) =>
      isSeenFrom(world, mnt, ns) &&
      world.mounts.get(mnt).mnt_sb === sb &&
      isWithin(path, rootPath(world, mnt)) &&
      !onTop(world, mnt).some(
        (over) => world.mountFlags.get(over).locked && isWithin(path, pointPath(world, over)),
      ),
  );
}

/** Whether a tree comes with a descriptor out of another namespace: what that shows was its maker's to give. */
function bringsSomething(before: Linux, step: Step): boolean {
  if (step.name !== 'move_mount') return false;
  const from = firstReached(before, step);
  if (typeof from === 'string') return false;
  const { anon_ns } = before.mounts.get(from.mnt);
  return anon_ns !== null && anon_ns.seq_origin !== before.nsproxies.get(step.slot).mnt_ns;
}

/** Whether it is shown in the namespace, or in one that was copied from that. */
function looks(after: Linux, step: Step, newcomer: number, hidden: Hidden): boolean {
  if (isShown(after, hidden)) return true;
  if (!asksFor(step, CLONE.CLONE_NEWNS) || newcomer === NONE) return false;
  return isShown(after, { ...hidden, ns: after.nsproxies.get(newcomer).mnt_ns });
}

export const nobodyLooksBeneath = stepProperty({
  name: 'nobody-looks-beneath-what-is-locked',
  says: 'What a locked mount hides from a mount namespace is not seen there through any other mount, unless it was before: not by binding what is beneath, with or without the rest, not by moving, unmounting, or another root, and not in a copy that somebody makes of the namespace, or of a tree of it that is then attached nowhere; but whoever has a descriptor of a tree from elsewhere may bring that. What is one for all who mount it, as the file of a namespace is, is hidden by no mount.',
  clauses: ['mnt.bind.locked', 'mnt.bind.stuck', 'mnt.umount.locked', 'mnt.move.locked'],
  of: [
    ...births,
    'mount',
    'umount2',
    'pivot_root',
    'chroot',
    'chdir',
    'fchdir',
    'setns',
    'unshare',
    'open_tree',
    'move_mount',
    'mount_setattr',
  ],
  holds: (before, step, after) =>
    errnoOf(step) !== '' ||
    bringsSomething(before, step) ||
    hiddenIn(before)
      // Whoever has power over the namespaces above may change what is below.
      .filter(({ ns }) => before.nsproxies.get(step.slot).mnt_ns === ns)
      .every(
        (hidden) => isShown(before, hidden) || !looks(after, step, newcomerOf(before, step, after), hidden),
      ),
  witness: (before, step) =>
    step.name === 'mount' && hiddenIn(before).some((hidden) => !isShown(before, hidden)),
});

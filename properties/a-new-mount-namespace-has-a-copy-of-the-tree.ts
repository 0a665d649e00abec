import { NONE, type Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { asksFor, births, errnoOf, newcomerOf } from './stepping.ts';
import { heirOf, mounted, onTop, pointPath, rootPath, shownBy } from './trees.ts';

/** Files of mount namespaces are not copied. */
const isMntFile = (world: Linux, mnt: number): boolean => {
  const shows = shownBy(world, mnt);
  return shows.fstype === 'nsfs' && shows.kind === 'mnt';
};

/** Pairs of a mount and what is in its place in another tree; undefined where the trees differ. */
function pairs(
  a: Linux,
  left: number,
  b: Linux,
  right: number,
): readonly (readonly [number, number])[] | undefined {
  const [ours, theirs] = [onTop(a, left).filter((one) => !isMntFile(a, one)), onTop(b, right)];
  if (ours.length !== theirs.length || rootPath(a, left) !== rootPath(b, right)) return undefined;
  const found: (readonly [number, number])[] = [[left, right]];
  for (const one of ours) {
    const other = theirs.find((its) => pointPath(b, its) === pointPath(a, one));
    const further = other === undefined ? undefined : pairs(a, one, b, other);
    if (!further) return undefined;
    found.push(...further);
  }
  return found;
}

const topOf = (world: Linux, ns: number): number =>
  mounted(world).find(
    (mnt) => world.mounts.get(mnt).mnt_ns === ns && world.mounts.get(mnt).mnt_parent === NONE,
  ) ?? NONE;

/** Whether a copy is what its original was: shared with that, or a slave of it and locked, below another owner. */
function isRightCopy(before: Linux, after: Linux, mnt: number, copy: number, sameOwner: boolean): boolean {
  const [was, is] = [before.propagations.get(mnt), after.propagations.get(copy)];
  const [had, has] = [before.mountFlags.get(mnt), after.mountFlags.get(copy)];
  if (before.mounts.get(mnt).mnt_sb !== after.mounts.get(copy).mnt_sb || had.mnt_flags !== has.mnt_flags)
    return false;
  if (is.unbindable) return false;
  if (sameOwner)
    return (
      is.group === was.group &&
      is.master === heirOf(before, after, was.master) &&
      has.locked === had.locked &&
      has.lock_flags === had.lock_flags &&
      has.lock_atime === had.lock_atime
    );
  // MS_RDONLY, MS_NOSUID, MS_NODEV and MS_NOEXEC.
  const restricts = had.mnt_flags & 15;
  const isTop = after.mounts.get(copy).mnt_parent === NONE;
  return (
    is.group === 0 &&
    is.master === heirOf(before, after, was.group === 0 ? was.master : was.group) &&
    has.lock_flags === (had.lock_flags | restricts) &&
    has.lock_atime &&
    (isTop || has.locked)
  );
}

function isCopied(before: Linux, step: Step, after: Linux): boolean {
  const who = newcomerOf(before, step, after);
  const old = before.nsproxies.get(step.slot).mnt_ns;
  const ns = after.nsproxies.get(who).mnt_ns;
  const copies = pairs(before, topOf(before, old), after, topOf(after, ns));
  if (!copies) return false;
  const sameOwner = before.mntNamespaces.get(old).user_ns === after.mntNamespaces.get(ns).user_ns;
  if (copies.some(([mnt, copy]) => !isRightCopy(before, after, mnt, copy, sameOwner))) return false;
  const was = before.fsStructs.get(before.tasks.get(step.slot).fs);
  const is = after.fsStructs.get(after.tasks.get(who).fs);
  const copyOf = (mnt: number) => copies.find(([one]) => one === mnt)?.[1] ?? mnt;
  return is.root.mnt === copyOf(was.root.mnt) && is.pwd.mnt === copyOf(was.pwd.mnt);
}

export const newMountNamespaceIsACopy = stepProperty({
  name: 'a-new-mount-namespace-has-a-copy-of-the-tree',
  says: 'A new mount namespace has a copy of each mount of its maker’s but files of mount namespaces, in the same places; shared with the original where that is, or a slave of it, with all that restricts locked, where another user namespace owns the copy. Who enters it is on the copies of what it was on.',
  clauses: ['mnt.copy', 'mnt.copy.slave', 'mnt.copy.mnt-files', 'mnt.lock.flags'],
  of: [...births, 'unshare'],
  holds: (before, step, after) =>
    before.mounts.capacity === 0 ||
    errnoOf(step) !== '' ||
    !asksFor(step, CLONE.CLONE_NEWNS) ||
    isCopied(before, step, after),
  witness: (before, step) => asksFor(step, CLONE.CLONE_NEWNS) && mounted(before).length > 2,
});

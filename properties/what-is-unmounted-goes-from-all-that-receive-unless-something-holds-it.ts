import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { errnoOf, numberArg } from './stepping.ts';
import {
  inTrees,
  isInTree,
  mountAt,
  mounted,
  onTop,
  pointPath,
  receivers,
  rootPath,
  through,
  upwards,
  walkTo,
  whole,
} from './trees.ts';

/** What is at the place of a mount on all that receive from its parent. */
function copiesOf(world: Linux, mnt: number): readonly number[] {
  const { mnt_parent } = world.mounts.get(mnt);
  return receivers(world, mnt_parent)
    .map((one) => mountAt(world, one, pointPath(world, mnt)))
    .filter((copy) => copy !== NONE && copy !== mnt);
}

function goesFromAll(before: Linux, step: Step, after: Linux): boolean {
  const found = walkTo(before, step.slot, String(step.args[0]));
  if (typeof found === 'string') return false;
  const { mnt } = through(before, found);
  const { root } = before.fsStructs.get(before.tasks.get(step.slot).fs);
  // What is the caller's root stays where it is: its file system is read-only.
  if (root.mnt === mnt && (numberArg(step, 1) & 2) === 0)
    return mounted(before).every((one) => after.mounts.get(one).mnt_ns !== NONE);
  const asked = whole(before, mnt);
  const isGone = (one: number) => !isInTree(after, one);
  const gone = inTrees(before).filter((one) => isGone(one) && !isGoneWithItsNamespace(before, one, after));
  const candidates = asked
    .flatMap((one) => copiesOf(before, one))
    .filter((one) => !isGoneWithItsNamespace(before, one, after));
  if (!asked.every(isGone) || gone.some((one) => !asked.includes(one) && !candidates.includes(one)))
    return false;
  // A copy stays for what stays on it beside its root, or because it is locked to what stays.
  const direct = copiesOf(before, mnt);
  const isLockedTo = (one: number): boolean =>
    before.mountFlags.get(one).locked && !direct.includes(one) && !isGone(before.mounts.get(one).mnt_parent);
  const bears = (one: number): boolean =>
    leftBehind(before, isGone, one).some((other) => !coversOnly(before, other, one));
  const goes = (one: number): boolean => isGone(one) && !asked.includes(one);
  if (candidates.some((one) => (isGone(one) ? goes(one) && bears(one) : !isLockedTo(one) && !bears(one))))
    return false;
  // Who stays is where it was, or in the place of what it covered.
  return inTrees(after).every((one) => {
    const stays =
      upwards(before, one)
        .slice(1)
        .find((upper) => !isGone(upper)) ?? NONE;
    return after.mounts.get(one).mnt_parent === stays;
  });
}

/** What was unmounted may have been the last that kept a mount namespace, which then goes with all its mounts. */
function isGoneWithItsNamespace(before: Linux, mnt: number, after: Linux): boolean {
  const { mnt_ns } = before.mounts.get(mnt);
  return mnt_ns !== NONE && !after.mntNamespaces.slots().includes(mnt_ns);
}

/** What stays of all that is on a mount, if that went, with nothing that stays in between. */
function leftBehind(world: Linux, isGone: (mnt: number) => boolean, mnt: number): readonly number[] {
  return whole(world, mnt).filter((one) => {
    const chain = upwards(world, one);
    return one !== mnt && !isGone(one) && chain.slice(1, chain.indexOf(mnt)).every(isGone);
  });
}

/** Whether one mount covers another one completely, with nothing but covers between them. */
function coversOnly(world: Linux, mnt: number, covered: number): boolean {
  const chain = upwards(world, mnt);
  return chain
    .slice(0, chain.indexOf(covered))
    .every((one) => pointPath(world, one) === rootPath(world, world.mounts.get(one).mnt_parent));
}

/** Of what went, what was locked to its parent is there still, if that is, and nothing else. */
function staysConnected(before: Linux, step: Step, after: Linux): boolean {
  const lazily = (numberArg(step, 1) & 2) !== 0;
  return inTrees(before)
    .filter((one) => !isInTree(after, one))
    .every((one) => {
      const { mnt_parent } = before.mounts.get(one);
      const kept =
        lazily && before.mountFlags.get(one).locked && after.mounts.get(mnt_parent).state === 'detached';
      return kept === onTop(after, mnt_parent).includes(one);
    });
}

export const unmountedGoesFromAll = stepProperty({
  name: 'what-is-unmounted-goes-from-all-that-receive-unless-something-holds-it',
  says: 'With a mount goes all that is on it, and what is at the same places of the mounts that receive, unless something stays on that or it is locked to what stays; nothing else goes, and what covered something that went takes its place. Where it goes later, what was locked stays on its parent as long as somebody is there.',
  clauses: ['mnt.umount', 'mnt.umount.propagate', 'mnt.umount.connected'],
  of: ['umount2'],
  holds: (before, step, after) =>
    errnoOf(step) !== '' || (goesFromAll(before, step, after) && staysConnected(before, step, after)),
  witness: (before, step, after) =>
    errnoOf(step) === '' &&
    new Set(
      mounted(before)
        .filter((mnt) => after.mounts.get(mnt).mnt_ns === NONE)
        .map((mnt) => before.mounts.get(mnt).mnt_ns),
    ).size > 1,
});

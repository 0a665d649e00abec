import { NONE, type Step } from '../checker/index.ts';
import { MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { firstReached, targetReached } from './by-descriptor.ts';
import { stepProperty } from './claims.ts';
import { errnoOf, numberArg } from './stepping.ts';
import {
  inside,
  inTrees,
  isWithin,
  mountAt,
  mounted,
  onTop,
  receivers,
  rootPath,
  through,
  upwards,
  walkTo,
  whole,
} from './trees.ts';

const notMounting = MS.MS_REMOUNT | MS.MS_SHARED | MS.MS_SLAVE | MS.MS_PRIVATE | MS.MS_UNBINDABLE;

/** The mounts that came with one: those on it, without what was there before, other copies, and what is on those. */
function cameWith(
  before: Linux,
  after: Linux,
  top: number,
  moved: number,
  copies: readonly number[],
): readonly number[] {
  const were = moved === NONE ? [] : whole(before, moved);
  const came = (mnt: number) =>
    (before.mounts.get(mnt).state === 'free' || were.includes(mnt)) && (mnt === top || !copies.includes(mnt));
  return whole(after, top).filter((mnt) => {
    const chain = upwards(after, mnt);
    return chain.slice(0, chain.indexOf(top) + 1).every(came);
  });
}

/** How a copy shares, compared with what it is a copy of: as the mounts do on which the two are. */
function sharesAlike(
  before: Linux,
  after: Linux,
  ons: readonly number[],
  copies: readonly number[],
): boolean {
  const how = (mnt: number) => before.propagations.get(mnt);
  const now = (mnt: number) => after.propagations.get(mnt);
  return ons.every((on, i) =>
    ons.every((other, j) => {
      const [copy = NONE, its = NONE] = [copies[i], copies[j]];
      if (how(on).group !== 0 && how(on).group === how(other).group && now(copy).group !== now(its).group)
        return false;
      return (
        how(other).master !== how(on).group || how(on).group === 0 || now(its).master === now(copy).group
      );
    }),
  );
}

/** Where something is put. */
const targetOf = (world: Linux, step: Step) =>
  step.name === 'move_mount' ? targetReached(world, step) : walkTo(world, step.slot, String(step.args[1]));

/** The mount that is moved there; NONE if something is made for it. */
function movedBy(world: Linux, step: Step): number {
  const asksToMove = (numberArg(step, 3) & (MS.MS_MOVE | MS.MS_BIND)) === MS.MS_MOVE;
  if (step.name === 'mount' && !asksToMove) return NONE;
  const source =
    step.name === 'mount' ? walkTo(world, step.slot, String(step.args[0])) : firstReached(world, step);
  return typeof source === 'string' ? NONE : source.mnt;
}

/** Whether a mount is in the tree in which another one was, attached or not. */
function isOfTheTree(after: Linux, mnt: number, before: Linux, other: number): boolean {
  const [is, was] = [after.mounts.get(mnt), before.mounts.get(other)];
  return is.mnt_ns === was.mnt_ns && is.anon_ns?.root === was.anon_ns?.root;
}

function comesToAll(before: Linux, step: Step, after: Linux): boolean {
  const found = targetOf(before, step);
  if (typeof found === 'string') return false;
  const to = through(before, found);
  const path = inside(before, to);
  const moved = movedBy(before, step);
  // A tree that is attached nowhere has what is put on it, and nothing of what others are.
  const getting = receivers(before, to.mnt).filter(
    (one) =>
      one === to.mnt || (before.mounts.get(one).mnt_ns !== NONE && isWithin(path, rootPath(before, one))),
  );
  // What is moved and receives itself is in two places at once: of that nothing is said here.
  if (moved !== NONE && whole(before, moved).some((one) => getting.includes(one))) return true;
  const copies = getting.map((one) => mountAt(after, one, path));
  const top = copies[getting.indexOf(to.mnt)] ?? NONE;
  const came = copies.map((copy) => (copy === NONE ? [] : cameWith(before, after, copy, moved, copies)));
  // The same came to all, and nothing to anybody else.
  if (copies.includes(NONE) || came.some((tree) => tree.length !== came[0]?.length || tree.length === 0))
    return false;
  if (copies.some((copy) => rootPath(after, copy) !== rootPath(after, top))) return false;
  const all = new Set(came.flat());
  if (inTrees(after).some((mnt) => before.mounts.get(mnt).state === 'free' && !all.has(mnt))) return false;
  if (copies.some((copy, i) => !isOfTheTree(after, copy, before, getting[i] ?? NONE))) return false;
  // What was there is on top of what came, unless it is what has moved away.
  for (const one of getting) {
    const covered = mountAt(before, one, path);
    if (covered !== NONE && covered !== moved && !onTopOfAny(after, covered, all)) return false;
  }
  // On a shared mount everything that came is shared.
  const shared = before.propagations.get(to.mnt).group !== 0;
  if (shared && whole(after, top).some((mnt) => all.has(mnt) && after.propagations.get(mnt).group === 0))
    return false;
  return sharesAlike(before, after, getting, copies);
}

const onTopOfAny = (world: Linux, mnt: number, all: ReadonlySet<number>): boolean =>
  [...all].some((one) => onTop(world, one).includes(mnt));

export const mountedComesToAll = stepProperty({
  name: 'what-is-mounted-comes-to-all-that-receive-and-to-nobody-else',
  says: 'What is mounted, bound, moved or attached to a place comes to the same place of all mounts that are peers or slaves of the one there, or of its slaves, and to no other mount; copies on peers are peers, those on slaves are slaves of them; what was mounted there is on top of it.',
  clauses: ['mnt.new', 'mnt.bind', 'mnt.move', 'mnt.movemount', 'mnt.propagate', 'mnt.propagate.beneath'],
  of: ['mount', 'move_mount'],
  holds: (before, step, after) =>
    errnoOf(step) !== '' ||
    (step.name === 'mount' && (numberArg(step, 3) & notMounting) !== 0) ||
    comesToAll(before, step, after),
  // It comes to a slave.
  witness: (before, _, after) =>
    mounted(after).some(
      (mnt) => before.mounts.get(mnt).state === 'free' && after.propagations.get(mnt).master !== 0,
    ),
});

import type { Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { errnoOf } from './stepping.ts';
import { inside, placeOf, pointPath, samePlace, through, walkTo } from './trees.ts';

function isSwapped(before: Linux, step: Step, after: Linux): boolean {
  const root = before.fsStructs.get(before.tasks.get(step.slot).fs).root;
  const to = walkTo(before, step.slot, String(step.args[0]));
  const found = walkTo(before, step.slot, String(step.args[1]));
  if (typeof to === 'string' || typeof found === 'string') return false;
  const old = through(before, found);
  const [was, now] = [before.mounts.get(root.mnt), after.mounts.get(to.mnt)];
  const its = after.mounts.get(root.mnt);
  if (now.mnt_parent !== was.mnt_parent || now.mnt_mountpoint !== was.mnt_mountpoint) return false;
  if (its.mnt_parent !== old.mnt || pointPath(after, root.mnt) !== inside(before, old)) return false;
  const others = before.mounts.slots().filter((mnt) => mnt !== root.mnt && mnt !== to.mnt);
  const isStill = (mnt: number) => before.mounts.get(mnt).mnt_parent === after.mounts.get(mnt).mnt_parent;
  if (!others.every(isStill)) return false;
  // The lock of the root is that of the new one.
  const locked = before.mountFlags.get(root.mnt).locked;
  if (after.mountFlags.get(root.mnt).locked || after.mountFlags.get(to.mnt).locked !== locked) return false;
  const oldRoot = placeOf(before, root);
  return before.fsStructs.slots().every((fs) => {
    const [had, has] = [before.fsStructs.get(fs), after.fsStructs.get(fs)];
    return ([had.root, had.pwd] as const).every((path, i) => {
      const place = placeOf(before, path);
      const due = samePlace(place, oldRoot) ? { mnt: to.mnt, names: to.names } : place;
      return samePlace(due, placeOf(after, i === 0 ? has.root : has.pwd));
    });
  });
}

export const pivotRootSwaps = stepProperty({
  name: 'pivot-root-swaps-two-mounts-and-moves-who-had-the-old-root',
  says: 'pivot_root puts the new root where the old one was, and that on the other directory; every task that had the old root for a root, or was in it, has the new one, and nobody else is moved.',
  clauses: ['mnt.pivot'],
  of: ['pivot_root'],
  holds: (before, step, after) => errnoOf(step) !== '' || isSwapped(before, step, after),
  witness: (before, step, after) =>
    errnoOf(step) === '' &&
    before.fsStructs
      .slots()
      .some(
        (fs) =>
          fs !== before.tasks.get(step.slot).fs &&
          before.fsStructs.get(fs).root.mnt !== after.fsStructs.get(fs).root.mnt,
      ),
});

import { NONE, type Step } from '../checker/index.ts';
import { MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { errnoOf } from './stepping.ts';
import { mounted } from './trees.ts';

/** Whether a locked mount is where it was, or has gone by what was done elsewhere. */
function isWhereItWas(before: Linux, step: Step, after: Linux, mnt: number): boolean {
  const [was, is] = [before.mounts.get(mnt), after.mounts.get(mnt)];
  const isGone = (one: number) => one === NONE || after.mounts.get(one).mnt_ns === NONE;
  // What it is a copy of has been unmounted: an unlocked mount at the same place of another one.
  const { mnt_mountpoint } = was;
  const elsewhere = mounted(before).some(
    (one) =>
      one !== mnt &&
      isGone(one) &&
      !before.mountFlags.get(one).locked &&
      before.mounts.get(one).mnt_mountpoint === mnt_mountpoint,
  );
  const undone = step.name === 'umount2' && elsewhere;
  // It goes with its parent, with its namespace, or because of that.
  if (isGone(mnt)) return step.name !== 'umount2' || undone || isGone(was.mnt_parent);
  // What it was locked to may have been covered from beneath, or be gone.
  const sameParent = is.mnt_parent === was.mnt_parent && is.mnt_mountpoint === was.mnt_mountpoint;
  const pushed = before.mounts.get(is.mnt_parent).state === 'free' || isGone(was.mnt_parent);
  return (after.mountFlags.get(mnt).locked || undone) && (sameParent || pushed);
}

/** The locks of a mount that is still there: none is gone, and what is locked is as it was. */
function keepsLocks(before: Linux, after: Linux, mnt: number): boolean {
  if (after.mounts.get(mnt).state === 'free' || before.mounts.get(mnt).state === 'free') return true;
  const [was, is] = [before.mountFlags.get(mnt), after.mountFlags.get(mnt)];
  const times = MS.MS_NOATIME | MS.MS_NODIRATIME | MS.MS_RELATIME;
  return (
    (is.lock_flags & was.lock_flags) === was.lock_flags &&
    (is.mnt_flags & was.lock_flags) === (was.mnt_flags & was.lock_flags) &&
    (!was.lock_atime || (is.lock_atime && (is.mnt_flags & times) === (was.mnt_flags & times)))
  );
}

export const lockedStaysLocked = stepProperty({
  name: 'what-came-locked-stays-locked',
  says: 'A mount that is locked stays in its place and locked, and no flag that is locked is ever taken back, whatever is called and by whom; it goes, or is locked no more, only with its parent, with its namespace, or with what it is a copy of. Only pivot_root hands a lock on, from the old root to the new one.',
  clauses: [
    'mnt.umount.locked',
    'mnt.umount.unlock',
    'mnt.move.locked',
    'mnt.pivot.locked',
    'mnt.remount.locked',
    'mnt.lock.flags',
    'mnt.copy.slave',
  ],
  touches: ['mounts', 'mountFlags'],
  holds: (before, step, after) =>
    errnoOf(step) !== '' ||
    (before.mounts.slots().every((mnt) => keepsLocks(before, after, mnt)) &&
      (step.name === 'pivot_root' ||
        mounted(before)
          .filter((mnt) => before.mountFlags.get(mnt).locked)
          .every((mnt) => isWhereItWas(before, step, after, mnt)))),
  witness: (before, step) =>
    step.name === 'umount2' && mounted(before).some((mnt) => before.mountFlags.get(mnt).locked),
});

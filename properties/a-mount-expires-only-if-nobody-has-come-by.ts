import type { Step } from '../checker/index.ts';
import { MNT } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { isHeld, mounted, onTop, through, walkTo } from './trees.ts';

/** Which arguments of a call are paths, the first to be looked at first. */
const paths: Readonly<Record<string, readonly number[]>> = {
  mount: [1, 0],
  chdir: [0],
  chroot: [0],
  pivot_root: [0, 1],
  // Of these it is said elsewhere where they lead.
  open_tree: [],
  move_mount: [],
  mount_setattr: [],
  stat: [0],
  open: [0],
  read: [0],
};

/** The mount that umount2 with MNT_EXPIRE is about. */
function askedOf(before: Linux, step: Step): number | undefined {
  if (step.name !== 'umount2' || (numberArg(step, 1) & MNT.MNT_EXPIRE) === 0) return undefined;
  const found = walkTo(before, step.slot, String(step.args[0]));
  return typeof found === 'string' ? undefined : through(before, found).mnt;
}

/** Whether the first path of a call that is not refused ends in a mount. */
function comesBy(before: Linux, step: Step, mnt: number): boolean {
  const [first] = paths[step.name] ?? [];
  if (first === undefined || errnoOf(step) !== '') return false;
  const found = walkTo(before, step.slot, String(step.args[first]));
  return typeof found !== 'string' && found.mnt === mnt;
}

export const expiresIfNobodyCame = stepProperty({
  name: 'a-mount-expires-only-if-nobody-has-come-by',
  says: 'A mount is marked by who asks in vain that it expire, and by nothing else; who comes by takes the mark away, and nobody else but by a path. It goes with MNT_EXPIRE only if it was marked, nothing was on it and nobody in it.',
  clauses: ['mnt.umount.expire'],
  touches: ['mounts'],
  refused: true,
  holds: (before, step, after) => {
    const asked = askedOf(before, step);
    return mounted(before).every((mnt) => {
      const was = before.mounts.get(mnt).mnt_expiry_mark;
      const is = after.mounts.get(mnt);
      const isGone = is.state !== 'mounted';
      if (mnt === asked) {
        if (errnoOf(step) === 'EAGAIN') return !was && is.mnt_expiry_mark;
        return errnoOf(step) !== '' || (was && onTop(before, mnt).length === 0 && !isHeld(before, mnt));
      }
      if (isGone) return true;
      if (!was) return !is.mnt_expiry_mark;
      // What a path looks for in vain it has looked for, too.
      return is.mnt_expiry_mark ? !comesBy(before, step, mnt) : step.name === 'umount2' || step.name in paths;
    });
  },
  witness: (before, step) => {
    const asked = askedOf(before, step);
    return asked !== undefined && errnoOf(step) === '' && before.mounts.get(asked).mnt_expiry_mark;
  },
});

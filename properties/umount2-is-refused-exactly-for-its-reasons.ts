import { NONE, type Step } from '../checker/index.ts';
import { MNT } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { errnoOf, numberArg } from './stepping.ts';
import {
  isHeld,
  isOf,
  mayChange,
  mayMount,
  mountAt,
  onTop,
  pointPath,
  receivers,
  rootPath,
  through,
  walkTo,
} from './trees.ts';

/** Whether a mount is needed: by what is on it, by who is in it, or by who is in a copy that would go too. */
function isBusy(world: Linux, mnt: number): boolean {
  if (onTop(world, mnt).length > 0 || isHeld(world, mnt)) return true;
  const { mnt_parent } = world.mounts.get(mnt);
  return receivers(world, mnt_parent)
    .filter((one) => one !== mnt_parent)
    .map((one) => mountAt(world, one, pointPath(world, mnt)))
    .some(
      (copy) =>
        copy !== NONE &&
        isHeld(world, copy) &&
        onTop(world, copy).every((one) => pointPath(world, one) === rootPath(world, copy)),
    );
}

function errnoDue(world: Linux, step: Step): string {
  const flags = numberArg(step, 1);
  if ((flags & ~15) !== 0) return 'EINVAL';
  const found = walkTo(world, step.slot, String(step.args[0]));
  if (typeof found === 'string') return found;
  if (!mayMount(world, step.slot)) return 'EPERM';
  const { mnt, names } = through(world, found);
  if (names.length > 0 || !isOf(world, step.slot, mnt) || world.mountFlags.get(mnt).locked) return 'EINVAL';
  const isMine = mayChange(world, step.slot, world.mounts.get(mnt).mnt_sb);
  if (flags & MNT.MNT_FORCE && !isMine) return 'EPERM';
  const isRoot = world.fsStructs.get(world.tasks.get(step.slot).fs).root.mnt === mnt;
  if (flags & MNT.MNT_EXPIRE) {
    if (isRoot || flags & (MNT.MNT_FORCE | MNT.MNT_DETACH)) return 'EINVAL';
    if (onTop(world, mnt).length > 0 || isHeld(world, mnt)) return 'EBUSY';
    if (!world.mounts.get(mnt).mnt_expiry_mark) return 'EAGAIN';
  }
  if (flags & MNT.MNT_DETACH) return '';
  if (isRoot) return isMine ? '' : 'EPERM';
  return isBusy(world, mnt) ? 'EBUSY' : '';
}

export const umountIsRefusedForItsReasons = stepProperty({
  name: 'umount2-is-refused-exactly-for-its-reasons',
  says: 'umount2 fails for unknown flags, a path that leads nowhere, want of power over the owner of the namespace, for what is no mount, in another tree or locked, for what another user has mounted if it is to go by force, for what does not expire, and, unless it may happen later, for what is used; and for nothing else.',
  clauses: [
    'mnt.cap',
    'mnt.path',
    'mnt.umount.flags',
    'mnt.umount.root',
    'mnt.umount.mine',
    'mnt.umount.locked',
    'mnt.umount.busy',
    'mnt.umount.force',
    'mnt.umount.expire',
    'mnt.umount.expire.alone',
    'mnt.umount.callers-root',
  ],
  of: ['umount2'],
  refused: true,
  holds: (before, step) => errnoOf(step) === errnoDue(before, step),
  witness: (_, step) => errnoOf(step) === 'EBUSY',
});

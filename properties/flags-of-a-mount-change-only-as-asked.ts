import { NONE, type Step } from '../checker/index.ts';
import { AT_FLAG, MOUNT_ATTR, MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { attrOf, firstReached } from './by-descriptor.ts';
import { stepProperty } from './claims.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { inside, mountAt, type Place, through, walkTo, whole } from './trees.ts';

const ATIME = MS.MS_NOATIME | MS.MS_NODIRATIME | MS.MS_RELATIME;

/** What else there is of flags. */
const GIVEN = MS.MS_RDONLY | MS.MS_NOSUID | MS.MS_NODEV | MS.MS_NOEXEC | MS.MS_NOSYMFOLLOW;

/** How access times are kept where flags say something of it: relatively, unless otherwise. */
function atimeOf(flags: number): number {
  const dirs = flags & MS.MS_NODIRATIME;
  if (flags & MS.MS_STRICTATIME) return dirs;
  return dirs | (flags & MS.MS_NOATIME ? MS.MS_NOATIME : MS.MS_RELATIME);
}

/** What is now at a place on top of what was there; the mount of the place itself where nothing is. */
function placed(before: Linux, place: Place, after: Linux): number {
  const on = through(before, place);
  const found = mountAt(after, on.mnt, inside(before, on));
  return found === NONE ? on.mnt : found;
}

/** Whether a mount that was bound has the flags and the locks of what it is a copy of. */
function hasTheLocks(before: Linux, step: Step, after: Linux, copy: number): boolean {
  if (String(step.args[0]).startsWith('/proc/')) return true;
  const from = walkTo(before, step.slot, String(step.args[0]));
  if (typeof from === 'string' || before.mounts.get(copy).state !== 'free') return true;
  const [had, has] = [before.mountFlags.get(from.mnt), after.mountFlags.get(copy)];
  return (
    has.mnt_flags === had.mnt_flags && has.lock_flags === had.lock_flags && has.lock_atime === had.lock_atime
  );
}

/** The flags of mount(2) that go by these names in mount_setattr(2). */
const attributes = [
  [MOUNT_ATTR.MOUNT_ATTR_RDONLY, MS.MS_RDONLY],
  [MOUNT_ATTR.MOUNT_ATTR_NOSUID, MS.MS_NOSUID],
  [MOUNT_ATTR.MOUNT_ATTR_NODEV, MS.MS_NODEV],
  [MOUNT_ATTR.MOUNT_ATTR_NOEXEC, MS.MS_NOEXEC],
  [MOUNT_ATTR.MOUNT_ATTR_NODIRATIME, MS.MS_NODIRATIME],
  [MOUNT_ATTR.MOUNT_ATTR_NOSYMFOLLOW, MS.MS_NOSYMFOLLOW],
] as const;

/** Whether each flag that was to be set is, each that was to be cleared is not, and others are as they were. */
function changesAsAsked(before: Linux, step: Step, after: Linux): boolean {
  const found = firstReached(before, step);
  if (typeof found === 'string') return before.mountFlags.slots().every((mnt) => isSame(before, after, mnt));
  const asked = numberArg(step, 2) & AT_FLAG.AT_RECURSIVE ? whole(before, found.mnt) : [found.mnt];
  const [set, clear] = [attrOf(step, 'attr_set'), attrOf(step, 'attr_clr')];
  const time = set & MOUNT_ATTR.MOUNT_ATTR__ATIME;
  const times = (clear & MOUNT_ATTR.MOUNT_ATTR__ATIME) !== 0;
  return before.mountFlags.slots().every((mnt) => {
    if (!asked.includes(mnt)) return isSame(before, after, mnt);
    const [was, is] = [before.mountFlags.get(mnt).mnt_flags, after.mountFlags.get(mnt).mnt_flags];
    const isRight = ([attribute, flag]: (typeof attributes)[number]) => {
      const due = (set & attribute) !== 0 || ((clear & attribute) === 0 && (was & flag) !== 0);
      return ((is & flag) !== 0) === due;
    };
    const relatime = times ? time === MOUNT_ATTR.MOUNT_ATTR_RELATIME : (was & MS.MS_RELATIME) !== 0;
    const noatime = times ? time === MOUNT_ATTR.MOUNT_ATTR_NOATIME : (was & MS.MS_NOATIME) !== 0;
    return (
      attributes.every(isRight) &&
      ((is & MS.MS_RELATIME) !== 0) === relatime &&
      ((is & MS.MS_NOATIME) !== 0) === noatime
    );
  });
}

const isSame = (before: Linux, after: Linux, mnt: number): boolean =>
  before.mountFlags.get(mnt).mnt_flags === after.mountFlags.get(mnt).mnt_flags;

export const flagsChangeAsAsked = stepProperty({
  name: 'flags-of-a-mount-change-only-as-asked',
  says: 'The flags of a mount that is there change only by remounting that one: to those that are given, with access times kept as before if nothing is said of them; or by mount_setattr, which sets those and clears those that it is told. A new mount has the flags that are given, and a copy those of its original and its locks.',
  clauses: ['mnt.remount', 'mnt.new', 'mnt.lock.flags', 'mnt.setattr'],
  touches: ['mountFlags'],
  holds: (before, step, after) => {
    if (errnoOf(step) !== '') return true;
    if (step.name === 'mount_setattr') return changesAsAsked(before, step, after);
    const flags = numberArg(step, 3);
    const found = step.name === 'mount' ? walkTo(before, step.slot, String(step.args[1])) : '';
    const remounts = typeof found !== 'string' && (flags & MS.MS_REMOUNT) !== 0;
    const says = (flags & (ATIME | MS.MS_STRICTATIME)) !== 0;
    const same = before.mountFlags.slots().every((mnt) => {
      const is = after.mountFlags.get(mnt);
      if (is.state === 'none' || after.mounts.get(mnt).mnt_root !== before.mounts.get(mnt).mnt_root)
        return true;
      const was = before.mountFlags.get(mnt).mnt_flags;
      if (!remounts || mnt !== found.mnt) return is.mnt_flags === was;
      return is.mnt_flags === ((flags & GIVEN) | (says ? atimeOf(flags) : was & ATIME));
    });
    if (typeof found !== 'string' && (flags & MS.MS_BIND) !== 0 && !remounts)
      return same && hasTheLocks(before, step, after, placed(before, found, after));
    if (typeof found === 'string' || typeof step.args[2] !== 'string') return same;
    const top = placed(before, found, after);
    return (
      same &&
      (before.mounts.get(top).state !== 'free' ||
        after.mountFlags.get(top).mnt_flags === ((flags & GIVEN) | atimeOf(flags)))
    );
  },
  witness: (_, step) =>
    step.name === 'mount' && (numberArg(step, 3) & MS.MS_REMOUNT) !== 0 && errnoOf(step) === '',
});

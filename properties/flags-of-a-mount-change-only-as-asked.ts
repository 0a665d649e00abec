import { NONE, type Step } from '../checker/index.ts';
import { MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { inside, mountAt, type Place, through, walkTo } from './trees.ts';

const ATIME = MS.MS_NOATIME | MS.MS_NODIRATIME | MS.MS_RELATIME;

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

export const flagsChangeAsAsked = stepProperty({
  name: 'flags-of-a-mount-change-only-as-asked',
  says: 'The flags of a mount that is there change only by remounting that one: to those that are given, with access times kept as before if nothing is said of them. A new mount has the flags that are given, and a copy those of its original and its locks.',
  clauses: ['mnt.remount', 'mnt.new', 'mnt.lock.flags'],
  touches: ['mountFlags'],
  holds: (before, step, after) => {
    if (errnoOf(step) !== '') return true;
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
      return is.mnt_flags === ((flags & 15) | (says ? atimeOf(flags) : was & ATIME));
    });
    if (typeof found !== 'string' && (flags & MS.MS_BIND) !== 0 && !remounts)
      return same && hasTheLocks(before, step, after, placed(before, found, after));
    if (typeof found === 'string' || typeof step.args[2] !== 'string') return same;
    const top = placed(before, found, after);
    return (
      same &&
      (before.mounts.get(top).state !== 'free' ||
        after.mountFlags.get(top).mnt_flags === ((flags & 15) | atimeOf(flags)))
    );
  },
  witness: (_, step) =>
    step.name === 'mount' && (numberArg(step, 3) & MS.MS_REMOUNT) !== 0 && errnoOf(step) === '',
});

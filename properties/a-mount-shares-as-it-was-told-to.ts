import type { Step } from '../checker/index.ts';
import { AT_FLAG, MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { attrOf, firstReached } from './by-descriptor.ts';
import { stepProperty } from './claims.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { ended, heirOf, walkTo, whole } from './trees.ts';

const types = [MS.MS_SHARED, MS.MS_SLAVE, MS.MS_PRIVATE, MS.MS_UNBINDABLE];

/** Whether a mount was told to be of a type, and all that it was before still counts. */
function isToldRight(
  before: Linux,
  after: Linux,
  mnt: number,
  type: number,
  told: readonly number[],
): boolean {
  const was = before.propagations.get(mnt);
  const is = after.propagations.get(mnt);
  const others = before.propagations
    .slots()
    .filter((one) => before.propagations.get(one).group === was.group && one !== mnt);
  const alone = others.every((one) => told.includes(one));
  if (type === MS.MS_SHARED) {
    const fresh = !before.propagations.slots().some((one) => before.propagations.get(one).group === is.group);
    return (
      is.group !== 0 &&
      (was.group === 0 ? fresh : is.group === was.group) &&
      is.master === was.master &&
      !is.unbindable
    );
  }
  if (is.group !== 0) return false;
  if (type === MS.MS_PRIVATE) return is.master === 0 && !is.unbindable;
  if (type === MS.MS_UNBINDABLE) return is.master === 0 && is.unbindable;
  // A group of which all are told to be slaves ends with the last of them.
  if (was.group === 0)
    return is.unbindable === was.unbindable && (is.master === was.master || ended(before, after, was.master));
  return alone ? is.master === heirOf(before, after, was.group) : is.master === was.group;
}

/** What a call says of how to share, and to which mounts; 0 and none if it is about something else. */
function toldBy(before: Linux, step: Step): readonly [number, readonly number[]] {
  const bySetattr = step.name === 'mount_setattr';
  const flags = bySetattr ? attrOf(step, 'propagation') : numberArg(step, 3);
  const tells = bySetattr || !(flags & (MS.MS_BIND | MS.MS_REMOUNT));
  const type = tells ? (types.find((one) => (flags & one) !== 0) ?? 0) : 0;
  if (type === 0) return [0, []];
  const found = bySetattr ? firstReached(before, step) : walkTo(before, step.slot, String(step.args[1]));
  if (typeof found === 'string') return [type, []];
  const all = bySetattr
    ? (numberArg(step, 2) & AT_FLAG.AT_RECURSIVE) !== 0
    : (numberArg(step, 3) & MS.MS_REC) !== 0;
  return [type, all ? whole(before, found.mnt) : [found.mnt]];
}

function sharesAsTold(
  before: Linux,
  after: Linux,
  [type, told]: readonly [number, readonly number[]],
): boolean {
  if (!told.every((mnt) => isToldRight(before, after, mnt, type, told))) return false;
  return before.propagations
    .slots()
    .filter((mnt) => !told.includes(mnt))
    .every((mnt) => {
      const was = before.propagations.get(mnt);
      const is = after.propagations.get(mnt);
      return (
        is.group === was.group &&
        is.unbindable === was.unbindable &&
        is.master === heirOf(before, after, was.master)
      );
    });
}

export const mountSharesAsTold = stepProperty({
  name: 'a-mount-shares-as-it-was-told-to',
  says: 'A mount that is told to be shared is in a group, a new one if it was in none; told to be a slave, it receives from the group that it leaves, if others are left there; told to be private or unbindable, it shares with nobody. Who received from a group that has ended receives from the next above it; nothing else changes.',
  clauses: [
    'mnt.type.shared',
    'mnt.type.slave',
    'mnt.type.slave.alone',
    'mnt.type.private',
    'mnt.type.unbindable',
    'mnt.type.transfer',
  ],
  of: ['mount', 'mount_setattr'],
  holds: (before, step, after) => {
    if (errnoOf(step) !== '') return true;
    const told = toldBy(before, step);
    return told[0] === 0 || sharesAsTold(before, after, told);
  },
  witness: (before, step, after) =>
    (toldBy(before, step)[0] & MS.MS_SLAVE) !== 0 &&
    after.propagations
      .slots()
      .some((mnt) => after.propagations.get(mnt).master > before.propagations.get(mnt).master),
});

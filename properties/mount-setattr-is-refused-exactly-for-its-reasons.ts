import type { Step } from '../checker/index.ts';
import { AT_FLAG, MOUNT_ATTR, MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { attrOf, firstReached } from './by-descriptor.ts';
import { stepProperty } from './claims.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { isOf, mayMount, whole } from './trees.ts';

/** All flags, all attributes, the field of access times and what it may be. */
const ALL = 0x9900;
const ATTRIBUTES = 0x3000ff;
const TIMES = 0x70;
const times = [0, 0x10, 0x20];
const types = [0, MS.MS_SHARED, MS.MS_SLAVE, MS.MS_PRIVATE, MS.MS_UNBINDABLE] as const;

/** What cannot be cleared once it is locked. */
const lockable = [
  [MOUNT_ATTR.MOUNT_ATTR_RDONLY, MS.MS_RDONLY],
  [MOUNT_ATTR.MOUNT_ATTR_NOSUID, MS.MS_NOSUID],
  [MOUNT_ATTR.MOUNT_ATTR_NODEV, MS.MS_NODEV],
  [MOUNT_ATTR.MOUNT_ATTR_NOEXEC, MS.MS_NOEXEC],
] as const;

/** Whether something locked would be taken back of a mount. */
function takesBack(world: Linux, mnt: number, set: number, clear: number): boolean {
  const { mnt_flags, lock_flags, lock_atime } = world.mountFlags.get(mnt);
  const cleared = clear & ~set;
  if (lockable.some(([attribute, flag]) => (cleared & attribute) !== 0 && (lock_flags & flag) !== 0))
    return true;
  if (!lock_atime) return false;
  const nodirs = MOUNT_ATTR.MOUNT_ATTR_NODIRATIME;
  const had = (mnt_flags & MS.MS_NODIRATIME) !== 0;
  if (had ? (cleared & nodirs) !== 0 : (set & nodirs) !== 0) return true;
  const kept = mnt_flags & MS.MS_NOATIME ? 0x10 : mnt_flags & MS.MS_RELATIME ? 0 : 0x20;
  return (clear & TIMES) !== 0 && (set & TIMES) !== kept;
}

function errnoDue(world: Linux, step: Step): string {
  const [flags, size] = [numberArg(step, 2), numberArg(step, 4)];
  if ((flags & ~ALL) !== 0) return 'EINVAL';
  if (size > 4096) return 'E2BIG';
  if (size < 32) return 'EINVAL';
  if (!mayMount(world, step.slot)) return 'EPERM';
  const [set, clear, type] = [
    attrOf(step, 'attr_set'),
    attrOf(step, 'attr_clr'),
    attrOf(step, 'propagation'),
  ];
  if (set === 0 && clear === 0 && type === 0) return '';
  if (!(types as readonly number[]).includes(type) || ((set | clear) & ~ATTRIBUTES) !== 0) return 'EINVAL';
  const isWhole = (clear & TIMES) === TIMES && times.includes(set & TIMES);
  if (!isWhole && ((set | clear) & TIMES) !== 0) return 'EINVAL';
  const found = firstReached(world, step);
  if (typeof found === 'string') return found;
  const isRoot = world.mounts.get(found.mnt).anon_ns?.root === found.mnt;
  if (found.names.length > 0 || !(isRoot || isOf(world, step.slot, found.mnt))) return 'EINVAL';
  const all = flags & AT_FLAG.AT_RECURSIVE ? whole(world, found.mnt) : [found.mnt];
  return all.some((mnt) => takesBack(world, mnt, set, clear)) ? 'EPERM' : '';
}

export const mountSetattrIsRefusedForItsReasons = stepProperty({
  name: 'mount-setattr-is-refused-exactly-for-its-reasons',
  says: 'mount_setattr fails for flags that there are not, for a structure of the wrong size, for want of power over the owner of the namespace, for attributes and ways to share that there are not and a part of the field of access times, for a path that leads nowhere or to no mount that the caller may change, and if it would take back what is locked of any mount; and for nothing else.',
  clauses: [
    'mnt.setattr.nothing',
    'mnt.setattr.flags',
    'mnt.setattr.size',
    'mnt.setattr.type',
    'mnt.setattr.attributes',
    'mnt.setattr.atime',
    'mnt.setattr.root',
    'mnt.setattr.mine',
    'mnt.remount.locked',
  ],
  of: ['mount_setattr'],
  refused: true,
  holds: (before, step) => errnoOf(step) === errnoDue(before, step),
  witness: (_, step) => errnoOf(step) !== '',
});

import { NONE, type Step } from '../checker/index.ts';
import { MS } from '../models/constants.ts';
import type { Linux, Parameters } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isMntFile, isNotYounger, isReceived } from './mnt-files.ts';
import { linkOf, type Shown } from './mounts.ts';
import { wrongWithMove } from './moving.ts';
import { mayDo } from './powers.ts';
import { homeOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';
import {
  inside,
  isFromHere,
  isInTree,
  isOf,
  isWithin,
  mayChange,
  mayMount,
  mayShare,
  mounted,
  onTop,
  type Place,
  pointPath,
  shownBy,
  through,
  upwards,
  walkTo,
  whole,
} from './trees.ts';

const isUnbindable = (world: Linux, mnt: number) => world.propagations.get(mnt).unbindable;
const isLocked = (world: Linux, mnt: number) => world.mountFlags.get(mnt).locked;
const isTop = ({ names }: Place) => names.length === 0;

/** What stands in the way of putting anything on a mount. */
function wrongWithTarget(world: Linux, task: number, mnt: number): string {
  if (!isInTree(world, mnt)) return 'ENOENT';
  return isOf(world, task, mnt) ? '' : 'EINVAL';
}

/** What is mounted on a directory or below it, on the same mount. */
export function below(world: Linux, place: Place): readonly number[] {
  return onTop(world, place.mnt).filter((one) => isWithin(pointPath(world, one), inside(world, place)));
}

/** Whether something below is locked and unbindable, and on nothing that could be left out with it. */
export function isStuck(world: Linux, place: Place): boolean {
  return below(world, place).some((first) =>
    whole(world, first).some((one) => {
      const between = upwards(world, one).slice(1, upwards(world, one).indexOf(first) + 1);
      return (
        isUnbindable(world, one) && isLocked(world, one) && !between.some((mnt) => isUnbindable(world, mnt))
      );
    }),
  );
}

function wrongWithBind(
  world: Linux,
  task: number,
  from: Place & { file: boolean },
  to: Place & { file: boolean },
  rec: boolean,
): string {
  const wrong = wrongWithTarget(world, task, through(world, to).mnt);
  if (wrong !== '') return wrong;
  const isFile = shownBy(world, from.mnt).fstype === 'nsfs';
  if (isUnbindable(world, from.mnt) || !(isFile || isFromHere(world, task, from.mnt))) return 'EINVAL';
  if (!rec && below(world, from).some((one) => isLocked(world, one))) return 'EINVAL';
  if (rec && isStuck(world, from)) return 'EPERM';
  if (from.file !== to.file) return 'ENOTDIR';
  return isMntFile(shownBy(world, from.mnt)) && isReceived(world, to) ? 'EINVAL' : '';
}

/** What stands in the way of binding the file of a namespace that a link leads to. */
function wrongWithFile(world: Linux, task: number, shows: Shown, to: Place & { file: boolean }): string {
  const wrong = wrongWithTarget(world, task, through(world, to).mnt);
  if (wrong !== '') return wrong;
  if (!to.file) return 'ENOTDIR';
  return isMntFile(shows) && isReceived(world, to) ? 'EINVAL' : '';
}

/** Whether new flags take back what is locked, or keep access times otherwise where that is. */
function takesBack(world: Linux, mnt: number, flags: number): boolean {
  const { mnt_flags, lock_flags, lock_atime } = world.mountFlags.get(mnt);
  const says = MS.MS_NOATIME | MS.MS_NODIRATIME | MS.MS_RELATIME | MS.MS_STRICTATIME;
  const strict = (flags & MS.MS_STRICTATIME) !== 0;
  const asked = [
    [MS.MS_NOATIME, !strict && (flags & MS.MS_NOATIME) !== 0],
    [MS.MS_RELATIME, !strict && (flags & MS.MS_NOATIME) === 0],
    [MS.MS_NODIRATIME, (flags & MS.MS_NODIRATIME) !== 0],
  ] as const;
  const otherwise = asked.some(([flag, wanted]) => ((mnt_flags & flag) !== 0) !== wanted);
  return (lock_flags & ~flags) !== 0 || (lock_atime && (flags & says) !== 0 && otherwise);
}

/** To whom a file system of a type would belong; NONE if there is none of the name. */
function ownerOf(world: Linux, task: number, fstype: string): number {
  const { net_ns, ipc_ns, cgroup_ns } = world.nsproxies.get(task);
  switch (fstype) {
    case 'tmpfs':
    case 'ramfs':
    case 'overlay':
    case 'fuse':
      return world.creds.get(task).user_ns;
    case 'ext4':
      return 0;
    case 'proc':
      return world.pidNamespaces.get(homeOf(world, task)).user_ns;
    case 'sysfs':
      return world.netNamespaces.get(net_ns).user_ns;
    case 'mqueue':
      return world.ipcNamespaces.get(ipc_ns).user_ns;
    case 'cgroup2':
      return world.cgroupNamespaces.get(cgroup_ns).user_ns;
    default:
      return NONE;
  }
}

/** The flags by which access times are kept that a new mount gets. */
function atimeOf(flags: number): number {
  const strict = (flags & MS.MS_STRICTATIME) !== 0;
  const kept = flags & MS.MS_NOATIME ? MS.MS_NOATIME : MS.MS_RELATIME;
  return (flags & MS.MS_NODIRATIME) | (strict ? 0 : kept);
}

/** Whether a new mount would show what no mount of its type in the caller's namespace shows as freely. */
function showsTooMuch(world: Linux, task: number, fstype: string, flags: number, outer: boolean): boolean {
  const { mnt_ns } = world.nsproxies.get(task);
  if (fstype !== 'proc' && fstype !== 'sysfs') return false;
  if (world.mntNamespaces.get(mnt_ns).user_ns === 0 && !outer) return false;
  const times = MS.MS_NOATIME | MS.MS_NODIRATIME | MS.MS_RELATIME;
  return !mounted(world).some((mnt) => {
    if (world.mounts.get(mnt).mnt_ns !== mnt_ns || shownBy(world, mnt).fstype !== fstype) return false;
    const { mnt_flags, lock_flags, lock_atime } = world.mountFlags.get(mnt);
    const isReadOnly =
      (lock_flags & MS.MS_RDONLY) !== 0 || world.superBlocks.get(world.mounts.get(mnt).mnt_sb).sb_rdonly;
    if (isReadOnly && (flags & MS.MS_RDONLY) === 0) return false;
    if (lock_atime && (mnt_flags & times) !== atimeOf(flags)) return false;
    return !onTop(world, mnt).some((one) => isLocked(world, one));
  });
}

/** Whether the one file system that a type means to a task is what is at a place already. */
function isThereAlready(world: Linux, task: number, fstype: string, place: Place): boolean {
  const { net_ns, ipc_ns } = world.nsproxies.get(task);
  const shows = shownBy(world, place.mnt);
  if (!isTop(place) || shows.fstype !== fstype || shows.fstype === 'proc') return false;
  if (!('ns' in shows)) return fstype === 'cgroup2';
  return shows.ns === (shows.fstype === 'sysfs' ? net_ns : ipc_ns);
}

function errnoDue(world: Linux, step: Step, outer: boolean): string {
  const { slot, args } = step;
  const [source, target, fstype] = args;
  const flags = numberArg({ slot, args } as Step, 3);
  const to = walkTo(world, slot, String(target));
  if (typeof to === 'string') return to;
  if (!mayMount(world, slot)) return 'EPERM';
  if (flags & MS.MS_REMOUNT) {
    if (!isTop(to) || !isOf(world, slot, to.mnt)) return 'EINVAL';
    if (takesBack(world, to.mnt, flags)) return 'EPERM';
    const isOfAll = !(flags & MS.MS_BIND);
    return isOfAll && !mayChange(world, slot, world.mounts.get(to.mnt).mnt_sb) ? 'EPERM' : '';
  }
  const types = flags & (MS.MS_SHARED | MS.MS_SLAVE | MS.MS_PRIVATE | MS.MS_UNBINDABLE);
  if (types !== 0 && !(flags & MS.MS_BIND)) {
    const others = flags & ~(types | MS.MS_REC | MS.MS_SILENT);
    const one = [MS.MS_SHARED, MS.MS_SLAVE, MS.MS_PRIVATE, MS.MS_UNBINDABLE].includes(types as never);
    if (!isTop(to) || !one || others !== 0 || !isInTree(world, to.mnt)) return 'EINVAL';
    return mayShare(world, slot, to.mnt) ? '' : 'EPERM';
  }
  if (flags & (MS.MS_BIND | MS.MS_MOVE)) {
    if (source === null || source === '') return 'EINVAL';
    const link = flags & MS.MS_BIND ? linkOf(world, step) : undefined;
    if (typeof link === 'string') return link;
    if (link) {
      const shows = { fstype: 'nsfs', ...link } as const;
      return isNotYounger(world, slot, shows) ? 'EINVAL' : wrongWithFile(world, slot, shows, to);
    }
    const from = walkTo(world, slot, String(source));
    if (typeof from === 'string') return from;
    if (flags & MS.MS_BIND && isNotYounger(world, slot, shownBy(world, from.mnt))) return 'EINVAL';
    return flags & MS.MS_BIND
      ? wrongWithBind(world, slot, from, to, (flags & MS.MS_REC) !== 0)
      : wrongWithMove(world, slot, from, to);
  }
  if (fstype === null) return 'EINVAL';
  const due = ownerOf(world, slot, String(fstype));
  if (due === NONE) return 'ENODEV';
  if (!mayDo(world, world.creds.get(slot), due, 'CAP_SYS_ADMIN')) return 'EPERM';
  if (fstype === 'overlay' || fstype === 'fuse') return 'EINVAL';
  if (showsTooMuch(world, slot, String(fstype), flags, outer)) return 'EPERM';
  const wrong = wrongWithTarget(world, slot, through(world, to).mnt);
  if (wrong !== '') return wrong;
  if (isThereAlready(world, slot, String(fstype), through(world, to))) return 'EBUSY';
  return to.file ? 'ENOTDIR' : '';
}

export const mountIsRefusedForItsReasons = ({ outermost }: Parameters) =>
  stepProperty({
    name: 'mount-is-refused-exactly-for-its-reasons',
    says: 'mount fails for what its clauses name and for nothing else, the first reason in the order of the kernel being told: no such target, no power over the owner of the namespace, then the reasons of remounting, binding, sharing, moving, or mounting something new.',
    clauses: [
      'mnt.cap',
      'mnt.path',
      'mnt.target.gone',
      'mnt.target.mine',
      'mnt.root',
      'mnt.new.type',
      'mnt.new.cap',
      'mnt.new.options',
      'mnt.new.revealing',
      'mnt.new.busy',
      'mnt.bind.loop',
      'mnt.propagate.mnt-file',
      'mnt.new.directory',
      'mnt.source',
      'mnt.bind.unbindable',
      'mnt.bind.mine',
      'mnt.bind.locked',
      'mnt.bind.stuck',
      'mnt.bind.directory',
      'mnt.move.root',
      'mnt.move.directory',
      'mnt.move.mine',
      'mnt.move.locked',
      'mnt.move.shared',
      'mnt.move.unbindable',
      'mnt.move.loop',
      'mnt.type.one',
      'mnt.type.detached',
      'mnt.type.cap',
      'mnt.type.others',
      'mnt.remount.locked',
      'mnt.remount.super.cap',
    ],
    of: ['mount'],
    refused: true,
    holds: (before, step) => errnoOf(step) === errnoDue(before, step, outermost !== undefined),
    witness: (_, step) => errnoOf(step) === 'EINVAL',
  });

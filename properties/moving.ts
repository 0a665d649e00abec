/** What stands in the way of moving a mount, or of attaching a tree, however that is asked for. */
import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import type { Reached } from './by-descriptor.ts';
import { isMntFile, isNotYounger, isReceived } from './mnt-files.ts';
import { isFromHere, isInTree, isOf, shownBy, through, upwards, whole } from './trees.ts';

const isShared = (world: Linux, mnt: number) => mnt !== NONE && world.propagations.get(mnt).group !== 0;
/** The root of the tree that a mount is in, if that is attached nowhere. */
export const rootOf = (world: Linux, mnt: number) => world.mounts.get(mnt).anon_ns?.root;

/** What stands in the way of moving what is attached, or of attaching what is not. */
function isWrong(world: Linux, task: number, from: number, on: number): boolean {
  if (isOf(world, task, from)) {
    const { mnt_parent } = world.mounts.get(from);
    return world.mountFlags.get(from).locked || isShared(world, mnt_parent) || !isOf(world, task, on);
  }
  if (rootOf(world, from) !== from || rootOf(world, on) === from) return true;
  return !isFromHere(world, task, on);
}

/** The errno that is due, or none. */
export function wrongWithMove(world: Linux, task: number, from: Reached, to: Reached): string {
  if (from.names.length > 0 || from.file !== to.file) return 'EINVAL';
  const on = through(world, to).mnt;
  if (!isInTree(world, on)) return 'ENOENT';
  if (isWrong(world, task, from.mnt, on)) return 'EINVAL';
  const tree = whole(world, from.mnt);
  if (isShared(world, on) && tree.some((one) => world.propagations.get(one).unbindable)) return 'EINVAL';
  if (tree.some((one) => isNotYounger(world, task, shownBy(world, one)))) return 'ELOOP';
  if (upwards(world, on).includes(from.mnt)) return 'ELOOP';
  return isMntFile(shownBy(world, from.mnt)) && isReceived(world, to) ? 'EINVAL' : '';
}

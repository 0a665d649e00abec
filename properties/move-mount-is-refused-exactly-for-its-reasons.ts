import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { firstReached, type Reached, targetReached } from './by-descriptor.ts';
import { stepProperty } from './claims.ts';
import { isMntFile, isNotYounger, isReceived } from './mount-is-refused-exactly-for-its-reasons.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { isInTree, isOf, mayMount, shownBy, through, upwards, whole } from './trees.ts';

/** All flags that there are; and the two that do not go together. */
const ALL = 0x377;
const BOTH = 0x300;

const isShared = (world: Linux, mnt: number) => mnt !== NONE && world.propagations.get(mnt).group !== 0;
const rootOf = (world: Linux, mnt: number) => world.mounts.get(mnt).anon_ns?.root;

/** What stands in the way of moving what is attached, or of attaching what is not. */
function isWrong(world: Linux, task: number, from: number, on: number): boolean {
  if (isOf(world, task, from)) {
    const { mnt_parent } = world.mounts.get(from);
    return world.mountFlags.get(from).locked || isShared(world, mnt_parent) || !isOf(world, task, on);
  }
  if (rootOf(world, from) !== from || rootOf(world, on) === from) return true;
  const origin = world.mounts.get(on).anon_ns?.seq_origin;
  return !isOf(world, task, on) && origin !== world.nsproxies.get(task).mnt_ns;
}

function wrongWithMove(world: Linux, task: number, from: Reached, to: Reached): string {
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

function errnoDue(world: Linux, step: Step): string {
  const flags = numberArg(step, 4);
  if (!mayMount(world, step.slot)) return 'EPERM';
  if ((flags & ~ALL) !== 0 || (flags & BOTH) === BOTH) return 'EINVAL';
  const to = targetReached(world, step);
  if (typeof to === 'string') return to;
  const from = firstReached(world, step);
  return typeof from === 'string' ? from : wrongWithMove(world, step.slot, from, to);
}

export const moveMountIsRefusedForItsReasons = stepProperty({
  name: 'move-mount-is-refused-exactly-for-its-reasons',
  says: 'move_mount fails for want of power over the owner of the namespace, for flags that there are not or do not go together, for a target and then for a source that is nowhere, for what is no mount, and, as MS_MOVE does, for what is elsewhere, locked, on something shared, or above its target; of what is not attached only the root is attached, and not in its own tree; and for nothing else.',
  clauses: [
    'mnt.movemount',
    'mnt.movemount.flags',
    'mnt.movemount.same',
    'mnt.movemount.loop',
    'mnt.move.locked',
    'mnt.move.mine',
    'mnt.move.shared',
  ],
  of: ['move_mount'],
  refused: true,
  holds: (before, step) => errnoOf(step) === errnoDue(before, step),
  witness: (before, step) => {
    const from = firstReached(before, step);
    return errnoOf(step) === '' && typeof from !== 'string' && rootOf(before, from.mnt) !== undefined;
  },
});

import type { Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { firstReached, targetReached } from './by-descriptor.ts';
import { stepProperty } from './claims.ts';
import { rootOf, wrongWithMove } from './moving.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { mayMount } from './trees.ts';

/** All flags that there are; and the two that do not go together. */
const ALL = 0x377;
const BOTH = 0x300;

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

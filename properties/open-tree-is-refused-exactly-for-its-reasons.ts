import type { Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { firstReached } from './by-descriptor.ts';
import { stepProperty } from './claims.ts';
import { below, isStuck } from './mount-is-refused-exactly-for-its-reasons.ts';
import { errnoOf, numberArg } from './stepping.ts';
import { isFromHere, mayMount, shownBy } from './trees.ts';

/** OPEN_TREE_CLONE, AT_RECURSIVE, and all flags that there are. */
const CLONES = 1;
const RECURSIVE = 0x8000;
const ALL = CLONES | RECURSIVE | 0x100 | 0x800 | 0x1000 | 0o2000000;

function errnoDue(world: Linux, step: Step): string {
  const flags = numberArg(step, 2);
  const [clones, recursive] = [(flags & CLONES) !== 0, (flags & RECURSIVE) !== 0];
  if ((flags & ~ALL) !== 0 || (recursive && !clones)) return 'EINVAL';
  if (clones && !mayMount(world, step.slot)) return 'EPERM';
  const from = firstReached(world, step);
  if (typeof from === 'string') return from;
  if (!clones) return '';
  const isFile = shownBy(world, from.mnt).fstype === 'nsfs';
  if (world.propagations.get(from.mnt).unbindable) return 'EINVAL';
  if (!isFile && !isFromHere(world, step.slot, from.mnt)) return 'EINVAL';
  if (!recursive && below(world, from).some((one) => world.mountFlags.get(one).locked)) return 'EINVAL';
  return recursive && isStuck(world, from) ? 'EPERM' : '';
}

export const openTreeIsRefusedForItsReasons = stepProperty({
  name: 'open-tree-is-refused-exactly-for-its-reasons',
  says: 'open_tree fails for flags that there are not or do not go together, if it shall copy for want of power over the owner of the namespace, for a path that leads nowhere, and then for what cannot be bound either: what is unbindable, from another namespace, or would show or leave out what is locked; and for nothing else.',
  clauses: [
    'mnt.opentree',
    'mnt.opentree.flags',
    'mnt.opentree.clone',
    'mnt.opentree.mine',
    'mnt.bind.unbindable',
    'mnt.bind.locked',
    'mnt.bind.stuck',
  ],
  of: ['open_tree'],
  refused: true,
  // That nobody has more descriptors than it may is another claim.
  holds: (before, step) => errnoOf(step) === 'EMFILE' || errnoOf(step) === errnoDue(before, step),
  witness: (_, step) => errnoOf(step) === '' && (numberArg(step, 2) & CLONES) !== 0,
});

import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { firstReached } from './by-descriptor.ts';
import { stepProperty } from './claims.ts';
import { isSelfOrAboveUser } from './powers.ts';
import { inTrees, mounted } from './trees.ts';

/** The owner of the namespace that a mount is in, be that the one of a tree that is attached nowhere. */
function ownerOf(world: Linux, mnt: number): number {
  const { mnt_ns, anon_ns } = world.mounts.get(mnt);
  return anon_ns === null ? world.mntNamespaces.get(mnt_ns).user_ns : anon_ns.user_ns;
}

/** Whether all peers are of one owner, and who receives is of the owner of the sender or of one below. */
function goesDown(world: Linux): boolean {
  return inTrees(world).every((mnt) => {
    const { group, master } = world.propagations.get(mnt);
    return inTrees(world).every((other) => {
      const its = world.propagations.get(other);
      if (group !== 0 && its.group === group) return ownerOf(world, mnt) === ownerOf(world, other);
      return (
        master === 0 ||
        its.group !== master ||
        isSelfOrAboveUser(world, ownerOf(world, other), ownerOf(world, mnt))
      );
    });
  });
}

/** Whether peers show the same and receive from the same, and nobody from a group that is not there. */
function makesSense(world: Linux): boolean {
  return inTrees(world).every((mnt) => {
    const { group, master } = world.propagations.get(mnt);
    const others = inTrees(world);
    return (
      (master === 0 || others.some((other) => world.propagations.get(other).group === master)) &&
      others.every((other) => {
        const its = world.propagations.get(other);
        if (group === 0 || its.group !== group) return true;
        return its.master === master && world.mounts.get(mnt).mnt_sb === world.mounts.get(other).mnt_sb;
      })
    );
  });
}

/** Whether a tree is attached that was copied in another namespace: whoever has its descriptor brings it along. */
function bringsAlong(before: Linux, step: Step): boolean {
  if (step.name !== 'move_mount') return false;
  const from = firstReached(before, step);
  if (typeof from === 'string') return false;
  const { anon_ns } = before.mounts.get(from.mnt);
  return anon_ns !== null && anon_ns.seq_origin !== before.nsproxies.get(step.slot).mnt_ns;
}

export const sharedWithinOneOwner = stepProperty({
  name: 'mounts-are-shared-within-one-owner-and-downwards',
  says: 'The members of a peer group are in namespaces of one owner, show the same file system and receive from the same group; who receives is in a namespace whose owner is that of the sender or below it. Only who has a descriptor of a tree that was copied in another namespace can attach it here and share it with those there.',
  clauses: ['mnt.copy.slave', 'mnt.propagate', 'mnt.type.transfer', 'mnt.movemount'],
  touches: ['mounts', 'propagations', 'mntNamespaces', 'userNamespaces'],
  holds: (before, step, after) =>
    makesSense(after) && (goesDown(after) || !goesDown(before) || bringsAlong(before, step)),
  witness: (_, __, after) =>
    mounted(after).some(
      (mnt) =>
        after.propagations.get(mnt).master !== 0 &&
        ownerOf(after, mnt) !== 0 &&
        after.mounts.get(mnt).mnt_parent !== NONE,
    ),
});

import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { isSelfOrAboveUser } from './powers.ts';
import { mounted } from './trees.ts';

const ownerOf = (world: Linux, mnt: number): number =>
  world.mntNamespaces.get(world.mounts.get(mnt).mnt_ns).user_ns;

export const sharedWithinOneOwner = stateProperty({
  name: 'mounts-are-shared-within-one-owner-and-downwards',
  says: 'The members of a peer group are in namespaces of one owner, show the same file system and receive from the same group; who receives is in a namespace whose owner is that of the sender or below it.',
  clauses: ['mnt.copy.slave', 'mnt.propagate', 'mnt.type.transfer'],
  reads: ['mounts', 'propagations', 'mntNamespaces', 'userNamespaces'],
  holds: (world) =>
    mounted(world).every((mnt) => {
      const { group, master } = world.propagations.get(mnt);
      return mounted(world).every((other) => {
        const its = world.propagations.get(other);
        if (group !== 0 && its.group === group) {
          const sameSb = world.mounts.get(mnt).mnt_sb === world.mounts.get(other).mnt_sb;
          return its.master === master && sameSb && ownerOf(world, mnt) === ownerOf(world, other);
        }
        return (
          master === 0 ||
          its.group !== master ||
          isSelfOrAboveUser(world, ownerOf(world, other), ownerOf(world, mnt))
        );
      });
    }) &&
    // Nobody receives from a group that is not there.
    mounted(world).every((mnt) => {
      const { master } = world.propagations.get(mnt);
      return master === 0 || mounted(world).some((other) => world.propagations.get(other).group === master);
    }),
  witness: (world) =>
    mounted(world).some(
      (mnt) =>
        world.propagations.get(mnt).master !== 0 &&
        ownerOf(world, mnt) !== 0 &&
        world.mounts.get(mnt).mnt_parent !== NONE,
    ),
});

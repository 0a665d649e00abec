import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { isHeld, isInTree, mountAt, mounted, pointPath, upwards } from './trees.ts';

/** Whether a mount is in a tree that is not attached, for which a descriptor was made that is still open. */
function isKeptTree(world: Linux, root: number, chain: readonly number[]): boolean {
  const isOpen = world.files.slots().some((file) => {
    const { on, mnt } = world.files.get(file);
    return on.is === 'path' && on.need_unmount && mnt === root;
  });
  return (
    isOpen &&
    chain.at(-1) === root &&
    chain.every(
      (one) => world.mounts.get(one).anon_ns?.root === root && world.mounts.get(one).mnt_ns === NONE,
    )
  );
}

export const mountsFormATree = stateProperty({
  name: 'the-mounts-of-a-namespace-form-a-tree',
  says: 'Every mount namespace has one mount on which all others of it stand, none of them twice in one place; a mount that is in no namespace is there only as long as somebody is in it, or in that to which it is locked, or has the descriptor for which its tree was made.',
  clauses: [
    'mnt.umount',
    'mnt.umount.connected',
    'mnt.propagate.beneath',
    'mnt.move.loop',
    'mnt.opentree.dissolve',
  ],
  reads: ['mounts', 'propagations', 'mountFlags', 'mntNamespaces', 'fsStructs', 'files'],
  holds: (world) =>
    world.mounts.capacity === 0 ||
    (world.mntNamespaces
      .slots()
      .every(
        (ns) =>
          mounted(world).filter(
            (mnt) => world.mounts.get(mnt).mnt_ns === ns && world.mounts.get(mnt).mnt_parent === NONE,
          ).length === 1,
      ) &&
      world.mounts.slots().every((mnt) => {
        const { state, mnt_ns, mnt_parent, anon_ns } = world.mounts.get(mnt);
        if (world.propagations.get(mnt).state === 'none' || world.mountFlags.get(mnt).state === 'none')
          return false;
        const chain = upwards(world, mnt);
        if ((state === 'mounted') !== isInTree(world, mnt)) return false;
        if (anon_ns) return isKeptTree(world, anon_ns.root, chain);
        if (mnt_ns === NONE) return chain.some((one) => isHeld(world, one));
        return (
          world.mntNamespaces.get(mnt_ns).state !== 'free' &&
          chain.every((one) => world.mounts.get(one).mnt_ns === mnt_ns) &&
          chain.length <= world.mounts.capacity &&
          (mnt_parent === NONE || mountAt(world, mnt_parent, pointPath(world, mnt)) === mnt)
        );
      }) &&
      [world.propagations, world.mountFlags].every(
        ({ slots }) => slots().length === world.mounts.slots().length,
      )),
  witness: (world) => world.mounts.slots().some((mnt) => world.mounts.get(mnt).state === 'detached'),
});

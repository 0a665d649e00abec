import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';
import { isHeld, mountAt, mounted, pointPath, upwards } from './trees.ts';

export const mountsFormATree = stateProperty({
  name: 'the-mounts-of-a-namespace-form-a-tree',
  says: 'Every mount namespace has one mount on which all others of it stand, none of them twice in one place; a mount that is in no namespace is there only as long as somebody is in it, or in that to which it is locked.',
  clauses: ['mnt.umount', 'mnt.umount.connected', 'mnt.propagate.beneath', 'mnt.move.loop'],
  reads: ['mounts', 'propagations', 'mountFlags', 'mntNamespaces', 'fsStructs'],
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
        const { mnt_ns, mnt_parent } = world.mounts.get(mnt);
        if (world.propagations.get(mnt).state === 'none' || world.mountFlags.get(mnt).state === 'none')
          return false;
        const chain = upwards(world, mnt);
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

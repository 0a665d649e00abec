/**
 * What may be mounted where, moved and unmounted: the decisions about a mount, in the kernel's order
 * (fs/namespace.c: do_new_mount, do_loopback, do_move_mount, do_change_type, do_reconfigure_mnt, can_umount,
 * do_umount, path_pivot_root).
 */
import { NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import type { Mount, MountEvent } from './context.ts';

const { test } = rules<Mount, MountEvent>();

const copies = ['MOUNT_BIND', 'OPEN_TREE'] as const;
const onTarget = ['MOUNT_NEW', 'MOUNT_BIND', 'MOUNT_MOVE'] as const;
const fromSource = ['MOUNT_BIND', 'MOUNT_MOVE'] as const;

export const guardsOfMounting = {
  'no file system is named': test('MOUNT_NEW', (_, { asked }) => asked.fstype === 'none'),
  'there is no such file system': test('MOUNT_NEW', (_, { asked }) => asked.fstype === 'unknown'),
  'takes power over who owns such a file system': test('MOUNT_NEW', (_, { asked }) =>
    asked.fstype === 'forbidden'),
  'is not told what to show': test('MOUNT_NEW', (_, { asked }) => asked.fstype === 'incomplete'),
  'would show more than may be seen': test('MOUNT_NEW', (_, { asked }) => asked.revealing),
  'has been unmounted': test(onTarget, ({ mnt_ns, anon_ns }) => mnt_ns === NONE && anon_ns === null),
  'is in another tree': test(onTarget, (_, { asked }) => !asked.mine),
  'is mounted there already': test('MOUNT_NEW', (_, { asked }) => asked.already),
  'is no directory': test('MOUNT_NEW', (_, { asked }) => !asked.directory),
  'no source is named': test('TAKE_SOURCE', (_, { named }) => !named),
  'would keep itself': test('MOUNT_BIND', (_, { asked }) => asked.source.loops),
  'the source is unbindable': test(copies, (_, { asked }) => asked.source.unbindable),
  'the source is in another tree': test([...fromSource, 'OPEN_TREE'], (_, { asked }) => !asked.source.mine),
  'would show what is locked away': test(copies, (_, { asked }) => asked.source.uncovers),
  'has something locked and unbindable below': test(copies, (_, { asked }) => asked.source.stuck),
  'one is a directory and the other is not': test(fromSource, (_, { asked }) => !asked.source.fits),
  'is a mount namespace, and would come to others': test(
    fromSource,
    (_, { asked }) => asked.source.cannotSpread,
  ),
  'the source is not the root of a mount': test('MOUNT_MOVE', (_, { asked }) => !asked.source.isRoot),
  'lies in the tree that shall be attached': test('MOUNT_MOVE', (_, { asked }) => asked.source.sameTree),
  'the source is locked': test('MOUNT_MOVE', (_, { asked }) => asked.source.locked),
  'the source is on a shared mount': test('MOUNT_MOVE', (_, { asked }) => asked.source.fromShared),
  'would multiply what is unbindable': test('MOUNT_MOVE', (_, { asked }) =>
    asked.shared && asked.source.unbindable),
  'holds what would keep itself': test('MOUNT_MOVE', (_, { asked }) => asked.source.loops),
  'lies in what is moved': test('MOUNT_MOVE', (_, { asked }) => asked.source.aboveTarget),
  'the path is not the root of the mount': test(
    ['CHANGE_TYPE', 'RECONFIGURE', 'SETATTR'],
    (_, { isRoot }) => !isRoot,
  ),
  'not one type is asked for': test('CHANGE_TYPE', (_, { one }) => !one),
  'is in no tree': test('CHANGE_TYPE', ({ mnt_ns, anon_ns }) => mnt_ns === NONE && anon_ns === null),
  'lacks CAP_SYS_ADMIN over the owner of its namespace': test('CHANGE_TYPE', (_, { capable }) => !capable),
  'is not one that the caller may change': test('SETATTR', (_, { mine }) => !mine),
  'is not in the tree of the caller': test('RECONFIGURE', (_, { mine }) => !mine),
  'the path is not its root': test('MAY_UMOUNT', (_, { asked }) => !asked.isRoot),
  'is in the tree of somebody else': test('MAY_UMOUNT', (_, { asked }) => !asked.mine),
  'is locked': test('MAY_UMOUNT', (_, { asked }) => asked.locked),
  'cannot expire': test('EXPIRE', (_, { asked }) => asked.otherwise),
  'is used, and does not expire': test('EXPIRE', (_, { asked }) => asked.busy),
  'somebody has come by since': test('EXPIRE', ({ mnt_expiry_mark }) => !mnt_expiry_mark),
  'is used': test('UMOUNT2', (_, { asked }) => asked.busy && !asked.detach),
  'put_old has been unmounted': test('PIVOT_ROOT', (_, { asked }) => asked.gone),
  'something about it is shared': test('PIVOT_ROOT', (_, { asked }) => asked.shared),
  'a root is in another tree': test('PIVOT_ROOT', (_, { asked }) => !asked.mine),
  'the new root is locked': test('PIVOT_ROOT', (_, { asked }) => asked.locked),
  'is on the mount of the old root': test('PIVOT_ROOT', (_, { asked }) => asked.same),
  'a root is no mount point': test('PIVOT_ROOT', (_, { asked }) => !asked.mountPoints),
  'the old root would be out of reach': test('PIVOT_ROOT', (_, { asked }) => !asked.putOldBelow),
  'the new root is out of reach': test('PIVOT_ROOT', (_, { asked }) => !asked.newBelow),
};

const unmounted = { guard: 'has been unmounted', actions: refuse('mnt.target.gone', 'ENOENT') } as const;
const elsewhere = { guard: 'is in another tree', actions: refuse('mnt.target.mine', 'EINVAL') } as const;
const spread = {
  guard: 'is a mount namespace, and would come to others',
  actions: refuse('mnt.propagate.mnt-file', 'EINVAL'),
} as const;

export const transitionsOfMounting = {
  MOUNT_NEW: [
    { guard: 'no file system is named', actions: refuse('mnt.new.type', 'EINVAL') },
    { guard: 'there is no such file system', actions: refuse('mnt.new.type', 'ENODEV') },
    { guard: 'takes power over who owns such a file system', actions: refuse('mnt.new.cap', 'EPERM') },
    { guard: 'is not told what to show', actions: refuse('mnt.new.options', 'EINVAL') },
    { guard: 'would show more than may be seen', actions: refuse('mnt.new.revealing', 'EPERM') },
    unmounted,
    elsewhere,
    { guard: 'is mounted there already', actions: refuse('mnt.new.busy', 'EBUSY') },
    { guard: 'is no directory', actions: refuse('mnt.new.directory', 'ENOTDIR') },
    { actions: by('mnt.new') },
  ],
  TAKE_SOURCE: [{ guard: 'no source is named', actions: refuse('mnt.source', 'EINVAL') }, {}],
  MOUNT_BIND: [
    { guard: 'would keep itself', actions: refuse('mnt.bind.loop', 'EINVAL') },
    unmounted,
    elsewhere,
    { guard: 'the source is unbindable', actions: refuse('mnt.bind.unbindable', 'EINVAL') },
    { guard: 'the source is in another tree', actions: refuse('mnt.bind.mine', 'EINVAL') },
    { guard: 'would show what is locked away', actions: refuse('mnt.bind.locked', 'EINVAL') },
    {
      guard: 'has something locked and unbindable below',
      actions: refuse('mnt.bind.stuck', 'EPERM'),
    },
    { guard: 'one is a directory and the other is not', actions: refuse('mnt.bind.directory', 'ENOTDIR') },
    spread,
    { actions: by('mnt.bind') },
  ],
  // __do_loopback, as mount(2) has it.
  OPEN_TREE: [
    { guard: 'the source is unbindable', actions: refuse('mnt.bind.unbindable', 'EINVAL') },
    { guard: 'the source is in another tree', actions: refuse('mnt.opentree.mine', 'EINVAL') },
    { guard: 'would show what is locked away', actions: refuse('mnt.bind.locked', 'EINVAL') },
    { guard: 'has something locked and unbindable below', actions: refuse('mnt.bind.stuck', 'EPERM') },
    { actions: by('mnt.opentree.clone') },
  ],
  MOUNT_MOVE: [
    { guard: 'the source is not the root of a mount', actions: refuse('mnt.move.root', 'EINVAL') },
    { guard: 'one is a directory and the other is not', actions: refuse('mnt.move.directory', 'EINVAL') },
    unmounted,
    { guard: 'the source is in another tree', actions: refuse('mnt.move.mine', 'EINVAL') },
    { guard: 'the source is locked', actions: refuse('mnt.move.locked', 'EINVAL') },
    { guard: 'the source is on a shared mount', actions: refuse('mnt.move.shared', 'EINVAL') },
    { guard: 'lies in the tree that shall be attached', actions: refuse('mnt.movemount.same', 'EINVAL') },
    elsewhere,
    { guard: 'would multiply what is unbindable', actions: refuse('mnt.move.unbindable', 'EINVAL') },
    { guard: 'holds what would keep itself', actions: refuse('mnt.movemount.loop', 'ELOOP') },
    { guard: 'lies in what is moved', actions: refuse('mnt.move.loop', 'ELOOP') },
    spread,
    { actions: by('mnt.move') },
  ],
  CHANGE_TYPE: [
    { guard: 'the path is not the root of the mount', actions: refuse('mnt.root', 'EINVAL') },
    { guard: 'not one type is asked for', actions: refuse('mnt.type.one', 'EINVAL') },
    { guard: 'is in no tree', actions: refuse('mnt.type.detached', 'EINVAL') },
    {
      guard: 'lacks CAP_SYS_ADMIN over the owner of its namespace',
      actions: refuse('mnt.type.cap', 'EPERM'),
    },
    {},
  ],
  RECONFIGURE: [
    { guard: 'the path is not the root of the mount', actions: refuse('mnt.root', 'EINVAL') },
    { guard: 'is not in the tree of the caller', actions: refuse('mnt.target.mine', 'EINVAL') },
    {},
  ],
  SETATTR: [
    { guard: 'the path is not the root of the mount', actions: refuse('mnt.setattr.root', 'EINVAL') },
    { guard: 'is not one that the caller may change', actions: refuse('mnt.setattr.mine', 'EINVAL') },
    {},
  ],
  MAY_UMOUNT: [
    { guard: 'the path is not its root', actions: refuse('mnt.umount.root', 'EINVAL') },
    { guard: 'is in the tree of somebody else', actions: refuse('mnt.umount.mine', 'EINVAL') },
    { guard: 'is locked', actions: refuse('mnt.umount.locked', 'EINVAL') },
    {},
  ],
  EXPIRE: [
    { guard: 'cannot expire', actions: refuse('mnt.umount.expire.alone', 'EINVAL') },
    { guard: 'is used, and does not expire', actions: refuse('mnt.umount.expire', 'EBUSY') },
    { guard: 'somebody has come by since', actions: refuse('mnt.umount.expire', 'EAGAIN') },
    { actions: by('mnt.umount.expire') },
  ],
  UMOUNT2: [{ guard: 'is used', actions: refuse('mnt.umount.busy', 'EBUSY') }, { actions: by('mnt.umount') }],
  PIVOT_ROOT: [
    { guard: 'put_old has been unmounted', actions: refuse('mnt.target.gone', 'ENOENT') },
    { guard: 'something about it is shared', actions: refuse('mnt.pivot.shared', 'EINVAL') },
    { guard: 'a root is in another tree', actions: refuse('mnt.pivot.mine', 'EINVAL') },
    { guard: 'the new root is locked', actions: refuse('mnt.pivot.locked', 'EINVAL') },
    { guard: 'is on the mount of the old root', actions: refuse('mnt.pivot.same', 'EBUSY') },
    { guard: 'a root is no mount point', actions: refuse('mnt.pivot.root', 'EINVAL') },
    { guard: 'the old root would be out of reach', actions: refuse('mnt.pivot.reach', 'EINVAL') },
    { guard: 'the new root is out of reach', actions: refuse('mnt.pivot.reach', 'EINVAL') },
    { actions: by('mnt.pivot') },
  ],
} as const;

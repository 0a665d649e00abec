/**
 * What open_tree(2), move_mount(2) and mount_setattr(2) find out before they look at a path: the decisions about
 * what they are told, in the kernel's order (fs/namespace.c: vfs_open_tree, sys_move_mount, wants_mount_setattr,
 * build_mount_kattr).
 */
import { anyOf, event, flag, rules } from '../../checker/index.ts';
import { refuse } from '../clauses.ts';
import type { MntEvent, MntNamespace } from './machine.ts';

/** What is right about what mount_setattr(2) is told. */
export type Asked = {
  /** The way to share is one, or none is asked for. */
  readonly type: boolean;
  readonly known: boolean;
  /** Access times are asked for as one field. */
  readonly atime: boolean;
};

export const apiEvents = {
  /** `known`: there are no other flags; `recursesAlone`: AT_RECURSIVE without OPEN_TREE_CLONE. */
  OPEN_TREE: event((known: boolean, recursesAlone: boolean) => ({ known, recursesAlone }), flag, flag),
  /** `both`: beneath something, and into the group of something. */
  MOVE_MOUNT: event((known: boolean, both: boolean) => ({ known, both }), flag, flag),
  /** The size of the structure is told, too. */
  MOUNT_SETATTR: event(
    (known: boolean, tooBig: boolean, tooSmall: boolean) => ({ known, tooBig, tooSmall }),
    flag,
    flag,
    flag,
  ),
  MOUNT_ATTR: event((asked: Asked) => ({ asked }), anyOf<Asked>()),
};

const { test } = rules<MntNamespace, MntEvent>();

export const guardsOfApi = {
  'open_tree has no such flags': test('OPEN_TREE', (_, { known }) => !known),
  'goes down a tree that is not copied': test('OPEN_TREE', (_, { recursesAlone }) => recursesAlone),
  'move_mount has no such flags': test('MOVE_MOUNT', (_, { known }) => !known),
  'is to be beneath something and in its group': test('MOVE_MOUNT', (_, { both }) => both),
  'mount_setattr has no such flags': test('MOUNT_SETATTR', (_, { known }) => !known),
  'the structure is larger than a page': test('MOUNT_SETATTR', (_, { tooBig }) => tooBig),
  'the structure is smaller than it ever was': test('MOUNT_SETATTR', (_, { tooSmall }) => tooSmall),
  'not one way to share is asked for': test('MOUNT_ATTR', (_, { asked }) => !asked.type),
  'there are no such attributes': test('MOUNT_ATTR', (_, { asked }) => !asked.known),
  'a part of the field of access times is asked for': test('MOUNT_ATTR', (_, { asked }) => !asked.atime),
};

export const transitionsOfApi = {
  OPEN_TREE: [
    { guard: 'open_tree has no such flags', actions: refuse('mnt.opentree.flags', 'EINVAL') },
    { guard: 'goes down a tree that is not copied', actions: refuse('mnt.opentree.flags', 'EINVAL') },
    {},
  ],
  MOVE_MOUNT: [
    { guard: 'move_mount has no such flags', actions: refuse('mnt.movemount.flags', 'EINVAL') },
    {
      guard: 'is to be beneath something and in its group',
      actions: refuse('mnt.movemount.flags', 'EINVAL'),
    },
    {},
  ],
  MOUNT_SETATTR: [
    { guard: 'mount_setattr has no such flags', actions: refuse('mnt.setattr.flags', 'EINVAL') },
    { guard: 'the structure is larger than a page', actions: refuse('mnt.setattr.size', 'E2BIG') },
    { guard: 'the structure is smaller than it ever was', actions: refuse('mnt.setattr.size', 'EINVAL') },
    {},
  ],
  MOUNT_ATTR: [
    { guard: 'not one way to share is asked for', actions: refuse('mnt.setattr.type', 'EINVAL') },
    { guard: 'there are no such attributes', actions: refuse('mnt.setattr.attributes', 'EINVAL') },
    {
      guard: 'a part of the field of access times is asked for',
      actions: refuse('mnt.setattr.atime', 'EINVAL'),
    },
    {},
  ],
} as const;

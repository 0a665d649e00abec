/**
 * A struct mount: what is mounted, and where in the tree of its namespace. How it shares its mounts with
 * others (propagation.ts) and what may be done through it (flags.ts) are machines in slots of the same number.
 *
 * Sources: fs/namespace.c (clone_mnt, mnt_set_mountpoint, umount_tree), fs/mount.h; mount_namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, NONE, rules } from '../../checker/index.ts';
import { by } from '../clauses.ts';
import { type Mount, type MountEvent, mount, noMount } from './context.ts';
import { guardsOfMounting, transitionsOfMounting } from './rules-of-mounting.ts';

const { test, set, verdicts } = rules<Mount, MountEvent>();

const machine = setup({
  types: { context: {} as Mount, events: {} as MountEvent },
  guards: {
    ...guardsOfMounting,
    'is locked to its parent': test('UMOUNT', (_, { connected }) => connected),
  },
  actions: {
    ...verdicts,
    'show this directory': set('CREATE', (_, { mnt_root, mnt_sb }) => ({ mnt_root, mnt_sb })),
    'be mounted there': set('SET_MOUNTPOINT', (_, { mnt_parent, mnt_mountpoint }) => ({
      mnt_parent,
      mnt_mountpoint,
    })),
    'be in the tree': set('COMMIT', (_, { mnt_ns }) => ({ mnt_ns, anon_ns: null })),
    'be in a tree that is not attached': set('COMMIT_ANONYMOUS', (_, { anon_ns }) => ({ anon_ns })),
    'be marked or not': set('MARK', (_, { mnt_expiry_mark }) => ({ mnt_expiry_mark })),
    'leave the tree': set('UMOUNT', () => ({ mnt_ns: NONE, anon_ns: null })),
    'leave its parent': set(['UMOUNT', 'DISCONNECT'], () => ({ mnt_parent: NONE, mnt_mountpoint: '' })),
    'leave nothing behind': set('PUT', () => noMount),
  },
}).createMachine({
  id: 'mount',
  initial: 'free',
  context: noMount,
  states: {
    free: { on: { CREATE: { target: 'detached', actions: 'show this directory' } } },
    detached: {
      on: {
        ...transitionsOfMounting,
        MARK: { actions: 'be marked or not' },
        SET_MOUNTPOINT: { actions: 'be mounted there' },
        COMMIT: { target: 'mounted', actions: 'be in the tree' },
        COMMIT_ANONYMOUS: { target: 'mounted', actions: 'be in a tree that is not attached' },
        DISCONNECT: { actions: 'leave its parent' },
        // Asked only where the rule is missing that nothing is unmounted twice.
        UMOUNT: { actions: 'leave its parent' },
        PUT: { target: 'free', actions: 'leave nothing behind' },
      },
    },
    mounted: {
      on: {
        ...transitionsOfMounting,
        MARK: { actions: 'be marked or not' },
        SET_MOUNTPOINT: { actions: 'be mounted there' },
        // A tree that was not attached is attached, or comes into another such tree.
        COMMIT: { actions: 'be in the tree' },
        COMMIT_ANONYMOUS: { actions: 'be in a tree that is not attached' },
        UMOUNT: [
          {
            guard: 'is locked to its parent',
            target: 'detached',
            actions: ['leave the tree', by('mnt.umount.connected')],
          },
          { target: 'detached', actions: ['leave the tree', 'leave its parent'] },
        ],
      },
    },
  },
});

export const mounts = defineKind(machine, mount);

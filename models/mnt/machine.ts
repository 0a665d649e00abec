/**
 * A mount namespace: who may mount in it, and how long it lives. Its tree are the mounts that name it (mount.ts);
 * what keeps other namespaces is told here: files of nsfs bound to a path, and procfs mounts, each of which
 * shows a PID namespace. These are private, and where they are the tree is that of the beginning.
 *
 * Sources: fs/namespace.c, fs/nsfs.c, fs/proc/root.c; mount(2), umount2(2), mount_namespaces(7), namespaces(7).
 */
import { setup } from 'xstate';
import {
  anyOf,
  defineKind,
  type EventOf,
  event,
  events,
  flag,
  NONE,
  rules,
  slot,
} from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import type { NamespaceKind } from '../lifetime/namespace-kind.ts';
import {
  countsReferences,
  getsItsOwner,
  nobodys,
  type OwnedNamespace,
  ownedEvents,
  ownedRules,
} from '../lifetime/owned-namespace.ts';

/** What is mounted: a file of nsfs, or a procfs, which keep the namespace; or message queues, which do not. */
export type Mounted =
  | { readonly is: 'namespace'; readonly kind: NamespaceKind; readonly ns: number }
  | { readonly is: 'procfs'; readonly ns: number }
  /** Those of an IPC namespace; once that is gone `ns` is NONE, and `stale` a number for what it has left. */
  | { readonly is: 'mqueue'; readonly ns: number; readonly stale: number };

export type Mount = {
  /** The path of the mount point. */
  readonly at: string;
  readonly of: Mounted;
  /** MNT_LOCKED: it came from a mount namespace of another user namespace, and cannot be taken away alone. */
  readonly locked: boolean;
};

export type MntNamespace = OwnedNamespace & {
  /** In the order in which they were mounted: of two at one path the later one is on top. */
  readonly mounts: readonly Mount[];
};

/** What is at a mount point that a call names. */
export type MountPoint = 'directory' | 'file' | 'nothing';

export const mntNamespace = events({
  ...ownedEvents,
  CREATE: event(
    (user_ns: number, creator: number, mounts: readonly Mount[]) => ({ user_ns, creator, mounts }),
    slot,
    anyOf<number>(),
    anyOf<readonly Mount[]>(),
  ),
  /** mount(2) and umount2(2) begin; `capable`: of CAP_SYS_ADMIN over the owner of the caller's namespace. */
  MAY_MOUNT: event((found: boolean, capable: boolean) => ({ found, capable }), flag, flag),
  /** `loops`: the file to be bound is that of the caller's own mount namespace. */
  BIND: event(
    (mount: Mount, directory: boolean, loops: boolean) => ({ mount, directory, loops }),
    anyOf<Mount>(),
    flag,
    flag,
  ),
  /**
   * `capable`: of CAP_SYS_ADMIN over the owner of the PID namespace that it will show; `revealed`: all
   * of /proc may be seen here.
   */
  MOUNT_PROCFS: event(
    (mount: Mount, directory: boolean, capable: boolean, revealed: boolean) => ({
      mount,
      directory,
      capable,
      revealed,
    }),
    anyOf<Mount>(),
    flag,
    flag,
    flag,
  ),
  /** `capable`: of CAP_SYS_ADMIN over the owner of the IPC namespace whose queues it will show. */
  MOUNT_MQUEUE: event(
    (mount: Mount, directory: boolean, capable: boolean) => ({ mount, directory, capable }),
    anyOf<Mount>(),
    flag,
    flag,
  ),
  /** An IPC namespace is gone whose queues are mounted here. */
  IPC_GONE: event((ns: number, stale: number) => ({ ns, stale }), slot, anyOf<number>()),
  /** Somebody opens a queue by its name here; `creates`: or would make it. */
  LOOK_FOR_QUEUE: event((found: boolean, creates: boolean) => ({ found, creates }), flag, flag),
  UMOUNT: event((at: string) => ({ at }), anyOf<string>()),
  /** mount(2), umount2(2) and pivot_root(2) of trees; `capable`: of CAP_SYS_ADMIN over the owner. */
  CHANGE_TREE: event((capable: boolean) => ({ capable }), flag),
  /** `known`: umount2(2) knows all its flags. */
  UMOUNT_FLAGS: event((known: boolean) => ({ known }), flag),
  /** A path leads into a procfs; `visible`: the reader is, in its PID namespace, or it is about somebody else. */
  LOOK_INTO_PROCFS: event((at: string, visible: boolean) => ({ at, visible }), anyOf<string>(), flag),
});

type MntEvent = EventOf<typeof mntNamespace>;
const noMnt: MntNamespace = { mounts: [], ...nobodys };
const { test, set, verdicts } = rules<MntNamespace, MntEvent>();
const owned = ownedRules<MntNamespace, MntEvent>(noMnt);

/** The mount on top at a path. */
export function mountAt(mounts: readonly Mount[], at: string): Mount | undefined {
  return mounts.findLast((mount) => mount.at === at);
}

const machine = setup({
  types: { context: {} as MntNamespace, events: {} as MntEvent },
  guards: {
    'there is no such path': test('MAY_MOUNT', (_, { found }) => !found),
    'lacks CAP_SYS_ADMIN over its owner': test(['MAY_MOUNT', 'CHANGE_TREE'], (_, { capable }) => !capable),
    'has flags that there are not': test('UMOUNT_FLAGS', (_, { known }) => !known),
    'would keep itself': test('BIND', (_, { loops }) => loops),
    'is a directory, and a file is to be bound': test('BIND', (_, { directory }) => directory),
    'lacks CAP_SYS_ADMIN over what it would show': test('MOUNT_PROCFS', (_, { capable }) => !capable),
    'would show more than may be seen': test('MOUNT_PROCFS', ({ mounts }, { revealed }) =>
      !revealed && !mounts.some(({ of }) => of.is === 'procfs')),
    'is no directory': test(['MOUNT_PROCFS', 'MOUNT_MQUEUE'], (_, { directory }) => !directory),
    'lacks CAP_SYS_ADMIN over the IPC namespace': test('MOUNT_MQUEUE', (_, { capable }) => !capable),
    'has them mounted there': test('MOUNT_MQUEUE', ({ mounts }, { mount }) => {
      const top = mountAt(mounts, mount.at)?.of;
      return top?.is === 'mqueue' && top.ns === mount.of.ns;
    }),
    'is asked to make a queue where no IPC namespace is': test('LOOK_FOR_QUEUE', (_, { found, creates }) =>
      !found && creates),
    'has no such queue': test('LOOK_FOR_QUEUE', (_, { found }) => !found),
    'nothing is mounted there': test(
      ['UMOUNT', 'LOOK_INTO_PROCFS'],
      ({ mounts }, { at }) => mountAt(mounts, at) === undefined,
    ),
    'is locked': test('UMOUNT', ({ mounts }, { at }) => mountAt(mounts, at)?.locked === true),
    'does not show the reader': test('LOOK_INTO_PROCFS', (_, { visible }) => !visible),
    ...owned.guards,
  },
  actions: {
    ...verdicts,
    'copy the mounts': set('CREATE', (_, { mounts }) => ({ mounts })),
    'show what is left': set('IPC_GONE', ({ mounts }, { ns, stale }) => ({
      mounts: mounts.map((mount) =>
        mount.of.is === 'mqueue' && mount.of.ns === ns
          ? { ...mount, of: { is: 'mqueue' as const, ns: NONE, stale } }
          : mount,
      ),
    })),
    'add the mount': set(['BIND', 'MOUNT_PROCFS', 'MOUNT_MQUEUE'], ({ mounts }, { mount }) => ({
      mounts: [...mounts, mount],
    })),
    'take the mount away': set('UMOUNT', ({ mounts }, { at }) => {
      const top = mounts.findLastIndex((mount) => mount.at === at);
      return { mounts: mounts.filter((_, i) => i !== top) };
    }),
    ...owned.actions,
  },
}).createMachine({
  id: 'mnt_namespace',
  initial: 'free',
  context: noMnt,
  states: {
    free: {
      on: { CREATE: { target: 'live', actions: [...getsItsOwner, 'copy the mounts', by('mnt.copy.files')] } },
    },
    live: {
      on: {
        MAY_MOUNT: [
          { guard: 'there is no such path', actions: refuse('mnt.path', 'ENOENT') },
          { guard: 'lacks CAP_SYS_ADMIN over its owner', actions: refuse('mnt.cap', 'EPERM') },
          {},
        ],
        BIND: [
          { guard: 'would keep itself', actions: refuse('mnt.bind.loop', 'EINVAL') },
          { guard: 'is a directory, and a file is to be bound', actions: refuse('mnt.bind.dir', 'ENOTDIR') },
          { actions: ['add the mount', by('mnt.bind.file')] },
        ],
        MOUNT_PROCFS: [
          { guard: 'lacks CAP_SYS_ADMIN over what it would show', actions: refuse('procfs.cap', 'EPERM') },
          { guard: 'would show more than may be seen', actions: refuse('procfs.revealing', 'EPERM') },
          { guard: 'is no directory', actions: refuse('procfs.dir', 'ENOTDIR') },
          { actions: ['add the mount', by('procfs.mount')] },
        ],
        MOUNT_MQUEUE: [
          { guard: 'lacks CAP_SYS_ADMIN over the IPC namespace', actions: refuse('mq.mount.cap', 'EPERM') },
          { guard: 'has them mounted there', actions: refuse('mq.mount.busy', 'EBUSY') },
          { guard: 'is no directory', actions: refuse('mq.mount.dir', 'ENOTDIR') },
          { actions: ['add the mount', by('mq.mount')] },
        ],
        IPC_GONE: { actions: ['show what is left', by('mq.mount.stale')] },
        LOOK_FOR_QUEUE: [
          {
            guard: 'is asked to make a queue where no IPC namespace is',
            actions: refuse('mq.mount.create', 'EACCES'),
          },
          { guard: 'has no such queue', actions: refuse('mq.mount.none', 'ENOENT') },
          {},
        ],
        UMOUNT: [
          { guard: 'nothing is mounted there', actions: refuse('mnt.umount.none', 'EINVAL') },
          { guard: 'is locked', actions: refuse('mnt.umount.locked', 'EINVAL') },
          { actions: ['take the mount away', by('mnt.umount.file')] },
        ],
        CHANGE_TREE: [
          { guard: 'lacks CAP_SYS_ADMIN over its owner', actions: refuse('mnt.cap', 'EPERM') },
          {},
        ],
        UMOUNT_FLAGS: [
          { guard: 'has flags that there are not', actions: refuse('mnt.umount.flags', 'EINVAL') },
          {},
        ],
        LOOK_INTO_PROCFS: [
          { guard: 'nothing is mounted there', actions: refuse('procfs.none', 'ENOENT') },
          { guard: 'does not show the reader', actions: refuse('procfs.self', 'ENOENT') },
          {},
        ],
        ...countsReferences('ns.life'),
      },
    },
  },
});

export const mntNamespaces = defineKind(machine, mntNamespace);

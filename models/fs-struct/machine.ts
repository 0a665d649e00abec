/**
 * An fs_struct: where a task's paths begin.
 *
 * Sources: fs/open.c (chroot, chdir), fs/fs_struct.c, fs/namespace.c (current_chrooted); chroot(2), chdir(2).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, flag, NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';

/** A struct path: a directory of a file system, and the mount through which it is seen. */
export type Path = {
  /** NONE in a scope without mounts, where there is one tree for all. */
  readonly mnt: number;
  /** The path in the file system. */
  readonly dentry: string;
};

export type FsStruct = {
  /** What `/` is to the task. */
  readonly root: Path;
  /** Where paths begin that do not begin with `/`; it may be outside of `root`. */
  readonly pwd: Path;
  /** How many tasks have it. */
  readonly users: number;
};

/**
 * What is found under a path: a directory or a file; nothing, or a file where a directory should be;
 * or the path leads by a link of /proc into a task into which the caller may not look.
 */
export type Found =
  | { readonly is: 'directory' | 'file'; readonly path: Path }
  | { readonly is: 'no directory' | 'nothing' | 'denied' };

export const fsStruct = events({
  /** A new task has a copy of its maker's. */
  COPY: event((root: Path, pwd: Path) => ({ root, pwd }), anyOf<Path>(), anyOf<Path>()),
  /** A call looks for something that need not be a directory, as mount(2) does. */
  LOOK_UP: event((found: Found) => ({ found }), anyOf<Found>()),
  CHDIR: event((found: Found) => ({ found }), anyOf<Found>()),
  /** `capable`: of CAP_SYS_CHROOT over the caller's user namespace. */
  CHROOT: event((found: Found, capable: boolean) => ({ found, capable }), anyOf<Found>(), flag),
  /** It enters a mount namespace, and is at the root of that. */
  ENTER_MNT: event((root: Path) => ({ root }), anyOf<Path>()),
  /** What it had for a root has been taken from there, and another one put in its place (chroot_fs_refs). */
  SET_ROOT: event((root: Path) => ({ root }), anyOf<Path>()),
  SET_PWD: event((pwd: Path) => ({ pwd }), anyOf<Path>()),
  /** A new task shares it with its maker (CLONE_FS). */
  GET: event(() => ({})),
  /** A task that had it is dying, or has one of its own. */
  PUT: event(() => ({})),
});

type FsStructEvent = EventOf<typeof fsStruct>;
const nowhere: Path = { mnt: NONE, dentry: '/' };
const nobodys: FsStruct = { root: nowhere, pwd: nowhere, users: 0 };
const { test, set, verdicts } = rules<FsStruct, FsStructEvent>();

/** What was found; where a rule is missing, one goes nowhere. */
const pathOf = (found: Found, otherwise: Path): Path => ('path' in found ? found.path : otherwise);

const lookups = ['LOOK_UP', 'CHDIR', 'CHROOT'] as const;

const machine = setup({
  types: { context: {} as FsStruct, events: {} as FsStructEvent },
  guards: {
    'there is no such path': test(lookups, (_, { found }) => found.is === 'nothing'),
    'may not look into the task': test(lookups, (_, { found }) => found.is === 'denied'),
    'it is no directory': test(['CHDIR', 'CHROOT'], (_, { found }) => found.is !== 'directory'),
    'leads through what is no directory': test('LOOK_UP', (_, { found }) => found.is === 'no directory'),
    'lacks CAP_SYS_CHROOT': test('CHROOT', (_, { capable }) => !capable),
    'nobody else has it': test('PUT', ({ users }) => users === 1),
  },
  actions: {
    ...verdicts,
    'have the root of its maker': set('COPY', (_, { root }) => ({ root, users: 1 })),
    'be where its maker is': set('COPY', (_, { pwd }) => ({ pwd })),
    'go there': set('CHDIR', ({ pwd }, { found }) => ({ pwd: pathOf(found, pwd) })),
    'have it for a root': set('CHROOT', ({ root }, { found }) => ({ root: pathOf(found, root) })),
    'be at the top': set('ENTER_MNT', (_, { root }) => ({ root, pwd: root })),
    'have the root that took its place': set('SET_ROOT', (_, { root }) => ({ root })),
    'be where that is': set('SET_PWD', (_, { pwd }) => ({ pwd })),
    'be had by one more': set('GET', ({ users }) => ({ users: users + 1 })),
    'be had by one less': set('PUT', ({ users }) => ({ users: users - 1 })),
    'leave nothing behind': set('PUT', () => nobodys),
  },
}).createMachine({
  id: 'fs_struct',
  initial: 'none',
  context: nobodys,
  states: {
    none: {
      on: {
        COPY: {
          target: 'held',
          actions: ['have the root of its maker', 'be where its maker is', by('chroot.fork')],
        },
      },
    },
    held: {
      on: {
        CHDIR: [
          { guard: 'may not look into the task', actions: refuse('chroot.link.access', 'EACCES') },
          { guard: 'there is no such path', actions: refuse('chroot.path', 'ENOENT') },
          { guard: 'it is no directory', actions: refuse('chroot.path', 'ENOTDIR') },
          { actions: ['go there', by('chroot.pwd')] },
        ],
        CHROOT: [
          { guard: 'may not look into the task', actions: refuse('chroot.link.access', 'EACCES') },
          { guard: 'there is no such path', actions: refuse('chroot.path', 'ENOENT') },
          { guard: 'it is no directory', actions: refuse('chroot.path', 'ENOTDIR') },
          { guard: 'lacks CAP_SYS_CHROOT', actions: refuse('chroot.cap', 'EPERM') },
          { actions: ['have it for a root', by('chroot.root')] },
        ],
        LOOK_UP: [
          { guard: 'may not look into the task', actions: refuse('chroot.link.access', 'EACCES') },
          { guard: 'there is no such path', actions: refuse('mnt.path', 'ENOENT') },
          { guard: 'leads through what is no directory', actions: refuse('mnt.path', 'ENOTDIR') },
          {},
        ],
        SET_ROOT: { actions: 'have the root that took its place' },
        SET_PWD: { actions: 'be where that is' },
        ENTER_MNT: { actions: ['be at the top', by('setns.mnt.root')] },
        GET: { actions: 'be had by one more' },
        PUT: [
          { guard: 'nobody else has it', target: 'none', actions: 'leave nothing behind' },
          { actions: 'be had by one less' },
        ],
      },
    },
  },
});

export const fsStructs = defineKind(machine, fsStruct);

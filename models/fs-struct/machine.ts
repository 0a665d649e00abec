/**
 * An fs_struct: where a task's paths begin. Its directories are named by their paths from the root of the
 * mount namespace.
 *
 * Sources: fs/open.c (chroot, chdir), fs/fs_struct.c, fs/namespace.c (current_chrooted); chroot(2), chdir(2).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, flag, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';

export type FsStruct = {
  /** What `/` is to the task. */
  readonly root: string;
  /** Where paths begin that do not begin with `/`; it may be outside of `root`. */
  readonly pwd: string;
  /** How many tasks have it. */
  readonly users: number;
};

/** What is found under a path: a directory, by its path; something else; nothing. */
export type Found = { readonly is: 'directory'; readonly path: string } | { readonly is: 'file' | 'nothing' };

export const fsStruct = events({
  /** A new task has a copy of its maker's. */
  COPY: event((root: string, pwd: string) => ({ root, pwd }), anyOf<string>(), anyOf<string>()),
  CHDIR: event((found: Found) => ({ found }), anyOf<Found>()),
  /** `capable`: of CAP_SYS_CHROOT over the caller's user namespace. */
  CHROOT: event((found: Found, capable: boolean) => ({ found, capable }), anyOf<Found>(), flag),
  /** It enters a mount namespace, and is at the root of that. */
  ENTER_MNT: event(() => ({})),
  /** A new task shares it with its maker (CLONE_FS). */
  GET: event(() => ({})),
  /** A task that had it is dying, or has one of its own. */
  PUT: event(() => ({})),
});

type FsStructEvent = EventOf<typeof fsStruct>;
const top = { root: '/', pwd: '/' };
const nobodys: FsStruct = { ...top, users: 0 };
const { test, set, verdicts } = rules<FsStruct, FsStructEvent>();

/** The directory found; where a rule is missing, what is no directory is as good as the root. */
const pathOf = (found: Found): string => (found.is === 'directory' ? found.path : '/');

const machine = setup({
  types: { context: {} as FsStruct, events: {} as FsStructEvent },
  guards: {
    'there is no such path': test(['CHDIR', 'CHROOT'], (_, { found }) => found.is === 'nothing'),
    'it is no directory': test(['CHDIR', 'CHROOT'], (_, { found }) => found.is === 'file'),
    'lacks CAP_SYS_CHROOT': test('CHROOT', (_, { capable }) => !capable),
    'nobody else has it': test('PUT', ({ users }) => users === 1),
  },
  actions: {
    ...verdicts,
    'have the root of its maker': set('COPY', (_, { root }) => ({ root, users: 1 })),
    'be where its maker is': set('COPY', (_, { pwd }) => ({ pwd })),
    'go there': set('CHDIR', (_, { found }) => ({ pwd: pathOf(found) })),
    'have it for a root': set('CHROOT', (_, { found }) => ({ root: pathOf(found) })),
    'be at the top': set('ENTER_MNT', () => top),
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
          { guard: 'there is no such path', actions: refuse('chroot.path', 'ENOENT') },
          { guard: 'it is no directory', actions: refuse('chroot.path', 'ENOTDIR') },
          { actions: ['go there', by('chroot.pwd')] },
        ],
        CHROOT: [
          { guard: 'there is no such path', actions: refuse('chroot.path', 'ENOENT') },
          { guard: 'it is no directory', actions: refuse('chroot.path', 'ENOTDIR') },
          { guard: 'lacks CAP_SYS_CHROOT', actions: refuse('chroot.cap', 'EPERM') },
          { actions: ['have it for a root', by('chroot.root')] },
        ],
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

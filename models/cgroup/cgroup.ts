/**
 * A cgroup of the unified hierarchy: a directory, which can be removed while somebody still means it.
 *
 * Sources: kernel/cgroup/cgroup.c, fs/kernfs; cgroups(7).
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
import type { Owner } from '../facts/dumpable.ts';

export type Cgroup = {
  /** NONE for the one that the outermost cgroup namespace begins at. */
  readonly parent: number;
  readonly name: string;
  /** Whose the directory is, and its file cgroup.procs. */
  readonly owner: Owner;
  readonly procs: Owner;
  /** Whose its other files are: theirs who made it. */
  readonly maker: Owner;
  /** Its tasks belong to the domain of one above. */
  readonly threaded: boolean;
};

/** What is found under a path below /sys/fs/cgroup. */
export type Found = 'directory' | 'file' | 'nothing';

/** A text that is written to cgroup.procs; whom it names, and what the rules must know of who opened the file. */
export type Attaching = {
  readonly empty: boolean;
  readonly legible: boolean;
  readonly found: boolean;
  /** Who opened the file may write cgroup.procs of the nearest cgroup above both. */
  readonly common: boolean;
  /** Both are at or below where the opener's cgroup namespace begins, or that does not matter. */
  readonly within: boolean;
  /** The domain that it belongs to is one that processes can be in. */
  readonly valid: boolean;
};

/** clone3(CLONE_INTO_CGROUP); `may`: write its cgroup.procs, `alone`: a thread, out of the domain of its process. */
export type CloningInto = Pick<Attaching, 'common' | 'within' | 'valid'> & {
  readonly may: boolean;
  readonly alone: boolean;
};

/** A text that is written to cgroup.type. */
export type Retyping = {
  readonly text: string;
  /** The writer's namespace begins there, and that is a boundary. */
  readonly delegated: boolean;
  readonly populated: boolean;
  /** The domain that it would join is one that processes can be in, and one that can have threaded children. */
  readonly valid: boolean;
  readonly joinable: boolean;
};

const nobodys: Owner = { uid: 0, gid: 0 };

export const cgroup = events({
  /** The outermost one is there from the start. */
  START: event((owner: Owner) => ({ owner }), anyOf<Owner>()),
  MKDIR: event(
    (name: string, parent: number, owner: Owner) => ({ name, parent, owner }),
    anyOf<string>(),
    slot,
    anyOf<Owner>(),
  ),
  /** Of the outermost one: somebody follows a path below it, to a directory, or to where one will be. */
  LOOK_UP: event((found: Found, directory: boolean) => ({ found, directory }), anyOf<Found>(), flag),
  /** Somebody makes or removes one below it; `may`: the directory is his to write. */
  MAKE_BELOW: event(
    (taken: boolean, may: boolean, legible: boolean) => ({ taken, may, legible }),
    flag,
    flag,
    flag,
  ),
  REMOVE_BELOW: event((may: boolean, directory: boolean) => ({ may, directory }), flag, flag),
  /** `populated`: a task is in it or below; `children`: there are others below it. */
  RMDIR: event((populated: boolean, children: boolean) => ({ populated, children }), flag, flag),
  CHOWN: event(
    (of: 'owner' | 'procs', owner: Owner, may: boolean) => ({ of, owner, may }),
    anyOf<'owner' | 'procs'>(),
    anyOf<Owner>(),
    flag,
  ),
  /** One of its files is opened for writing. */
  OPEN_PROCS: event((may: boolean) => ({ may }), flag),
  ATTACH: event((asked: Attaching) => asked, anyOf<Attaching>()),
  CLONE_INTO: event((asked: CloningInto) => asked, anyOf<CloningInto>()),
  WRITE_TYPE: event((asked: Retyping) => asked, anyOf<Retyping>()),
  /** Nobody means it any more. */
  RELEASE: event(() => ({})),
});

type CgroupEvent = EventOf<typeof cgroup>;
const noCgroup: Cgroup = {
  parent: NONE,
  name: '',
  owner: nobodys,
  procs: nobodys,
  maker: nobodys,
  threaded: false,
};
const { test, set, verdicts } = rules<Cgroup, CgroupEvent>();

/** A text up to a zero byte, without the blanks around it (lib/string_helpers.c: strstrip). */
const stripped = (text: string): string =>
  (text.split('\0')[0] ?? '').replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, '');

const machine = setup({
  types: { context: {} as Cgroup, events: {} as CgroupEvent },
  guards: {
    'there is nothing': test('LOOK_UP', (_, { found }) => found === 'nothing'),
    'there is a file where a directory should be': test('LOOK_UP', (_, { found, directory }) =>
      directory && found === 'file'),
    'the name is taken': test('MAKE_BELOW', (_, { taken }) => taken),
    'the directory is not theirs': test(['MAKE_BELOW', 'REMOVE_BELOW'], (_, { may }) => !may),
    'the name has a line feed': test('MAKE_BELOW', (_, { legible }) => !legible),
    'it is no directory': test('REMOVE_BELOW', (_, { directory }) => !directory),
    'a task is in it or below': test('RMDIR', (_, { populated }) => populated),
    'there are others below it': test('RMDIR', (_, { children }) => children),
    'may not give it away': test('CHOWN', (_, { may }) => !may),
    'may not write the file': test('OPEN_PROCS', (_, { may }) => !may),
    'nothing is written': test('ATTACH', (_, { empty }) => empty),
    'it is not one number': test('ATTACH', (_, { legible }) => !legible),
    'the number means nobody': test('ATTACH', (_, { found }) => !found),
    'the opener has no say above both': test('ATTACH', (_, { common }) => !common),
    'is beyond a boundary of delegation': test(['ATTACH', 'CLONE_INTO'], (_, { within }) => !within),
    'is in no valid domain': test(['ATTACH', 'CLONE_INTO'], (_, { valid }) => !valid),
    'takes a thread out of its domain': test('CLONE_INTO', (_, { alone }) => alone),
    'no type is written': test('WRITE_TYPE', (_, { text }) => text === ''),
    'was given to who writes': test('WRITE_TYPE', (_, { delegated }) => delegated),
    'shall be something else than threaded': test('WRITE_TYPE', (_, { text }) =>
      stripped(text) !== 'threaded'),
    'is threaded': test('WRITE_TYPE', ({ threaded }) => threaded),
    'has a task that would be in another domain': test('WRITE_TYPE', (_, { populated }) => populated),
    'would join no valid domain': test('WRITE_TYPE', (_, { valid }) => !valid),
    'would join a domain that has others': test('WRITE_TYPE', (_, { joinable }) => !joinable),
    'its file is not theirs': test('CLONE_INTO', (_, { may }) => !may),
    'they have no say above both': test('CLONE_INTO', (_, { common }) => !common),
  },
  actions: {
    ...verdicts,
    'be the outermost': set('START', (_, { owner }) => ({ owner, procs: owner, maker: owner })),
    'be below its parent': set('MKDIR', (_, { name, parent }) => ({ name, parent })),
    'belong to its maker': set('MKDIR', (_, { owner }) => ({ owner, procs: owner, maker: owner })),
    'belong to somebody else': set('CHOWN', (_, { of, owner }) => ({ [of]: owner })),
    'share the domain above': set('WRITE_TYPE', () => ({ threaded: true })),
    'leave nothing behind': set('RELEASE', () => noCgroup),
  },
}).createMachine({
  id: 'cgroup',
  initial: 'free',
  context: noCgroup,
  states: {
    free: {
      on: {
        START: { target: 'live', actions: 'be the outermost' },
        MKDIR: {
          target: 'live',
          actions: ['be below its parent', 'belong to its maker', by('cgroup.mkdir')],
        },
      },
    },
    live: {
      on: {
        LOOK_UP: [
          { guard: 'there is nothing', actions: refuse('cgroup.path', 'ENOENT') },
          { guard: 'there is a file where a directory should be', actions: refuse('cgroup.path', 'ENOTDIR') },
          {},
        ],
        MAKE_BELOW: [
          { guard: 'the name is taken', actions: refuse('cgroup.mkdir.exists', 'EEXIST') },
          { guard: 'the directory is not theirs', actions: refuse('cgroup.dir.owner', 'EACCES') },
          { guard: 'the name has a line feed', actions: refuse('cgroup.mkdir.name', 'EINVAL') },
          {},
        ],
        REMOVE_BELOW: [
          { guard: 'the directory is not theirs', actions: refuse('cgroup.dir.owner', 'EACCES') },
          { guard: 'it is no directory', actions: refuse('cgroup.path', 'ENOTDIR') },
          {},
        ],
        RMDIR: [
          { guard: 'a task is in it or below', actions: refuse('cgroup.rmdir.busy', 'EBUSY') },
          { guard: 'there are others below it', actions: refuse('cgroup.rmdir.busy', 'EBUSY') },
          { target: 'removed', actions: by('cgroup.rmdir') },
        ],
        CHOWN: [
          { guard: 'may not give it away', actions: refuse('cgroup.chown.cap', 'EPERM') },
          { actions: ['belong to somebody else', by('cgroup.chown')] },
        ],
        OPEN_PROCS: [{ guard: 'may not write the file', actions: refuse('cgroup.procs.open', 'EACCES') }, {}],
        ATTACH: [
          { guard: 'nothing is written', actions: by('cgroup.procs.empty') },
          { guard: 'it is not one number', actions: refuse('cgroup.procs.syntax', 'EINVAL') },
          { guard: 'the number means nobody', actions: refuse('cgroup.procs.nobody', 'ESRCH') },
          { guard: 'the opener has no say above both', actions: refuse('cgroup.procs.common', 'EACCES') },
          { guard: 'is beyond a boundary of delegation', actions: refuse('cgroup.delegate', 'ENOENT') },
          { guard: 'is in no valid domain', actions: refuse('cgroup.procs.invalid', 'EOPNOTSUPP') },
          {},
        ],
        CLONE_INTO: [
          { guard: 'its file is not theirs', actions: refuse('cgroup.clone.owner', 'EACCES') },
          { guard: 'they have no say above both', actions: refuse('cgroup.clone.owner', 'EACCES') },
          { guard: 'is beyond a boundary of delegation', actions: refuse('cgroup.delegate', 'ENOENT') },
          { guard: 'is in no valid domain', actions: refuse('cgroup.procs.invalid', 'EOPNOTSUPP') },
          { guard: 'takes a thread out of its domain', actions: refuse('cgroup.clone.thread', 'EOPNOTSUPP') },
          { actions: by('cgroup.clone') },
        ],
        WRITE_TYPE: [
          { guard: 'no type is written', actions: by('cgroup.type.empty') },
          { guard: 'was given to who writes', actions: refuse('cgroup.delegate.files', 'EPERM') },
          { guard: 'shall be something else than threaded', actions: refuse('cgroup.type.syntax', 'EINVAL') },
          { guard: 'is threaded', actions: by('cgroup.type.again') },
          {
            guard: 'has a task that would be in another domain',
            actions: refuse('cgroup.type.populated', 'EOPNOTSUPP'),
          },
          { guard: 'would join no valid domain', actions: refuse('cgroup.type.invalid', 'EOPNOTSUPP') },
          {
            guard: 'would join a domain that has others',
            actions: refuse('cgroup.type.mixed', 'EOPNOTSUPP'),
          },
          { actions: ['share the domain above', by('cgroup.type.threaded')] },
        ],
      },
    },
    // Its directory is gone; tasks that are dead, namespaces, open files or others below it still mean it.
    removed: {
      on: {
        ATTACH: { actions: refuse('cgroup.procs.removed', 'ENODEV') },
        CLONE_INTO: { actions: refuse('cgroup.clone.removed', 'ENOENT') },
        RELEASE: { target: 'free', actions: 'leave nothing behind' },
      },
    },
  },
});

export const cgroups = defineKind(machine, cgroup);

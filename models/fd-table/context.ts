/** A struct files_struct: which descriptors a task has, and which open file each means. */
import {
  anyOf,
  byte,
  type Domain,
  type EventOf,
  event,
  events,
  flag,
  NONE,
  slot,
} from '../../checker/index.ts';

export type Descriptor = {
  readonly fd: number;
  /** The open file, by its slot. */
  readonly file: number;
  /** FD_CLOEXEC. */
  readonly cloexec: boolean;
};

export type FdTable = {
  /** Ascending. */
  readonly fds: readonly Descriptor[];
  /** How many tasks have it. */
  readonly users: number;
};

export const noFdTable: FdTable = { fds: [], users: 0 };

type Descriptors = Pick<FdTable, 'fds'>;

/** The descriptors out of a view of a table. */
const descriptorsOf = ({ fds }: Descriptors): Descriptors => ({ fds });

/** A descriptor as an event takes it: NONE for every number that no descriptor can have. */
const descriptor: Domain<number> = { bits: 8, first: NONE };

export const fdTable = events({
  /** A task has a table of its own, with the descriptors that another one has. */
  COPY: event(descriptorsOf, anyOf<Descriptors>()),
  /** A new task shares it with its maker (CLONE_FILES). */
  GET: event(() => ({})),
  /** A call names a descriptor; `any`: one that was opened with O_PATH will do. */
  FIND: event((fd: number, path: boolean, any: boolean) => ({ fd, path, any }), descriptor, flag, flag),
  /** A descriptor means an open file from now on. */
  INSTALL: event((fd: number, file: number, cloexec: boolean) => ({ fd, file, cloexec }), byte, slot, flag),
  CLOSE: event((fd: number) => ({ fd }), descriptor),
  /** dup3(2) names two descriptors; `known`: its flags are O_CLOEXEC at most. */
  DUP3: event((known: boolean, same: boolean) => ({ known, same }), flag, flag),
  /** fcntl(2) F_SETFD. */
  SET_CLOEXEC: event((fd: number, cloexec: boolean) => ({ fd, cloexec }), descriptor, flag),
  /** A task that had it is dying, or has one of its own. */
  PUT: event(() => ({})),
});

export type FdTableEvent = EventOf<typeof fdTable>;

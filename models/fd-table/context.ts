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
};

export const noFdTable: FdTable = { fds: [] };

/** The data of a table out of a view of one, which also has a `state`. */
const dataOf = ({ fds }: FdTable): FdTable => ({ fds });

/** A descriptor as an event takes it: NONE for every number that no descriptor can have. */
const descriptor: Domain<number> = { bits: 8, first: NONE };

export const fdTable = events({
  /** A new task has the descriptors of its maker. */
  COPY: event(dataOf, anyOf<FdTable>()),
  /** A call names a descriptor; `any`: one that was opened with O_PATH will do. */
  FIND: event((fd: number, path: boolean, any: boolean) => ({ fd, path, any }), descriptor, flag, flag),
  /** A descriptor means an open file from now on. */
  INSTALL: event((fd: number, file: number, cloexec: boolean) => ({ fd, file, cloexec }), byte, slot, flag),
  CLOSE: event((fd: number) => ({ fd }), descriptor),
  /** dup3(2) names two descriptors; `known`: its flags are O_CLOEXEC at most. */
  DUP3: event((known: boolean, same: boolean) => ({ known, same }), flag, flag),
  /** fcntl(2) F_SETFD. */
  SET_CLOEXEC: event((fd: number, cloexec: boolean) => ({ fd, cloexec }), descriptor, flag),
  /** Its task is dying. */
  PUT: event(() => ({})),
});

export type FdTableEvent = EventOf<typeof fdTable>;

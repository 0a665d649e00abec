/**
 * A table of descriptors: a task has one from its birth until it dies, and may share it.
 *
 * Sources: fs/file.c, include/linux/fdtable.h; open(2), dup(2), close(2), fcntl(2).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { type Descriptor, type FdTable, type FdTableEvent, fdTable, noFdTable } from './context.ts';

const { test, set, verdicts } = rules<FdTable, FdTableEvent>();

const isOpen = ({ fds }: FdTable, fd: number): boolean => fds.some((one) => one.fd === fd);

/** The other descriptors, and these, in order. */
const replaced = ({ fds }: FdTable, fd: number, by: readonly Descriptor[]): Pick<FdTable, 'fds'> => ({
  fds: [...fds.filter((one) => one.fd !== fd), ...by].sort((a, b) => a.fd - b.fd),
});

const machine = setup({
  types: { context: {} as FdTable, events: {} as FdTableEvent },
  guards: {
    'has no such descriptor': test(['FIND', 'CLOSE'], (table, { fd }) => !isOpen(table, fd)),
    'was opened with O_PATH': test('FIND', (_, { path, any }) => path && !any),
    'has a flag that dup3 does not know': test('DUP3', (_, { known }) => !known),
    'names one descriptor twice': test('DUP3', (_, { same }) => same),
    'nobody else has it': test('PUT', ({ users }) => users === 1),
  },
  actions: {
    ...verdicts,
    'copy the descriptors': set('COPY', (_, { fds }) => ({ fds, users: 1 })),
    'be had by one more': set('GET', ({ users }) => ({ users: users + 1 })),
    'be had by one less': set('PUT', ({ users }) => ({ users: users - 1 })),
    'add the descriptor': set('INSTALL', (table, { fd, file, cloexec }) =>
      replaced(table, fd, [{ fd, file, cloexec }]),
    ),
    'drop the descriptor': set('CLOSE', (table, { fd }) => replaced(table, fd, [])),
    'mark the descriptor': set('SET_CLOEXEC', (table, { fd, cloexec }) => ({
      fds: table.fds.map((one) => (one.fd === fd ? { ...one, cloexec } : one)),
    })),
    'leave nothing behind': set('PUT', () => noFdTable),
  },
}).createMachine({
  id: 'files_struct',
  initial: 'free',
  context: noFdTable,
  states: {
    free: { on: { COPY: { target: 'used', actions: ['copy the descriptors', by('fd.fork')] } } },
    used: {
      on: {
        FIND: [
          { guard: 'has no such descriptor', actions: refuse('fd.bad', 'EBADF') },
          { guard: 'was opened with O_PATH', actions: refuse('fd.path', 'EBADF') },
          {},
        ],
        INSTALL: { actions: 'add the descriptor' },
        CLOSE: [
          { guard: 'has no such descriptor', actions: refuse('fd.bad', 'EBADF') },
          { actions: ['drop the descriptor', by('fd.close')] },
        ],
        DUP3: [
          { guard: 'has a flag that dup3 does not know', actions: refuse('fd.dup3.flags', 'EINVAL') },
          { guard: 'names one descriptor twice', actions: refuse('fd.dup3.same', 'EINVAL') },
          {},
        ],
        SET_CLOEXEC: { actions: ['mark the descriptor', by('fd.cloexec')] },
        GET: { actions: ['be had by one more', by('fd.share')] },
        PUT: [
          {
            guard: 'nobody else has it',
            target: 'free',
            actions: ['leave nothing behind', by('fd.exit')],
          },
          { actions: ['be had by one less', by('fd.share')] },
        ],
      },
    },
  },
});

export const fdTables = defineKind(machine, fdTable);

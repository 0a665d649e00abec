/**
 * A struct file: open as long as a descriptor of some task means it.
 *
 * Sources: include/linux/fs.h, fs/open.c, fs/file_table.c, fs/nsfs.c; open(2), namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { refuse } from '../clauses.ts';
import { noFile, type OpenFile, type OpenFileEvent, openFile } from './context.ts';

const { test, set, verdicts } = rules<OpenFile, OpenFileEvent>();

const machine = setup({
  types: { context: {} as OpenFile, events: {} as OpenFileEvent },
  guards: {
    'is a namespace, and shall be written to': test('OPEN', (_, { on, write }) =>
      on.is === 'namespace' && write),
    'was not opened to be read': test('READ', ({ on }) => on.is === 'user file' && !on.readable),
    'was not opened to be written': test('WRITE', ({ on }) => on.is === 'user file' && !on.writable),
    'is written from its own offset only': test('PWRITE', ({ on }) => on.is === 'user file'),
    'nobody else refers to it': test('PUT', (file) => file.refs === 1),
  },
  actions: {
    ...verdicts,
    'be open on it': set('OPEN', (_, { on, path }) => ({ on, path, f_pos: 0, refs: 1 })),
    'go there': set('SEEK', (_, { f_pos }) => ({ f_pos })),
    'add a reference': set('GET', (file) => ({ refs: file.refs + 1 })),
    'drop a reference': set('PUT', (file) => ({ refs: file.refs - 1 })),
    'leave nothing behind': set('PUT', () => noFile),
  },
}).createMachine({
  id: 'file',
  initial: 'free',
  context: noFile,
  states: {
    free: {
      on: {
        OPEN: [
          { guard: 'is a namespace, and shall be written to', actions: refuse('nsfs.readonly', 'EPERM') },
          { target: 'open', actions: 'be open on it' },
        ],
      },
    },
    open: {
      on: {
        READ: [{ guard: 'was not opened to be read', actions: refuse('fd.mode', 'EBADF') }, {}],
        WRITE: [{ guard: 'was not opened to be written', actions: refuse('fd.mode', 'EBADF') }, {}],
        PWRITE: [
          { guard: 'is written from its own offset only', actions: refuse('user.map.pwrite', 'ESPIPE') },
          {},
        ],
        SEEK: { actions: 'go there' },
        GET: { actions: 'add a reference' },
        PUT: [
          { guard: 'nobody else refers to it', target: 'free', actions: 'leave nothing behind' },
          { actions: 'drop a reference' },
        ],
      },
    },
  },
});

export const files = defineKind(machine, openFile);

/**
 * An mm: the memory of a task, as far as others may look into it.
 *
 * Sources: kernel/fork.c, kernel/cred.c, fs/exec.c, include/linux/sched/coredump.h; prctl(2)
 * PR_SET_DUMPABLE, proc(5).
 */
import { setup } from 'xstate';
import { byte, defineKind, type EventOf, event, events, NONE, rules, slot } from '../../checker/index.ts';
import { by } from '../clauses.ts';

/** SUID_DUMP_DISABLE, SUID_DUMP_USER and SUID_DUMP_ROOT. */
export const SUID_DUMP_USER = 1;

export type Mm = {
  /** Whether others may look into it (SUID_DUMP_USER), nobody may (0), or root of `user_ns` (2). */
  readonly dumpable: number;
  /** The user namespace in which it was made, by exec; CAP_SYS_PTRACE over it replaces dumpability. */
  readonly user_ns: number;
  /** How many tasks use it. */
  readonly users: number;
};

export const mm = events({
  /** A new task has a copy of its maker's. */
  DUP: event((dumpable: number, user_ns: number) => ({ dumpable, user_ns }), byte, slot),
  /** prctl(2) PR_SET_DUMPABLE. */
  SET_DUMPABLE: event((dumpable: number) => ({ dumpable }), byte),
  /** The task has become another user, or has more capabilities: what was it may not be looked at by what it is. */
  CHANGE_CREDENTIALS: event((suid_dumpable: number) => ({ suid_dumpable }), byte),
  /** Its task executes a program: it is another one, made in this user namespace. */
  EXEC: event((dumpable: number, user_ns: number) => ({ dumpable, user_ns }), byte, slot),
  /** A new task shares it with its maker. */
  GET: event(() => ({})),
  /** A task that used it is dying. */
  PUT: event(() => ({})),
});

type MmEvent = EventOf<typeof mm>;
const noMm: Mm = { dumpable: 0, user_ns: NONE, users: 0 };
const { test, set, verdicts } = rules<Mm, MmEvent>();

const machine = setup({
  types: { context: {} as Mm, events: {} as MmEvent },
  guards: { 'nobody else uses it': test('PUT', ({ users }) => users === 1) },
  actions: {
    ...verdicts,
    'be as dumpable as that of its maker': set('DUP', (_, { dumpable }) => ({ dumpable })),
    'belong to the user namespace of that of its maker': set('DUP', (_, { user_ns }) => ({
      user_ns,
      users: 1,
    })),
    'be as dumpable as its task was itself': set('EXEC', (_, { dumpable }) => ({ dumpable })),
    'belong to the user namespace of its task': set('EXEC', (_, { user_ns }) => ({ user_ns, users: 1 })),
    'set dumpable': set('SET_DUMPABLE', (_, { dumpable }) => ({ dumpable })),
    'clear dumpable': set('CHANGE_CREDENTIALS', (_, { suid_dumpable }) => ({ dumpable: suid_dumpable })),
    'be used by one more': set('GET', ({ users }) => ({ users: users + 1 })),
    'be used by one less': set('PUT', ({ users }) => ({ users: users - 1 })),
    'leave nothing behind': set('PUT', () => noMm),
  },
}).createMachine({
  id: 'mm',
  initial: 'free',
  context: noMm,
  states: {
    free: {
      on: {
        DUP: {
          target: 'live',
          actions: [
            'be as dumpable as that of its maker',
            'belong to the user namespace of that of its maker',
            by('mm.dumpable.fork'),
          ],
        },
        EXEC: {
          target: 'live',
          actions: [
            'be as dumpable as its task was itself',
            'belong to the user namespace of its task',
            by('exec.dumpable'),
          ],
        },
      },
    },
    live: {
      on: {
        SET_DUMPABLE: { actions: ['set dumpable', by('mm.dumpable')] },
        CHANGE_CREDENTIALS: { actions: ['clear dumpable', by('mm.dumpable.cleared')] },
        EXEC: {
          actions: [
            'be as dumpable as its task was itself',
            'belong to the user namespace of its task',
            by('exec.dumpable'),
          ],
        },
        GET: { actions: 'be used by one more' },
        PUT: [
          { guard: 'nobody else uses it', target: 'free', actions: 'leave nothing behind' },
          { actions: 'be used by one less' },
        ],
      },
    },
  },
});

export const mms = defineKind(machine, mm);

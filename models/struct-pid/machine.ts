/**
 * A struct pid: the numbers by which a task, a process group or a session is known, one in the PID
 * namespace in which its first task was born and one in each of that namespace's ancestors. It is an
 * object of its own: it outlives the task for which it was made as long as a group or a session is
 * known by it.
 *
 * Sources: include/linux/pid.h, kernel/pid.c; pid_namespaces(7).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, flag, rules } from '../../checker/index.ts';
import { by } from '../clauses.ts';

/** A number, and the namespace in which it means the task. */
export type upid = { readonly nr: number; readonly ns: number };

/** The numbers from the initial namespace (level 0) inwards; the last is in the task's own namespace. */
export type StructPid = { readonly numbers: readonly upid[] };

export const structPid = events({
  ALLOC: event((numbers: readonly upid[]) => ({ numbers }), anyOf<readonly upid[]>()),
  /** A task that was known by it, alone or as one of a group or a session, is not any more. */
  DETACH: event((has_task: boolean) => ({ has_task }), flag),
});

type StructPidEvent = EventOf<typeof structPid>;
export const noPid: StructPid = { numbers: [] };
const { test, set, verdicts } = rules<StructPid, StructPidEvent>();

const machine = setup({
  types: { context: {} as StructPid, events: {} as StructPidEvent },
  guards: {
    'some task is still known by it': test('DETACH', (_, { has_task }) => has_task),
  },
  actions: {
    ...verdicts,
    'take the numbers': set('ALLOC', (_, { numbers }) => ({ numbers })),
    'give the numbers back': set('DETACH', () => noPid),
  },
}).createMachine({
  id: 'pid',
  initial: 'free',
  context: noPid,
  states: {
    free: {
      on: { ALLOC: { target: 'attached', actions: ['take the numbers', by('pid.alloc.every-level')] } },
    },
    attached: {
      on: {
        DETACH: [
          { guard: 'some task is still known by it' },
          { target: 'free', actions: 'give the numbers back' },
        ],
      },
    },
  },
});

export const pids = defineKind(machine, structPid);

/**
 * A struct pid: the numbers by which one task is known, one in its own PID namespace and one in each
 * of that namespace's ancestors.
 *
 * Sources: include/linux/pid.h, kernel/pid.c; pid_namespaces(7).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, rules } from '../../checker/index.ts';
import { by } from '../clauses.ts';

/** A number, and the namespace in which it means the task. */
export type upid = { readonly nr: number; readonly ns: number };

/** The numbers from the initial namespace (level 0) inwards; the last is in the task's own namespace. */
export type StructPid = { readonly numbers: readonly upid[] };

export const structPid = events({
  ATTACH: event((numbers: readonly upid[]) => ({ numbers }), anyOf<readonly upid[]>()),
  FREE: event(() => ({})),
});

type StructPidEvent = EventOf<typeof structPid>;
const noPid: StructPid = { numbers: [] };
const { set, verdicts } = rules<StructPid, StructPidEvent>();

const machine = setup({
  types: { context: {} as StructPid, events: {} as StructPidEvent },
  actions: {
    ...verdicts,
    'take the numbers': set('ATTACH', (_, { numbers }) => ({ numbers })),
    'give the numbers back': set('FREE', () => noPid),
  },
}).createMachine({
  id: 'pid',
  initial: 'free',
  context: noPid,
  states: {
    free: {
      on: { ATTACH: { target: 'attached', actions: ['take the numbers', by('pid.alloc.every-level')] } },
    },
    attached: { on: { FREE: { target: 'free', actions: 'give the numbers back' } } },
  },
});

export const pids = defineKind(machine, structPid);

/** A task slot of pidns-core. */
import { setup } from 'xstate';
import { defineKind, type EventOf, event, events, flag, rules, slot } from '../../checker/index.ts';

export const task = events({
  BORN: event((ns: number, parent: number, init: boolean) => ({ ns, parent, init }), slot, slot, flag),
  UNSHARE: event((pfc: number) => ({ pfc }), slot),
  REPARENT: event((parent: number) => ({ parent }), slot),
  DIE: event(() => ({})),
  REAP: event(() => ({})),
});

type TaskEvent = EventOf<typeof task>;
type Task = { readonly ns: number; readonly pfc: number; readonly parent: number; readonly init: boolean };

const free: Task = { ns: 0, pfc: 0, parent: 0, init: false };

const { set } = rules<Task, TaskEvent>();

const machine = setup({
  types: { context: {} as Task, events: {} as TaskEvent },
  actions: {
    'join the namespace': set('BORN', (_, { ns, parent, init }) => ({ ns, pfc: ns, parent, init })),
    'aim children': set('UNSHARE', (_, { pfc }) => ({ pfc })),
    'get a new parent': set('REPARENT', (_, { parent }) => ({ parent })),
    'aim at nothing': set('DIE', () => ({ pfc: 0 })),
    'forget all': set('REAP', () => free),
  },
}).createMachine({
  id: 'task',
  initial: 'free',
  context: free,
  states: {
    free: { on: { BORN: { target: 'alive', actions: 'join the namespace' } } },
    alive: {
      on: {
        UNSHARE: { actions: 'aim children' },
        REPARENT: { actions: 'get a new parent' },
        DIE: { target: 'zombie', actions: 'aim at nothing' },
        REAP: { target: 'free', actions: 'forget all' },
      },
    },
    zombie: {
      on: {
        REPARENT: { actions: 'get a new parent' },
        REAP: { target: 'free', actions: 'forget all' },
      },
    },
  },
});

export const tasks = defineKind(machine, task);

/** A namespace slot of pidns-core. */
import { setup } from 'xstate';
import { defineKind, type EventOf, event, events, flag, rules, slot } from '../../checker/index.ts';

export const namespace = events({
  CREATE: event((parent: number, live: boolean) => ({ parent, live }), slot, flag),
  INIT_BORN: event(() => ({})),
  INIT_DIED: event(() => ({})),
  RELEASE: event(() => ({})),
});

type NamespaceEvent = EventOf<typeof namespace>;
type Namespace = { readonly parent: number };

const free: Namespace = { parent: 0 };

const { set, test } = rules<Namespace, NamespaceEvent>();

const machine = setup({
  types: { context: {} as Namespace, events: {} as NamespaceEvent },
  guards: { 'comes with its init': test('CREATE', (_, { live }) => live) },
  actions: {
    'remember the parent': set('CREATE', (_, { parent }) => ({ parent })),
    'forget all': set('RELEASE', () => free),
  },
}).createMachine({
  id: 'namespace',
  initial: 'free',
  context: free,
  states: {
    free: {
      on: {
        CREATE: [
          { guard: 'comes with its init', target: 'live', actions: 'remember the parent' },
          { target: 'noinit', actions: 'remember the parent' },
        ],
      },
    },
    noinit: { on: { INIT_BORN: 'live', RELEASE: { target: 'free', actions: 'forget all' } } },
    live: { on: { INIT_DIED: 'dead', RELEASE: { target: 'free', actions: 'forget all' } } },
    dead: { on: { RELEASE: { target: 'free', actions: 'forget all' } } },
  },
});

export const namespaces = defineKind(machine, namespace);

/**
 * The three things of which question 1 asks who refers to whom: tasks, namespaces, and what stands between
 * them. Every event here is one write to memory that others look at: what an operation costs is counted in
 * these events.
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, NONE, rules, slot } from '../../checker/index.ts';

/** What counts its users; `count` is the kernel's reference count. */
type Counted = { readonly count: number };

export const namespace = events({
  ALLOC: event(() => ({})),
  GET: event(() => ({})),
  PUT: event(() => ({})),
});
type NamespaceEvent = EventOf<typeof namespace>;
const ofNamespace = rules<Counted, NamespaceEvent>();

export const namespacesKind = defineKind(
  setup({
    types: { context: {} as Counted, events: {} as NamespaceEvent },
    guards: { 'it is the last reference': ofNamespace.test('PUT', ({ count }) => count === 1) },
    actions: {
      'one more': ofNamespace.set(['ALLOC', 'GET'], ({ count }) => ({ count: count + 1 })),
      'one less': ofNamespace.set('PUT', ({ count }) => ({ count: count - 1 })),
    },
  }).createMachine({
    id: 'namespace',
    initial: 'free',
    context: { count: 0 },
    states: {
      free: { on: { ALLOC: { target: 'live', actions: 'one more' } } },
      live: {
        on: {
          GET: { actions: 'one more' },
          PUT: [
            { guard: 'it is the last reference', target: 'free', actions: 'one less' },
            { actions: 'one less' },
          ],
        },
      },
    },
  }),
  namespace,
);

/** An nsproxy, which refers to a namespace of every kind, or a container, which is all of them itself. */
type Proxy = Counted & { readonly ns: readonly number[] };

export const proxy = events({
  ALLOC: event((ns: readonly number[]) => ({ ns }), anyOf<readonly number[]>()),
  GET: event(() => ({})),
  PUT: event(() => ({})),
});
type ProxyEvent = EventOf<typeof proxy>;
const ofProxy = rules<Proxy, ProxyEvent>();

export const proxiesKind = defineKind(
  setup({
    types: { context: {} as Proxy, events: {} as ProxyEvent },
    guards: { 'it is the last reference': ofProxy.test('PUT', ({ count }) => count === 1) },
    actions: {
      'hold the namespaces': ofProxy.set('ALLOC', (_, { ns }) => ({ ns })),
      'one more': ofProxy.set(['ALLOC', 'GET'], ({ count }) => ({ count: count + 1 })),
      'one less': ofProxy.set('PUT', ({ count }) => ({ count: count - 1 })),
      'hold nothing': ofProxy.set('PUT', () => ({ ns: [] })),
    },
  }).createMachine({
    id: 'proxy',
    initial: 'free',
    context: { count: 0, ns: [] },
    states: {
      free: { on: { ALLOC: { target: 'live', actions: ['hold the namespaces', 'one more'] } } },
      live: {
        on: {
          GET: { actions: 'one more' },
          PUT: [
            { guard: 'it is the last reference', target: 'free', actions: ['one less', 'hold nothing'] },
            { actions: 'one less' },
          ],
        },
      },
    },
  }),
  proxy,
);

/** What task_struct itself holds: a pointer to a proxy, or a pointer for every kind. */
type Task = { readonly proxy: number; readonly ns: readonly number[] };

const holding = (proxy: number, ns: readonly number[]) => ({ proxy, ns });
const pointers = anyOf<readonly number[]>();

export const task = events({
  FORKED: event(holding, slot, pointers),
  POINT_TO: event(holding, slot, pointers),
  EXIT: event(() => ({})),
});
type TaskEvent = EventOf<typeof task>;
const ofTask = rules<Task, TaskEvent>();

export const tasksKind = defineKind(
  setup({
    types: { context: {} as Task, events: {} as TaskEvent },
    actions: {
      'point to': ofTask.set(['FORKED', 'POINT_TO'], (_, { proxy, ns }) => ({ proxy, ns })),
      'point to nothing': ofTask.set('EXIT', () => holding(NONE, [])),
    },
  }).createMachine({
    id: 'task',
    initial: 'free',
    context: { proxy: NONE, ns: [] },
    states: {
      free: { on: { FORKED: { target: 'running', actions: 'point to' } } },
      running: {
        on: { POINT_TO: { actions: 'point to' }, EXIT: { target: 'zombie', actions: 'point to nothing' } },
      },
      zombie: {},
    },
  }),
  task,
);

/**
 * A namespace of a kind whose contents are not modelled (yet): it has an owner, and is alive as long
 * as somebody refers to it.
 *
 * Sources: kernel/nsproxy.c, ipc/namespace.c, net/core/net_namespace.c, fs/namespace.c,
 * kernel/cgroup/namespace.c, kernel/time/namespace.c; namespaces(7).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, NONE, rules, slot } from '../../checker/index.ts';
import { by } from '../clauses.ts';

export type OpaqueNamespace = {
  /** The user namespace that owns it. */
  readonly user_ns: number;
  /** The kuid that made it, on whose account it is counted; NONE for the first one, which is not. */
  readonly creator: number;
  /** How many nsproxies refer to it. */
  readonly refs: number;
};

export const opaqueNamespace = events({
  /** Made for the nsproxy that holds the first reference. */
  CREATE: event((user_ns: number, creator: number) => ({ user_ns, creator }), slot, anyOf<number>()),
  GET: event(() => ({})),
  PUT: event(() => ({})),
});

type OpaqueEvent = EventOf<typeof opaqueNamespace>;
const none: OpaqueNamespace = { user_ns: NONE, creator: NONE, refs: 0 };
const { test, set, verdicts } = rules<OpaqueNamespace, OpaqueEvent>();

/** A kind of its own for each: a namespace never becomes one of another kind. */
function opaqueKind(id: string) {
  const machine = setup({
    types: { context: {} as OpaqueNamespace, events: {} as OpaqueEvent },
    guards: { 'nobody else keeps it': test('PUT', (ns) => ns.refs === 1) },
    actions: {
      ...verdicts,
      'get its owner': set('CREATE', (_, { user_ns }) => ({ user_ns, refs: 1 })),
      'remember its creator': set('CREATE', (_, { creator }) => ({ creator })),
      'add a reference': set('GET', (ns) => ({ refs: ns.refs + 1 })),
      'drop a reference': set('PUT', (ns) => ({ refs: ns.refs - 1 })),
      'leave nothing behind': set('PUT', () => none),
    },
  }).createMachine({
    id,
    initial: 'free',
    context: none,
    states: {
      free: {
        on: {
          CREATE: { target: 'live', actions: ['get its owner', 'remember its creator', by('user.owner')] },
        },
      },
      live: {
        on: {
          GET: { actions: 'add a reference' },
          PUT: [
            {
              guard: 'nobody else keeps it',
              target: 'free',
              actions: ['leave nothing behind', by('ns.life')],
            },
            { actions: 'drop a reference' },
          ],
        },
      },
    },
  });
  return defineKind(machine, opaqueNamespace);
}

export const ipcNamespaces = opaqueKind('ipc_namespace');
export const netNamespaces = opaqueKind('net_namespace');
export const mntNamespaces = opaqueKind('mnt_namespace');
export const cgroupNamespaces = opaqueKind('cgroup_namespace');
export const timeNamespaces = opaqueKind('time_namespace');

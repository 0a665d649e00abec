/**
 * A mount namespace: who may mount in it, and how long it lives. Its tree are the mounts that name it (mount.ts).
 *
 * Sources: fs/namespace.c; mount(2), umount2(2), mount_namespaces(7).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, flag, rules, slot } from '../../checker/index.ts';
import { refuse } from '../clauses.ts';
import {
  countsReferences,
  getsItsOwner,
  nobodys,
  type OwnedNamespace,
  ownedEvents,
  ownedRules,
} from '../lifetime/owned-namespace.ts';
import { apiEvents, guardsOfApi, transitionsOfApi } from './rules-of-api.ts';

export type MntNamespace = OwnedNamespace & {
  /**
   * How many of those that are there are older: ids are given out in the order of making, and of them only the
   * order is ever asked. 0 in a scope without mounts.
   */
  readonly ns_id: number;
};

export const mntNamespace = events({
  ...ownedEvents,
  CREATE: event(
    (user_ns: number, creator: number, ns_id: number) => ({ user_ns, creator, ns_id }),
    slot,
    anyOf<number>(),
    slot,
  ),
  /** An older one is gone. */
  AGE: event(() => ({})),
  /** mount(2), umount2(2) and pivot_root(2) begin; `capable`: of CAP_SYS_ADMIN over the owner. */
  CHANGE_TREE: event((capable: boolean) => ({ capable }), flag),
  /** `known`: umount2(2) knows all its flags. */
  UMOUNT_FLAGS: event((known: boolean) => ({ known }), flag),
  ...apiEvents,
});

export type MntEvent = EventOf<typeof mntNamespace>;
const noMnt: MntNamespace = { ns_id: 0, ...nobodys };
const { test, set, verdicts } = rules<MntNamespace, MntEvent>();
const owned = ownedRules<MntNamespace, MntEvent>(noMnt);

const machine = setup({
  types: { context: {} as MntNamespace, events: {} as MntEvent },
  guards: {
    'lacks CAP_SYS_ADMIN over its owner': test('CHANGE_TREE', (_, { capable }) => !capable),
    'has flags that there are not': test('UMOUNT_FLAGS', (_, { known }) => !known),
    ...guardsOfApi,
    ...owned.guards,
  },
  actions: {
    ...verdicts,
    'be the youngest': set('CREATE', (_, { ns_id }) => ({ ns_id })),
    'have one less that is older': set('AGE', ({ ns_id }) => ({ ns_id: ns_id - 1 })),
    ...owned.actions,
  },
}).createMachine({
  id: 'mnt_namespace',
  initial: 'free',
  context: noMnt,
  states: {
    free: {
      on: { CREATE: { target: 'live', actions: [...getsItsOwner, 'be the youngest'] } },
    },
    live: {
      on: {
        AGE: { actions: 'have one less that is older' },
        CHANGE_TREE: [
          { guard: 'lacks CAP_SYS_ADMIN over its owner', actions: refuse('mnt.cap', 'EPERM') },
          {},
        ],
        UMOUNT_FLAGS: [
          { guard: 'has flags that there are not', actions: refuse('mnt.umount.flags', 'EINVAL') },
          {},
        ],
        ...transitionsOfApi,
        ...countsReferences('ns.life'),
      },
    },
  },
});

export const mntNamespaces = defineKind(machine, mntNamespace);

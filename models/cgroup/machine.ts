/**
 * A cgroup namespace: the cgroup that it begins at, which is `/` to who is in it.
 *
 * Sources: kernel/cgroup/namespace.c; cgroup_namespaces(7).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, NONE, rules, slot } from '../../checker/index.ts';
import { by } from '../clauses.ts';
import {
  countsReferences,
  getsItsOwner,
  nobodys,
  type OwnedNamespace,
  ownedEvents,
  ownedRules,
} from '../lifetime/owned-namespace.ts';

export type CgroupNamespace = OwnedNamespace & {
  /** NONE where the scope has no cgroups. */
  readonly root: number;
};

export const cgroupNamespace = events({
  ...ownedEvents,
  CREATE: event(
    (user_ns: number, creator: number, root: number) => ({ user_ns, creator, root }),
    slot,
    anyOf<number>(),
    slot,
  ),
  /** It was made for a child that is born into another cgroup than its maker's. */
  BEGIN_AT: event((root: number) => ({ root }), slot),
});

type CgroupNamespaceEvent = EventOf<typeof cgroupNamespace>;
const none: CgroupNamespace = { root: NONE, ...nobodys };
const { set, verdicts } = rules<CgroupNamespace, CgroupNamespaceEvent>();
const owned = ownedRules<CgroupNamespace, CgroupNamespaceEvent>(none);

const machine = setup({
  types: { context: {} as CgroupNamespace, events: {} as CgroupNamespaceEvent },
  guards: owned.guards,
  actions: {
    ...verdicts,
    'begin at the cgroup of its maker': set('CREATE', (_, { root }) => ({ root })),
    'begin at the cgroup of the child': set('BEGIN_AT', (_, { root }) => ({ root })),
    ...owned.actions,
  },
}).createMachine({
  id: 'cgroup_namespace',
  initial: 'free',
  context: none,
  states: {
    free: {
      on: {
        CREATE: {
          target: 'live',
          actions: [...getsItsOwner, 'begin at the cgroup of its maker', by('cgroup.root')],
        },
      },
    },
    live: {
      on: {
        BEGIN_AT: { actions: ['begin at the cgroup of the child', by('cgroup.root.into')] },
        ...countsReferences('ns.life'),
      },
    },
  },
});

export const cgroupNamespaces = defineKind(machine, cgroupNamespace);

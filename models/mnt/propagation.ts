/**
 * How a mount shares mounting and unmounting below it: with its peer group, as a slave of another one, with
 * nobody.
 *
 * Sources: fs/pnode.c (change_mnt_propagation), fs/namespace.c (clone_mnt); mount_namespaces(7).
 */
import { setup } from 'xstate';
import { byte, defineKind, type EventOf, event, events, flag, rules } from '../../checker/index.ts';
import { by } from '../clauses.ts';

/** In no peer group. */
export const NO_GROUP = 0;

export type Propagation = {
  /** mnt_group_id: its peer group, NO_GROUP if it is not shared. */
  readonly group: number;
  /** The peer group that it receives from, NO_GROUP if it is no slave. */
  readonly master: number;
  readonly unbindable: boolean;
};

/** What mount(2) makes a mount. */
export type PropagationType = 'shared' | 'slave' | 'private' | 'unbindable';

export const propagation = events({
  /** Made as a member of a group, a slave of one, both or neither. */
  CREATE: event((group: number, master: number) => ({ group, master }), byte, byte),
  /** In a new group of its own unless it is in one: `group` (invent_group_ids, set_mnt_shared). */
  MAKE_SHARED: event((group: number) => ({ group }), byte),
  /** `alone`: nobody else is in its group. */
  MAKE_SLAVE: event((alone: boolean) => ({ alone }), flag),
  MAKE_PRIVATE: event(() => ({})),
  MAKE_UNBINDABLE: event(() => ({})),
  /** Unmounted (bulk_make_private). */
  LEAVE: event(() => ({})),
  /** The last member has left the group that it received from. */
  TRANSFER: event((master: number) => ({ master }), byte),
  PUT: event(() => ({})),
});

type PropagationEvent = EventOf<typeof propagation>;
const withNobody: Propagation = { group: NO_GROUP, master: NO_GROUP, unbindable: false };
const { test, set, verdicts } = rules<Propagation, PropagationEvent>();

const bindable = ['MAKE_SHARED', 'MAKE_PRIVATE', 'LEAVE'] as const;
const alone = ['MAKE_PRIVATE', 'MAKE_UNBINDABLE', 'LEAVE'] as const;
const leaving = ['MAKE_SLAVE', ...alone] as const;

const machine = setup({
  types: { context: {} as Propagation, events: {} as PropagationEvent },
  guards: {
    'is in a group': test('MAKE_SHARED', ({ group }) => group !== NO_GROUP),
    'is in a group with others': test('MAKE_SLAVE', ({ group }, { alone }) => group !== NO_GROUP && !alone),
  },
  actions: {
    ...verdicts,
    'be a peer': set('CREATE', (_, { group }) => ({ group })),
    'be a slave': set('CREATE', (_, { master }) => ({ master })),
    'be in a new group': set('MAKE_SHARED', (_, { group }) => ({ group })),
    'be bindable': set(bindable, () => ({ unbindable: false })),
    'receive from its group': set('MAKE_SLAVE', ({ group }) => ({ master: group })),
    'leave its group': set(leaving, () => ({ group: NO_GROUP })),
    'receive from nobody': set(alone, () => ({ master: NO_GROUP })),
    'be unbindable': set('MAKE_UNBINDABLE', () => ({ unbindable: true })),
    'receive from the next group': set('TRANSFER', (_, { master }) => ({ master })),
  },
}).createMachine({
  id: 'propagation',
  initial: 'none',
  context: withNobody,
  states: {
    none: { on: { CREATE: { target: 'held', actions: ['be a peer', 'be a slave'] } } },
    held: {
      on: {
        MAKE_SHARED: [
          { guard: 'is in a group', actions: ['be bindable', by('mnt.type.shared')] },
          { actions: ['be in a new group', 'be bindable', by('mnt.type.shared')] },
        ],
        MAKE_SLAVE: [
          {
            guard: 'is in a group with others',
            actions: ['receive from its group', 'leave its group', by('mnt.type.slave')],
          },
          { actions: ['leave its group', by('mnt.type.slave.alone')] },
        ],
        MAKE_PRIVATE: {
          actions: ['leave its group', 'receive from nobody', 'be bindable', by('mnt.type.private')],
        },
        MAKE_UNBINDABLE: {
          actions: ['leave its group', 'receive from nobody', 'be unbindable', by('mnt.type.unbindable')],
        },
        LEAVE: { actions: ['leave its group', 'receive from nobody', 'be bindable'] },
        TRANSFER: { actions: ['receive from the next group', by('mnt.type.transfer')] },
        // It shares with nobody any more: it has been unmounted.
        PUT: { target: 'none' },
      },
    },
  },
});

export const propagations = defineKind(machine, propagation);

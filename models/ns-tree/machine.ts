/**
 * The numbers of namespaces (ns_common.ns_id), which NS_GET_ID tells: what kernel/nstree.c keeps, as far as it can be
 * read. There is one, and none in a scope that does not number them.
 *
 * The kernel takes the numbers from a cookie: each processor has 4096 of them at a time (include/linux/cookie.h).
 * Here is one processor.
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, rules, slot } from '../../checker/index.ts';

/** A namespace that is there, and its number. */
export type Numbered = { readonly kind: string; readonly ns: number; readonly ns_id: number };

export type NsTree = {
  /** The last number that was given out; 0: none was. */
  readonly last: number;
  /** By kind and slot. */
  readonly nodes: readonly Numbered[];
};

export const nsTree = events({
  /** A namespace is there (ns_tree_add). */
  ADD: event((kind: string, ns: number) => ({ kind, ns }), anyOf<string>(), slot),
  /** It is gone (ns_tree_remove). */
  REMOVE: event((kind: string, ns: number) => ({ kind, ns }), anyOf<string>(), slot),
});

type NsTreeEvent = EventOf<typeof nsTree>;
const { set } = rules<NsTree, NsTreeEvent>();

const inOrder = (one: Numbered, other: Numbered): number =>
  one.kind === other.kind ? one.ns - other.ns : one.kind < other.kind ? -1 : 1;

const machine = setup({
  types: { context: {} as NsTree, events: {} as NsTreeEvent },
  actions: {
    'use up a number': set('ADD', ({ last }) => ({ last: last + 1 })),
    'number it': set('ADD', ({ last, nodes }, { kind, ns }) => ({
      nodes: [...nodes, { kind, ns, ns_id: last }].toSorted(inOrder),
    })),
    'forget it': set('REMOVE', ({ nodes }, { kind, ns }) => ({
      nodes: nodes.filter((one) => one.kind !== kind || one.ns !== ns),
    })),
  },
}).createMachine({
  id: 'ns_tree',
  initial: 'empty',
  context: { last: 0, nodes: [] },
  states: {
    empty: { on: { ADD: { target: 'used', actions: ['use up a number', 'number it'] } } },
    used: {
      on: {
        ADD: { actions: ['use up a number', 'number it'] },
        REMOVE: { actions: 'forget it' },
      },
    },
  },
});

export const nsTrees = defineKind(machine, nsTree);

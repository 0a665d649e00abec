/** What was made, in order: no kernel keeps that; properties ask it what a name was meant to mean. */
import { setup } from 'xstate';
import { defineKind, type EventOf, event, events, rules, slot } from '../../../checker/index.ts';

export const history = events({
  /** A namespace is there, and its first member is in this PID namespace. */
  MADE: event((birthplace: number) => ({ birthplace }), slot),
});

type HistoryEvent = EventOf<typeof history>;
/** The birthplace of each namespace, in the order in which they were made: its serial is its place, from 1 on. */
type History = { readonly birthplaces: readonly number[] };
const { set } = rules<History, HistoryEvent>();

const machine = setup({
  types: { context: {} as History, events: {} as HistoryEvent },
  actions: {
    'write it down': set('MADE', ({ birthplaces }, { birthplace }) => ({
      birthplaces: [...birthplaces, birthplace],
    })),
  },
}).createMachine({
  id: 'history',
  initial: 'empty',
  context: { birthplaces: [] },
  states: {
    empty: { on: { MADE: { target: 'written', actions: 'write it down' } } },
    written: { on: { MADE: { actions: 'write it down' } } },
  },
});

export const nsHistory = defineKind(machine, history);

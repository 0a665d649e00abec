/**
 * The limits of a user namespace on the namespaces that are made in it and below it, and its counters.
 *
 * Sources: kernel/ucount.c; namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import {
  type Count,
  type Counter,
  countOf,
  maxOf,
  NO_LIMIT,
  noUcounts,
  type Ucounts,
  type UcountsEvent,
  ucounts,
} from './context.ts';

const { test, set, verdicts } = rules<Ucounts, UcountsEvent>();

const isOf = (a: Counter, b: Counter): boolean => a.kind === b.kind && a.uid === b.uid;

const inOrder = (a: Counter, b: Counter): number =>
  a.kind === b.kind ? a.uid - b.uid : a.kind < b.kind ? -1 : 1;

/** The counters with one of them so much higher. */
function counted(mine: Ucounts, { kind, uid }: Counter, more: number): readonly Count[] {
  const others = mine.ucount.filter((one) => !isOf(one, { kind, uid }));
  const count = countOf(mine, { kind, uid }) + more;
  return count === 0 ? others : [...others, { kind, uid, count }].toSorted(inOrder);
}

const machine = setup({
  types: { context: {} as Ucounts, events: {} as UcountsEvent },
  guards: {
    'there are as many as may be': test('INC', (mine, one) => countOf(mine, one) >= maxOf(mine, one.kind)),
    'one that is gone is still counted': test('INC', (_, { late }) => late),
    'is noticed later': test('DEC', (_, { late }) => late),
    'lacks CAP_SYS_RESOURCE over it': test('OPEN', (_, { capable }) => !capable),
    'is no number that a limit can be': test('SET', (_, { max }) => max === NONE),
  },
  actions: {
    ...verdicts,
    'count one more': set('INC', (mine, one) => ({ ucount: counted(mine, one, 1) })),
    'count one less': set('DEC', (mine, one) => ({ ucount: counted(mine, one, -1) })),
    'perhaps count it on': set(['DEC', 'MISS'], (mine, { kind, uid }) => ({
      late: [...mine.late.filter((one) => !isOf(one, { kind, uid })), { kind, uid }].toSorted(inOrder),
    })),
    'set the limit': set('SET', (mine, { kind, max }) => ({
      ucount_max: [...mine.ucount_max.filter((one) => one.kind !== kind), { kind, max }]
        .filter((one) => one.max !== NO_LIMIT)
        .toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
    })),
    'leave nothing behind': set('PUT', () => noUcounts),
  },
}).createMachine({
  id: 'ucounts',
  initial: 'none',
  context: noUcounts,
  states: {
    none: { on: { START: 'counting' } },
    counting: {
      on: {
        INC: [
          { guard: 'there are as many as may be', actions: refuse('user.limit', 'ENOSPC') },
          { guard: 'one that is gone is still counted', actions: refuse('user.limit.late', 'ENOSPC') },
          { actions: 'count one more' },
        ],
        DEC: [
          { guard: 'is noticed later', actions: ['count one less', 'perhaps count it on'] },
          { actions: 'count one less' },
        ],
        MISS: { actions: 'perhaps count it on' },
        OPEN: [{ guard: 'lacks CAP_SYS_RESOURCE over it', actions: refuse('user.limit.cap', 'EACCES') }, {}],
        SET: [
          { guard: 'is no number that a limit can be', actions: refuse('user.limit.range', 'EINVAL') },
          { actions: ['set the limit', by('user.limit.set')] },
        ],
        PUT: { target: 'none', actions: 'leave nothing behind' },
      },
    },
  },
});

export const ucountsKind = defineKind(machine, ucounts);

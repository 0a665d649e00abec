/** A lock: free, or held by one process. */
import { setup } from 'xstate';
import { defineKind, type EventOf, event, events, NONE, rules, slot } from '../index.ts';
import { by, refuse } from './clauses.ts';

export const lock = events({
  MAKE: event(() => ({})),
  TAKE: event((taker: number) => ({ taker }), slot),
  RELEASE: event((releaser: number) => ({ releaser }), slot),
});

type LockEvent = EventOf<typeof lock>;
type Lock = { readonly owner: number };

const { test, set, verdicts } = rules<Lock, LockEvent>();

const machine = setup({
  types: { context: {} as Lock, events: {} as LockEvent },
  guards: {
    'its owner asks again': test('TAKE', ({ owner }, { taker }) => taker === owner),
    'it is not theirs': test('RELEASE', ({ owner }, { releaser }) => releaser !== owner),
  },
  actions: {
    ...verdicts,
    'note the owner': set('TAKE', (_, { taker }) => ({ owner: taker })),
    'forget the owner': set('RELEASE', () => ({ owner: NONE })),
  },
}).createMachine({
  id: 'lock',
  initial: 'absent',
  context: { owner: NONE },
  states: {
    absent: { on: { MAKE: 'free' } },
    free: {
      on: {
        TAKE: { target: 'held', actions: ['note the owner', by('take.free')] },
        RELEASE: { actions: refuse('release.owner', 'EPERM') },
      },
    },
    held: {
      on: {
        TAKE: [
          { guard: 'its owner asks again', actions: refuse('acquire.again', 'EDEADLK') },
          { actions: refuse('take.held', 'EBUSY') },
        ],
        RELEASE: [
          { guard: 'it is not theirs', actions: refuse('release.owner', 'EPERM') },
          { target: 'free', actions: ['forget the owner', by('release.owner')] },
        ],
      },
    },
  },
});

export const locks = defineKind(machine, lock);

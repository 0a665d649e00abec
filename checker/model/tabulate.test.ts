import { describe, expect, it } from 'vitest';
import { assign, raise, setup } from 'xstate';
import { lock, locks } from '../example/lock.ts';
import { process, processes } from '../example/process.ts';
import { anyOf, byte, type EventOf, event, events } from './events.ts';
import { defineKind } from './kind.ts';
import { ModelError } from './model-error.ts';
import { by, refuse, rules } from './rules.ts';
import { createEdgeTable, tabulate } from './tabulate.ts';

/** A machine with every mistake that a model can contain, each in an event of its own. */
const jar = events({
  COUNT: event((to: number) => ({ to }), byte),
  KEEP: event((value: unknown) => ({ value }), anyOf<unknown>()),
  REFUSE_AND_MOVE: event(() => ({})),
  REFUSE_AND_CHANGE: event(() => ({})),
  REFUSE_TWICE: event(() => ({})),
  REFUSE_WITH_REASONS: event(() => ({})),
  NO_GUARD: event((to: number) => ({ to }), byte),
  EFFECT: event(() => ({})),
  RAISE: event(() => ({})),
  WRONG_RULE: event(() => ({})),
});
type JarEvent = EventOf<typeof jar>;
type Jar = { readonly value: unknown };
const { set, test, verdicts } = rules<Jar, JarEvent>();

const unkept: Record<string, unknown> = {
  map: new Map([[1, 2]]),
  set: new Set([1]),
  function: () => 1,
  undefined: undefined,
};

const machine = setup({
  types: { context: {} as Jar, events: {} as JarEvent },
  guards: { 'it is small': test('NO_GUARD', (_, { to }) => to < 3) },
  actions: {
    ...verdicts,
    count: set(['COUNT', 'NO_GUARD'], (_, { to }) => ({ value: to })),
    keep: set('KEEP', (_, { value }) => ({ value: { within: unkept[String(value)] ?? value } })),
    'keep undefined': set('KEEP', () => ({ value: undefined })),
    change: assign({ value: 'changed' }),
    'ring the bell': () => {},
  },
}).createMachine({
  id: 'jar',
  initial: 'empty',
  context: { value: 0 },
  states: {
    empty: {
      on: {
        COUNT: { actions: 'count' },
        KEEP: [
          { guard: ({ event: { value } }) => value === 'undefined', actions: 'keep undefined' },
          { target: 'full', actions: 'keep' },
        ],
        REFUSE_AND_MOVE: { target: 'full', actions: refuse('moves', 'EIO') },
        REFUSE_AND_CHANGE: { actions: ['change', refuse('changes', 'EIO')] },
        REFUSE_TWICE: { actions: [refuse('first', 'EIO'), refuse('second', 'EIO')] },
        REFUSE_WITH_REASONS: { actions: [by('reason'), refuse('other reason', 'EIO')] },
        NO_GUARD: { guard: 'it is small', actions: 'count' },
        EFFECT: { actions: 'ring the bell' },
        RAISE: { actions: raise({ type: 'EFFECT' }) },
        WRONG_RULE: { actions: 'count' as never },
      },
    },
    full: {},
  },
});

const tabulated = () => tabulate('jars', defineKind(machine, jar), createEdgeTable());

/** The error that `run` raises; it must be one of the model. */
function modelError(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError);
    return (error as ModelError).message;
  }
  return expect.fail('no error was raised');
}

describe('an event that a state does not handle', () => {
  it('is an error that names machine, state and event', () => {
    const { meet } = tabulate('locks', locks, createEdgeTable());
    expect(modelError(() => meet(0, lock.RELEASE(2)))).toBe(
      'lock machine, state absent, does not handle RELEASE',
    );
  });

  it('is none when it is ignored on purpose', () => {
    const table = createEdgeTable();
    const { meet, views } = tabulate('processes', processes, table);
    const idle = table.to[meet(0, process.START())] ?? -1;
    expect(views[idle]).toEqual({ state: 'idle' });
    const ignored = meet(idle, process.LEAVE());
    expect(table.to[ignored]).toBe(idle);
    expect(table.edges[ignored]).toMatchObject({ from: idle, to: idle, refusal: undefined, clauses: [] });
  });

  it('is an error of its own when no guard of its transitions holds', () => {
    const { meet } = tabulated();
    expect(() => meet(0, jar.NO_GUARD(2))).not.toThrow();
    expect(modelError(() => meet(0, jar.NO_GUARD(3)))).toBe(
      'jar machine, state empty, event {"type":"NO_GUARD","to":3}: no transition of NO_GUARD has a guard that holds',
    );
  });
});

describe('an event numbered beyond the rows', () => {
  it('is remembered like any other, and makes no row longer', () => {
    let last = jar.KEEP('the first');
    for (let i = 0; i < 2 ** 13; i++) last = jar.KEEP(`value ${i}`);
    const { meet, rows } = tabulated();
    const edge = meet(0, last);
    expect(last).toBeGreaterThanOrEqual(2 ** 13);
    expect(meet(0, last)).toBe(edge);
    expect(meet(0, jar.KEEP('another'))).not.toBe(edge);
    expect(rows[0]?.length).toBeLessThanOrEqual(2 ** 13);
  });
});

describe('a refusal', () => {
  it.each([
    ['that moves the machine', () => jar.REFUSE_AND_MOVE()],
    ['that changes its data', () => jar.REFUSE_AND_CHANGE()],
    ['given twice', () => jar.REFUSE_TWICE()],
  ])('%s is an error', (_, make) => {
    expect(modelError(() => tabulated().meet(0, make()))).toMatch(
      /^jar machine, state empty, event .*: a refusal must be the only thing that happens$/,
    );
  });

  it('may come with further reasons, and is one object each time it is given', () => {
    const table = createEdgeTable();
    const { meet } = tabulate('jars', defineKind(machine, jar), table);
    const count = table.to[meet(0, jar.COUNT(7))] ?? -1;
    const [one, other] = [meet(0, jar.REFUSE_WITH_REASONS()), meet(count, jar.REFUSE_WITH_REASONS())];
    expect(table.edges[one]).toMatchObject({ clauses: ['reason', 'other reason'] });
    expect(table.refusals[one]).toEqual({ errno: 'EIO', clause: 'other reason' });
    expect(table.refusals[other]).toBe(table.refusals[one]);
    expect(table.refusals[one]).toSatisfy(Object.isFrozen);
  });
});

describe('an action with an effect', () => {
  it.each([
    ['a function of our own', () => jar.EFFECT(), 'ring the bell'],
    ['an event that the machine sends itself', () => jar.RAISE(), 'xstate.raise'],
  ])('is an error: %s', (_, make, action) => {
    expect(modelError(() => tabulated().meet(0, make()))).toBe(
      `jar machine, state empty, event ${JSON.stringify(jar.decode(make()))}: action ${action} has an effect`,
    );
  });
});

describe('a rule', () => {
  it('that is asked about an event it is not for is an error', () => {
    expect(modelError(() => tabulated().meet(0, jar.WRONG_RULE()))).toContain(
      'a rule for COUNT, NO_GUARD was asked about WRONG_RULE',
    );
  });
});

describe('the data of a machine', () => {
  it.each(Object.keys(unkept))('is plain: a %s is an error', (name) => {
    expect(modelError(() => tabulated().meet(0, jar.KEEP(name)))).toMatch(
      /^a context holds .*, which is not plain data$/s,
    );
  });

  it('is frozen, all the way down, and the same object for the same state', () => {
    const table = createEdgeTable();
    const { meet, views } = tabulate('jars', defineKind(machine, jar), table);
    const kept = views[table.to[meet(0, jar.KEEP([{ a: 1, b: [2] }]))] ?? -1] ?? expect.fail();
    expect(kept).toEqual({ state: 'full', value: { within: [{ a: 1, b: [2] }] } });
    const { within } = kept.value as { within: readonly { b: object }[] };
    for (const part of [kept, kept.value, within, within[0], within[0]?.b])
      expect(part).toSatisfy(Object.isFrozen);
  });

  it('makes one local state, in whatever order its fields were set', () => {
    const table = createEdgeTable();
    const { meet, views } = tabulate('jars', defineKind(machine, jar), table);
    const [one, other] = [meet(0, jar.KEEP({ a: 1, b: 2 })), meet(0, jar.KEEP({ b: 2, a: 1 }))];
    expect(one).not.toBe(other);
    expect(table.to[one]).toBe(table.to[other]);
    expect(table.to[meet(0, jar.KEEP({ a: 1, b: 3 }))]).not.toBe(table.to[one]);
    expect(views).toHaveLength(3);
  });
});

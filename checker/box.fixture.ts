/** A kind that holds one value: the smallest thing to make mistakes with. */
import { setup } from 'xstate';
import { finish } from './example/finish.ts';
import {
  anyOf,
  byte,
  defineKind,
  defineSystem,
  type EventOf,
  each,
  event,
  events,
  explore,
  refuse,
  rules,
} from './index.ts';
import { createKernel } from './model/kernel.ts';

export const box = events({
  PUT: event((n: number) => ({ n }), byte),
  RESET: event(() => ({})),
  ANY: event((value: unknown) => ({ value }), anyOf<unknown>()),
  REFUSED: event(() => ({})),
});
export type BoxEvent = EventOf<typeof box>;
export const weird = (value: unknown) =>
  value === 'nan'
    ? Number.NaN
    : value === 'inf'
      ? Number.POSITIVE_INFINITY
      : value === 'date'
        ? new Date(0)
        : value === 'bigint'
          ? 1n
          : value === 'symbol'
            ? { s: Symbol('s') }
            : value === 'regexp'
              ? /x/
              : value;
export const build = (errno = 'EIO', says = {}) => {
  const { set, test, verdicts } = rules<{ readonly value: unknown }, BoxEvent>();
  return defineKind(
    setup({
      types: { context: {} as { readonly value: unknown }, events: {} as BoxEvent },
      guards: { 'for PUT': test('PUT', () => true) },
      actions: {
        ...verdicts,
        put: set('PUT', (_, { n }) => ({ value: n })),
        any: set('ANY', (_, { value }) => ({ value: weird(value) })),
        reset: set('RESET', () => ({ value: 0 })),
      },
    }).createMachine({
      id: 'box',
      initial: 'absent',
      context: { value: 0, ...says },
      states: {
        absent: { on: { PUT: { target: 'full', actions: 'put' }, ANY: { target: 'full', actions: 'any' } } },
        full: {
          on: {
            PUT: { actions: 'put' },
            ANY: { actions: 'any' },
            RESET: { target: 'absent', actions: 'reset' },
            REFUSED: [{ guard: 'for PUT' as never, target: 'absent' }, { actions: refuse('no', errno) }],
          },
        },
      },
    }),
    box,
  );
};
export const boxes = build();
export const kernelOf = (capacity = 1) =>
  createKernel({ kinds: { boxes } }, { capacities: { boxes: capacity }, parameters: 0 });

export const run = (system: unknown, whole: unknown, options = {}) =>
  finish(explore(system as never, whole as never, options as never));
export const boxSystem = (over: object = {}) =>
  defineSystem({
    name: 'box',
    kinds: { boxes },
    callers: { kind: 'boxes' as const, states: ['full'] },
    internal: {},
    calls: {
      put: {
        run: (k: never, caller: number) => {
          (k as ReturnType<typeof kernelOf>['kernel']).boxes.send(caller, box.PUT(1));
          return 0;
        },
      },
    },
    start: (k: ReturnType<typeof kernelOf>['kernel']) => {
      k.boxes.send(0, box.PUT(0));
    },
    ...over,
  } as never) as never;
export const boxScope = {
  name: 'b',
  says: '',
  capacities: { boxes: 2 },
  parameters: 0,
  calls: each('put'),
  schedule: 'settled',
};

/** A container as an object of its own: at most one namespace of each kind, which it keeps alive. */
import { setup } from 'xstate';
import { anyOf, byte, defineKind, type EventOf, event, events, flag, rules } from '../../../checker/index.ts';
import { by, refuse } from './rules.ts';

/** A kind that a container has, and the slot of the namespace. */
export type Held = { readonly kind: string; readonly ns: number };

export const containerObject = events({
  CREATE: event(() => ({})),
  /** `known`: it is a kind that this kernel has. */
  MAY_ADD: event((kind: string, known: boolean) => ({ kind, known }), anyOf<string>(), flag),
  ADD: event((kind: string, ns: number) => ({ kind, ns }), anyOf<string>(), byte),
  ENTER: event(() => ({})),
});

type ContainerEvent = EventOf<typeof containerObject>;
type Container = { readonly holds: readonly Held[] };
const { test, set, verdicts } = rules<Container, ContainerEvent>();

const machine = setup({
  types: { context: {} as Container, events: {} as ContainerEvent },
  guards: {
    'is no kind that there is': test('MAY_ADD', (_, { known }) => !known),
    'has one of that kind': test('MAY_ADD', ({ holds }, { kind }) => holds.some((one) => one.kind === kind)),
  },
  actions: {
    ...verdicts,
    'keep the namespace': set('ADD', ({ holds }, { kind, ns }) => ({
      holds: [...holds, { kind, ns }].toSorted((one, other) => one.kind.localeCompare(other.kind)),
    })),
  },
}).createMachine({
  id: 'container_object',
  initial: 'absent',
  context: { holds: [] },
  states: {
    absent: { on: { CREATE: { target: 'there', actions: by('container.new') } } },
    there: {
      on: {
        MAY_ADD: [
          { guard: 'is no kind that there is', actions: refuse('container.add', 'EINVAL') },
          { guard: 'has one of that kind', actions: refuse('container.add', 'EEXIST') },
          {},
        ],
        ADD: { actions: ['keep the namespace', by('container.add')] },
        ENTER: { actions: by('container.enter') },
      },
    },
  },
});

export const containerObjects = defineKind(machine, containerObject);

/** The numbers of a UTS namespace, in its slot; and what each space of numbers has given out, in the slot of a PID namespace. */
import { setup } from 'xstate';
import { anyOf, byte, defineKind, type EventOf, event, events, rules } from '../../../checker/index.ts';
import { by } from './rules.ts';

/** A number, and the PID namespace whose members know it by that; one for all has that of the outermost. */
export type NsNumber = { readonly nr: number; readonly ns: number };

export const nsNumber = events({
  /** It is made, as the `serial`-th of all; `numbers` is empty where it is known by something else. */
  NUMBER: event(
    (serial: number, numbers: readonly NsNumber[]) => ({ serial, numbers }),
    byte,
    anyOf<readonly NsNumber[]>(),
  ),
  /** It is made again on another machine, by restoring the container that it belongs to. */
  RENUMBER: event((numbers: readonly NsNumber[]) => ({ numbers }), anyOf<readonly NsNumber[]>()),
  FREE: event(() => ({})),
});

type NumberEvent = EventOf<typeof nsNumber>;
type Numbered = { readonly serial: number; readonly numbers: readonly NsNumber[] };
const numbered = rules<Numbered, NumberEvent>();

const numberMachine = setup({
  types: { context: {} as Numbered, events: {} as NumberEvent },
  actions: {
    ...numbered.verdicts,
    'take the numbers': numbered.set('NUMBER', (_, { serial, numbers }) => ({ serial, numbers })),
    'have other numbers': numbered.set('RENUMBER', (_, { numbers }) => ({ numbers })),
    'give the numbers back': numbered.set('FREE', () => ({ serial: 0, numbers: [] })),
  },
}).createMachine({
  id: 'ns_number',
  initial: 'none',
  context: { serial: 0, numbers: [] },
  states: {
    none: { on: { NUMBER: { target: 'numbered', actions: 'take the numbers' } } },
    numbered: {
      on: {
        RENUMBER: { actions: ['have other numbers', by('names.restore')] },
        FREE: { target: 'none', actions: 'give the numbers back' },
      },
    },
  },
});

export const nsNumbers = defineKind(numberMachine, nsNumber);

export const idSpace = events({
  /** A number is given out. */
  TAKE: event((nr: number) => ({ nr }), byte),
});

type SpaceEvent = EventOf<typeof idSpace>;
type Space = { readonly last: number };
const space = rules<Space, SpaceEvent>();

const spaceMachine = setup({
  types: { context: {} as Space, events: {} as SpaceEvent },
  actions: {
    'remember the last': space.set('TAKE', ({ last }, { nr }) => ({ last: Math.max(last, nr) })),
  },
}).createMachine({
  id: 'id_space',
  initial: 'unused',
  context: { last: 0 },
  states: {
    unused: { on: { TAKE: { target: 'used', actions: 'remember the last' } } },
    used: { on: { TAKE: { actions: 'remember the last' } } },
  },
});

export const idSpaces = defineKind(spaceMachine, idSpace);

/** A name that a task remembers, in the slot of the task; and what it was meant to mean. */
import { setup } from 'xstate';
import { byte, defineKind, type EventOf, event, events, rules } from '../../../checker/index.ts';
import { by, refuse } from './rules.ts';

export const heldName = events({
  /** A task is told a name, or inherits what its parent remembers. */
  HOLD: event((nr: number, meant: number) => ({ nr, meant }), byte, byte),
  /** The task is gone. */
  FORGET: event(() => ({})),
  /** A process is not there, or in no namespace; a number is nobody's: with a name or without. */
  NOBODY: event(() => ({})),
  NO_SUCH_NUMBER: event(() => ({})),
});

type HeldNameEvent = EventOf<typeof heldName>;
/** `meant`: the serial of the namespace, which no machine but this one knows. */
type HeldName = { readonly nr: number; readonly meant: number };
const { set, verdicts } = rules<HeldName, HeldNameEvent>();

const finds = {
  NOBODY: { actions: refuse('names.nobody', 'ESRCH') },
  NO_SUCH_NUMBER: { actions: refuse('names.number', 'ENOENT') },
} as const;

const machine = setup({
  types: { context: {} as HeldName, events: {} as HeldNameEvent },
  actions: {
    ...verdicts,
    'remember it': set('HOLD', (_, { nr, meant }) => ({ nr, meant })),
    'remember nothing': set('FORGET', () => ({ nr: 0, meant: 0 })),
  },
}).createMachine({
  id: 'held_name',
  initial: 'none',
  context: { nr: 0, meant: 0 },
  states: {
    none: { on: { ...finds, HOLD: { target: 'held', actions: ['remember it', by('names.hold')] } } },
    held: { on: { ...finds, FORGET: { target: 'none', actions: 'remember nothing' } } },
  },
});

export const heldNames = defineKind(machine, heldName);

/** A process that now and then needs the lock. */
import { setup } from 'xstate';
import { defineKind, type EventOf, event, events, rules } from '../index.ts';
import { refuse } from './clauses.ts';

export const process = events({
  START: event(() => ({})),
  /** It asks for a lock that somebody holds. */
  WAIT: event(() => ({})),
  ENTER: event(() => ({})),
  LEAVE: event(() => ({})),
});

type ProcessEvent = EventOf<typeof process>;

/** All there is to know of a process is its state. */
type Process = Readonly<Record<string, never>>;

const { verdicts } = rules<Process, ProcessEvent>();

const machine = setup({
  types: { context: {} as Process, events: {} as ProcessEvent },
  actions: { ...verdicts },
}).createMachine({
  id: 'process',
  initial: 'absent',
  context: {},
  states: {
    absent: { on: { START: 'idle' } },
    idle: {
      on: {
        WAIT: 'waiting',
        ENTER: 'critical',
        // Ignored on purpose: who is not inside has nothing to leave.
        LEAVE: {},
      },
    },
    waiting: { on: { ENTER: 'critical' } },
    critical: {
      on: {
        WAIT: { actions: refuse('acquire.again', 'EDEADLK') },
        LEAVE: 'idle',
      },
    },
  },
});

export const processes = defineKind(machine, process);

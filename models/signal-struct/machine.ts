/**
 * A struct signal_struct: the process group and the session that a task belongs to until it is reaped.
 *
 * Sources: include/linux/sched/signal.h, kernel/sys.c, kernel/fork.c; setpgid(2), setsid(2).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { noSignalStruct, type SignalStruct, type SignalStructEvent, signalStruct } from './context.ts';

const { set } = rules<SignalStruct, SignalStructEvent>();

const machine = setup({
  types: { context: {} as SignalStruct, events: {} as SignalStructEvent },
  actions: {
    'join the group': set('COPY', (_, { pgrp }) => ({ pgrp })),
    'join the session': set('COPY', (_, { session }) => ({ session })),
    'leave nothing behind': set('PUT', () => noSignalStruct),
  },
}).createMachine({
  id: 'signal_struct',
  initial: 'none',
  context: noSignalStruct,
  states: {
    none: { on: { COPY: { target: 'held', actions: ['join the group', 'join the session'] } } },
    held: { on: { PUT: { target: 'none', actions: 'leave nothing behind' } } },
  },
});

export const signals = defineKind(machine, signalStruct);

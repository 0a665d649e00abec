/**
 * A struct signal_struct: the process group and the session that a task belongs to until it is reaped.
 *
 * Sources: include/linux/sched/signal.h, kernel/sys.c, kernel/fork.c; setpgid(2), setsid(2).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { noSignalStruct, type SignalStruct, type SignalStructEvent, signalStruct } from './context.ts';

const { test, set, verdicts } = rules<SignalStruct, SignalStructEvent>();

const machine = setup({
  types: { context: {} as SignalStruct, events: {} as SignalStructEvent },
  guards: {
    'the number of the group is negative': test('SETPGID', (_, { negative }) => negative),
    'nobody has that pid': test(['SETPGID', 'ASK'], (_, { found }) => !found),
    'is not the first thread of a process': test('SETPGID', (_, { thread }) => thread),
    'its child is in another session': test('SETPGID', (_, { child, near }) => child && !near),
    'its child executes another program': test('SETPGID', (_, { child, executed }) => child && executed),
    'it is neither itself nor its child': test('SETPGID', (_, { child, own }) => !child && !own),
    'that leads a session': test('SETPGID', (_, { leader }) => leader),
    'there is no such group in its session': test('SETPGID', (_, { group }) => !group),
    'a group has its number': test('SETSID', (_, { taken }) => taken),
  },
  actions: {
    ...verdicts,
    'join the group': set(['COPY', 'JOIN_GROUP'], (_, { pgrp }) => ({ pgrp })),
    'join the session': set('COPY', (_, { session }) => ({ session })),
    'found a group': set('SETSID', (_, { pid }) => ({ pgrp: pid })),
    'found a session': set('SETSID', (_, { pid }) => ({ session: pid })),
    'leave nothing behind': set('PUT', () => noSignalStruct),
  },
}).createMachine({
  id: 'signal_struct',
  initial: 'none',
  context: noSignalStruct,
  states: {
    none: {
      on: { COPY: { target: 'held', actions: ['join the group', 'join the session', by('pgrp.fork')] } },
    },
    held: {
      on: {
        SETPGID: [
          { guard: 'the number of the group is negative', actions: refuse('setpgid.negative', 'EINVAL') },
          { guard: 'nobody has that pid', actions: refuse('setpgid.nobody', 'ESRCH') },
          { guard: 'is not the first thread of a process', actions: refuse('setpgid.thread', 'EINVAL') },
          { guard: 'its child is in another session', actions: refuse('setpgid.session', 'EPERM') },
          { guard: 'its child executes another program', actions: refuse('setpgid.exec', 'EACCES') },
          { guard: 'it is neither itself nor its child', actions: refuse('setpgid.stranger', 'ESRCH') },
          { guard: 'that leads a session', actions: refuse('setpgid.leader', 'EPERM') },
          { guard: 'there is no such group in its session', actions: refuse('setpgid.group', 'EPERM') },
          {},
        ],
        JOIN_GROUP: { actions: ['join the group', by('setpgid.move')] },
        SETSID: [
          { guard: 'a group has its number', actions: refuse('setsid.leader', 'EPERM') },
          { actions: ['found a group', 'found a session', by('setsid.new')] },
        ],
        ASK: [{ guard: 'nobody has that pid', actions: refuse('getpgid.esrch', 'ESRCH') }, {}],
        PUT: { target: 'none', actions: 'leave nothing behind' },
      },
    },
  },
});

export const signals = defineKind(machine, signalStruct);

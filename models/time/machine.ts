/**
 * A time namespace: its offsets are set while nobody is in it, and never change once somebody was.
 *
 * Sources: kernel/time/namespace.c, fs/proc/base.c (timens_offsets_write); time_namespaces(7).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { countsReferences, getsItsOwner, ownedRules } from '../lifetime/owned-namespace.ts';
import {
  noTimeNamespace,
  type OffsetLine,
  type Offsets,
  type TimeEvent,
  type TimeNamespace,
  timeNamespace,
} from './context.ts';

const { test, set, verdicts } = rules<TimeNamespace, TimeEvent>();
const owned = ownedRules<TimeNamespace, TimeEvent>(noTimeNamespace);

/** One line after the other: of two about the same clock the second one counts. */
function withLines(offsets: Offsets, lines: readonly OffsetLine[]): Offsets {
  return { ...offsets, ...Object.fromEntries(lines.map(({ clock, offset }) => [clock, offset])) };
}

const machine = setup({
  types: { context: {} as TimeNamespace, events: {} as TimeEvent },
  guards: {
    'the opener lacks CAP_SYS_TIME over its owner': test('SET_OFFSETS', (_, { capable }) => !capable),
    'a clock would be out of range': test('SET_OFFSETS', (_, { inRange }) => !inRange),
    'somebody is in it, or was': test('SET_OFFSETS', ({ frozen }) => frozen),
    ...owned.guards,
  },
  actions: {
    ...verdicts,
    'be the first': set('START', () => ({ user_ns: 0, refs: 1, frozen: true })),
    'copy the offsets': set('CREATE', (_, { offsets }) => ({ offsets })),
    'freeze the offsets': set('ENTER', () => ({ frozen: true })),
    'set the offsets': set('SET_OFFSETS', ({ offsets }, { lines }) => ({
      offsets: withLines(offsets, lines),
    })),
    ...owned.actions,
  },
}).createMachine({
  id: 'time_namespace',
  initial: 'free',
  context: noTimeNamespace,
  states: {
    free: {
      on: {
        START: { target: 'live', actions: 'be the first' },
        CREATE: { target: 'live', actions: [...getsItsOwner, 'copy the offsets', by('time.copy')] },
      },
    },
    live: {
      on: {
        ENTER: { actions: ['freeze the offsets', by('time.frozen')] },
        SET_OFFSETS: [
          {
            guard: 'the opener lacks CAP_SYS_TIME over its owner',
            actions: refuse('time.offsets.cap', 'EPERM'),
          },
          { guard: 'a clock would be out of range', actions: refuse('time.offsets.range', 'ERANGE') },
          { guard: 'somebody is in it, or was', actions: refuse('time.offsets.frozen', 'EACCES') },
          { actions: ['set the offsets', by('time.offsets.set')] },
        ],
        ...countsReferences('ns.life'),
      },
    },
  },
});

export const timeNamespaces = defineKind(machine, timeNamespace);

/**
 * The contents of a set of semaphores (struct sem_array).
 *
 * Sources: ipc/sem.c; semop(2), semctl(2).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { SEM_UNDO, SEMAEM, SEMVMX } from './constants.ts';
import type { PidNumbers } from './msg.ts';

/** One semaphore: its value, and who changed it or waited for it last. */
export type Sem = { readonly semval: number; readonly sempid: PidNumbers };

export type SemArray = { readonly sems: readonly Sem[] };

/** struct sembuf. */
export type Sop = { readonly sem_num: number; readonly sem_op: number; readonly sem_flg: number };

/** semop(2): what is to be done at once, what the caller has to undo so far, and who it is. */
export type Semop = {
  readonly sops: readonly Sop[];
  readonly semadj: readonly number[];
  readonly by: PidNumbers;
};

/** How several operations end, one after another: all of them, or none. */
export type Performed =
  | { readonly end: 'done'; readonly values: readonly number[]; readonly semadj: readonly number[] }
  /** `at`: the operation that would have to wait. */
  | { readonly end: 'waits'; readonly at: Sop }
  | { readonly end: 'out of range' };

export function perform_atomic_semop(
  { sems }: SemArray,
  { sops, semadj: before }: Pick<Semop, 'sops' | 'semadj'>,
): Performed {
  const values = sems.map(({ semval }) => semval);
  const semadj = sems.map((_, num) => before[num] ?? 0);
  for (const sop of sops) {
    const value = values[sop.sem_num] ?? 0;
    if (sop.sem_op === 0 && value !== 0) return { end: 'waits', at: sop };
    if (value + sop.sem_op < 0) return { end: 'waits', at: sop };
    if (value + sop.sem_op > SEMVMX) return { end: 'out of range' };
    if (sop.sem_flg & SEM_UNDO) {
      const undo = (semadj[sop.sem_num] ?? 0) - sop.sem_op;
      if (undo < -SEMAEM - 1 || undo > SEMAEM) return { end: 'out of range' };
      semadj[sop.sem_num] = undo;
    }
    values[sop.sem_num] = value + sop.sem_op;
  }
  return { end: 'done', values, semadj };
}

export const semArray = events({
  /** A new one of so many. */
  NEW: event((nsems: number) => ({ nsems }), anyOf<number>()),
  SEMOP: event((semop: Semop) => semop, anyOf<Semop>()),
  /** semctl(2) asks for a semaphore by its number; semop(2) for several, of which this is the last. */
  NUMBER: event((semnum: number) => ({ semnum }), anyOf<number>()),
  REACH: event((semnum: number) => ({ semnum }), anyOf<number>()),
  /** SETVAL and SETALL: the new values, from a number on. */
  SETVAL: event(
    (first: number, values: readonly number[], by: PidNumbers) => ({ first, values, by }),
    anyOf<number>(),
    anyOf<readonly number[]>(),
    anyOf<PidNumbers>(),
  ),
  /** Somebody is gone, and what it did with SEM_UNDO is undone. */
  UNDO: event(
    (semadj: readonly number[], by: PidNumbers) => ({ semadj, by }),
    anyOf<readonly number[]>(),
    anyOf<PidNumbers>(),
  ),
  REMOVE: event(() => ({})),
});

type SemEvent = EventOf<typeof semArray>;
const none: SemArray = { sems: [] };
const { test, set, verdicts } = rules<SemArray, SemEvent>();

const within = (value: number): number => Math.min(Math.max(value, 0), SEMVMX);

const machine = setup({
  types: { context: {} as SemArray, events: {} as SemEvent },
  guards: {
    'has no semaphore of that number': test(
      ['NUMBER', 'REACH'],
      ({ sems }, { semnum }) => semnum < 0 || semnum >= sems.length,
    ),
    'one would have to wait': test('SEMOP', (array, semop) =>
      perform_atomic_semop(array, semop).end === 'waits'),
    'one would be out of range': test('SEMOP', (array, semop) =>
      perform_atomic_semop(array, semop).end === 'out of range'),
  },
  actions: {
    ...verdicts,
    'have so many, all 0': set('NEW', (_, { nsems }) => ({
      sems: Array.from({ length: nsems }, () => ({ semval: 0, sempid: [] })),
    })),
    'do all of it': set('SEMOP', ({ sems }, { sops }) => ({
      sems: sems.map((sem, num) => ({
        ...sem,
        semval: sops.reduce((sum, { sem_num, sem_op }) => (sem_num === num ? sum + sem_op : sum), sem.semval),
      })),
    })),
    'remember who did it': set('SEMOP', ({ sems }, { sops, by: sempid }) => ({
      sems: sems.map((sem, num) => (sops.some(({ sem_num }) => sem_num === num) ? { ...sem, sempid } : sem)),
    })),
    'have these values': set('SETVAL', ({ sems }, { first, values, by: sempid }) => ({
      sems: sems.map((sem, num) => {
        const semval = values[num - first];
        return semval === undefined ? sem : { semval, sempid };
      }),
    })),
    'undo it, as far as a value can go': set('UNDO', ({ sems }, { semadj, by: sempid }) => ({
      sems: sems.map((sem, num) => {
        const adj = semadj[num] ?? 0;
        return adj === 0 ? sem : { semval: within(sem.semval + adj), sempid };
      }),
    })),
    'leave nothing behind': set('REMOVE', () => none),
  },
}).createMachine({
  id: 'sem_array',
  initial: 'free',
  context: none,
  states: {
    free: { on: { NEW: { target: 'live', actions: 'have so many, all 0' } } },
    live: {
      on: {
        SEMOP: [
          { guard: 'one would have to wait', actions: refuse('sem.op.eagain', 'EAGAIN') },
          { guard: 'one would be out of range', actions: refuse('sem.op.erange', 'ERANGE') },
          { actions: ['do all of it', 'remember who did it', by('sem.op')] },
        ],
        NUMBER: [{ guard: 'has no semaphore of that number', actions: refuse('sem.number', 'EINVAL') }, {}],
        REACH: [{ guard: 'has no semaphore of that number', actions: refuse('sem.op.efbig', 'EFBIG') }, {}],
        SETVAL: { actions: ['have these values', by('sem.set')] },
        UNDO: { actions: ['undo it, as far as a value can go', by('sem.undo.exit')] },
        REMOVE: { target: 'free', actions: 'leave nothing behind' },
      },
    },
  },
});

export const semArrays = defineKind(machine, semArray);

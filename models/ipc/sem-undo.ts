/**
 * A struct sem_undo_list: what is undone in sets of semaphores when the last of its tasks is gone.
 *
 * Sources: ipc/sem.c; semop(2), clone(2) CLONE_SYSVSEM, unshare(2).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, rules, slot } from '../../checker/index.ts';
import { by } from '../clauses.ts';

/** For a set of semaphores, by its slot: what is added to each value. */
export type SemUndo = { readonly semid: number; readonly semadj: readonly number[] };

export type SemUndoList = {
  /** Whose it is, ascending. */
  readonly tasks: readonly number[];
  /** In the order of the sets; those that change nothing are left out. */
  readonly undos: readonly SemUndo[];
};

export const semUndoList = events({
  CREATE: event((task: number) => ({ task }), slot),
  /** clone(2) with CLONE_SYSVSEM: one more task has it. */
  SHARE: event((task: number) => ({ task }), slot),
  /** A task has it no longer; others do. */
  LEAVE: event((task: number) => ({ task }), slot),
  /** semop(2) with SEM_UNDO: this is to be undone in a set from now on. */
  ADJUST: event((undo: SemUndo) => undo, anyOf<SemUndo>()),
  /** The values of a set were set: of these nothing is undone. All of it, where the set is gone. */
  FORGET: event(
    (semid: number, sems: readonly number[] | null) => ({ semid, sems }),
    slot,
    anyOf<readonly number[] | null>(),
  ),
  DROP: event(() => ({})),
});

type UndoEvent = EventOf<typeof semUndoList>;
const none: SemUndoList = { tasks: [], undos: [] };
const { set, verdicts } = rules<SemUndoList, UndoEvent>();

/** With what is to be undone in one set. */
function withUndo(undos: readonly SemUndo[], { semid, semadj }: SemUndo): readonly SemUndo[] {
  const others = undos.filter((undo) => undo.semid !== semid);
  const all = semadj.some((adj) => adj !== 0) ? [...others, { semid, semadj }] : others;
  return all.toSorted((a, b) => a.semid - b.semid);
}

const machine = setup({
  types: { context: {} as SemUndoList, events: {} as UndoEvent },
  actions: {
    ...verdicts,
    'be of this task': set('CREATE', (_, { task }) => ({ tasks: [task] })),
    'be of one more': set('SHARE', ({ tasks }, { task }) => ({
      tasks: [...tasks, task].toSorted((a, b) => a - b),
    })),
    'be of one less': set('LEAVE', ({ tasks }, { task }) => ({ tasks: tasks.filter((one) => one !== task) })),
    'remember what to undo': set('ADJUST', ({ undos }, { semid, semadj }) => ({
      undos: withUndo(undos, { semid, semadj }),
    })),
    'undo none of it': set('FORGET', ({ undos }, { semid, sems }) => {
      const semadj = undos.find((undo) => undo.semid === semid)?.semadj ?? [];
      const left = semadj.map((adj, num) => (sems === null || sems.includes(num) ? 0 : adj));
      return { undos: withUndo(undos, { semid, semadj: left }) };
    }),
    'leave nothing behind': set('DROP', () => none),
  },
}).createMachine({
  id: 'sem_undo_list',
  initial: 'free',
  context: none,
  states: {
    free: { on: { CREATE: { target: 'live', actions: 'be of this task' } } },
    live: {
      on: {
        SHARE: { actions: ['be of one more', by('sem.undo.share')] },
        LEAVE: { actions: ['be of one less', by('sem.undo.share')] },
        ADJUST: { actions: ['remember what to undo', by('sem.undo')] },
        FORGET: { actions: 'undo none of it' },
        DROP: { target: 'free', actions: 'leave nothing behind' },
      },
    },
  },
});

export const semUndoLists = defineKind(machine, semUndoList);

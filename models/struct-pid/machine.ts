/**
 * A struct pid: the numbers by which a task, a process group or a session is known, one in the PID
 * namespace in which its first task was born and one in each of that namespace's ancestors. It is an
 * object of its own: it outlives the task for which it was made as long as a group or a session is
 * known by it.
 *
 * Sources: include/linux/pid.h, kernel/pid.c; pid_namespaces(7).
 */
import { setup } from 'xstate';
import { anyOf, defineKind, type EventOf, event, events, flag, NONE, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';

/** A number, and the namespace in which it means the task. */
export type upid = { readonly nr: number; readonly ns: number };

/** The numbers from the initial namespace (level 0) inwards; the last is in the task's own namespace. */
export type StructPid = {
  readonly numbers: readonly upid[];
  /** The PID namespace it was of, once its numbers are free and only pidfds mean it; NONE before. */
  readonly formerly: number;
  /** How many open pidfds mean it. */
  readonly pidfds: number;
};

export const structPid = events({
  ALLOC: event((numbers: readonly upid[]) => ({ numbers }), anyOf<readonly upid[]>()),
  /** A task that was known by it, alone or as one of a group or a session, is not any more. */
  DETACH: event((has_task: boolean) => ({ has_task }), flag),
  /** A pidfd is opened; the last descriptor of one is closed. */
  GET: event(() => ({})),
  PUT: event(() => ({})),
  /**
   * pidfd_send_signal(2) through a pidfd; `below`: it is of the caller's PID namespace or one below,
   * `has_task`: a task has it, and not only a process group or a session.
   */
  SIGNAL: event((below: boolean, has_task: boolean) => ({ below, has_task }), flag, flag),
  /** pidfd_getfd(2) and setns(2) ask for the task. */
  TASK: event((has_task: boolean) => ({ has_task }), flag),
  /** The file status of the task, opened before, is read. */
  STATUS: event((has_task: boolean) => ({ has_task }), flag),
  /** timens_offsets of the task is read or written. */
  OFFSETS: event((has_task: boolean) => ({ has_task }), flag),
  /** ioctl(2) asks for a namespace of the task; `arg`: its third argument is not 0. */
  GET_NAMESPACE: event((has_task: boolean, arg: boolean) => ({ has_task, arg }), flag, flag),
});

type StructPidEvent = EventOf<typeof structPid>;
export const noPid: StructPid = { numbers: [], formerly: NONE, pidfds: 0 };
const { test, set, verdicts } = rules<StructPid, StructPidEvent>();

const noTask = 'no task has it any more';

/** What is asked through a pidfd, of somebody who may be gone. */
const asked = {
  SIGNAL: [
    {
      guard: 'is of a PID namespace that the caller does not see into',
      actions: refuse('pidfd.signal.below', 'EINVAL'),
    },
    { guard: noTask, actions: refuse('pidfd.signal.esrch', 'ESRCH') },
    {},
  ],
  TASK: [{ guard: noTask, actions: refuse('pidfd.task', 'ESRCH') }, {}],
  STATUS: [{ guard: noTask, actions: refuse('proc.status.gone', 'ESRCH') }, {}],
  OFFSETS: [{ guard: noTask, actions: refuse('time.offsets.nobody', 'ESRCH') }, {}],
  GET_NAMESPACE: [
    { guard: noTask, actions: refuse('pidfd.task', 'ESRCH') },
    { guard: 'has an argument', actions: refuse('pidfd.ioctl.arg', 'EINVAL') },
    {},
  ],
} as const;

const machine = setup({
  types: { context: {} as StructPid, events: {} as StructPidEvent },
  guards: {
    'some task is still known by it': test('DETACH', (_, { has_task }) => has_task),
    'a pidfd means it': test('DETACH', (pid) => pid.pidfds > 0),
    'another pidfd means it': test('PUT', (pid) => pid.pidfds > 1),
    'is of a PID namespace that the caller does not see into': test('SIGNAL', (_, { below }) => !below),
    'no task has it any more': test(
      ['SIGNAL', 'TASK', 'STATUS', 'OFFSETS', 'GET_NAMESPACE'],
      (_, { has_task }) => !has_task,
    ),
    'has an argument': test('GET_NAMESPACE', (_, { arg }) => arg),
  },
  actions: {
    ...verdicts,
    'take the numbers': set('ALLOC', (_, { numbers }) => ({ numbers })),
    'give the numbers back': set('DETACH', ({ numbers }) => ({
      numbers: [],
      formerly: numbers.at(-1)?.ns ?? NONE,
    })),
    'add a pidfd': set('GET', ({ pidfds }) => ({ pidfds: pidfds + 1 })),
    'drop a pidfd': set('PUT', ({ pidfds }) => ({ pidfds: pidfds - 1 })),
    'leave nothing behind': set(['DETACH', 'PUT'], () => noPid),
  },
}).createMachine({
  id: 'pid',
  initial: 'free',
  context: noPid,
  states: {
    free: {
      on: { ALLOC: { target: 'attached', actions: ['take the numbers', by('pid.alloc.every-level')] } },
    },
    attached: {
      on: {
        DETACH: [
          { guard: 'some task is still known by it', actions: by('pgrp.number') },
          { guard: 'a pidfd means it', target: 'unused', actions: 'give the numbers back' },
          { target: 'free', actions: 'leave nothing behind' },
        ],
        GET: { actions: 'add a pidfd' },
        PUT: { actions: 'drop a pidfd' },
        ...asked,
      },
    },

    // The task was reaped; pidfds still mean it, and nobody else.
    unused: {
      on: {
        GET: { actions: 'add a pidfd' },
        PUT: [
          { guard: 'another pidfd means it', actions: 'drop a pidfd' },
          { target: 'free', actions: ['leave nothing behind', by('pidfd.life')] },
        ],
        ...asked,
      },
    },
  },
});

export const pids = defineKind(machine, structPid);

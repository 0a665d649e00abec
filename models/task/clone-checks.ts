/**
 * Which flags of clone(2) do not go together, in the order in which the kernel finds out
 * (kernel/fork.c: kernel_clone, copy_process).
 */
import { rules } from '../../checker/index.ts';
import { refuse } from '../clauses.ts';
import { CLONE } from '../constants.ts';
import type { Task, TaskEvent } from './context.ts';

const { test } = rules<Task, TaskEvent>();

const {
  CLONE_DETACHED,
  CLONE_FS,
  CLONE_NEWNS,
  CLONE_NEWPID,
  CLONE_NEWUSER,
  CLONE_PARENT,
  CLONE_PARENT_SETTID,
  CLONE_PIDFD,
  CLONE_SIGHAND,
  CLONE_THREAD,
  CLONE_VM,
} = CLONE;

const both = (flags: number, one: number, other: number): boolean =>
  (flags & one) !== 0 && (flags & other) !== 0;
const without = (flags: number, one: number, other: number): boolean =>
  (flags & one) !== 0 && (flags & other) === 0;

export const cloneGuards = {
  'wants the pidfd and the pid in one place': test('CLONE', (_, { flags, one_place }) =>
    one_place && both(flags, CLONE_PIDFD, CLONE_PARENT_SETTID)),
  'shares its root directory with another mount namespace': test('CLONE', (_, { flags }) =>
    both(flags, CLONE_NEWNS, CLONE_FS)),
  'shares its root directory with another user namespace': test('CLONE', (_, { flags }) =>
    both(flags, CLONE_NEWUSER, CLONE_FS)),
  'is a thread with signal handlers of its own': test('CLONE', (_, { flags }) =>
    without(flags, CLONE_THREAD, CLONE_SIGHAND)),
  'shares signal handlers, but not the memory they are in': test('CLONE', (_, { flags }) =>
    without(flags, CLONE_SIGHAND, CLONE_VM)),
  'an init asks for a sibling': test('CLONE', (me, { flags }) =>
    (flags & CLONE_PARENT) !== 0 && me.unkillable),
  'is a thread in another user or PID namespace': test('CLONE', (_, { flags }) =>
    both(flags, CLONE_THREAD, CLONE_NEWUSER | CLONE_NEWPID)),
  'wants the pidfd of a detached task': test('CLONE', (_, { flags }) =>
    both(flags, CLONE_PIDFD, CLONE_DETACHED)),
};

export const cloneChecks = [
  {
    guard: 'wants the pidfd and the pid in one place' as const,
    actions: refuse('task.clone.pidfd.place', 'EINVAL'),
  },
  {
    guard: 'shares its root directory with another mount namespace' as const,
    actions: refuse('task.clone.fs.mnt', 'EINVAL'),
  },
  {
    guard: 'shares its root directory with another user namespace' as const,
    actions: refuse('task.clone.fs.user', 'EINVAL'),
  },
  {
    guard: 'is a thread with signal handlers of its own' as const,
    actions: refuse('task.clone.thread.sighand', 'EINVAL'),
  },
  {
    guard: 'shares signal handlers, but not the memory they are in' as const,
    actions: refuse('task.clone.sighand.vm', 'EINVAL'),
  },
  {
    guard: 'an init asks for a sibling' as const,
    actions: refuse('task.clone.parent.init', 'EINVAL'),
  },
  {
    guard: 'is a thread in another user or PID namespace' as const,
    actions: refuse('task.clone.thread.namespaces', 'EINVAL'),
  },
  {
    guard: 'wants the pidfd of a detached task' as const,
    actions: refuse('task.clone.pidfd.detached', 'EINVAL'),
  },
  {},
];

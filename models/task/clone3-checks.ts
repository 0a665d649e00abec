/**
 * What clone3(2) looks at before it begins to make a task: the structure, then what is in it, in the
 * kernel's order (kernel/fork.c: copy_clone_args_from_user, clone3_args_valid).
 */
import { rules } from '../../checker/index.ts';
import { refuse } from '../clauses.ts';
import { _NSIG, CLONE, INT_MAX, MAX_PID_NS_LEVEL, PAGE_SIZE } from '../constants.ts';
import { registered } from '../lifetime/registered.ts';
import type { Task, TaskEvent } from './context.ts';

/** The sizes of struct clone_args: in Linux 5.3, and since 5.7. */
const CLONE_ARGS_SIZE_VER0 = 64;
export const CLONE_ARGS_SIZE_VER2 = 88;

/** struct clone_args, as far as somebody looks at it here. */
export type CloneArgs = {
  readonly size: number;
  /** Somebody may read at its address. */
  readonly readable: boolean;
  /** Something behind its fields is not zero. */
  readonly trailing: boolean;
  /** Bits 32 and above of the flags, and those below. */
  readonly highFlags: number;
  readonly flags: number;
  readonly exit_signal: number;
  readonly stack: boolean;
  readonly stack_size: boolean;
  /** `bad`: an address where nobody may read. */
  readonly set_tid: 'null' | 'list' | 'bad';
  readonly set_tid_size: number;
  readonly cgroup: number;
};

/** Bits of `highFlags`. */
export const CLONE_CLEAR_SIGHAND = 1;
export const CLONE_INTO_CGROUP = 2;

/**
 * CLONE_DETACHED, and the bits of the exit signal in clone(2), of which clone3(2) knows those that ask for a
 * namespace (CLONE_NEWTIME).
 */
function unknownFlags(): number {
  const known = registered().reduce((flags, { flag }) => flags | flag, 0);
  return (0xff & ~known) | CLONE.CLONE_DETACHED;
}

const { test } = rules<Task, TaskEvent>();

export const clone3Guards = {
  'gives a structure larger than a page': test('CLONE3', (_, { size }) => size > PAGE_SIZE),
  'gives a structure smaller than it has ever been': test('CLONE3', (_, { size }) =>
    size < CLONE_ARGS_SIZE_VER0),
  'gives a structure that nobody can read': test('CLONE3', (_, { readable }) => !readable),
  'sets what this kernel does not know': test('CLONE3', (_, { trailing }) => trailing),
  'asks for more numbers than there can be levels': test('CLONE3', (_, { set_tid_size }) =>
    set_tid_size > MAX_PID_NS_LEVEL),
  'gives numbers without their count, or a count without numbers': test('CLONE3', (_, {
    set_tid,
    set_tid_size,
  }) => (set_tid === 'null') !== (set_tid_size === 0)),
  'names a signal that there is not': test('CLONE3', (_, { exit_signal }) =>
    exit_signal < 0 || exit_signal > _NSIG),
  'names no descriptor of a cgroup': test('CLONE3', (_, { highFlags, cgroup, size }) =>
    (highFlags & CLONE_INTO_CGROUP) !== 0 && (cgroup < 0 || cgroup > INT_MAX || size < CLONE_ARGS_SIZE_VER2)),
  'gives numbers that nobody can read': test('CLONE3', (_, { set_tid }) => set_tid === 'bad'),
  'has a flag that clone3 does not know': test('CLONE3', (_, { highFlags, flags }) =>
    (highFlags & ~(CLONE_CLEAR_SIGHAND | CLONE_INTO_CGROUP)) !== 0 || (flags & unknownFlags()) !== 0),
  'shares signal handlers and clears them': test('CLONE3', (_, { highFlags, flags }) =>
    (highFlags & CLONE_CLEAR_SIGHAND) !== 0 && (flags & CLONE.CLONE_SIGHAND) !== 0),
  'gives an exit signal where it has no say': test('CLONE3', (_, { flags, exit_signal }) =>
    (flags & (CLONE.CLONE_THREAD | CLONE.CLONE_PARENT)) !== 0 && exit_signal !== 0),
  'gives half a stack': test('CLONE3', (_, { stack, stack_size }) => stack !== stack_size),
};

export const clone3Checks = [
  {
    guard: 'gives a structure larger than a page' as const,
    actions: refuse('clone3.size.page', 'E2BIG'),
  },
  {
    guard: 'gives a structure smaller than it has ever been' as const,
    actions: refuse('clone3.size.least', 'EINVAL'),
  },
  {
    guard: 'gives a structure that nobody can read' as const,
    actions: refuse('clone3.fault', 'EFAULT'),
  },
  {
    guard: 'sets what this kernel does not know' as const,
    actions: refuse('clone3.size.unknown', 'E2BIG'),
  },
  {
    guard: 'asks for more numbers than there can be levels' as const,
    actions: refuse('clone3.set-tid.size', 'EINVAL'),
  },
  {
    guard: 'gives numbers without their count, or a count without numbers' as const,
    actions: refuse('clone3.set-tid.size', 'EINVAL'),
  },
  {
    guard: 'names a signal that there is not' as const,
    actions: refuse('clone3.exit-signal', 'EINVAL'),
  },
  {
    guard: 'names no descriptor of a cgroup' as const,
    actions: refuse('clone3.cgroup', 'EINVAL'),
  },
  {
    guard: 'gives numbers that nobody can read' as const,
    actions: refuse('clone3.set-tid.fault', 'EFAULT'),
  },
  {
    guard: 'has a flag that clone3 does not know' as const,
    actions: refuse('clone3.flags', 'EINVAL'),
  },
  {
    guard: 'shares signal handlers and clears them' as const,
    actions: refuse('clone3.clear-sighand', 'EINVAL'),
  },
  {
    guard: 'gives an exit signal where it has no say' as const,
    actions: refuse('clone3.exit-signal.parent', 'EINVAL'),
  },
  {
    guard: 'gives half a stack' as const,
    actions: refuse('clone3.stack', 'EINVAL'),
  },
  {},
];

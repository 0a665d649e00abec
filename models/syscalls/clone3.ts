/** clone3(2): struct clone_args, out of a trace's record (kernel/fork.c: sys_clone3). */
import { type Answer, beyond, NONE, type Result } from '../../checker/index.ts';
import { CLONE } from '../constants.ts';
import type { LinuxKernel } from '../kinds.ts';
import {
  CLONE_ARGS_SIZE_VER2,
  CLONE_CLEAR_SIGHAND,
  CLONE_INTO_CGROUP,
  type CloneArgs,
} from '../task/clone3-checks.ts';
import { task } from '../task/context.ts';
import { kernel_clone } from './kernel-clone.ts';

const NO_FIELD = beyond('is given something that struct clone_args has not');
const NO_PART = beyond('is given a part of a field of struct clone_args');

/** Where each field begins. What a trace leaves out, `reserved` apart, is as the caller would have it. */
const offsets = {
  flags: 0,
  pidfd: 8,
  child_tid: 16,
  parent_tid: 24,
  exit_signal: 32,
  stack: 40,
  stack_size: 48,
  tls: 56,
  set_tid: 64,
  set_tid_size: 72,
  cgroup: 80,
  reserved: 88,
} as const;
type Field = keyof typeof offsets;
type Fields = Readonly<Partial<Record<Field, Answer>>>;

/**
 * `args` is a record of the fields, numbers of 64 bits, of which pointers are addresses where nobody may
 * read or write and `set_tid` may be a list; or in place of the structure such an address.
 */
export const clone3 = {
  run: (k: LinuxKernel, caller: number, args: Answer, size: number): Result => {
    const fields = fieldsOf(args);
    if (fields && !Object.keys(fields).every((name) => name in offsets)) return NO_FIELD;
    if (size % 8 !== 0 && size > offsets.set_tid && size < CLONE_ARGS_SIZE_VER2) return NO_PART;

    const given = (field: Field): Answer | undefined =>
      size >= offsets[field] + 8 ? fields?.[field] : undefined;
    const number = (field: Field): number => numberOr(given(field), 0);
    const set_tid = given('set_tid');
    const list = Array.isArray(set_tid) ? (set_tid as readonly number[]) : [];
    const allFlags = number('flags');
    const flags = allFlags | 0;
    const highFlags = Math.floor(allFlags / 2 ** 32);
    const asked: CloneArgs = {
      size,
      readable: fields !== undefined,
      trailing: number('reserved') !== 0,
      highFlags,
      flags,
      exit_signal: number('exit_signal'),
      stack: numberOr(given('stack'), 1) !== 0,
      stack_size: numberOr(given('stack_size'), 1) !== 0,
      set_tid: Array.isArray(set_tid) ? 'list' : numberOr(set_tid, 0) === 0 ? 'null' : 'bad',
      set_tid_size: numberOr(given('set_tid_size'), size >= offsets.cgroup ? list.length : 0),
      cgroup: number('cgroup'),
    };
    const refused = k.tasks.send(caller, task.CLONE3(asked));
    if (refused) return refused;
    if (flags & CLONE.CLONE_NEWTIME) k.by('clone3.newtime');

    const [pidfd, parent_tid] = [given('pidfd'), given('parent_tid')];
    return kernel_clone(k, caller, {
      flags,
      exit_signal: asked.exit_signal,
      one_place: pidfd !== undefined && pidfd === parent_tid,
      pidfd_stored: pidfd === undefined,
      set_tid: list.slice(0, asked.set_tid_size),
      clear_sighand: (highFlags & CLONE_CLEAR_SIGHAND) !== 0,
      into_cgroup: (highFlags & CLONE_INTO_CGROUP) !== 0 ? asked.cgroup : NONE,
    });
  },
};

function fieldsOf(args: Answer): Fields | undefined {
  return typeof args === 'object' && args !== null && 'answer' in args ? (args.answer as Fields) : undefined;
}

function numberOr(value: Answer | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

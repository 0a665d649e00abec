import type { Answer, Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { clone3Field, errnoOf, exitSignalOf, flagsOf, numberArg } from './stepping.ts';

/** The flags that clone3 knows, one by one. */
const known = Object.values(CLONE).filter((flag) => flag !== CLONE.CLONE_DETACHED);

/** What the bits of a number of 64 bits add up to without some others. */
function without(flags: number, others: readonly number[]): number {
  return others.reduce((left, bit) => (has(left, bit) ? left - bit : left), flags);
}

const has = (flags: number, bit: number): boolean => Math.floor(flags / bit) % 2 === 1;

/** Whether a field is there and is that pointer, or that number. */
const is = (value: Answer | undefined, number: number): boolean => value === number;

/** The errno that the structure alone calls for; nothing if it makes sense. */
function errnoDue(step: Step): string {
  const size = numberArg(step, 1);
  const field = (name: string): Answer | undefined => clone3Field(step, name);
  const flags = flagsOf(step);
  if (size > 4096) return 'E2BIG';
  if (size < 64) return 'EINVAL';
  if (step.args[0] === null || typeof step.args[0] !== 'object') return 'EFAULT';
  if (size > 88 && field('reserved') !== undefined && !is(field('reserved'), 0)) return 'E2BIG';
  const tids = size < 80 ? undefined : field('set_tid');
  const count = size < 80 ? 0 : (field('set_tid_size') ?? (Array.isArray(tids) ? tids.length : 0));
  if (Number(count) > 32 || (tids === undefined || is(tids, 0)) !== is(count, 0)) return 'EINVAL';
  if (exitSignalOf(step) > 64) return 'EINVAL';
  if (has(flags, CLONE.CLONE_INTO_CGROUP) && (size < 88 || Number(field('cgroup') ?? 0) > 0x7fffffff))
    return 'EINVAL';
  if (typeof tids === 'number' && tids !== 0) return 'EFAULT';
  if (without(flags, known) !== 0) return 'EINVAL';
  if (has(flags, CLONE.CLONE_SIGHAND) && has(flags, CLONE.CLONE_CLEAR_SIGHAND)) return 'EINVAL';
  const noSay = has(flags, CLONE.CLONE_PARENT) || has(flags, CLONE.CLONE_THREAD);
  if (noSay && exitSignalOf(step) !== 0) return 'EINVAL';
  return is(field('stack'), 0) === is(field('stack_size'), 0) ? '' : 'EINVAL';
}

export const clone3StructureMakesSense = stepProperty({
  name: 'clone3-refuses-a-structure-that-makes-no-sense',
  says: 'A structure of an impossible size, that cannot be read or says what means nothing is refused, each with its errno, before anything is made.',
  clauses: [
    'clone3.size.page',
    'clone3.size.least',
    'clone3.fault',
    'clone3.size.unknown',
    'clone3.set-tid.size',
    'clone3.exit-signal',
    'clone3.cgroup',
    'clone3.set-tid.fault',
    'clone3.flags',
    'clone3.clear-sighand',
    'clone3.exit-signal.parent',
    'clone3.stack',
  ],
  of: ['clone3'],
  refused: true,
  holds: (_, step) => {
    const due = errnoDue(step);
    return due === '' || errnoOf(step) === due;
  },
  // It has numbers and no flag but known ones.
  witness: (_, step) => errnoDue(step) !== '' && clone3Field(step, 'set_tid') !== undefined,
});

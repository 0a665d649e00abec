import { NONE, type Step } from '../checker/index.ts';
import { CAP, CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { homeOf, isTaken, newbornOf, numbersOf } from './reading.ts';
import { asksForPidNamespace, clone3Field, errnoOf, flagsOf, setTidOf } from './stepping.ts';

/** Whether this is the answer that a number chosen in `ns` calls for, if any; NONE: in a namespace that is made. */
function isDue(before: Linux, step: Step, ns: number, nr: number): string {
  const { state, pid_max, user_ns } = before.pidNamespaces.get(ns === NONE ? homeOf(before, step.slot) : ns);
  const limit = ns === NONE ? Number.POSITIVE_INFINITY : pid_max;
  const hasInit = ns !== NONE && state !== 'unborn' && state !== 'stillborn';
  if (nr < 1 || nr >= limit || (nr !== 1 && !hasInit)) return 'EINVAL';
  if (!mayChoose(before, step, ns, user_ns)) return 'EPERM';
  return ns !== NONE && isTaken(before, ns, nr) ? 'EEXIST' : '';
}

/** In what the call makes its maker may; elsewhere who has one of two capabilities in the owner itself. */
function mayChoose(before: Linux, step: Step, ns: number, user_ns: number): boolean {
  if (ns === NONE) return true;
  const mine = before.creds.get(step.slot);
  const has = (capability: number) => Math.floor(mine.effective / 2 ** capability) % 2 === 1;
  return mine.user_ns === user_ns && (has(CAP.CAP_CHECKPOINT_RESTORE) || has(CAP.CAP_SYS_ADMIN));
}

/** The namespaces in which the call chooses, from the inside out; NONE for one that it makes. */
function levels(before: Linux, step: Step): readonly number[] {
  const found: number[] = asksForPidNamespace(step) ? [NONE] : [];
  let at = found.length > 0 ? homeOf(before, step.slot) : before.nsproxies.get(step.slot).pid_ns_for_children;
  for (; at !== NONE; at = before.pidNamespaces.get(at).parent) found.push(at);
  return found;
}

/** The size of struct clone_args, with all its fields. */
const CLONE_ARGS_SIZE = 88;

export const chosenNumberIsTheNumber = stepProperty({
  name: 'a-chosen-number-is-the-number',
  says: 'Who chooses the numbers of a child gets that child, and nobody else had them; or is told why not, for the innermost namespace where there is a reason. The next numbers in those namespaces are the same as before.',
  clauses: [
    'clone3.set-tid',
    'clone3.set-tid.levels',
    'clone3.set-tid.range',
    'clone3.set-tid.first',
    'clone3.set-tid.cap',
    'clone3.set-tid.exists',
  ],
  of: ['clone3'],
  refused: true,
  holds: (before, step, after) => {
    // Of another size it has no room for the numbers, or is refused for that.
    if (step.args[1] !== CLONE_ARGS_SIZE) return true;
    const chosen = setTidOf(step);
    const namespaces = levels(before, step);
    const errno = errnoOf(step);
    if (errno === '') {
      const numbers = numbersOf(after, newbornOf(before, after));
      return chosen.every((nr, i) => {
        const { nr: given, ns = NONE } = numbers.at(-1 - i) ?? {};
        const old = namespaces[i] ?? NONE;
        if (old === NONE) return given === nr;
        const kept = after.pidNamespaces.get(ns).last_pid === before.pidNamespaces.get(old).last_pid;
        return given === nr && kept && isDue(before, step, old, nr) === '';
      });
    }
    // Other reasons come first, or later: those are no matter here.
    if (chosen.length === 0 || clone3Field(step, 'set_tid_size') !== undefined) return true;
    if ((flagsOf(step) & ~CLONE.CLONE_NEWPID) !== 0) return true;
    const due =
      chosen.length > namespaces.length
        ? 'EINVAL'
        : (chosen.map((nr, i) => isDue(before, step, namespaces[i] ?? NONE, nr)).find((one) => one !== '') ??
          '');
    if (due !== '') return errno === due || asksForPidNamespace(step);
    return !['EEXIST', 'EPERM'].includes(errno) || asksForPidNamespace(step);
  },
  // A number in each of two namespaces.
  witness: (_, step) => errnoOf(step) === '' && setTidOf(step).length > 1,
});

import type { Step } from '../checker/index.ts';
import { CLONE, WAIT } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { kindsAndFlags } from './descriptors.ts';
import { errnoOf, numberArg } from './stepping.ts';

/** Everything that has a meaning, from unshare(2) and wait4(2). */
const unshareFlags = [
  CLONE.CLONE_FILES,
  CLONE.CLONE_FS,
  CLONE.CLONE_SYSVSEM,
  CLONE.CLONE_THREAD,
  CLONE.CLONE_SIGHAND,
  CLONE.CLONE_VM,
  ...kindsAndFlags.map(([, flag]) => flag),
];
const waitOptions = Object.values(WAIT);
const INT_MIN = -2147483648;

/** What is left of `flags` when every known one is taken away, bit by bit. */
function isMadeOf(flags: number, known: readonly number[]): boolean {
  let left = flags;
  for (const bit of known) left &= ~bit;
  return left === 0;
}

const names = ['sethostname', 'setdomainname'];

/** The errno that the arguments alone call for; nothing if they make sense. */
function errnoDue(step: Step): string {
  const [first, second] = [numberArg(step, 0), numberArg(step, 1)];
  switch (step.name) {
    case 'unshare':
      return isMadeOf(first, unshareFlags) ? '' : 'EINVAL';
    case 'wait4':
      return isMadeOf(second, waitOptions) ? (first === INT_MIN ? 'ESRCH' : '') : 'EINVAL';
    case 'setpgid':
      return (second === 0 ? first : second) < 0 ? 'EINVAL' : '';
    case 'kill':
      return first === INT_MIN ? 'ESRCH' : second < 0 || second > 64 ? 'EINVAL' : '';
    default:
      if (second < 0 || second > 64) return 'EINVAL';
      return step.args[0] === null && second > 0 ? 'EFAULT' : '';
  }
}

export const undefinedArgumentsAreRefused = stepProperty({
  name: 'arguments-that-linux-does-not-define-are-refused',
  says: 'Unknown flags of unshare and options of wait4, signals beyond 64, groups with negative numbers, names of impossible lengths, names that cannot be read and the pid INT_MIN are refused, each with its errno; kill alone may find first that nobody has the pid, and who may not set a name is told that first.',
  clauses: [
    'task.unshare.flags',
    'wait.options',
    'wait.intmin',
    'kill.einval',
    'kill.intmin',
    'uts.set.length',
    'uts.set.fault',
    'setpgid.negative',
  ],
  of: ['unshare', 'wait4', 'kill', 'setpgid', ...names],
  refused: true,
  holds: (_, step) => {
    const due = errnoDue(step);
    if (due === '' || errnoOf(step) === due) return true;
    // Whether the caller may name anything is asked before the name is looked at.
    return step.name === 'kill'
      ? errnoOf(step) === 'ESRCH'
      : names.includes(step.name) && errnoOf(step) === 'EPERM';
  },
  // A flag that is known together with one that is not.
  witness: (_, step) =>
    step.name === 'unshare' && errnoDue(step) !== '' && (numberArg(step, 0) & CLONE.CLONE_NEWPID) !== 0,
});

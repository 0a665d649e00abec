import { NONE, type Step } from '../checker/index.ts';
import { PTRACE, PTRACE_O } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { couldTrace } from './descriptors.ts';
import { bearerOf, homeOf, leaderOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

const optionsKnown: readonly number[] = Object.values(PTRACE_O);

/** The sum of the options that a number has, if it has no other bit. */
const onlyKnown = (data: number): boolean =>
  optionsKnown.filter((one) => Math.floor(data / one) % 2 === 1).reduce((sum, one) => sum + one, 0) === data;

/** The errno that an attempt to attach should fail with. */
function dueOf(before: Linux, step: Step): string {
  const target = bearerOf(before, homeOf(before, step.slot), numberArg(step, 1));
  if (target === NONE) return 'ESRCH';
  const request = numberArg(step, 0);
  if (request !== PTRACE.PTRACE_SEIZE && request !== PTRACE.PTRACE_ATTACH) return 'ESRCH';
  const odd = numberArg(step, 2) !== 0 || !onlyKnown(numberArg(step, 3));
  if (request === PTRACE.PTRACE_SEIZE && odd) return 'EIO';
  if (leaderOf(before, target) === leaderOf(before, step.slot)) return 'EPERM';
  if (!couldTrace(before, step.slot, target, 'real')) return 'EPERM';
  return before.tasks.get(target).state === 'zombie' ? 'EPERM' : '';
}

export const tracingIsRefused = stepProperty({
  name: 'tracing-is-refused-exactly-for-its-reasons',
  says: 'ptrace fails with ESRCH for a number that means nobody in the caller’s PID namespace, and with a request to who is not traced; to attach with PTRACE_SEIZE fails with EIO for an address or an unknown option, and to attach at all with EPERM to a task of the caller’s own process, to one that it may not look into by its real ids, and to the dead. It fails for nothing else.',
  clauses: [
    'ptrace.esrch',
    'ptrace.options',
    'ptrace.own',
    'ptrace.access',
    'ptrace.dead',
    'ptrace.untraced',
  ],
  of: ['ptrace'],
  refused: true,
  holds: (before, step) => errnoOf(step) === dueOf(before, step),
  // Into the dead one may look as well.
  witness: (before, step) => {
    const target = bearerOf(before, homeOf(before, step.slot), numberArg(step, 1));
    return (
      errnoOf(step) === 'EPERM' &&
      before.tasks.get(target).state === 'zombie' &&
      couldTrace(before, step.slot, target, 'real')
    );
  },
});

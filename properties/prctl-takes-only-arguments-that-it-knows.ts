import type { Step } from '../checker/index.ts';
import { AMBIENT, PRCTL } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { has } from './credentials.ts';
import { errnoOf, numberArg } from './stepping.ts';

const isCapability = (number: number): boolean => Number.isInteger(number) && number >= 0 && number <= 40;

/** Whether the man page gives the arguments a meaning; undefined where nothing is said of the option here. */
function makesSense(step: Step): boolean | undefined {
  const second = numberArg(step, 1);
  const third = numberArg(step, 2);
  const nothingBehind = numberArg(step, 3) === 0 && numberArg(step, 4) === 0;
  switch (numberArg(step, 0)) {
    case PRCTL.PR_SET_KEEPCAPS:
    case PRCTL.PR_SET_DUMPABLE:
      return second === 0 || second === 1;
    case PRCTL.PR_SET_NO_NEW_PRIVS:
      return second === 1 && third === 0 && nothingBehind;
    case PRCTL.PR_GET_NO_NEW_PRIVS:
      return second === 0 && third === 0 && nothingBehind;
    case PRCTL.PR_CAPBSET_READ:
    case PRCTL.PR_CAPBSET_DROP:
      return isCapability(second);
    case PRCTL.PR_SET_PDEATHSIG:
      return second >= 0 && second <= 64;
    case PRCTL.PR_CAP_AMBIENT:
      if (!nothingBehind) return false;
      if (second === AMBIENT.PR_CAP_AMBIENT_CLEAR_ALL) return third === 0;
      return second >= 1 && second <= 3 && isCapability(third);
    default:
      return undefined;
  }
}

export const prctlKnowsItsArguments = stepProperty({
  name: 'prctl-takes-only-arguments-that-it-knows',
  says: 'An option of prctl fails with EINVAL exactly if its arguments have no meaning; to drop from the bounding set fails with EPERM before that, exactly without CAP_SETPCAP.',
  clauses: ['cred.prctl.args', 'cred.bounding.cap'],
  of: ['prctl'],
  refused: true,
  holds: (before, step) => {
    const sense = makesSense(step);
    if (sense === undefined) return errnoOf(step) !== 'EINVAL';
    const drops = numberArg(step, 0) === PRCTL.PR_CAPBSET_DROP;
    const capable = has(before.creds.get(step.slot).effective, 'CAP_SETPCAP');
    if (drops && (!capable || errnoOf(step) === 'EPERM')) return !capable && errnoOf(step) === 'EPERM';
    return sense === (errnoOf(step) !== 'EINVAL');
  },
  witness: (before, step) =>
    makesSense(step) === false && !has(before.creds.get(step.slot).effective, 'CAP_SETPCAP'),
});

import type { Step } from '../checker/index.ts';
import { PRCTL, SECBIT } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { type Credentials, changesCredentials, has } from './credentials.ts';
import { errnoOf, numberArg } from './stepping.ts';

const pairs = [
  [SECBIT.SECBIT_NOROOT, SECBIT.SECBIT_NOROOT_LOCKED],
  [SECBIT.SECBIT_NO_SETUID_FIXUP, SECBIT.SECBIT_NO_SETUID_FIXUP_LOCKED],
  [SECBIT.SECBIT_KEEP_CAPS, SECBIT.SECBIT_KEEP_CAPS_LOCKED],
  [SECBIT.SECBIT_NO_CAP_AMBIENT_RAISE, SECBIT.SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED],
  [SECBIT.SECBIT_EXEC_RESTRICT_FILE, SECBIT.SECBIT_EXEC_RESTRICT_FILE_LOCKED],
  [SECBIT.SECBIT_EXEC_DENY_INTERACTIVE, SECBIT.SECBIT_EXEC_DENY_INTERACTIVE_LOCKED],
] as const;

/** Those that only programs look at. */
const ofPrograms: readonly number[] = [SECBIT.SECBIT_EXEC_RESTRICT_FILE, SECBIT.SECBIT_EXEC_DENY_INTERACTIVE];

/** Whether each pair of a bit and its lock changes only as it may. */
function mayChange(was: Credentials, is: Credentials): boolean {
  const capable = has(was.effective, 'CAP_SETPCAP');
  const differ = was.securebits ^ is.securebits;
  return pairs.every(([bit, lock]) => {
    if ((was.securebits & lock) !== 0) return (differ & (bit | lock)) === 0;
    if (capable || ofPrograms.includes(bit)) return true;
    // keep_caps has an option of its own, which everybody may use.
    return (differ & lock) === 0 && ((differ & bit) === 0 || bit === SECBIT.SECBIT_KEEP_CAPS);
  });
}

/** What a call of prctl has made of the bits. */
function areAsAsked(was: Credentials, step: Step, is: Credentials): boolean {
  const [option, value] = [numberArg(step, 0), numberArg(step, 1)];
  const granted = errnoOf(step) === '';
  if (granted && option === PRCTL.PR_SET_SECUREBITS) {
    const mayRepeat = value !== was.securebits || has(was.effective, 'CAP_SETPCAP');
    return value >= 0 && value < 4096 && is.securebits === value && mayRepeat;
  }
  if (granted && option === PRCTL.PR_SET_KEEPCAPS) {
    const others = (was.securebits ^ is.securebits) & ~SECBIT.SECBIT_KEEP_CAPS;
    const locked = (was.securebits & SECBIT.SECBIT_KEEP_CAPS_LOCKED) !== 0;
    return others === 0 && ((is.securebits >> 4) & 1) === value && !locked;
  }
  return was.securebits === is.securebits;
}

export const securebitsStayLocked = stepProperty({
  name: 'securebits-stay-locked-and-in-the-hands-of-who-has-cap-setpcap',
  says: 'In one user namespace a locked securebit never changes and a lock is never removed; without CAP_SETPCAP only keep_caps and the bits for programs change, and only prctl changes any. There are twelve, a granted call sets what it was given, and a new user namespace has none.',
  clauses: [
    'cred.securebits',
    'cred.securebits.locked',
    'cred.securebits.unknown',
    'cred.securebits.cap',
    'cred.keepcaps',
    'cred.keepcaps.locked',
  ],
  of: changesCredentials,
  refused: true,
  holds: (before, step, after) => {
    const was = before.creds.get(step.slot);
    const is = after.creds.get(step.slot);
    if (was.user_ns !== is.user_ns) return is.securebits === 0;
    if (!mayChange(was, is)) return false;
    return step.name === 'prctl' ? areAsAsked(was, step, is) : was.securebits === is.securebits;
  },
  // Somebody without the capability changes a bit for programs.
  witness: (before, { slot }, after) =>
    !has(before.creds.get(slot).effective, 'CAP_SETPCAP') &&
    ((before.creds.get(slot).securebits ^ after.creds.get(slot).securebits) &
      SECBIT.SECBIT_EXEC_RESTRICT_FILE) !==
      0,
});

import type { Step } from '../checker/index.ts';
import { SIG, SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { doesNothingByDefault, isBlocked, isPending, saidAbout, waitingFor } from './signals.ts';
import { errnoOf, numberArg } from './stepping.ts';

const said = ['default', 'ignore', 'handler'];

/** One field of the struct that a sigaction(2) is given. */
function fieldOfAction(step: Step, field: string): number {
  const action = step.args[1];
  const value =
    typeof action === 'object' && action !== null && 'answer' in action ? action.answer[field] : undefined;
  return typeof value === 'number' ? value : 0;
}

function isSet(before: Linux, step: Step, after: Linux): boolean {
  const signal = numberArg(step, 0);
  const invalid = signal < 1 || signal > 64 || signal === SIGNAL.SIGKILL || signal === SIGNAL.SIGSTOP;
  if (invalid || errnoOf(step) !== '') return invalid && errnoOf(step) === 'EINVAL';
  const now = saidAbout(after, step.slot, signal);
  if (now !== said[fieldOfAction(step, 'sa_handler')]) return false;
  for (const action of before.sighands.get(before.tasks.get(step.slot).sighand).actions)
    if (action.signal !== signal && saidAbout(after, step.slot, action.signal) !== action.handler)
      return false;
  const ignored = now === 'ignore' || (now === 'default' && doesNothingByDefault(signal));
  return isPending(after, step.slot, signal) === (isPending(before, step.slot, signal) && !ignored);
}

function isMasked(before: Linux, step: Step, after: Linux): boolean {
  const how = numberArg(step, 0);
  const known = how === SIG.SIG_BLOCK || how === SIG.SIG_UNBLOCK || how === SIG.SIG_SETMASK;
  if (!known || errnoOf(step) !== '') return !known && errnoOf(step) === 'EINVAL';
  const named = Array.isArray(step.args[1]) ? step.args[1] : [];
  for (let signal = 1; signal <= 64; signal++) {
    const isNamed = named.includes(signal);
    const was = isBlocked(before, step.slot, signal);
    const due =
      signal !== SIGNAL.SIGKILL &&
      signal !== SIGNAL.SIGSTOP &&
      (how === SIG.SIG_BLOCK ? was || isNamed : how === SIG.SIG_UNBLOCK ? was && !isNamed : isNamed);
    if (isBlocked(after, step.slot, signal) !== due) return false;
  }
  return true;
}

export const maskAndActionAreSet = stepProperty({
  name: 'sigaction-and-sigprocmask-change-what-they-say',
  says: 'sigaction sets what is done with one signal, drops it if it waits and is ignored now, and refuses with EINVAL what cannot be set; sigprocmask adds, takes away or sets the blocked signals, and refuses with EINVAL what is none of these.',
  clauses: ['sigaction.set', 'sigaction.einval', 'sigmask.set', 'sigmask.einval'],
  of: ['sigaction', 'sigprocmask'],
  refused: true,
  holds: (before, step, after) =>
    step.name === 'sigaction' ? isSet(before, step, after) : isMasked(before, step, after),
  // A signal that waits is dropped.
  witness: (before, step, after) =>
    step.name === 'sigaction' && waitingFor(before, step.slot).length > waitingFor(after, step.slot).length,
});

import type { Step } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { isBlocked, isPending, waitingFor } from './signals.ts';
import { errnoOf, fieldOf } from './stepping.ts';

const asked = (step: Step): readonly unknown[] => (Array.isArray(step.args[0]) ? step.args[0] : []);

export const sigtimedwaitTakesOne = stepProperty({
  name: 'sigtimedwait-takes-a-signal-that-waits',
  says: 'sigtimedwait takes one signal that waits and that it asks for, and fails with EAGAIN exactly if there is none; sigpending answers which signals wait and are blocked.',
  clauses: ['sigwait.eagain', 'signal.blocked', 'siginfo.pid', 'siginfo.pid.outside'],
  of: ['sigtimedwait', 'sigpending'],
  refused: true,
  holds: (before, step, after) => {
    const pending = waitingFor(before, step.slot);
    if (step.name === 'sigpending') {
      const { result } = step;
      if (!Array.isArray(result)) return false;
      for (let signal = 1; signal <= 64; signal++)
        if (
          result.includes(signal) !==
          (isPending(before, step.slot, signal) && isBlocked(before, step.slot, signal))
        )
          return false;
      return true;
    }
    const some = pending.some(({ signal }) => asked(step).includes(signal));
    if (!some) return errnoOf(step) === 'EAGAIN';
    const signal = fieldOf(step, 'signo');
    const left = waitingFor(after, step.slot);
    return (
      asked(step).includes(signal) &&
      pending.some((info) => info.signal === signal) &&
      left.length === pending.length - 1
    );
  },
  // Another one waits too.
  witness: (before, step) =>
    step.name === 'sigtimedwait' && errnoOf(step) === '' && waitingFor(before, step.slot).length > 1,
});

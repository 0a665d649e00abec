import { isAnswer, type Step } from '../checker/index.ts';
import { CLOCK } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { offsetsOf } from './offsets.ts';

/** By how many seconds the clock by which a step sleeps is ahead where its caller is. */
function aheadFor(before: Linux, { slot, args: [clock] }: Step): number {
  const { monotonic, boottime } = offsetsOf(before, before.nsproxies.get(slot).time_ns);
  if (clock === CLOCK.CLOCK_REALTIME) return 0;
  const [sec, nsec] = clock === CLOCK.CLOCK_MONOTONIC ? monotonic : boottime;
  return sec + (nsec >= 5e8 ? 1 : 0);
}

export const sleepsByItsOwnClock = stepProperty({
  name: 'who-sleeps-until-a-time-wakes-by-its-own-clock',
  says: 'Who does not sleep until a time is in a time namespace where that time is past.',
  clauses: ['time.sleep'],
  of: ['clock_nanosleep'],
  holds: (before, step) => !isAnswer(step.result) || aheadFor(before, step) >= Number(step.args[2]),
  witness: (before, step) => isAnswer(step.result) && aheadFor(before, step) > 0,
});

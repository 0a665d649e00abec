/** Clocks (models/time/clock.ts). */
import { CLOCK, TIMER_ABSTIME } from '../constants.ts';
import { number, type Signatures, takes } from '../trace/signatures/params.ts';

export const timeCalls: Signatures = {
  /** What the call stores, as the seconds that the clock is ahead of the outermost time namespace. */
  clock_gettime: takes({ kind: 'flags', names: CLOCK }),
  /** Until so many seconds after now, as the clock is in the outermost time namespace. */
  clock_nanosleep: takes(
    { kind: 'flags', names: CLOCK },
    { kind: 'flags', names: { TIMER_ABSTIME } },
    number,
  ),
};

/** Clocks (models/time/clock.ts). */
import { CLOCK } from '../constants.ts';
import { type Signatures, takes } from '../trace/signatures/params.ts';

export const timeCalls: Signatures = {
  /** What the call stores, as the seconds that the clock is ahead of the outermost time namespace. */
  clock_gettime: takes({ kind: 'flags', names: CLOCK }),
};

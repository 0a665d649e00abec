/** clock_gettime(2) and /proc/uptime (kernel/time/posix-timers.c, fs/proc/uptime.c). */
import { beyond, type Result } from '../../checker/index.ts';
import { CLOCK } from '../constants.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { OffsetClock, Timespec } from './context.ts';

const NO_CLOCK = beyond('is modelled for the clocks of a date, and those since some moment, without alarms');

const { CLOCK_REALTIME, CLOCK_REALTIME_COARSE, CLOCK_TAI } = CLOCK;
const { CLOCK_MONOTONIC, CLOCK_MONOTONIC_RAW, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME } = CLOCK;

const dates: readonly number[] = [CLOCK_REALTIME, CLOCK_REALTIME_COARSE, CLOCK_TAI];
const offsetOf: Readonly<Record<number, OffsetClock>> = {
  [CLOCK_MONOTONIC]: 'monotonic',
  [CLOCK_MONOTONIC_RAW]: 'monotonic',
  [CLOCK_MONOTONIC_COARSE]: 'monotonic',
  [CLOCK_BOOTTIME]: 'boottime',
};

/** Answers by how many seconds the clock is ahead of the same clock in the outermost time namespace. */
export const clock_gettime = {
  run: (k: LinuxKernel, caller: number, clock: number): Result => {
    if (dates.includes(clock)) {
      k.by('time.clock.date');
      return 0;
    }
    const shifted = offsetOf[clock];
    if (shifted === undefined) return NO_CLOCK;
    k.by('time.clock');
    return aheadBy(k, caller, shifted);
  },
};

export const uptimePath = '/proc/uptime';

/** The first number of the file is that of CLOCK_BOOTTIME, as the reader has it. */
export function read_uptime(k: LinuxKernel, caller: number, path: string): Result | undefined {
  if (path !== uptimePath) return undefined;
  k.by('time.uptime');
  return aheadBy(k, caller, 'boottime');
}

function aheadBy(k: LinuxKernel, caller: number, clock: OffsetClock): number {
  const { offsets } = k.timeNamespaces.get(k.nsproxies.get(caller).time_ns);
  return wholeSeconds(offsets[clock]);
}

/** The nearest number of seconds. */
function wholeSeconds({ sec, nsec }: Timespec): number {
  return Math.round(sec + nsec / 1e9);
}

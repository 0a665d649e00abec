/** clock_gettime(2), clock_nanosleep(2) and /proc/uptime (kernel/time/posix-timers.c, fs/proc/uptime.c). */
import { BLOCKS, beyond, fact, type Result } from '../../checker/index.ts';
import { CLOCK, TIMER_ABSTIME } from '../constants.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
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
    return timens_add(k, caller, shifted);
  },
};

const NO_SLEEP = beyond(
  'is modelled with TIMER_ABSTIME, for CLOCK_REALTIME, CLOCK_MONOTONIC and CLOCK_BOOTTIME',
);

/** Sleeps until the clock says what it says in the outermost time namespace `ahead` seconds from now. */
export const clock_nanosleep = {
  run: (k: LinuxKernel, caller: number, clock: number, flags: number, ahead: number): Result => {
    const shifted = offsetOf[clock];
    const sleeps = [CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME].some((one) => one === clock);
    if (!sleeps || flags !== TIMER_ABSTIME) return NO_SLEEP;
    if ((shifted === undefined ? 0 : timens_add(k, caller, shifted)) < ahead) return BLOCKS;
    k.by('time.sleep');
    return 0;
  },
};

export const uptimePath = '/proc/uptime';

/** The first number of the file is that of CLOCK_BOOTTIME, as the reader has it. */
export function read_uptime(k: LinuxKernel, caller: number, path: string): Result | undefined {
  if (path !== uptimePath) return undefined;
  k.by('time.uptime');
  return timens_add(k, caller, 'boottime');
}

type Ahead = (k: Linux, reader: number, clock: OffsetClock) => number;

const in_time_ns =
  (of: (k: Linux, reader: number) => number): Ahead =>
  (k, reader, clock) =>
    wholeSeconds(k.timeNamespaces.get(of(k, reader)).offsets[clock]);

/** By how much a clock is ahead for who reads it (include/linux/time_namespace.h: timens_add_monotonic). */
export const timens_add = fact(
  'timens_add',
  in_time_ns((k, reader) => k.nsproxies.get(reader).time_ns),
  {
    'takes the offsets of the children of who reads it': in_time_ns(
      (k, reader) => k.nsproxies.get(reader).time_ns_for_children,
    ),
    'is the same for all': () => 0,
  },
);

/** The nearest number of seconds. */
function wholeSeconds({ sec, nsec }: Timespec): number {
  return Math.round(sec + nsec / 1e9);
}

/** Clocks, compared with those of the executor, which is in the outermost time namespace. */
import { readFileSync } from 'node:fs';
import type { Answer } from '../../checker/index.ts';
import { CLOCK } from '../../models/constants.ts';
import { decodeClocks, type StepResult } from '../executor/scenario.ts';
import { syscall, type Translations } from './translation.ts';

type Clock = keyof ReturnType<typeof decodeClocks>;

/** The clock of the executor that a clock is measured with: a coarse one is at most a tick behind. */
const measuredWith: Readonly<Record<number, Clock>> = {
  [CLOCK.CLOCK_REALTIME]: 'realtime',
  [CLOCK.CLOCK_REALTIME_COARSE]: 'realtime',
  [CLOCK.CLOCK_TAI]: 'tai',
  [CLOCK.CLOCK_MONOTONIC]: 'monotonic',
  [CLOCK.CLOCK_MONOTONIC_COARSE]: 'monotonic',
  [CLOCK.CLOCK_MONOTONIC_RAW]: 'raw',
  [CLOCK.CLOCK_BOOTTIME]: 'boottime',
};

const SECOND = 1_000_000_000n;

/** By how many seconds, rounded, a task's clock is ahead of the executor's. */
function secondsAhead(nanoseconds: bigint, result: StepResult, clock: Clock): number {
  return Math.round(Number(nanoseconds - decodeClocks(result)[clock]) / Number(SECOND)) + 0;
}

/** What the clocks say to this process, which is in the time namespace of the executor. */
const clocksHere: Readonly<Record<number, () => number>> = {
  [CLOCK.CLOCK_REALTIME]: () => Date.now() / 1000,
  [CLOCK.CLOCK_MONOTONIC]: () => Number(process.hrtime.bigint() / SECOND),
  [CLOCK.CLOCK_BOOTTIME]: () => Number.parseFloat(readFileSync('/proc/uptime', 'utf8')),
};

/** What one of them will say so many seconds from now, as a struct timespec. */
function inSeconds(clock: number, ahead: number): Uint8Array {
  const bytes = new Uint8Array(16);
  const now = clocksHere[clock]?.() ?? 0;
  new DataView(bytes.buffer).setBigInt64(0, BigInt(Math.round(now) + ahead), true);
  return bytes;
}

export const timeCalls: Translations = {
  clock_nanosleep: {
    step: ({ call, args: [clock, flags, ahead] }, { caller }) =>
      syscall(caller, call, Number(clock), Number(flags), { in: inSeconds(Number(clock), Number(ahead)) }, 0),
  },
  clock_gettime: {
    step: ({ call, args: [clock] }, { caller }) => ({
      op: 'syscall',
      task: caller,
      call,
      args: [Number(clock), { out: 16 }],
      clocks: true,
    }),
    answer: ({ args: [clock] }, result) => {
      const view = new DataView(result.out.buffer, result.out.byteOffset);
      const now = view.getBigInt64(0, true) * SECOND + view.getBigInt64(8, true);
      return secondsAhead(now, result, measuredWith[Number(clock)] ?? 'realtime');
    },
  },
};

/** /proc/uptime: two numbers with two decimals, of which the first is a clock. */
export function uptimeAhead(result: StepResult): Answer {
  const text = new TextDecoder().decode(result.out.subarray(0, result.ret));
  const [seconds = '', hundredths = ''] = text.split(' ')[0]?.split('.') ?? [];
  const now = BigInt(seconds) * SECOND + BigInt(hundredths) * (SECOND / 100n);
  return secondsAhead(now, result, 'boottime');
}

/** The two lines of timens_offsets, each as [seconds, nanoseconds]; nothing where there is none. */
export function offsetsIn(text: string): Answer | undefined {
  const lines = [...text.matchAll(/^(monotonic|boottime) +(-?\d+) +(-?\d+)$/gm)];
  if (lines.length === 0) return undefined;
  return {
    answer: Object.fromEntries(lines.map(([, clock, sec, nsec]) => [clock, [Number(sec), Number(nsec)]])),
  };
}

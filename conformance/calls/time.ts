/** Clocks, compared with those of the executor, which is in the outermost time namespace. */
import type { Answer } from '../../checker/index.ts';
import { CLOCK } from '../../models/constants.ts';
import { decodeClocks, type StepResult } from '../executor/scenario.ts';
import type { Translations } from './translation.ts';

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

export const timeCalls: Translations = {
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

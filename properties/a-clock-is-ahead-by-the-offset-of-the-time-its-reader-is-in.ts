import type { Step } from '../checker/index.ts';
import { CLOCK } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { offsetsOf } from './offsets.ts';

const sinceSomeMoment: readonly unknown[] = [
  CLOCK.CLOCK_MONOTONIC,
  CLOCK.CLOCK_MONOTONIC_RAW,
  CLOCK.CLOCK_MONOTONIC_COARSE,
];

/** By what the clock that a step reads is ahead where its caller is; undefined for a step that reads none. */
function due(before: Linux, { name, slot, args: [what] }: Step): number | undefined {
  if (name === 'read' && what !== '/proc/uptime') return undefined;
  const offsets = offsetsOf(before, before.nsproxies.get(slot).time_ns);
  let offset: readonly [number, number] = [0, 0];
  if (sinceSomeMoment.includes(what)) offset = offsets.monotonic;
  if (what === CLOCK.CLOCK_BOOTTIME || what === '/proc/uptime') offset = offsets.boottime;
  const [sec, nsec] = offset;
  return sec + (nsec >= 5e8 ? 1 : 0);
}

export const clockIsAheadByTheOffset = stepProperty({
  name: 'a-clock-is-ahead-by-the-offset-of-the-time-its-reader-is-in',
  says: 'A clock that runs since some moment is ahead by the offset of the time namespace that its reader is in, and not of that of its children. The date is the same for all.',
  clauses: ['time.clock', 'time.clock.date', 'time.uptime'],
  of: ['clock_gettime', 'read'],
  holds: (before, step) => {
    const ahead = due(before, step);
    return ahead === undefined || step.result === ahead;
  },
  witness: (before, step) => {
    const mine = before.nsproxies.get(step.slot);
    return (due(before, step) ?? 0) !== 0 && mine.time_ns !== mine.time_ns_for_children;
  },
});

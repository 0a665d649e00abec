import type { StateProperty } from '../../../checker/index.ts';
import type { LineKinds, Program } from '../../../models/designs/lines/system.ts';
import { isIn, isReading } from './sections.ts';

/** Locks are taken in an order in which nobody waits for who waits. */
export const somebodyGetsOn = (programs: readonly Program[]): StateProperty<LineKinds> => ({
  kind: 'state',
  name: 'somebody-gets-on',
  says: 'Of those who are not done, at least one is not waiting for a lock that another one has.',
  clauses: [],
  reads: ['cpus'],
  holds: ({ cpus }) => {
    const places = cpus
      .slots()
      .map((slot) => ({ slot, program: programs[slot] ?? [], at: cpus.get(slot).at }));
    const waits = ({ slot, program, at }: (typeof places)[number]) => {
      const next = program[at];
      const has = (which: typeof isIn) =>
        places.some(
          (other) => other.slot !== slot && which(other.program, other.at).includes(next?.line ?? ''),
        );
      if (next?.does === 'read lock') return has(isIn);
      return next?.does === 'lock' && (has(isIn) || has(isReading));
    };
    const unfinished = places.filter(({ program, at }) => at < program.length);
    return unfinished.length === 0 || !unfinished.every(waits);
  },
  witness: ({ cpus }) =>
    cpus.slots().some((slot) => isIn(programs[slot] ?? [], cpus.get(slot).at).length > 0),
});

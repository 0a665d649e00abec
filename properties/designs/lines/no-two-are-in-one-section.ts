import type { StateProperty } from '../../../checker/index.ts';
import type { LineKinds, Program } from '../../../models/designs/lines/system.ts';
import { isIn, isReading } from './sections.ts';

/** What a lock is for. */
export const noTwoAreInOneSection = (programs: readonly Program[]): StateProperty<LineKinds> => {
  const [sections, readings] = [isIn, isReading].map((which) =>
    programs.map((program) => [...program, undefined].map((_, at) => which(program, at))),
  );
  return {
    kind: 'state',
    name: 'no-two-are-in-one-section',
    says: 'Between the taking and the giving back of a lock a processor is alone, or with others who only read.',
    clauses: [],
    reads: ['cpus'],
    holds: ({ cpus }) => {
      const of = (which: typeof sections) =>
        cpus.slots().flatMap((slot) => which?.[slot]?.[cpus.get(slot).at] ?? []);
      const [taken, read] = [of(sections), new Set(of(readings))];
      return new Set(taken).size === taken.length && !taken.some((lock) => read.has(lock));
    },
    witness: ({ cpus }) =>
      cpus.slots().some((slot) => (sections?.[slot]?.[cpus.get(slot).at] ?? []).length > 0),
  };
};

import type { StateProperty } from '../../../checker/index.ts';
import type { LineKinds, Program } from '../../../models/designs/lines/system.ts';
import { isIn } from './sections.ts';

/** What a lock is for. */
export const noTwoAreInOneSection = (programs: readonly Program[]): StateProperty<LineKinds> => {
  const sections = programs.map((program) => [...program, undefined].map((_, at) => isIn(program, at)));
  return {
    kind: 'state',
    name: 'no-two-are-in-one-section',
    says: 'No two processors are between the taking and the giving back of one lock.',
    clauses: [],
    reads: ['cpus'],
    holds: ({ cpus }) => {
      const taken = cpus.slots().flatMap((slot) => sections[slot]?.[cpus.get(slot).at] ?? []);
      return new Set(taken).size === taken.length;
    },
    witness: ({ cpus }) =>
      cpus.slots().some((slot) => (sections[slot]?.[cpus.get(slot).at] ?? []).length > 0),
  };
};

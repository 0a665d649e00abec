import type { StateProperty } from '../../../checker/index.ts';
import { FIRST_VALUE } from '../../../models/designs/lines/machines.ts';
import { type LineKinds, linesOf, type Program } from '../../../models/designs/lines/system.ts';
import { changedBy } from './sections.ts';

/** What is atomic, and what is not but under a lock, comes to the same as one after the other. */
export const noUpdateIsLost = (programs: readonly Program[]): StateProperty<LineKinds> => {
  const lines = linesOf(...programs);
  const changes = programs.map((program) =>
    [...program, undefined].map((_, at) => lines.map((line) => changedBy(program, at, line))),
  );
  return {
    kind: 'state',
    name: 'no-update-is-lost',
    says: 'Every counter has counted all that was done to it, by whichever processor.',
    clauses: [],
    reads: ['cpus', 'lines'],
    holds: ({ cpus, lines: all }) =>
      lines.every((_, line) => {
        const done = cpus.slots().map((slot) => changes[slot]?.[cpus.get(slot).at]?.[line] ?? 0);
        return all.get(line).value === done.reduce((sum, one) => sum + one, FIRST_VALUE);
      }),
    witness: ({ lines: all }) => all.slots().some((slot) => all.get(slot).value !== FIRST_VALUE),
  };
};

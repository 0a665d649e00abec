import type { StateProperty } from '../../../checker/index.ts';
import { type LineKinds, linesOf, type Program } from '../../../models/designs/lines/system.ts';
import { isIn, isReading } from './sections.ts';

/** A lock that nobody gives back would be waited for until the end of time, and by nobody who is in a section. */
export const aLockIsTakenWhileItIsNeeded = (programs: readonly Program[]): StateProperty<LineKinds> => {
  const lines = linesOf(...programs);
  const locks = lines.filter((line) =>
    programs.flat().some((one) => one.line === line && one.does.endsWith('lock')),
  );
  const [sections, readings] = [isIn, isReading].map((which) =>
    programs.map((program) => [...program, undefined].map((_, at) => which(program, at))),
  );
  return {
    kind: 'state',
    name: 'a-lock-is-taken-while-it-is-needed',
    says: 'A lock is taken exactly as long as somebody is in a section of it, who only reads or not.',
    clauses: [],
    reads: ['cpus', 'lines'],
    holds: ({ cpus, lines: all }) =>
      locks.every((lock) => {
        const many = (which: typeof sections) =>
          cpus.slots().filter((slot) => which?.[slot]?.[cpus.get(slot).at]?.includes(lock)).length;
        const { state } = all.get(lines.indexOf(lock));
        return (state === 'held') === many(sections) > 0 && (state === 'shared') === many(readings) > 0;
      }),
    witness: ({ lines: all }) => all.slots().some((slot) => all.get(slot).state === 'shared'),
  };
};

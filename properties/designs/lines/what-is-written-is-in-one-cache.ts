import type { StepProperty } from '../../../checker/index.ts';
import type { LineKinds, Program } from '../../../models/designs/lines/system.ts';

/**
 * Caches are coherent: a line has one writer or many readers. Who does not come back to a line is not reckoned among
 * those who have it: whether it still has a copy makes no difference to anybody.
 */
export const whatIsWrittenIsInOneCache = (programs: readonly Program[]): StepProperty<LineKinds> => {
  const comesBack = (slot: number, at: number): boolean => {
    const [now, ...later] = (programs[slot] ?? []).slice(at);
    return later.some(({ line }) => line === now?.line);
  };
  return {
    kind: 'step',
    name: 'what-is-written-is-in-one-cache',
    says: 'Who reads a line has it beside those who had it before; who writes it has it alone.',
    clauses: [],
    holds: (before, { slot }, after) => {
      const { at } = before.cpus.get(slot);
      const access = programs[slot]?.[at];
      if (!access) return true;
      // Lines are numbered as programs come to them; a step changes the copies of one line at most.
      const line = [...new Set(programs.flat().map((one) => one.line))].indexOf(access.line);
      const [had, have] = [before.lines.get(line).copies, after.lines.get(line).copies];
      const mine = comesBack(slot, at) ? 2 ** slot : 0;
      const others = access.does === 'read' || access.does === 'load' ? had - (had & (2 ** slot)) : 0;
      return have === others + mine;
    },
    witness: (before, { slot }) => {
      const { at } = before.cpus.get(slot);
      const does = programs[slot]?.[at]?.does;
      return (
        does === 'write' || does === 'inc' || does === 'store' || does === 'lock' || does === 'read lock'
      );
    },
  };
};

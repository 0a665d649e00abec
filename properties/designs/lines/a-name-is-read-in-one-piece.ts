import type { StateProperty } from '../../../checker/index.ts';
import type { LineKinds, Program } from '../../../models/designs/lines/system.ts';

/** From the first access to one of several lines until before the last: what is read there is neither old nor new. */
type Middle = { readonly from: number; readonly to: number; readonly lines: ReadonlySet<string> };

/** The runs of accesses of one sort to several lines of one name. */
function middles(program: Program, does: 'read' | 'write'): readonly Middle[] {
  const named = (at: number) => {
    const access = program[at];
    return access?.does === does ? /^(.*\.name)\[/.exec(access.line)?.[1] : undefined;
  };
  return program.flatMap((_, from) => {
    const name = named(from);
    if (name === undefined || named(from - 1) === name) return [];
    let to = from;
    while (named(to + 1) === name) to++;
    const lines = new Set(program.slice(from, to + 1).map(({ line }) => line));
    return lines.size > 1 ? [{ from, to, lines }] : [];
  });
}

/** What uts_sem is for: a name is longer than a line, or lies across two. */
export const aNameIsReadInOnePiece = (programs: readonly Program[]): StateProperty<LineKinds> => {
  const of = (does: 'read' | 'write') => programs.map((program) => middles(program, does));
  const [reads, writes] = [of('read'), of('write')];
  const isIn = (at: number) => (middle: Middle) => middle.from < at && at <= middle.to;
  return {
    kind: 'state',
    name: 'a-name-is-read-in-one-piece',
    says: 'Nobody has read a part of a name of which another one has written a part.',
    clauses: [],
    reads: ['cpus'],
    holds: ({ cpus }) =>
      !cpus.slots().some((reader) =>
        (reads[reader] ?? []).filter(isIn(cpus.get(reader).at)).some((read) =>
          cpus
            .slots()
            .filter((writer) => writer !== reader)
            .some((writer) =>
              (writes[writer] ?? [])
                .filter(isIn(cpus.get(writer).at))
                .some(({ lines }) => [...lines].some((line) => read.lines.has(line))),
            ),
        ),
      ),
    witness: ({ cpus }) => cpus.slots().some((slot) => (reads[slot] ?? []).some(isIn(cpus.get(slot).at))),
  };
};

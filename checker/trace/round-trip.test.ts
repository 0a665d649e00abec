import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTrace } from './arbitrary.ts';
import { parseTrace } from './parse.ts';
import { formatProblem, printLine, printTrace } from './print.ts';
import type { Trace } from './syntax.ts';

/** In CI every run checks the same cases; elsewhere fast-check draws a seed and prints it when it fails. */
const seed = process.env.CI ? { seed: 2006 } : {};

function parsed(text: string): Trace {
  const result = parseTrace(text, 'x.trace');
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.trace;
}

/** The trace with every position at 1:1: what printing keeps. */
function unplaced(trace: Trace): Trace {
  const position = { line: 1, column: 1 };
  return {
    ...trace,
    header: trace.header.map((entry) => ({ ...entry, position })),
    lines: trace.lines.map((line) => ({ ...line, position })),
  };
}

describe('printing', () => {
  it('then parsing gives the same trace', () => {
    const roundTrip = fc.property(arbitraryTrace, (trace) => {
      const again = parseTrace(printTrace(trace), trace.file);
      expect(again.ok && unplaced(again.trace)).toEqual(trace);
    });
    fc.assert(roundTrip, { numRuns: 1000, ...seed });
  });

  it('gives every line back at the place that parsing names', () => {
    const places = fc.property(arbitraryTrace, (trace) => {
      const text = printTrace(trace);
      for (const line of parsed(text).lines) {
        expect(text.split('\n')[line.position.line - 1]?.slice(line.position.column - 1)).toBe(
          printLine(line),
        );
      }
    });
    fc.assert(places, seed);
  });

  /** Traces with up to three small edits: some still parse, the others are broken in every way. */
  const inserted = fc.oneof(
    fc.constantFrom(...' \t\n\r"\\|,:@-()[]{}=#_0x'.split(''), '', ' null ', ' any ', ' as ', '\n---\n'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  const edit = fc.record({ at: fc.nat({ max: 999 }), removed: fc.nat({ max: 1 }), inserted });
  const editedText = fc.tuple(arbitraryTrace, fc.array(edit, { maxLength: 3 })).map(([trace, edits]) =>
    edits.reduce((text, { at, removed, inserted }) => {
      const start = Math.floor((at / 1000) * (text.length + 1));
      return text.slice(0, start) + inserted + text.slice(start + removed);
    }, printTrace(trace)),
  );

  it('is a fixed point after one parse of any text, and a text that does not parse has problems within it', () => {
    const stable = fc.property(editedText, (text) => {
      const first = parseTrace(text, 'x.trace');
      if (first.ok) {
        expect(unplaced(parsed(printTrace(first.trace)))).toEqual(unplaced(first.trace));
        return;
      }
      expect(first.problems.length).toBeGreaterThan(0);
      for (const { line, column, expected, found } of first.problems) {
        const length = text.split(/\r\n|\r|\n/)[line - 1]?.length ?? -1;
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual(length + 1);
        expect(`${expected} ${found}`).not.toMatch(/Token|Expecting|-->|undefined|EOF/);
      }
    });
    fc.assert(stable, { numRuns: 2000, ...seed });
  });
});

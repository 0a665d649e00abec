/** Every example of the spec runs on the model, with the answers and for the reasons it states. */
import { describe, expect, it } from 'vitest';
import { parseTrace, printExpected, printLine } from '../../checker/index.ts';
import { clauses, examples } from '../../spec/clauses.gen.ts';
import { linux } from '../system.ts';
import { playTrace } from './play.ts';
import { writeActual } from './write.ts';

const played = examples.map((example) => {
  const parsed = parseTrace(example.trace, example.file);
  return { example, parsed, performance: parsed.ok ? playTrace(linux, parsed.trace) : undefined };
});

describe('the examples of the spec on the model', () => {
  it.each(played)('$example.file:$example.line $example.clauses', ({ parsed, performance }) => {
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(performance?.problem).toBeUndefined();
    const differing = performance?.lines
      .filter(({ accepted }) => !accepted)
      .map(({ line, actual }) => `${printLine(line)}   # answers ${printExpected(writeActual(actual))}`);
    expect(differing).toEqual([]);
    expect(performance?.lines.length).toBeGreaterThan(0);
  });

  it('a call that names its clause in a comment is decided by that clause', () => {
    const others = played.flatMap(({ performance }) =>
      (performance?.lines ?? [])
        .filter(({ line, clauses: decided }) => {
          const named = line.comment ?? '';
          return named in clauses && !decided.includes(named);
        })
        .map(({ line, clauses: decided }) => `${printLine(line)} is decided by ${decided.join(', ')}`),
    );
    expect(others).toEqual([]);
  });
});

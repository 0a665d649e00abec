/** The examples of the specification on the model as it is: of eight kinds, or in the tutorial's copy of nine. */
import { parseTrace } from '../../checker/index.ts';
import { linux } from '../../models/system.ts';
import { playTrace } from '../../models/trace/play.ts';
import { examples } from '../../spec/clauses.gen.ts';

export type OldExamples = {
  readonly played: number;
  /** Those of which a call is answered otherwise than it says, as FILE:LINE. */
  readonly different: readonly string[];
};

/** Plays all that is in `clauses.gen.ts`. */
export function oldExamples(): OldExamples {
  const different = examples.filter(({ trace, file }) => {
    const parsed = parseTrace(trace, file);
    if (!parsed.ok) return true;
    const { problem, lines } = playTrace(linux, parsed.trace);
    return problem !== undefined || lines.some(({ accepted }) => !accepted);
  });
  return { played: examples.length, different: different.map(({ file, line }) => `${file}:${line}`) };
}

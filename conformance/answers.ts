/** The answers of a kernel beside those of the model, in the words of a trace. */
import type { CallLine, Expected, Trace, TraceLine } from '../checker/index.ts';
import type { Actual } from '../models/trace/session.ts';
import { writeActual } from '../models/trace/write.ts';
import type { KernelPerformance } from './run.ts';
import { namespaceIn } from './script.ts';

/**
 * One answer. Which namespace the kernel means shows only in who else has it: where the two agree, or nobody has
 * compared them, that it is one is all that can be written. `differs`: this is where they part.
 */
export function kernelWords(
  actual: Actual,
  differs: boolean,
  names?: (nr: number) => string | undefined,
): Expected | null {
  if (actual.kind === 'cannot call' || actual.kind === 'not modelled') return null;
  if (actual.kind === 'answer' && namespaceIn(actual.value) && !differs) return { kind: 'success' };
  return writeActual(actual, names);
}

/** A trace that was played on a kernel, with what that answered in every line, and the kernel in its header. */
export function withKernelAnswers(
  trace: Trace,
  { release, model, lines, difference }: KernelPerformance,
): Trace {
  const answers = new Map<CallLine, Expected | null>();
  for (const [at, { line }] of model.lines.entries()) {
    const witnessed = lines[at];
    if (!witnessed) break;
    const differs = difference?.at === at && difference.what === 'answer';
    answers.set(line, kernelAnswer(line, witnessed, differs));
  }
  const others = trace.header.filter(({ key }) => key !== 'kernel');
  return {
    ...trace,
    header: [...others, { key: 'kernel', value: release, position: { line: 0, column: 0 } }],
    lines: trace.lines.map(
      (line): TraceLine => (line.kind === 'call' ? { ...line, kernel: answers.get(line) ?? null } : line),
    ),
  };
}

/** The words of the trace itself, where it says what is answered: it has names for tasks and namespaces. */
function kernelAnswer(
  { expected }: CallLine,
  { actual, accepted }: KernelPerformance['lines'][number],
  differs: boolean,
): Expected | null {
  return accepted && expected.kind === 'value' && !differs ? expected : kernelWords(actual, differs);
}

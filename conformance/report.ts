/** A difference between model and kernel, as a person reads it. */
import { printTrace, type Trace, type TraceLine } from '../checker/index.ts';
import { task_pid_nr_as_seen_by } from '../models/facts/visibility.ts';
import type { Session } from '../models/trace/session.ts';
import { writeActual, writeArgs } from '../models/trace/write.ts';
import { kernelWords } from './answers.ts';
import { type Difference, show, type Witnessed } from './compare.ts';
import { namespaceIn, type ScriptedCall } from './script.ts';

const nowhere = { line: 0, column: 0 };

/** The script as a trace with the answers of the model and of the kernel, so that it can be played again. */
export function scriptToTrace(
  session: Session,
  script: readonly ScriptedCall[],
  kernel: string,
  { witnessed, difference }: { readonly witnessed: readonly Witnessed[]; readonly difference: Difference },
): Trace {
  session.restart();
  const lines = script.map(({ task, call, args, child }, at): TraceLine => {
    const caller = session.tasks.get(task) ?? 0;
    const seen = new Map(
      [...session.tasks].map(([name, slot]) => [task_pid_nr_as_seen_by(session.world, slot, caller), name]),
    );
    const written = writeArgs(call, args, (nr) => seen.get(nr));
    const played = session.call(task, call, args, undefined, child);
    const { actual } = played;
    const namespace = actual.kind === 'answer' ? namespaceIn(actual.value) : undefined;
    const answer = witnessed[at]?.actual;
    return {
      kind: 'call',
      task,
      call,
      args: written,
      expected: namespace ? { kind: 'success' } : writeActual(actual, (nr) => seen.get(nr)),
      as: played.child === undefined ? null : child,
      kernel: answer
        ? kernelWords(answer, difference.at === at && difference.what === 'answer', (nr) => seen.get(nr))
        : null,
      comment: played.clauses.join(', ') || null,
      position: nowhere,
    };
  });
  return { file: '', header: [{ key: 'kernel', value: kernel, position: nowhere }], lines };
}

/** The trace up to the call on which the two differ, and what each says to it. */
export function explain(
  trace: Trace,
  { at, what, kernel, model }: Difference,
  witnessed: readonly Witnessed[],
  again: boolean,
): string {
  return [
    printTrace(trace),
    `At call ${at + 1} model and kernel differ in ${what === 'answer' ? 'what it answers' : 'who is alive after it'}:`,
    `  kernel  ${kernel}`,
    `  model   ${model}`,
    ...(what === 'tasks'
      ? [`  (both answered ${show(witnessed[at]?.actual ?? { kind: 'cannot call' })})`]
      : []),
    ...(again
      ? []
      : ['The difference did not show again when the scenario was repeated: suspect the executor first.']),
  ].join('\n');
}

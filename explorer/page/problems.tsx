/** What is wrong with a trace: the line and column, and the text there. */
import { useEffect, useState } from 'preact/hooks';
import type { RunShown } from '../engine/protocol.ts';
import { TextForm } from './dialogs.tsx';

export function Problems({ run }: { readonly run: RunShown }) {
  const [text, setText] = useState(run.text);
  useEffect(() => setText(run.text), [run.text]);
  if (run.problems.length === 0) return null;
  const lines = run.text.split('\n');
  return (
    <section class="problems" role="alert" aria-label="What is wrong with the trace">
      {run.problems.map(({ line, column, message }) => (
        <div key={`${line}:${column}:${message}`}>
          <p>
            <b>
              {run.name}:{line}:{column}
            </b>
            : {message}
          </p>
          {line > 0 ? (
            <pre>
              {lines[line - 1]}
              {'\n'}
              {' '.repeat(Math.max(0, column - 1))}^
            </pre>
          ) : null}
        </div>
      ))}
      {run.steps.length === 0 ? (
        <TextForm text={text} setText={setText} onPlayed={() => undefined} />
      ) : (
        <p class="quiet">What comes before it is played below.</p>
      )}
    </section>
  );
}

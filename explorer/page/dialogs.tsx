/** What opens over the page: a clause, the keys, the text of the trace. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keys } from './keys.ts';
import { clause, open as openTrace, run } from './state.ts';

function Dialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (props.open && !element.current?.open) element.current?.showModal();
    if (!props.open) element.current?.close();
  }, [props.open]);
  return (
    <dialog ref={element} onClose={props.onClose} aria-label={props.title}>
      <form method="dialog">
        <h2>{props.title}</h2>
        <button type="submit">Close</button>
      </form>
      {props.children}
    </dialog>
  );
}

/** A text with `code` in it: every other part between the backticks is code. */
function withCode(text: string): ComponentChildren {
  return text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part));
}

export function ClauseDialog() {
  const one = clause.value;
  return (
    <Dialog
      open={one !== null}
      title={one?.id ?? 'Clause'}
      onClose={() => {
        clause.value = null;
      }}
    >
      <p>{withCode(one?.text ?? '')}</p>
      <p class="quiet">
        {one?.origin}
        <br />
        {one?.place}
      </p>
      {one?.examples.map((text, at) => (
        <section key={text} class="example" aria-label={`Example ${at + 1} of ${one.id}`}>
          <pre>{text}</pre>
          <button
            type="button"
            onClick={() => {
              clause.value = null;
              void openTrace(text, `example of ${one.id}`);
            }}
          >
            Play it
          </button>
        </section>
      ))}
    </Dialog>
  );
}

type Opened = { readonly open: boolean; readonly onClose: () => void };

export function HelpDialog(props: Opened) {
  return (
    <Dialog title="Keys" {...props}>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** The trace as text: to be read, changed, or put in the place of another. */
export function TextDialog(props: Opened) {
  const [text, setText] = useState('');
  useEffect(() => setText(run.value?.text ?? ''), [props.open]);
  return (
    <Dialog title="The trace as text" {...props}>
      <TextForm text={text} setText={setText} onPlayed={props.onClose} />
    </Dialog>
  );
}

export function TextForm(props: {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly onPlayed: () => void;
}) {
  return (
    <form
      class="text"
      onSubmit={(event) => {
        event.preventDefault();
        void openTrace(props.text, run.value?.name ?? 'a trace').then(props.onPlayed);
      }}
    >
      <label>
        One call a line
        <textarea
          rows={16}
          spellcheck={false}
          value={props.text}
          onInput={(event) => props.setText(event.currentTarget.value)}
        />
      </label>
      <div class="controls">
        <button type="submit">Play</button>
        <label>
          or a file
          <input
            type="file"
            accept=".trace,text/plain"
            onChange={async (event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) await openTrace(await file.text(), file.name).then(props.onPlayed);
            }}
          />
        </label>
      </div>
    </form>
  );
}

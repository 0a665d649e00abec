/** The checker, run in the page from the shown step. */
import { useState } from 'preact/hooks';
import type { RunShown, SearchFound, SearchProgress } from '../../engine/protocol.ts';
import { useChoices } from '../../page/choices.ts';
import { search, stopSearch } from '../../page/client.ts';
import { open, told } from '../../page/state.ts';

type Props = { readonly run: RunShown; readonly step: number };

const thousands = (number: number) => number.toLocaleString('en');

export function SearchView({ run, step }: Props) {
  const { properties } = useChoices(run.run);
  const [chosen, setProperty] = useState(run.property ?? '');
  // A run of another system has other claims.
  const known = properties.length === 0 || properties.some(({ name }) => name === chosen);
  const property = known ? chosen : '';
  const [seconds, setSeconds] = useState(20);
  const [progress, setProgress] = useState<SearchProgress | null>(null);
  const [answer, setAnswer] = useState<SearchFound | null>(null);
  const [searching, setSearching] = useState(false);
  /** The counterexamples seen so far, and the question that they answer: another one is none of them. */
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState({ run: run.run, step, property });

  const go = async (known: readonly string[], from: typeof asked) => {
    setSearching(true);
    setProgress(null);
    setAnswer(null);
    setAsked(from);
    const name = from.property === '' ? null : from.property;
    const found = await told(
      search(
        { run: from.run, step: from.step, property: name, seconds, states: 2_000_000, known },
        setProgress,
      ),
    );
    setSearching(false);
    setAnswer(found ?? null);
    if (found?.text == null) return;
    setSeen([...known, found.text]);
    await open(found.text, `counterexample ${known.length + 1}`);
  };
  return (
    <section class="search" aria-label="Search from here">
      <form
        class="controls"
        onSubmit={(event) => {
          event.preventDefault();
          void go([], { run: run.run, step, property });
        }}
      >
        <label class="grow">
          Property
          <select
            id="search-property"
            value={property}
            onChange={(event) => setProperty(event.currentTarget.value)}
          >
            <option value="">any of the {properties.length}</option>
            {properties.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Seconds
          <input
            type="number"
            min={1}
            max={600}
            value={seconds}
            onInput={(event) => setSeconds(Math.max(1, Number(event.currentTarget.value) || 1))}
          />
        </label>
        <button type="submit" disabled={searching}>
          Search after step {step}
        </button>
        <button type="button" disabled={!searching} onClick={() => void stopSearch()}>
          Stop
        </button>
        <button type="button" disabled={searching || seen.length === 0} onClick={() => void go(seen, asked)}>
          Another one
        </button>
      </form>
      <p class="quiet">
        {properties.find(({ name }) => name === property)?.says ??
          'Every interleaving of the calls, the shortest counterexample first.'}
        {run.mutant === null
          ? ' On the model itself nothing should be found.'
          : ` A rule is missing: ${run.mutant}.`}
        {run.interleaved
          ? ''
          : ' What the kernel does by itself is a step of its own from here on, and in what is found.'}
      </p>
      <div role="status" class="progress">
        {searching && progress === null ? <p>Searching …</p> : null}
        {progress === null && answer === null ? null : (
          <p>
            {thousands((answer ?? progress)?.states ?? 0)} states,{' '}
            {thousands((answer ?? progress)?.transitions ?? 0)} transitions, depth{' '}
            {(answer ?? progress)?.depth}, {thousands((answer ?? progress)?.frontier ?? 0)} not yet expanded
          </p>
        )}
        {answer === null ? null : (
          <p>
            <b class={answer.verdict === 'violated' ? 'refused' : ''}>{answer.verdict}</b>
            {answer.property === null ? '' : `: ${answer.property}`} ({answer.scope})
            {answer.verdict === 'violated' ? '; it is open as a branch.' : null}
          </p>
        )}
      </div>
    </section>
  );
}

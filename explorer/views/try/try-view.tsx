/** The calls that are possible from the shown step, with what would come of each before it is made. */
import { useEffect, useState } from 'preact/hooks';
import type { RunShown, StepShown, TryShown } from '../../engine/protocol.ts';
import { ask } from '../../page/client.ts';
import { fork, told } from '../../page/state.ts';
import { Clause } from '../step/step-view.tsx';

/** What the list shows at once; a word in the filter finds the rest. */
const listedMax = 120;

type Props = { readonly run: RunShown; readonly step: number; readonly one: StepShown };

export function TryView({ run, step, one }: Props) {
  const callers = run.interleaved ? [...one.tasks, 'kernel'] : one.tasks;
  const [wanted, setWanted] = useState(one.caller === 'kernel' ? '' : one.caller);
  const caller = callers.includes(wanted) ? wanted : (one.tasks[0] ?? 'A');
  const [filter, setFilter] = useState('');
  const [verdict, setVerdict] = useState<TryShown['verdict'] | 'all'>('all');
  const [written, setWritten] = useState('');
  const [tries, setTries] = useState<readonly TryShown[] | null>(null);
  useEffect(() => {
    let asked = true;
    setTries(null);
    void told(ask('tries', run.run, step, caller)).then((answer) => {
      if (asked) setTries(answer ?? []);
    });
    return () => {
      asked = false;
    };
  }, [run.run, step, caller]);
  const found = (tries ?? []).filter(
    (one) => one.call.includes(filter) && (verdict === 'all' || one.verdict === verdict),
  );
  return (
    <section class="try" aria-label="Try a call">
      <form
        class="controls"
        onSubmit={(event) => {
          event.preventDefault();
          const line = written.trim();
          if (line === '') return;
          const whole = /=\s*\S/.test(line.replace(/\(.*\)/, '')) ? line : `${line} = any`;
          void fork([whole], `try ${whole.split(' = ')[0]}`);
        }}
      >
        <label class="grow">
          A call of your own, after step {step}
          <input
            value={written}
            placeholder={`${caller}: kill(A, SIGTERM)`}
            onInput={(event) => setWritten(event.currentTarget.value)}
            spellcheck={false}
          />
        </label>
        <button type="submit">Make it</button>
      </form>
      <div class="controls">
        <label>
          Caller
          <select value={caller} onChange={(event) => setWanted(event.currentTarget.value)}>
            {callers.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          What comes of it
          <select
            value={verdict}
            onChange={(event) => setVerdict(event.currentTarget.value as TryShown['verdict'] | 'all')}
          >
            {['all', 'granted', 'refused', 'blocks', 'the caller dies', 'not modelled'].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label class="grow">
          Filter
          <input
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
            spellcheck={false}
          />
        </label>
      </div>
      <p class="quiet" role="status">
        {tries === null
          ? 'Trying …'
          : tries.length === 0
            ? `${caller} can do nothing here: ${caller === 'kernel' ? 'nothing happens by itself' : 'it is dead, dying, stopped or waiting'}.`
            : `${found.length} of ${tries.length} calls ${run.scope === null ? 'of the repertoire' : `of the scope ${run.scope}`}${found.length > listedMax ? `, the first ${listedMax} shown` : ''}`}
      </p>
      <ul class="tries">
        {found.slice(0, listedMax).map((one) => (
          <li key={one.line} class={`try-${one.verdict.replaceAll(' ', '-')}`}>
            <button
              type="button"
              class="card"
              onClick={() => void fork([one.line], `try ${one.caller}: ${one.call}`)}
            >
              <code>{one.call}</code>{' '}
              {one.refusal ? (
                <span class="result refused">refused: {one.refusal.errno}</span>
              ) : (
                <span class="result">
                  {one.verdict}
                  {one.verdict === 'granted' || one.verdict === 'not modelled' ? `: ${one.result}` : ''}
                </span>
              )}
            </button>
            {one.refusal ? (
              <span class="because">
                by <Clause id={one.refusal.clause} />
                {one.refusal.guards.length > 0 ? ` because ${one.refusal.guards.join('; or ')}` : ''}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

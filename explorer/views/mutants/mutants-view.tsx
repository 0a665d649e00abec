/** The rules that can be left out: choose one, and see where the two runs part. */
import { useState } from 'preact/hooks';
import type { RunShown } from '../../engine/protocol.ts';
import { useChoices } from '../../page/choices.ts';
import { branches, compared, replay } from '../../page/state.ts';

const listedMax = 150;

export function MutantsView({ run }: { readonly run: RunShown }) {
  const [filter, setFilter] = useState('');
  const { mutants: all } = useChoices(run.run);
  const words = filter.toLowerCase().split(/\s+/);
  const found = all.filter(({ says }) => words.every((word) => says.toLowerCase().includes(word)));
  const here = all.find(({ id }) => id === run.mutant);
  const beside = compared.value;
  return (
    <section class="mutants" aria-label="Leave a rule out">
      {run.mutant === null ? null : (
        <p>
          This trace is played with a rule missing: <b>{here?.says ?? run.mutant}</b>{' '}
          <button type="button" onClick={() => void replay(null)}>
            Replay with every rule
          </button>
        </p>
      )}
      {beside ? (
        <p role="status">
          {beside.part
            ? `Beside “${branches.value[beside.branch]?.label}” they part at step ${beside.part.step}: ${beside.part.what}`
            : `Beside “${branches.value[beside.branch]?.label}” nothing is different.`}
        </p>
      ) : null}
      <div class="controls">
        <label class="grow">
          Find a rule
          <input
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
            spellcheck={false}
          />
        </label>
      </div>
      <p class="quiet" role="status">
        {found.length} of {all.length} rules
        {found.length > listedMax ? `, the first ${listedMax} shown` : ''}: choose the one to leave out
      </p>
      <ul class="tries">
        {found.slice(0, listedMax).map(({ id, says }) => (
          <li key={id}>
            <button type="button" class="card" onClick={() => void replay(id)}>
              {says}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

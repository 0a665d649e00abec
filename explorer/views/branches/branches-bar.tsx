/** The traces that are open: the first one, and what has been tried since. */
import { branch, branches, compare, compared, current, run, show, undo } from '../../page/state.ts';

export function BranchesBar() {
  const all = branches.value;
  return (
    <nav class="branches" aria-label="Branches">
      <label>
        Branch
        <select
          value={current.value}
          title={branch.value ? `${branch.value.label}` : undefined}
          onChange={(event) => show(Number(event.currentTarget.value))}
        >
          {all.map(({ label, run }, number) => (
            <option key={run.run} value={number}>
              {number + 1}. {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Beside it
        <select
          value={compared.value?.branch ?? -1}
          disabled={all.length < 2}
          onChange={(event) => void compare(Number(event.currentTarget.value))}
        >
          <option value={-1}>none</option>
          {all.map(({ label, run }, number) =>
            number === current.value ? null : (
              <option key={run.run} value={number}>
                {number + 1}. {label}
              </option>
            ),
          )}
        </select>
      </label>
      <button type="button" disabled={!branch.value?.from} onClick={undo}>
        Undo
      </button>
      <button type="button" disabled={!run.value} onClick={save}>
        Save .trace
      </button>
      <button
        type="button"
        disabled={!run.value}
        onClick={() => void navigator.clipboard?.writeText(location.href)}
      >
        Copy link
      </button>
    </nav>
  );
}

/** Hands the current branch to the reader as a file. */
function save(): void {
  const here = run.value;
  if (!here) return;
  const address = URL.createObjectURL(new Blob([here.text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${here.name
    .replace(/^.*[/\\]/, '')
    .replace(/\.trace$/, '')
    .replaceAll(/[^\w.-]+/g, '-')}.trace`;
  link.click();
  URL.revokeObjectURL(address);
}

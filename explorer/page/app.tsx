/** The page: what is open above, the lanes to the left, the panels to the right. */
import { useEffect, useState } from 'preact/hooks';
import { BranchesBar } from '../views/branches/branches-bar.tsx';
import { Lanes } from '../views/lanes/lanes.tsx';
import { busy } from './client.ts';
import { ClauseDialog, HelpDialog, TextDialog } from './dialogs.tsx';
import { listen } from './keys.ts';
import { Panels } from './panels.tsx';
import { Problems } from './problems.tsx';
import { branch, branches, compared, goTo, notice, panel, run, showClause, step } from './state.ts';

export function App() {
  const [help, setHelp] = useState(false);
  const [text, setText] = useState(false);
  useEffect(() => listen(() => setHelp(true)), []);
  return (
    <>
      <header>
        <h1>
          Cloister <span class="quiet">{run.value?.name}</span>
        </h1>
        <BranchesBar />
        <div class="buttons">
          <button type="button" onClick={() => setText(true)}>
            Open or edit
          </button>
          <button type="button" aria-label="Help: the keys" onClick={() => setHelp(true)}>
            ?
          </button>
        </div>
      </header>
      <Notice />
      <About />
      <main class={compared.value ? 'two' : ''} aria-busy={busy}>
        <Tracks />
        <Panels />
      </main>
      <ClauseDialog />
      <HelpDialog open={help} onClose={() => setHelp(false)} />
      <TextDialog open={text} onClose={() => setText(false)} />
    </>
  );
}

function Notice() {
  if (notice.value === null) return null;
  return (
    <div class="notice" role="alert">
      <p>{notice.value}</p>
      <button
        type="button"
        onClick={() => {
          notice.value = null;
        }}
      >
        Dismiss
      </button>
    </div>
  );
}

/** What the header of the trace says, and whether it breaks what it names. */
function About() {
  const here = run.value;
  if (!here) return null;
  const { mutant, design, scope, property, propertySays, kernel, steps } = here;
  const at = steps.findIndex(({ violation }) => violation !== null);
  const besides = steps.filter((one) => one.kernel !== null);
  const differing = steps.findIndex((one) => one.kernel?.differs === true);
  return (
    <section class="about" aria-label="About this trace">
      <ul>
        <li>
          {Math.max(0, steps.length - 1)} steps, {here.lanes.length}{' '}
          {here.lanes.length === 1 ? 'task' : 'tasks'}
        </li>
        {scope === null ? null : <li>scope {scope}</li>}
        {mutant === null ? null : <li class="mark-violates">without {mutant}</li>}
        {design === null ? null : <li class="mark-violates">a kernel made otherwise: {design}</li>}
        {kernel === null ? null : <li>answers of Linux {kernel.replace(/^Linux /, '')}</li>}
        {besides.length === 0 ? null : differing < 0 ? (
          <li>the kernel answers every call as the model</li>
        ) : (
          <li class="mark-differs">
            <button type="button" onClick={() => goTo(differing)}>
              The kernel answers otherwise at step {differing}
            </button>
          </li>
        )}
      </ul>
      {property === null ? null : at >= 0 ? (
        <p class="violated">
          <button
            type="button"
            onClick={() => {
              panel.value = 'step';
              goTo(at);
            }}
          >
            Violated at step {at}
          </button>{' '}
          {propertySays}
        </p>
      ) : (
        <p>
          <b>Holds along this trace:</b> {propertySays}
        </p>
      )}
    </section>
  );
}

function Tracks() {
  const here = branch.value;
  const beside = compared.value;
  const other = beside && branches.value[beside.branch];
  if (!here)
    return (
      <div class="tracks">
        <p class="quiet">Loading the model …</p>
      </div>
    );
  const partsAt = beside?.part?.step ?? null;
  const onClause = (id: string) => void showClause(id);
  return (
    <div class="tracks">
      <Problems run={here.run} />
      <div class="pair">
        {here.run.steps.length === 0 ? null : (
          <Lanes
            run={here.run}
            step={step.value}
            label={here.label}
            partsAt={partsAt}
            onStep={goTo}
            onClause={onClause}
          />
        )}
        {other ? (
          <Lanes
            run={other.run}
            step={Math.min(step.value, other.run.steps.length - 1)}
            label={other.label}
            partsAt={partsAt}
            onStep={goTo}
            onClause={onClause}
          />
        ) : null}
      </div>
    </div>
  );
}

/** What is beside the lanes: one panel at a time. */
import { MachinesView } from '../views/machines/machines-view.tsx';
import { MutantsView } from '../views/mutants/mutants-view.tsx';
import { SearchView } from '../views/search/search-view.tsx';
import { SeesView } from '../views/sees/sees-view.tsx';
import { StepView } from '../views/step/step-view.tsx';
import { TryView } from '../views/try/try-view.tsx';
import { WorldView } from '../views/world/world-view.tsx';
import { PropertiesPanel } from './properties-panel.tsx';
import { ResourcesPanel } from './resources-panel.tsx';
import { machines, type Panel, panel, panels, run, shownStep, step, world } from './state.ts';

const titles: Readonly<Record<Panel, string>> = {
  step: 'Step',
  world: 'World',
  sees: 'Who sees what',
  properties: 'Properties',
  machines: 'Machines',
  try: 'Try it',
  search: 'Search',
  mutants: 'Mutants',
};

export function Panels() {
  const chosen = panel.value;
  /** The arrows move along the tabs, as a tablist promises. */
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = panels[(panels.indexOf(chosen) + by + panels.length) % panels.length] ?? 'world';
    panel.value = next;
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <section class="panels" aria-label="The shown step in detail">
      <div role="tablist" aria-label="Panels" onKeyDown={onKeyDown}>
        {panels.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === chosen}
            aria-controls="panel"
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => {
              panel.value = name;
            }}
          >
            {titles[name]}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard. */}
      <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${chosen}`} tabIndex={0}>
        <Chosen name={chosen} />
      </div>
    </section>
  );
}

function Chosen({ name }: { readonly name: Panel }) {
  const here = run.value;
  const one = shownStep.value;
  if (!here || !one) return <p class="quiet">There is no state to show.</p>;
  const at = step.value;
  if (name === 'step') return <StepView run={here} step={at} one={one} />;
  if (name === 'try') return <TryView run={here} step={at} one={one} />;
  if (name === 'search') return <SearchView run={here} step={at} />;
  if (name === 'mutants') return <MutantsView run={here} />;
  if (name === 'properties') return <PropertiesPanel run={here.run} step={at} />;
  const seen = world.value;
  if (!seen) return <p class="quiet">Playing …</p>;
  const { shown, previous } = seen;
  if (name === 'world') return <WorldView shown={shown} previous={previous} />;
  if (name === 'sees')
    return (
      <>
        <SeesView shown={shown} previous={previous} />
        <ResourcesPanel run={here.run} step={at} />
      </>
    );
  return <MachinesView graphs={machines.value} shown={shown} previous={previous} />;
}

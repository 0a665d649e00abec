/** The machines of the model as diagrams, with the instances that are in each state. */
import { useState } from 'preact/hooks';
import { same } from '../../shown/difference.ts';
import type { MachineGraph, Occupied } from '../../shown/machines.ts';
import type { Shown } from '../../shown/shown.ts';
import { Part } from '../world/namespace.tsx';
import { placeMachine, stateHeight } from './layout.ts';

type Props = {
  readonly graphs: readonly MachineGraph[];
  readonly shown: Shown;
  readonly previous: Shown | null;
};

export function MachinesView({ graphs, shown, previous }: Props) {
  const [chosen, choose] = useState('tasks');
  const occupiedBy = (world: Shown | null, kind: string): Occupied | undefined =>
    world?.machines.find((one) => one.kind === kind);
  const moved = (kind: string) => previous && !same(occupiedBy(shown, kind), occupiedBy(previous, kind));
  const graph = graphs.find(({ kind }) => kind === chosen) ?? graphs[0];
  if (!graph) return null;
  const present = graphs.filter(({ kind }) => occupiedBy(shown, kind));
  const absent = graphs.filter(({ kind }) => !occupiedBy(shown, kind));
  return (
    <section class="machines" aria-label="Machines">
      <label>
        machine{' '}
        <select value={graph.kind} onChange={(event) => choose(event.currentTarget.value)}>
          <optgroup label="with instances here">
            {present.map(({ kind }) => (
              <option key={kind} value={kind}>
                {kind}
                {moved(kind) ? ' (moved)' : ''}
              </option>
            ))}
          </optgroup>
          <optgroup label="without">
            {absent.map(({ kind }) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <Diagram graph={graph} now={occupiedBy(shown, graph.kind)} before={occupiedBy(previous, graph.kind)} />
      <Rules key={graph.kind} graph={graph} now={occupiedBy(shown, graph.kind)} />
    </section>
  );
}

function Diagram({
  graph,
  now,
  before,
}: {
  readonly graph: MachineGraph;
  readonly now: Occupied | undefined;
  readonly before: Occupied | undefined;
}) {
  const { width, height, states, moves } = placeMachine(graph);
  const inState = (of: Occupied | undefined, state: string): readonly string[] =>
    of?.states.find((one) => one.state === state)?.instances ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <div class="scroll" tabIndex={0}>
      <svg
        class="machine"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={inWords(graph, now)}
      >
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M 0 0.5 L 7.5 4 L 0 7.5 z" class="arrow-head" />
          </marker>
        </defs>
        {moves.map(({ from, to, path, events }) => (
          <path key={`${from} ${to}`} d={path} class="move" marker-end="url(#arrow)">
            <title>{`${from} → ${to}: ${events.join(', ')}`}</title>
          </path>
        ))}
        {moves.map(({ from, to, x, y, label, events }) => (
          <text key={`${from} ${to}`} x={x} y={y + 3} class="move-label">
            <title>{events.join(', ')}</title>
            {label}
          </text>
        ))}
        {states.map(({ state, x, y, width: wide }) => {
          const here = inState(now, state);
          const moved = before !== undefined && !same(here, inState(before, state));
          const kinds = `state ${here.length > 0 ? 'state-current' : ''} ${moved ? 'state-moved' : ''}`;
          return (
            <g key={state} class={kinds} transform={`translate(${x - wide / 2} ${y - stateHeight / 2})`}>
              <title>{here.length === 0 ? state : `${state}: ${here.join(', ')}`}</title>
              <rect width={wide} height={stateHeight} rx="5" />
              <text x={wide / 2} y={here.length === 0 ? 23 : 16}>
                {state}
              </text>
              {here.length === 0 ? null : (
                <text x={wide / 2} y="30" class="instances">
                  {shorten(here, wide)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** What each state does with each event: the guards in the order in which they are asked. */
function Rules({ graph, now }: { readonly graph: MachineGraph; readonly now: Occupied | undefined }) {
  return (
    <>
      {graph.states.map((state) => {
        const rules = graph.rules.filter((rule) => rule.state === state);
        const here = now?.states.find((one) => one.state === state)?.instances ?? [];
        if (rules.length === 0) return null;
        const note = `${rules.length} events${here.length === 0 ? '' : `; ${here.join(', ')}`}`;
        return (
          <Part
            key={state}
            title={state}
            note={note}
            changed={false}
            open={here.length > 0 && rules.length < 12}
          >
            <dl class="rules">
              {rules.map(({ event, choices }) => (
                <div key={event}>
                  <dt>{event}</dt>
                  <dd>
                    <ol>
                      {choices.map(({ guard, to, does }, at) => (
                        <li key={`${at} ${guard}`}>
                          {guard === null ? null : <q>{guard}</q>}
                          {guard === null ? '' : ': '}
                          <span class={does.startsWith('refused') ? 'refused' : undefined}>
                            {does || 'nothing'}
                          </span>
                          {to === null ? null : <b> → {to}</b>}
                        </li>
                      ))}
                    </ol>
                  </dd>
                </div>
              ))}
            </dl>
          </Part>
        );
      })}
    </>
  );
}

/** As many names as there is room for; else how many there are. */
function shorten(names: readonly string[], width: number): string {
  const all = names.join(' ');
  return all.length * 6.2 <= width - 8 ? all : `${names.length} of them`;
}

function inWords({ kind, states, initial }: MachineGraph, now: Occupied | undefined): string {
  const here = now?.states.map(({ state, instances }) => `${instances.join(', ')} in ${state}`) ?? [];
  const of = `Machine ${kind} with ${states.length} states, at first ${initial}`;
  return here.length === 0 ? `${of}; no instance` : `${of}; ${here.join('; ')}`;
}

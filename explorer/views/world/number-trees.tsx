/** The kinds that nest, each as a tree; of PID namespaces with the number of every task on every level. */
import { compare, same } from '../../shown/difference.ts';
import type { NamespaceShown } from '../../shown/namespaces.ts';
import type { Shown } from '../../shown/shown.ts';
import { changeClass, colourOf, Ns, Part, TaskName } from './namespace.tsx';

/** Trees whose nesting the spine does not show: those of kinds whose parent is not the owner. */
export function NumberTrees({ shown, before }: { readonly shown: Shown; readonly before: Shown }) {
  const kinds = shown.kinds.filter((kind) =>
    shown.namespaces.some((ns) => ns.kind === kind && ns.parent !== null && ns.owner !== ns.parent),
  );
  return (
    <>
      {kinds.map((kind) => {
        const of = (world: Shown) => world.namespaces.filter((ns) => ns.kind === kind);
        const seen = (world: Shown) => numbersIn(world, of(world));
        return (
          <Part
            key={kind}
            title={`${kind} namespaces, nested`}
            changed={!same(seen(shown), seen(before))}
            open
          >
            <ul class="spine">
              {of(shown)
                .filter(({ parent }) => parent === null)
                .map((ns) => (
                  <Level key={ns.id} ns={ns} all={of(shown)} shown={shown} before={before} />
                ))}
            </ul>
          </Part>
        );
      })}
    </>
  );
}

type Known = { readonly task: string; readonly nr: number; readonly state: string };

/** Who is known in a namespace by which number; by its membership where the kind gives no numbers. */
function knownIn(shown: Shown, { id }: NamespaceShown): readonly Known[] {
  return shown.tasks
    .flatMap(({ name, numbers, state }) =>
      numbers.filter(({ ns }) => ns === id).map(({ nr }) => ({ task: name, nr, state })),
    )
    .toSorted((a, b) => a.nr - b.nr);
}

function numbersIn(shown: Shown, namespaces: readonly NamespaceShown[]) {
  return namespaces.map((ns) => [ns.id, ns.state, knownIn(shown, ns)]);
}

function Level({
  ns,
  all,
  shown,
  before,
}: {
  readonly ns: NamespaceShown;
  readonly all: readonly NamespaceShown[];
  readonly shown: Shown;
  readonly before: Shown;
}) {
  const earlier = before.namespaces.find(({ id }) => id === ns.id);
  const known = compare(knownIn(shown, ns), earlier ? knownIn(before, ns) : [], ({ task }) => task);
  return (
    <li>
      <div class={`ns-row ${earlier ? '' : 'change change-new'}`}>
        <Ns id={ns.id} />
        {ns.state === 'live' ? null : <span class="note">{ns.state}</span>}
        <span class="pids">
          {known.now.map(({ item: { task, nr, state }, change }) => (
            <span key={task} class={`pid ${changeClass(change)}`}>
              <span class="number" style={colourOf(ns.id)}>
                {nr}
              </span>{' '}
              <TaskName name={task} state={state} />
            </span>
          ))}
          {known.gone.map(({ task, nr }) => (
            <span key={task} class="pid change change-gone">
              <span class="number">{nr}</span> <TaskName name={task} state="gone" />
              <span class="mark">gone</span>
            </span>
          ))}
        </span>
      </div>
      <ul class="owned" style={colourOf(ns.id)}>
        {all
          .filter(({ parent }) => parent === ns.id)
          .map((child) => (
            <Level key={child.id} ns={child} all={all} shown={shown} before={before} />
          ))}
      </ul>
    </li>
  );
}

/** Who sees what: tasks by tasks, and tasks by namespaces, at the shown step. */
import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import { compare, same } from '../../shown/difference.ts';
import type { NamespaceId } from '../../shown/names.ts';
import type { Reach, SightOfTask } from '../../shown/sees.ts';
import type { Shown } from '../../shown/shown.ts';
import { Ns, Part, TaskName } from '../world/namespace.tsx';
import { Unseen } from './unseen.tsx';

const nothing: Reach = { inside: false, fd: false, admin: false };

type Props = { readonly shown: Shown; readonly previous: Shown | null };

export function SeesView({ shown: { sees }, previous }: Props) {
  const before = previous?.sees ?? sees;
  const sightBefore = (row: string, column: string): SightOfTask | undefined =>
    before.byTask[before.tasks.indexOf(row)]?.[before.tasks.indexOf(column)];
  const reachBefore = (row: string, id: NamespaceId): Reach | undefined =>
    before.byNamespace[before.tasks.indexOf(row)]?.[before.namespaces.indexOf(id)];
  const gone = compare(sees.tasks, before.tasks, (name) => name).gone;
  return (
    <section class="sees" aria-label="Who sees what">
      <Part title="Tasks by tasks" changed={!same(sees.byTask, before.byTask)} open>
        <p class="legend">
          The number by which the row’s task sees the column’s; <b>s</b> it may signal it, <b>p</b> it may
          look into it (ptrace). A dot: it does not see it.
          {gone.length === 0 ? null : ` Gone: ${gone.join(', ')}.`}
        </p>
        <Matrix columns={sees.tasks} head={(name) => <TaskName name={name} />}>
          {sees.byTask.map((row, at) => {
            const viewer = sees.tasks[at] ?? '';
            const cells = row.map((now, column) => ({
              key: sees.tasks[column] ?? '',
              now,
              before: sightBefore(viewer, sees.tasks[column] ?? ''),
            }));
            return <SightRow key={viewer} name={viewer} cells={marked(cells)} />;
          })}
        </Matrix>
      </Part>
      <Part title="Tasks by namespaces" changed={!same(sees.byNamespace, before.byNamespace)} open>
        <p class="legend">
          <b>in</b> it is there, and sees what is in it; <b>fd</b> it has a descriptor on it; <b>adm</b> it
          has CAP_SYS_ADMIN over its owner.
        </p>
        <Matrix columns={sees.namespaces} head={(id) => <Ns id={id} />}>
          {sees.byNamespace.map((row, at) => {
            const task = sees.tasks[at] ?? '';
            const cells = sees.namespaces.map((key, column) => ({
              key,
              now: row[column] ?? nothing,
              before: reachBefore(task, key),
            }));
            return <ReachRow key={task} name={task} cells={marked(cells)} />;
          })}
        </Matrix>
      </Part>
    </section>
  );
}

/** A table with a column for each of these, and a row for each task. */
function Matrix<Column extends string>({
  columns,
  head,
  children,
}: {
  readonly columns: readonly Column[];
  readonly head: (column: Column) => ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <div class="scroll" tabIndex={0}>
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {head(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** A cell; `was`: what it said before, where that is something else. */
type Cell<Item> = { readonly key: string; readonly now: Item; readonly was: Item | 'not there' | null };
type RowProps<Item> = { readonly name: string; readonly cells: readonly Cell<Item>[] };

function marked<Item>(
  cells: readonly { readonly key: string; readonly now: Item; readonly before: Item | undefined }[],
): readonly Cell<Item>[] {
  return cells.map(({ key, now, before }) => ({
    key,
    now,
    was: before === undefined ? 'not there' : same(now, before) ? null : before,
  }));
}

/** Drawn again only if some cell is otherwise: of twenty tasks there are thousands. */
const SightRow = memo(
  ({ name, cells }: RowProps<SightOfTask>) => (
    <tr>
      <th scope="row">
        <TaskName name={name} />
      </th>
      {cells.map(({ key, now, was }) => (
        <td key={key} {...changed(was, sightInWords)}>
          {now.nr === 0 ? (
            <Unseen says="does not see it" />
          ) : (
            <>
              {now.nr} <span class="may">{inLetters(now)}</span>
            </>
          )}
          <Was was={was} inWords={({ nr, ...may }) => (nr === 0 ? 'not seen' : `${nr} ${inLetters(may)}`)} />
        </td>
      ))}
    </tr>
  ),
  same,
);

const ReachRow = memo(
  ({ name, cells }: RowProps<Reach>) => (
    <tr>
      <th scope="row">
        <TaskName name={name} />
      </th>
      {cells.map(({ key, now, was }) => (
        <td key={key} {...changed(was, reachInWords)}>
          {reachInWords(now) || <Unseen says="does not reach it" />}
          <Was was={was} inWords={(reach) => reachInWords(reach) || 'nothing'} />
        </td>
      ))}
    </tr>
  ),
  same,
);

function changed<Item>(was: Cell<Item>['was'], inWords: (item: Item) => string) {
  if (was === null) return {};
  const said = was === 'not there' ? was : inWords(was as Item) || 'nothing';
  return { class: 'change change-changed', title: `was ${said}` };
}

/** What it was, for who cannot hover; of what was not there before nothing needs to be said. */
function Was<Item>({ was, inWords }: Pick<Cell<Item>, 'was'> & { readonly inWords: (item: Item) => string }) {
  if (was === null || was === 'not there') return null;
  return <span class="mark was">was {inWords(was as Item).trim()}</span>;
}

const inLetters = ({ signal, ptrace }: Pick<SightOfTask, 'signal' | 'ptrace'>) =>
  `${signal ? 's' : ''}${ptrace ? 'p' : ''}`;

function sightInWords({ nr, signal, ptrace }: SightOfTask): string {
  if (nr === 0) return 'not seen';
  return `${nr}${signal ? ', may signal' : ''}${ptrace ? ', may look into it' : ''}`;
}

function reachInWords({ inside, fd, admin }: Reach): string {
  return [inside ? 'in' : '', fd ? 'fd' : '', admin ? 'adm' : ''].filter((word) => word !== '').join(' ');
}

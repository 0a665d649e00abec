/** The tasks, one a row: state, numbers on every level, namespaces, credentials, descriptors. */
import { memo } from 'preact/compat';
import { type Compared, type Difference, same } from '../../shown/difference.ts';
import type { DescriptorShown, IdShown, TaskShown } from '../../shown/tasks.ts';
import { ChangeMark, changeClass, colourOf, Ns, TaskName } from './namespace.tsx';

export function TaskTable({
  tasks,
  kinds,
}: {
  readonly tasks: Difference<TaskShown>;
  readonly kinds: readonly string[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <div class="scroll" tabIndex={0}>
      <table class="task-table">
        <thead>
          <tr>
            <th scope="col">task</th>
            <th scope="col">state</th>
            <th scope="col">pid, from outside in</th>
            <th scope="col">parent</th>
            <th scope="col">uid</th>
            <th scope="col">not in the initial</th>
            <th scope="col">effective</th>
            <th scope="col">descriptors</th>
          </tr>
        </thead>
        <tbody>
          {tasks.now.map((one) => (
            <TaskRow key={one.item.name} one={one} kinds={kinds} />
          ))}
          {tasks.gone.map(({ name }) => (
            <tr key={name} class="change change-gone">
              <th scope="row">
                <TaskName name={name} state="gone" />
              </th>
              <td colSpan={7}>
                <span class="mark">gone</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { readonly one: Compared<TaskShown>; readonly kinds: readonly string[] };

/** Drawn again only if something in it is otherwise. */
const TaskRow = memo(({ one: { item: task, change, before }, kinds }: RowProps) => {
  /** The class of a cell: whether what it shows has changed. */
  const cell = (of: (task: TaskShown) => unknown) =>
    change === 'changed' && before && !same(of(task), of(before)) ? 'change change-changed' : '';
  const missing = kinds.filter((kind) => !task.namespaces.some((one) => one.kind === kind));
  return (
    <tr class={change === 'new' ? changeClass(change) : ''}>
      <th scope="row">
        <TaskName name={task.name} state={task.state} />
        {change === 'new' ? <ChangeMark change="new" /> : null}
      </th>
      <td class={cell(({ state, notes }) => [state, notes])}>
        {task.state}
        {task.notes.map((note) => (
          <span key={note} class="note">
            {note}
          </span>
        ))}
      </td>
      <td data-label="pid" class={`numbers ${cell(({ numbers }) => numbers)}`}>
        {task.numbers.length === 0 ? <span class="quiet">none any more</span> : null}
        {task.numbers.map(({ ns, nr }) => (
          <span key={ns} class="number" style={colourOf(ns)} title={`${nr} in ${ns}`}>
            {nr}
          </span>
        ))}
      </td>
      <td data-label="parent" class={`nowrap ${cell(({ parent, leader }) => [parent, leader])}`}>
        {task.parent ?? <span class="quiet">outside</span>}
        {task.leader === null ? null : <span class="note">thread of {task.leader}</span>}
      </td>
      <td
        data-label="uid"
        class={cell(({ uid, gid, groups }) => [uid, gid, groups])}
        title={idsInWords(task)}
      >
        <Id id={task.uid.euid} />
        {same(task.uid.uid, task.uid.euid) ? null : (
          <span class="note">
            real <Id id={task.uid.uid} />
          </span>
        )}
      </td>
      <td class={`chips ${cell(({ namespaces }) => namespaces)}`}>
        {task.namespaces
          .filter(({ id }) => !id.endsWith(':0'))
          .map(({ id }) => (
            <Ns key={id} id={id} />
          ))}
        {missing.length === 0 ? null : <span class="quiet">no {missing.join(', ')}</span>}
      </td>
      <td data-label="effective" class={`caps ${cell(({ effective, permitted }) => [effective, permitted])}`}>
        {task.effective.replaceAll('CAP_', '')}
        {task.no_new_privs ? <span class="note">no_new_privs</span> : null}
        {task.dumpable === 1 || task.dumpable === null ? null : <span class="note">not dumpable</span>}
      </td>
      <td class={`descriptors ${cell(({ descriptors }) => descriptors)}`}>
        {task.descriptors.filter(isTold).map(({ fd, on, ns, cloexec }) => (
          <span key={fd} class="fd" title={cloexec ? 'closed on exec' : undefined}>
            {fd}
            {ns === null ? <Plain on={on} /> : <Ns id={ns} />}
          </span>
        ))}
      </td>
    </tr>
  );
}, same);

/** Everybody has three ordinary files from the start: they tell nothing. */
const isTold = ({ fd, on, cloexec }: DescriptorShown) => fd > 2 || on !== 'a file' || cloexec;

/** An ordinary file is a number and no more. */
function Plain({ on }: { readonly on: string }) {
  return on === 'a file' ? null : <span class="quiet"> {on}</span>;
}

/** The name that the task's own user namespace has for an id, and the kernel's where it is another. */
function Id({ id: { kernel, own } }: { readonly id: IdShown }) {
  if (own === kernel) return <>{kernel}</>;
  return (
    <>
      {own ?? 'no name'} <span class="quiet">= {kernel}</span>
    </>
  );
}

function idsInWords({ uid, gid, groups }: TaskShown): string {
  const line = (ids: Readonly<Record<string, IdShown>>) =>
    Object.entries(ids)
      .map(([name, { kernel, own }]) => `${name} ${own ?? '–'} (kernel ${kernel})`)
      .join(', ');
  const others = groups.length === 0 ? '' : `; groups ${groups.map(({ kernel }) => kernel).join(' ')}`;
  return `${line(uid)}; ${line(gid)}${others}`;
}

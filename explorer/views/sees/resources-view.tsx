/** Who sees what of all that is no task: a table for each sort of thing, a column for each task that can look. */
import { memo } from 'preact/compat';
import type { SeenGroup, SeenShown } from '../../engine/protocol.ts';
import { compare, same } from '../../shown/difference.ts';
import { ChangeMark, changeClass, Part, TaskName } from '../world/namespace.tsx';
import { Unseen } from './unseen.tsx';

export function ResourcesView({
  seen,
  previous,
}: {
  readonly seen: SeenShown;
  readonly previous: SeenShown | null;
}) {
  const before = previous ?? seen;
  return (
    <section class="sees" aria-label="Who sees what of everything else">
      {seen.groups.map((group) => (
        <Group
          key={group.title}
          tasks={seen.tasks}
          group={group}
          before={before.groups.find(({ title }) => title === group.title)}
          tasksBefore={before.tasks}
        />
      ))}
    </section>
  );
}

type GroupProps = {
  readonly tasks: readonly string[];
  readonly group: SeenGroup;
  readonly before: SeenGroup | undefined;
  readonly tasksBefore: readonly string[];
};

const Group = memo(({ tasks, group, before, tasksBefore }: GroupProps) => {
  const rows = compare(group.rows, before?.rows ?? [], ({ resource }) => resource);
  /** What a task saw; undefined if it was not there, or the thing was not. */
  const was = (resource: string, task: string): string | undefined =>
    before?.rows.find((one) => one.resource === resource)?.cells[tasksBefore.indexOf(task)];
  return (
    <Part title={group.title} changed={rows.changed || !same(tasks, tasksBefore)} open>
      <p class="legend">{group.says}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard. */}
      <div class="scroll" tabIndex={0}>
        <table class="matrix resources">
          <thead>
            <tr>
              <td />
              {tasks.map((task) => (
                <th key={task} scope="col">
                  <TaskName name={task} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.now.map(({ item: { resource, cells }, change }) => (
              <tr key={resource} class={change === 'new' ? changeClass(change) : ''}>
                <th scope="row">
                  {resource} {change === 'new' ? <ChangeMark change="new" /> : null}
                </th>
                {cells.map((cell, at) => {
                  const task = tasks[at] ?? '';
                  const earlier = was(resource, task);
                  const moved = earlier !== undefined && earlier !== cell;
                  return (
                    <td
                      key={task}
                      {...(moved
                        ? {
                            class: 'change change-changed',
                            title: `was ${earlier === '' ? 'not seen' : earlier}`,
                          }
                        : {})}
                    >
                      {cell === '' ? <Unseen says="does not see it" /> : cell}
                      {moved ? <span class="mark was">was {earlier || 'not seen'}</span> : null}
                    </td>
                  );
                })}
              </tr>
            ))}
            {rows.gone.map(({ resource }) => (
              <tr key={resource} class="change change-gone">
                <th scope="row">
                  {resource} <span class="mark">gone</span>
                </th>
                <td colSpan={tasks.length} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}, same);

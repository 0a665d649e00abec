/** Who sees what: tasks by tasks, and tasks by namespaces, at the shown step. */
import { compare, same } from '../../shown/difference.ts';
import type { NamespaceId } from '../../shown/names.ts';
import type { Reach, SightOfTask } from '../../shown/sees.ts';
import type { Shown } from '../../shown/shown.ts';
import { Ns, Part, TaskName } from '../world/namespace.tsx';

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
        <div class="scroll">
          <table class="matrix">
            <thead>
              <tr>
                <td />
                {sees.tasks.map((name) => (
                  <th key={name} scope="col">
                    <TaskName name={name} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sees.byTask.map((row, at) => {
                const viewer = sees.tasks[at] ?? '';
                return (
                  <tr key={viewer}>
                    <th scope="row">
                      <TaskName name={viewer} />
                    </th>
                    {row.map((sight, column) => {
                      const task = sees.tasks[column] ?? '';
                      return <Sight key={task} sight={sight} before={sightBefore(viewer, task)} />;
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </Part>
      <Part title="Tasks by namespaces" changed={!same(sees.byNamespace, before.byNamespace)} open>
        <p class="legend">
          <b>in</b> it is there, and sees what is in it; <b>fd</b> it has a descriptor on it; <b>adm</b> it
          has CAP_SYS_ADMIN over its owner.
        </p>
        <div class="scroll">
          <table class="matrix">
            <thead>
              <tr>
                <td />
                {sees.namespaces.map((id) => (
                  <th key={id} scope="col">
                    <Ns id={id} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sees.byNamespace.map((row, at) => {
                const task = sees.tasks[at] ?? '';
                return (
                  <tr key={task}>
                    <th scope="row">
                      <TaskName name={task} />
                    </th>
                    {sees.namespaces.map((id, column) => (
                      <Reached key={id} reach={row[column] ?? nothing} before={reachBefore(task, id)} />
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </Part>
    </section>
  );
}

function Sight({ sight, before }: { readonly sight: SightOfTask; readonly before: SightOfTask | undefined }) {
  const changed = before === undefined || !same(sight, before);
  return (
    <td
      class={changed ? 'change change-changed' : ''}
      title={changed ? `was ${before ? sightInWords(before) : 'not there'}` : undefined}
    >
      {sight.nr === 0 ? (
        <span class="quiet">
          ·<span class="unseen"> does not see it</span>
        </span>
      ) : (
        <>
          {sight.nr}
          <span class="may">
            {sight.signal ? 's' : ''}
            {sight.ptrace ? 'p' : ''}
          </span>
        </>
      )}
    </td>
  );
}

function sightInWords({ nr, signal, ptrace }: SightOfTask): string {
  if (nr === 0) return 'not seen';
  return `${nr}${signal ? ', may signal' : ''}${ptrace ? ', may look into it' : ''}`;
}

function Reached({ reach, before }: { readonly reach: Reach; readonly before: Reach | undefined }) {
  const changed = before === undefined || !same(reach, before);
  const words = reachInWords(reach);
  return (
    <td
      class={changed ? 'change change-changed' : ''}
      title={changed ? `was ${before ? reachInWords(before) || 'nothing' : 'not there'}` : undefined}
    >
      {words || (
        <span class="quiet">
          ·<span class="unseen"> does not reach it</span>
        </span>
      )}
    </td>
  );
}

function reachInWords({ inside, fd, admin }: Reach): string {
  return [inside ? 'in' : '', fd ? 'fd' : '', admin ? 'adm' : ''].filter((word) => word !== '').join(' ');
}

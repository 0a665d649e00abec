/** The world at the shown step: tasks, the forest of namespaces, maps, mounts, cgroups; and what has changed. */
import { compare, same } from '../../shown/difference.ts';
import type { Shown } from '../../shown/shown.ts';
import { Beside } from './beside.tsx';
import { CgroupTree } from './cgroup-tree.tsx';
import { IdMaps } from './id-maps.tsx';
import { MountTrees } from './mount-trees.tsx';
import { Part } from './namespace.tsx';
import { NumberTrees } from './number-trees.tsx';
import { OwnershipSpine } from './ownership-spine.tsx';
import { TaskTable } from './task-table.tsx';

export type WorldViewProps = { readonly shown: Shown; readonly previous: Shown | null };

export function WorldView({ shown, previous }: WorldViewProps) {
  const before = previous ?? shown;
  const tasks = compare(shown.tasks, before.tasks, ({ name }) => name);
  const namespaces = compare(shown.namespaces, before.namespaces, ({ id }) => id);
  const maps = compare(shown.idMaps, before.idMaps, ({ ns }) => ns);
  const beside = compare(shown.beside, before.beside, ({ instance }) => instance);
  const written = shown.idMaps.filter((one) => one.maps.length > 0 && one.chain.length > 0).length;
  const mounts = shown.mounts.trees.reduce((sum, tree) => sum + tree.mounts.length, 0);
  return (
    <section class="world" aria-label="World">
      <Part title="Tasks" note={String(shown.tasks.length)} changed={tasks.changed} open>
        <TaskTable tasks={tasks} kinds={shown.kinds} />
      </Part>
      <Part
        title="Namespaces"
        note={`${shown.namespaces.length}, below the user namespaces that own them`}
        changed={namespaces.changed}
        open
      >
        <OwnershipSpine namespaces={namespaces} />
      </Part>
      {shown.beside.length === 0 ? null : (
        <Part
          title="What Linux has not"
          note={`${shown.beside.length} instances of this design`}
          changed={beside.changed}
          open
        >
          <Beside instances={beside} />
        </Part>
      )}
      <NumberTrees shown={shown} before={before} />
      <Part
        title="Id maps"
        note={written === 0 ? 'none written' : `${written} written`}
        changed={maps.changed}
      >
        <IdMaps maps={maps} />
      </Part>
      <Part
        title="Mounts"
        note={`${mounts} in ${shown.mounts.trees.length} trees, ${shown.mounts.groups.length} peer groups`}
        changed={!same(shown.mounts, before.mounts)}
      >
        <MountTrees mounts={shown.mounts} before={before.mounts} />
      </Part>
      <Part
        title="Cgroups"
        note={String(shown.cgroups.length)}
        changed={!same(shown.cgroups, before.cgroups)}
      >
        <CgroupTree cgroups={compare(shown.cgroups, before.cgroups, ({ path }) => path)} />
      </Part>
    </section>
  );
}

/** One state of the model as the page shows it: plain data, so that it passes from a worker to the page. */
import type { Linux } from '../../models/kinds.ts';
import type { NamespaceKind } from '../../models/lifetime/namespace-kind.ts';
import { kindsInOrder } from '../../models/lifetime/registered.ts';
import { type BesideShown, showBeside } from './beside.ts';
import { type CgroupShown, showCgroups } from './cgroups.ts';
import { type IdMapsShown, showIdMaps } from './id-maps.ts';
import { type Occupied, occupiedStates } from './machines.ts';
import { type MountsShown, showMounts } from './mounts.ts';
import { namesOver, type TaskNames } from './names.ts';
import { type NamespaceShown, showNamespaces } from './namespaces.ts';
import { type SeesShown, showSees } from './sees.ts';
import { showTasks, type TaskShown } from './tasks.ts';

export type Shown = {
  /** The registered kinds that this world has, in the kernel's order. */
  readonly kinds: readonly NamespaceKind[];
  readonly tasks: readonly TaskShown[];
  readonly namespaces: readonly NamespaceShown[];
  readonly idMaps: readonly IdMapsShown[];
  readonly mounts: MountsShown;
  readonly cgroups: readonly CgroupShown[];
  /** What only a system beside Linux has. */
  readonly beside: readonly BesideShown[];
  readonly sees: SeesShown;
  /** Which instances are in which state of which machine. */
  readonly machines: readonly Occupied[];
};

/** What there is to see of a world; `taskNames`: what a trace calls the tasks. */
export function show(world: Linux, taskNames: TaskNames): Shown {
  const names = namesOver(taskNames);
  const namespaces = showNamespaces(world, names);
  return {
    kinds: kindsInOrder().filter((kind) => namespaces.some((ns) => ns.kind === kind)),
    tasks: showTasks(world, names),
    namespaces,
    idMaps: showIdMaps(world),
    mounts: showMounts(world, names),
    cgroups: showCgroups(world, names),
    beside: showBeside(world, names),
    sees: showSees(world, names, namespaces),
    machines: occupiedStates(world, names),
  };
}

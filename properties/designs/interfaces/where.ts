/** Where tasks are, from their nsproxies alone. */
import {
  type ComparedKind,
  comparedKinds,
  type InterfaceWorld,
} from '../../../models/designs/interfaces/interface.ts';

/** The slots of the namespaces that a task is in, of the kinds that the kernel has more than one of. */
export function whereIs(world: InterfaceWorld, task: number): readonly number[] {
  const { uts_ns, ipc_ns, net_ns } = world.nsproxies.get(task);
  const held: Readonly<Record<ComparedKind, number>> = { uts: uts_ns, ipc: ipc_ns, net: net_ns };
  const room: Readonly<Record<ComparedKind, number>> = {
    uts: world.utsNamespaces.capacity,
    ipc: world.ipcNamespaces.capacity,
    net: world.netNamespaces.capacity,
  };
  return comparedKinds.filter((kind) => room[kind] > 1).map((kind) => held[kind]);
}

/** In a namespace of its own of one kind, and in the first one of another. */
export function isHalfIsolated(world: InterfaceWorld, task: number): boolean {
  const where = whereIs(world, task);
  return where.some((ns) => ns !== 0) && where.some((ns) => ns === 0);
}

/**
 * The configuration of all tasks: of each kind who is with whom, and who is in the first namespace. Namespaces
 * are named in the order in which tasks are found in them, so that it does not matter which slot they have.
 */
export function configuration(world: InterfaceWorld): string {
  const tasks = world.tasks.slots().map((task) => whereIs(world, task));
  const kinds = tasks[0]?.map((_, kind) => tasks.map((where) => where[kind] ?? 0)) ?? [];
  return kinds
    .map((column) => {
      const met = [...new Set(column.filter((ns) => ns !== 0))];
      return column.map((ns) => (ns === 0 ? '0' : String(met.indexOf(ns) + 1))).join('');
    })
    .join(' ');
}

/** The flag that asks for a kind, by its name: those of `clone`. */
export const comparedFlags: Readonly<Record<string, number>> = {
  uts: 0x04000000,
  ipc: 0x08000000,
  net: 0x40000000,
};

/** Whether there is a namespace of a kind in a slot. */
export function livingNamespace(world: InterfaceWorld, kind: string, ns: number): boolean {
  const there: Readonly<Record<ComparedKind, boolean>> = {
    uts: world.utsNamespaces.slots().includes(ns),
    ipc: world.ipcNamespaces.slots().includes(ns),
    net: world.netNamespaces.slots().includes(ns),
  };
  return there[kind as ComparedKind] ?? false;
}

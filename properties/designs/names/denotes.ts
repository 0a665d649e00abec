/** What a name denotes, from the machines alone: the claims about namings do not ask the calls that they judge. */
import { NONE } from '../../../checker/index.ts';
import type { NamesWorld, Naming } from '../../../models/designs/names/naming.ts';

/** The PID namespace that a task was born in: that of the innermost of its numbers. */
export function birthplaceOf(world: NamesWorld, task: number): number {
  return numbersOf(world, task).at(-1)?.ns ?? NONE;
}

export function numbersOf(world: NamesWorld, task: number) {
  const { thread_pid } = world.tasks.get(task);
  return thread_pid === NONE ? [] : world.pids.get(thread_pid).numbers;
}

/** Whether a PID namespace is `upper` or below it. */
export function isWithin(world: NamesWorld, ns: number, upper: number): boolean {
  for (let at = ns; at !== NONE; at = world.pidNamespaces.get(at).parent) if (at === upper) return true;
  return false;
}

/** The slot of the UTS namespace that a task means by a name; NONE if by that name it means none. */
export function denotes(world: NamesWorld, naming: Naming, task: number, name: number): number {
  const own = birthplaceOf(world, task);
  switch (naming) {
    case 'pid': {
      const target = world.tasks
        .slots()
        .find((one) => numbersOf(world, one).some(({ nr, ns }) => nr === name && ns === own));
      return target === undefined ? NONE : world.nsproxies.get(target).uts_ns;
    }
    case 'pidfd':
    case 'descriptor': {
      const { files } = world.tasks.get(task);
      const held = files === NONE ? undefined : world.fdTables.get(files).fds.find(({ fd }) => fd === name);
      if (held === undefined) return NONE;
      const { on } = world.files.get(held.file);
      if (on.is === 'namespace') return on.ns;
      if (on.is !== 'pidfd') return NONE;
      const target = world.tasks.slots().find((one) => world.tasks.get(one).thread_pid === on.pid);
      return target === undefined ? NONE : world.nsproxies.get(target).uts_ns;
    }
    default: {
      const space = naming === 'id per level' ? own : 0;
      const found = world.nsNumbers
        .slots()
        .find((slot) => world.nsNumbers.get(slot).numbers.some(({ nr, ns }) => nr === name && ns === space));
      return found ?? NONE;
    }
  }
}

/** The living namespace that was the `serial`-th to be made; NONE if it is gone. */
export function livingNamespace(world: NamesWorld, serial: number): number {
  return world.nsNumbers.slots().find((slot) => world.nsNumbers.get(slot).serial === serial) ?? NONE;
}

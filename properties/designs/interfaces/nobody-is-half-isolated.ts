import type { StateProperty } from '../../../checker/index.ts';
import type { InterfaceKinds } from '../../../models/designs/interfaces/interface.ts';
import type { InterfaceClause } from '../../../models/designs/interfaces/rules.ts';
import { isHalfIsolated, whereIs } from './where.ts';

/** Between two calls there is a window in which others see a task, and it sees them, as neither wants. */
export const nobodyIsHalfIsolated: StateProperty<InterfaceKinds, InterfaceClause> = {
  kind: 'state',
  name: 'nobody-is-half-isolated',
  says: 'Who is in the first namespace of one kind is in that of every kind; who shares a namespace of its own with another shares all.',
  clauses: ['container.enter'],
  reads: ['tasks', 'nsproxies'],
  holds: (world) => {
    const tasks = world.tasks.slots();
    return tasks.every(
      (task) =>
        !isHalfIsolated(world, task) &&
        tasks.every((other) => {
          const [mine, others] = [whereIs(world, task), whereIs(world, other)];
          return !mine.some((ns, kind) => ns !== 0 && ns === others[kind]) || mine.join() === others.join();
        }),
    );
  },
  witness: (world) => world.tasks.slots().some((task) => whereIs(world, task).some((ns) => ns !== 0)),
};

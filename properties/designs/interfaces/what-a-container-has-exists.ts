import type { StateProperty } from '../../../checker/index.ts';
import type { InterfaceKinds } from '../../../models/designs/interfaces/interface.ts';
import type { InterfaceClause } from '../../../models/designs/interfaces/rules.ts';
import { livingNamespace } from './where.ts';

/** An object refers to its namespaces: they are there also when nobody is in them, or nobody is any more. */
export const whatAContainerHasExists: StateProperty<InterfaceKinds, InterfaceClause> = {
  kind: 'state',
  name: 'what-a-container-has-exists',
  says: 'Every namespace that an object has is there, whoever has left it.',
  clauses: ['container.add', 'container.enter'],
  reads: ['containerObjects', 'utsNamespaces', 'ipcNamespaces', 'netNamespaces'],
  holds: (world) =>
    world.containerObjects
      .slots()
      .every((object) =>
        world.containerObjects.get(object).holds.every(({ kind, ns }) => livingNamespace(world, kind, ns)),
      ),
  witness: (world) =>
    world.containerObjects.slots().some((object) => world.containerObjects.get(object).holds.length > 1),
};

import { kindsInOrder } from '../models/lifetime/registered.ts';
import { stateProperty } from './claims.ts';
import { everyKind } from './reading.ts';

export const everyNamespaceHasANumber = stateProperty({
  name: 'every-namespace-has-a-number-of-its-own',
  says: 'Each namespace that is there, of whatever kind, has one number, which no other has; what is gone has none, and the next one will be told from all that there were.',
  clauses: ['nsio.id'],
  reads: everyKind.filter((kind) => kind.endsWith('Namespaces') || kind === 'nsTrees'),
  holds: (world) => {
    if (world.nsTrees.capacity === 0) return true;
    const { last, nodes } = world.nsTrees.get(0);
    const there = kindsInOrder().flatMap((kind) =>
      world[`${kind}Namespaces`].slots().map((ns) => ({ kind, ns })),
    );
    const numbers = new Set(nodes.map(({ ns_id }) => ns_id));
    return (
      nodes.length === there.length &&
      numbers.size === nodes.length &&
      [...numbers].every((number) => number <= last) &&
      there.every(({ kind, ns }) => nodes.some((one) => one.kind === kind && one.ns === ns))
    );
  },
  // One that had a number is gone.
  witness: (world) =>
    world.nsTrees.capacity > 0 && world.nsTrees.get(0).last > world.nsTrees.get(0).nodes.length,
});

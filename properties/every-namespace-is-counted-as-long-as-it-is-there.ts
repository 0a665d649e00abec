import { stateProperty } from './claims.ts';
import { howMany, namespaceKinds } from './limits.ts';
import { everyKind } from './reading.ts';

export const everyNamespaceIsCounted = stateProperty({
  name: 'every-namespace-is-counted-as-long-as-it-is-there',
  says: 'The counters of each user namespace say how many namespaces of each kind are there on the account of each user: no more, no fewer.',
  clauses: ['user.limit'],
  reads: everyKind.filter((kind) => kind.endsWith('Namespaces') || kind === 'ucounts'),
  holds: (world) => {
    for (let ns = 0; ns < world.ucounts.capacity; ns++) {
      if (world.userNamespaces.get(ns).state === 'free') {
        if (world.ucounts.get(ns).ucount.length > 0 || world.ucounts.get(ns).late.length > 0) return false;
        continue;
      }
      const { ucount } = world.ucounts.get(ns);
      if (ucount.some(({ kind, uid, count }) => howMany(world, kind, ns, uid) !== count)) return false;
      for (const kind of namespaceKinds)
        for (const uid of world.tasks.slots().map((task) => world.creds.get(task).euid))
          if (
            howMany(world, kind, ns, uid) > 0 &&
            !ucount.some((one) => one.kind === kind && one.uid === uid)
          )
            return false;
    }
    return true;
  },
  witness: (world) => world.ucounts.slots().some((ns) => world.ucounts.get(ns).ucount.length > 1),
});

import { stateProperty } from './claims.ts';
import { collide, placeOf } from './network.ts';

export const noTwoSocketsAreBoundAlike = stateProperty({
  name: 'no-two-sockets-of-a-network-namespace-are-bound-alike',
  says: 'No two sockets of one network namespace, family and type are bound to one abstract name, or to one port at addresses that have something in common.',
  clauses: ['net.bind', 'net.bind.taken'],
  reads: ['netSockets'],
  holds: (world) => {
    const all = world.netSockets.slots();
    return all.every((one) =>
      all.every((other) => {
        const a = world.netSockets.get(one);
        const b = world.netSockets.get(other);
        if (one >= other || a.sk_net !== b.sk_net) return true;
        if (a.sk_family !== b.sk_family || a.sk_type !== b.sk_type) return true;
        const [here, there] = [placeOf(world, one), placeOf(world, other)];
        return !here || !there || !collide(a.sk_family, here, there);
      }),
    );
  },
  // Two are, in two network namespaces.
  witness: (world) => {
    const bound = world.netSockets
      .slots()
      .filter((one) => placeOf(world, one))
      .map((one) => `${world.netSockets.get(one).sk_type} ${JSON.stringify(placeOf(world, one))}`);
    return new Set(bound).size < bound.length;
  },
});

import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { couldBeCalled, devicesIn } from './network.ts';

/** Whether a network namespace has its lo, which knows its address once it is up, and no two names are one. */
function isInOrder(world: Linux, net: number): boolean {
  const here = devicesIn(world, net).map((one) => world.netDevices.get(one));
  const lo = here.filter(({ kind }) => kind === 'lo');
  if (lo.length !== 1 || (lo[0]?.up && !world.netNamespaces.get(net).fib_local)) return false;
  return new Set(here.map(({ name }) => name)).size === here.length;
}

export const deviceIsInOneNamespace = stateProperty({
  name: 'a-device-is-in-one-network-namespace-under-a-name-of-its-own',
  says: 'Every device is in one network namespace that exists, under a possible name that no other device there has; every network namespace has one lo; and a veth has another end that has it, unless that end has gone.',
  clauses: ['net.lo', 'net.name.taken', 'net.name.bad', 'net.move.taken', 'net.veth', 'net.delete'],
  reads: ['netDevices', 'netNamespaces'],
  holds: (world) => {
    if (world.netDevices.capacity === 0) return true;
    for (const net of world.netNamespaces.slots()) if (!isInOrder(world, net)) return false;
    for (const device of world.netDevices.slots()) {
      const { name, nd_net, kind, peer, state } = world.netDevices.get(device);
      if (!couldBeCalled(name) || nd_net === NONE) return false;
      if (world.netNamespaces.get(nd_net).state === 'free') return false;
      if (kind !== 'veth') continue;
      if ((peer === NONE) !== (state === 'dying')) return false;
      if (peer !== NONE && world.netDevices.get(peer).peer !== device) return false;
    }
    return true;
  },
  // Two devices have one name, in two namespaces.
  witness: (world) => {
    const veths = world.netDevices
      .slots()
      .map((one) => world.netDevices.get(one))
      .filter(({ kind }) => kind === 'veth');
    return new Set(veths.map(({ name }) => name)).size < veths.length;
  },
});

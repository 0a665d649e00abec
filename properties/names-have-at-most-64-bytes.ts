import { stateProperty } from './claims.ts';

/** __NEW_UTS_LEN, as uts_namespaces(7) and the ABI have it. */
const bytesMax = 64;

export const namesHaveAtMost64Bytes = stateProperty({
  name: 'names-have-at-most-64-bytes',
  says: 'No nodename and no domainname is longer than 64 bytes.',
  clauses: ['uts.set.length'],
  reads: ['utsNamespaces'],
  holds: (world) => {
    for (let ns = 0; ns < world.utsNamespaces.capacity; ns++) {
      const { nodename, domainname } = world.utsNamespaces.get(ns);
      if (nodename.length > bytesMax || domainname.length > bytesMax) return false;
    }
    return true;
  },
  // There is one that could not be longer.
  witness: (world) =>
    world.utsNamespaces.slots().some((ns) => world.utsNamespaces.get(ns).nodename.length === bytesMax),
});

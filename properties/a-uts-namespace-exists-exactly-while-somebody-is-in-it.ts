import { stateProperty } from './claims.ts';
import { handlesOn } from './descriptors.ts';

export const utsNamespaceExistsWhileSomebodyIsInIt = stateProperty({
  name: 'a-uts-namespace-exists-exactly-while-somebody-is-in-it',
  says: 'A UTS namespace exists exactly as long as a living task is in it or there is a handle on it, and it knows how many these are.',
  clauses: ['uts.life', 'uts.shared'],
  reads: ['nsproxies', 'utsNamespaces', 'files'],
  holds: (world) => {
    for (let ns = 0; ns < world.utsNamespaces.capacity; ns++) {
      let members = handlesOn(world, 'uts', ns);
      for (let task = 0; task < world.nsproxies.capacity; task++)
        if (world.nsproxies.get(task).uts_ns === ns) members++;
      const { state, refs } = world.utsNamespaces.get(ns);
      if (refs !== members || (state === 'live') !== members > 0) return false;
    }
    return true;
  },
  // One namespace has two members, another has one.
  witness: (world) => {
    const members = world.utsNamespaces.slots().map((ns) => world.utsNamespaces.get(ns).refs);
    return members.includes(1) && members.includes(2);
  },
});

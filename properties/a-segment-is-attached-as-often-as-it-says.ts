import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';

export const segmentIsAttachedAsOftenAsItSays = stateProperty({
  name: 'a-segment-is-attached-as-often-as-it-says',
  says: 'A segment counts all places where it is attached, in memory that somebody still uses, and no two of them overlap there. One that is marked to be destroyed has no key and is attached somewhere; and where segments are not kept for nobody each is attached or has its maker in its IPC namespace.',
  clauses: ['shm.at', 'shm.dt', 'shm.fork', 'shm.dest', 'shm.rmid-forced', 'shm.outlives'],
  reads: ['shmMaps', 'shmSegments', 'ipcPerms', 'mms', 'ipcNamespaces', 'nsproxies'],
  holds: (world) => {
    const attached = Array<number>(world.ipcPerms.capacity).fill(0);
    for (let mm = 0; mm < world.shmMaps.capacity; mm++) {
      const { attached: all, state } = world.shmMaps.get(mm);
      if ((state === 'attached') !== all.length > 0) return false;
      if (all.length > 0 && world.mms.get(mm).state === 'free') return false;
      for (const [i, { segment, address, length }] of all.entries()) {
        attached[segment] = (attached[segment] ?? 0) + 1;
        const next = all[i + 1];
        if (next && address + length > next.address) return false;
      }
    }
    for (const segment of world.shmSegments.slots()) {
      const { shm_nattch, shm_creator } = world.shmSegments.get(segment);
      const { mode, key, ns } = world.ipcPerms.get(segment);
      if (shm_nattch !== attached[segment]) return false;
      if (mode >= 0o1000 && (key !== 0 || shm_nattch === 0)) return false;
      const forced = world.ipcNamespaces.get(ns).sysctls.shm_rmid_forced === 1;
      if (forced && shm_nattch === 0 && shm_creator === NONE) return false;
      if (shm_creator !== NONE && world.nsproxies.get(shm_creator).state !== 'held') return false;
    }
    return true;
  },
  witness: (world) => world.shmSegments.slots().some((one) => world.ipcPerms.get(one).mode >= 0o1000),
});

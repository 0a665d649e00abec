import { stateProperty } from './claims.ts';

export const ipcNamespaceTakesEverything = stateProperty({
  name: 'an-ipc-namespace-takes-everything-with-it',
  says: 'Every IPC object is in an IPC namespace that is there, and has the contents of its type and of no other. What is to be undone is about sets that are there.',
  clauses: ['ipc.life', 'ipc.remove', 'ipc.empty'],
  reads: ['ipcPerms', 'msgQueues', 'semArrays', 'shmSegments', 'semUndoLists', 'ipcNamespaces'],
  holds: (world) => {
    for (let object = 0; object < world.ipcPerms.capacity; object++) {
      const { state, what, ns } = world.ipcPerms.get(object);
      if (state === 'live' && world.ipcNamespaces.get(ns).state !== 'live') return false;
      const contents = {
        msg: world.msgQueues.get(object).state,
        sem: world.semArrays.get(object).state,
        shm: world.shmSegments.get(object).state,
      };
      for (const [type, its] of Object.entries(contents))
        if ((its === 'live') !== (state === 'live' && what === type)) return false;
    }
    return world.semUndoLists
      .slots()
      .every((list) =>
        world.semUndoLists
          .get(list)
          .undos.every(
            ({ semid, semadj }) =>
              world.semArrays.get(semid).sems.length === semadj.length && semadj.some((one) => one !== 0),
          ),
      );
  },
  witness: (world) => new Set(world.ipcPerms.slots().map((one) => world.ipcPerms.get(one).ns)).size > 1,
});

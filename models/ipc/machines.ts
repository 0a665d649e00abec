/** The machines that an IPC namespace is made of besides itself. */
import { msgQueues } from './msg.ts';
import { ipcPerms } from './perm.ts';
import { semArrays } from './sem.ts';
import { semUndoLists } from './sem-undo.ts';
import { shmSegments } from './shm.ts';
import { shmMaps } from './shm-map.ts';

/**
 * An object's struct kern_ipc_perm and its contents are in slots of the same number, what is attached in an mm
 * is in that of the mm.
 */
export const ipcMachines = { ipcPerms, msgQueues, semArrays, shmSegments, shmMaps, semUndoLists };

/** Their capacities, where there is room for so many objects. */
export function ipcRoom(tasks: number, objects: number): Readonly<Record<keyof typeof ipcMachines, number>> {
  const each = objects === 0 ? 0 : tasks;
  return {
    ipcPerms: objects,
    msgQueues: objects,
    semArrays: objects,
    shmSegments: objects,
    shmMaps: each,
    semUndoLists: each,
  };
}

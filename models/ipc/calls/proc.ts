/** /proc/sysvipc: what is in the IPC namespace of who opens a file (ipc/util.c: sysvipc_proc_open, *_proc_show). */
import type { Answer } from '../../../checker/index.ts';
import { from_kid_munged } from '../../facts/ids.ts';
import { objectsIn } from '../../facts/ipc.ts';
import type { LinuxKernel } from '../../kinds.ts';
import { IPCMNI_SHIFT } from '../constants.ts';
import { q_cbytes } from '../msg.ts';
import type { IpcType } from '../namespace.ts';
import { ipcNsOf } from './ipcget.ts';

/** The type that a file lists; undefined for another file. */
export function sysvipcAt(path: string): IpcType | undefined {
  const [, what] = /^\/proc\/sysvipc\/(msg|sem|shm)$/.exec(path) ?? [];
  return what as IpcType | undefined;
}

/** A record a line, in the order of the indices; times and processes are left out. */
export function read_sysvipc(k: LinuxKernel, caller: number, what: IpcType): Answer {
  const { uid_map, gid_map } = k.userNamespaces.get(k.creds.get(caller).user_ns);
  k.by('ipc.proc');
  const index = (object: number) => k.ipcPerms.get(object).id % 2 ** IPCMNI_SHIFT;
  return [...objectsIn(k, ipcNsOf(k, caller), what)]
    .toSorted((a, b) => index(a) - index(b))
    .map((object) => {
      const { key, id, mode, uid, gid, cuid, cgid } = k.ipcPerms.get(object);
      const owners = {
        uid: from_kid_munged(uid_map, uid),
        gid: from_kid_munged(gid_map, gid),
        cuid: from_kid_munged(uid_map, cuid),
        cgid: from_kid_munged(gid_map, cgid),
      };
      return { answer: { key, id, mode, ...contentsOf(k, what, object), ...owners } };
    });
}

function contentsOf(k: LinuxKernel, what: IpcType, object: number): Readonly<Record<string, number>> {
  if (what === 'sem') return { nsems: k.semArrays.get(object).sems.length };
  if (what === 'shm') {
    const { shm_segsz, shm_nattch } = k.shmSegments.get(object);
    return { segsz: shm_segsz, nattch: shm_nattch };
  }
  const { messages } = k.msgQueues.get(object);
  return { cbytes: q_cbytes(messages), qnum: messages.length };
}

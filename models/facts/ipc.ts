/** Which IPC object a key or an id means, and who may do what with it (ipc/util.c). */
import { fact, NONE } from '../../checker/index.ts';
import type { Cred } from '../credentials/context.ts';
import { IPC_PRIVATE, IPCMNI_SHIFT } from '../ipc/constants.ts';
import type { PidNumbers } from '../ipc/msg.ts';
import type { IpcIds, IpcType } from '../ipc/namespace.ts';
import type { KernIpcPerm } from '../ipc/perm.ts';
import type { Linux, Parameters } from '../kinds.ts';
import { noPid } from '../struct-pid/machine.ts';
import { ns_capable } from './capable.ts';
import { pid_nr_ns, task_active_pid_ns } from './visibility.ts';

/** The objects of a type in an IPC namespace. */
export function objectsIn(k: Linux, ns: number, what: IpcType): readonly number[] {
  return k.ipcPerms.slots().filter((one) => {
    const perm = k.ipcPerms.get(one);
    return perm.ns === ns && perm.what === what;
  });
}

/** The object that a key means in an IPC namespace; NONE if nothing has it. */
export const ipc_findkey = fact(
  'ipc_findkey',
  (k: Linux, ns: number, what: IpcType, key: number): number =>
    objectsIn(k, ns, what).find((one) => k.ipcPerms.get(one).key === key) ?? NONE,
  {
    'finds what is in another namespace': (k, _, what, key) =>
      k.ipcPerms.slots().find((one) => {
        const perm = k.ipcPerms.get(one);
        return perm.what === what && perm.key === key;
      }) ?? NONE,
    'finds what is of another type': (k, ns, _, key) =>
      k.ipcPerms.slots().find((one) => {
        const perm = k.ipcPerms.get(one);
        return perm.ns === ns && perm.key === key;
      }) ?? NONE,
  },
);

/** The object that an id means in an IPC namespace; NONE if nothing has it. */
export const ipc_obtain_object_check = fact(
  'ipc_obtain_object_check',
  (k: Linux, ns: number, what: IpcType, id: number): number =>
    objectsIn(k, ns, what).find((one) => k.ipcPerms.get(one).id === id) ?? NONE,
  {
    'finds what is in another namespace': (k, _, what, id) =>
      k.ipcPerms.slots().find((one) => {
        const perm = k.ipcPerms.get(one);
        return perm.what === what && perm.id === id;
      }) ?? NONE,
    'takes an old id for a new one': (k, ns, what, id) =>
      objectsIn(k, ns, what).find(
        (one) => k.ipcPerms.get(one).id % 2 ** IPCMNI_SHIFT === id % 2 ** IPCMNI_SHIFT,
      ) ?? NONE,
  },
);

const isOwner = ({ uid, cuid }: KernIpcPerm, { euid }: Cred): boolean => euid === uid || euid === cuid;

function in_group_p({ fsgid, groups }: Cred, kgid: number): boolean {
  return fsgid === kgid || groups.includes(kgid);
}

/** The three bits of the mode that are about somebody, among the lowest three. */
function grantedTo(perm: KernIpcPerm, cred: Cred): number {
  if (isOwner(perm, cred)) return perm.mode >> 6;
  if (in_group_p(cred, perm.cgid) || in_group_p(cred, perm.gid)) return perm.mode >> 3;
  return perm.mode;
}

/** Whether all bits asked for, for whomever, are among those granted. */
function suffices(flag: number, granted: number): boolean {
  return (((flag >> 6) | (flag >> 3) | flag) & ~granted & 0o7) === 0;
}

/** Whether the mode of an object alone grants what is asked for. */
export function modePermits(k: Linux, task: number, perm: KernIpcPerm, flag: number): boolean {
  return suffices(flag, grantedTo(perm, k.creds.get(task)));
}

/** Whether a task has the permissions in `flag` for an object of its IPC namespace. */
export const ipcperms = fact(
  'ipcperms',
  (k: Linux, task: number, perm: KernIpcPerm, flag: number): boolean =>
    modePermits(k, task, perm, flag) || isIpcOwner(k, task, perm),
  {
    'does not care who made it': (k, task, perm, flag) =>
      suffices(flag, grantedTo({ ...perm, cuid: perm.uid }, k.creds.get(task))) || isIpcOwner(k, task, perm),
    'does not care who owns it': (k, task, perm, flag) =>
      suffices(flag, grantedTo({ ...perm, uid: perm.cuid }, k.creds.get(task))) || isIpcOwner(k, task, perm),
    'takes its group for others': (k, task, perm, flag) =>
      suffices(flag, isOwner(perm, k.creds.get(task)) ? perm.mode >> 6 : perm.mode) ||
      isIpcOwner(k, task, perm),
    'takes its owner for others': (k, task, perm, flag) =>
      suffices(flag, grantedTo({ ...perm, uid: NONE, cuid: NONE }, k.creds.get(task))) ||
      isIpcOwner(k, task, perm),
    'grants to others what is its group’s': (k, task, perm, flag) =>
      suffices(flag, isOwner(perm, k.creds.get(task)) ? perm.mode >> 6 : perm.mode >> 3) ||
      isIpcOwner(k, task, perm),
    'does not know CAP_IPC_OWNER': modePermits,
    'lets CAP_IPC_OWNER count where the task is': (k, task, perm, flag) =>
      modePermits(k, task, perm, flag) || ns_capable(k, task, k.creds.get(task).user_ns, 'CAP_IPC_OWNER'),
  },
);

function isIpcOwner(k: Linux, task: number, { ns }: KernIpcPerm): boolean {
  return ns_capable(k, task, k.ipcNamespaces.get(ns).user_ns, 'CAP_IPC_OWNER');
}

/** Whether a task may change or remove an object: CAP_IPC_OWNER does not help (ipcctl_obtain_check). */
export const controls = fact(
  'ipcctl_obtain_check',
  (k: Linux, task: number, perm: KernIpcPerm): boolean =>
    isOwner(perm, k.creds.get(task)) || isIpcAdmin(k, task, perm),
  {
    'does not care who made it': (k, task, perm) =>
      k.creds.get(task).euid === perm.uid || isIpcAdmin(k, task, perm),
    'does not care who owns it': (k, task, perm) =>
      k.creds.get(task).euid === perm.cuid || isIpcAdmin(k, task, perm),
    'does not know CAP_SYS_ADMIN': (k, task, perm) => isOwner(perm, k.creds.get(task)),
    'lets CAP_SYS_ADMIN count where the task is': (k, task, perm) =>
      isOwner(perm, k.creds.get(task)) || ns_capable(k, task, k.creds.get(task).user_ns, 'CAP_SYS_ADMIN'),
  },
);

function isIpcAdmin(k: Linux, task: number, { ns }: KernIpcPerm): boolean {
  return ns_capable(k, task, k.ipcNamespaces.get(ns).user_ns, 'CAP_SYS_ADMIN');
}

/** Whether a key can be found: not the private one. */
export const isPublic = (key: number): boolean => key !== IPC_PRIVATE;

/** Where the next object gets its id from: indices go round, and each round has another sequence number. */
export function ipc_idr_alloc(
  { ipc_min_cycle, ipcid_seq_max }: Required<Pick<Parameters, 'ipc_min_cycle' | 'ipcid_seq_max'>>,
  { last_idx, seq }: IpcIds,
  in_use: readonly number[],
): IpcIds {
  const end = Math.min(Math.max(Math.floor((in_use.length * 3) / 2), ipc_min_cycle), 2 ** IPCMNI_SHIFT);
  const free = (from: number, to: number): number => {
    for (let idx = from; idx < to; idx++) if (!in_use.includes(idx)) return idx;
    return NONE;
  };
  const above = free(last_idx + 1, end);
  const idx = above === NONE ? free(0, last_idx + 1) : above;
  return { last_idx: idx, seq: idx <= last_idx ? (seq + 1) % ipcid_seq_max : seq };
}

/** The id of an index and a sequence number. */
export const ipc_buildid = ({ last_idx, seq }: IpcIds): number => seq * 2 ** IPCMNI_SHIFT + last_idx;

/** What a remembered process is called in the caller's PID namespace; 0 where it has no number there. */
export const pid_vnr = fact(
  'pid_vnr',
  (k: Linux, caller: number, numbers: PidNumbers): number =>
    pid_nr_ns(k, { ...noPid, numbers }, task_active_pid_ns(k, caller)),
  { 'tells the number that it has at home': (_, __, numbers) => numbers.at(-1)?.nr ?? 0 },
);

/** The segments that a task has made and not left, in whichever IPC namespace (task_struct.sysvshm.shm_clist). */
export const shm_clist = fact(
  'shm_clist',
  (k: Linux, task: number): readonly number[] =>
    k.shmSegments.slots().filter((segment) => k.shmSegments.get(segment).shm_creator === task),
  {
    'are all in the IPC namespace where their maker is': (k, task) =>
      objectsIn(k, k.nsproxies.get(task).ipc_ns, 'shm').filter(
        (segment) => k.shmSegments.get(segment).shm_creator === task,
      ),
  },
);

/** The sysctls of an IPC namespace: how much of everything there may be (ipc/ipc_sysctl.c, ipc/namespace.c). */
import { IPCMNI, MQ } from './constants.ts';

/** The four numbers of kernel.sem, in its order, and the files of one number each. */
export const semSysctls = ['semmsl', 'semmns', 'semopm', 'semmni'] as const;
export const plainSysctls = [
  'msgmax',
  'msgmnb',
  'msgmni',
  'shmmax',
  'shmall',
  'shmmni',
  'shm_rmid_forced',
] as const;

/** Those of message queues are below fs. */
export const mqSysctls = ['queues_max', 'msg_max', 'msgsize_max', 'msg_default', 'msgsize_default'] as const;

export type IpcSysctl =
  | (typeof semSysctls)[number]
  | (typeof plainSysctls)[number]
  | (typeof mqSysctls)[number];
export type IpcSysctls = Readonly<Partial<Record<IpcSysctl, number>>>;

/** ULONG_MAX - (1UL << 24), as exact as a double is. */
const SHMMAX = 2 ** 64 - 2 ** 24;
const INT_MAX = 2147483647;

/** Those of a new namespace. */
export const newSysctls: IpcSysctls = {
  msgmax: 8192,
  msgmnb: 16384,
  msgmni: 32000,
  shmmax: SHMMAX,
  shmall: SHMMAX,
  shmmni: 4096,
  shm_rmid_forced: 0,
  semmsl: 32000,
  semmns: 1024000000,
  semopm: 500,
  semmni: 32000,
  queues_max: 256,
  msg_max: 10,
  msgsize_max: 8192,
  msg_default: 10,
  msgsize_default: 8192,
};

/** What can be written to one. */
export function rangeOf(name: IpcSysctl): { readonly least: number; readonly greatest: number } {
  switch (name) {
    case 'msgmni':
    case 'shmmni':
      return { least: 0, greatest: IPCMNI };
    case 'shm_rmid_forced':
      return { least: 0, greatest: 1 };
    case 'shmmax':
    case 'shmall':
      return { least: 0, greatest: SHMMAX };
    case 'msg_max':
    case 'msg_default':
      return { least: 1, greatest: MQ.HARD_MSGMAX };
    case 'msgsize_max':
    case 'msgsize_default':
      return { least: 128, greatest: MQ.HARD_MSGSIZEMAX };
    case 'msgmax':
    case 'msgmnb':
      return { least: 0, greatest: INT_MAX };
    // queues_max can be anything; of kernel.sem only the fourth is looked at, and in another way.
    default:
      return { least: -INT_MAX - 1, greatest: INT_MAX };
  }
}

/** The sysctls of an IPC namespace: how much of everything there may be (ipc/ipc_sysctl.c, ipc/namespace.c). */
import { IPCMNI } from './constants.ts';

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

export type IpcSysctl = (typeof semSysctls)[number] | (typeof plainSysctls)[number];
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
    case 'msgmax':
    case 'msgmnb':
      return { least: 0, greatest: INT_MAX };
    // Of kernel.sem only the fourth is looked at, and in another way.
    default:
      return { least: -INT_MAX - 1, greatest: INT_MAX };
  }
}

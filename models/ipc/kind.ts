/** The kind of IPC namespaces (ipc/namespace.c). */
import type { EventId, Result } from '../../checker/index.ts';
import { NONE } from '../../checker/index.ts';
import { CLONE } from '../constants.ts';
import { controls, ipc_findkey, ipc_obtain_object_check, ipcperms } from '../facts/ipc.ts';
import type { LinuxKernel } from '../kinds.ts';
import { exit_sem, free_ipc_ns } from '../lifetime/ipc.ts';
import { msgctl, msgget, msgrcv, msgsnd } from './calls/msg.ts';
import { read_sysvipc, sysvipcAt } from './calls/proc.ts';
import { semctl, semget, semop } from './calls/sem.ts';
import { shmat, shmctl, shmdt, shmget } from './calls/shm.ts';
import { ipcSysctlsAt, read_ipc_sysctl, write_ipc_sysctl } from './calls/sysctls.ts';
import { IPC, IPC_CMD, IPC_PRIVATE, MSG, SEM_CMD, SEM_UNDO, SHM, SHM_DEST } from './constants.ts';
import { ipcNamespace, ipcNamespaces } from './namespace.ts';
import { ipcScopes } from './scopes.ts';
import { ipcCalls } from './signatures.ts';
import { newSysctls } from './sysctls.ts';
import { ipcMemory, ipcMessages, ipcSemaphores, ipcTheme } from './themes.ts';

export const ipc = {
  kind: 'ipc',
  called: 'IPC namespace',
  flag: CLONE.CLONE_NEWIPC,
  turn: 3,
  machine: ipcNamespaces,
  get: ipcNamespace.GET,
  put: ipcNamespace.PUT,
  first: (): EventId => ipcNamespace.CREATE(0, NONE),
  // The new one has nothing of the old one.
  create: (_: LinuxKernel, __: number, user_ns: number, creator: number): EventId =>
    ipcNamespace.CREATE(user_ns, creator),
  created: (k: LinuxKernel, ns: number): void => {
    k.ipcNamespaces.send(ns, ipcNamespace.INIT({ ...newSysctls, ...k.parameters.ipcSysctls }));
  },
  destroyed: free_ipc_ns,
  // Also into the one where it is.
  entered: exit_sem,
  calls: {
    msgget,
    msgctl,
    msgsnd,
    msgrcv,
    semget,
    semctl,
    semop,
    shmget,
    shmctl,
    shmat,
    shmdt,
  },
  signatures: ipcCalls,
  constants: {
    IPC_PRIVATE,
    ...IPC,
    ...IPC_CMD,
    ...MSG,
    ...SEM_CMD,
    SEM_UNDO,
    ...SHM,
    SHM_DEST,
  } as Readonly<Record<string, number>>,
  facts: [controls, ipc_findkey, ipc_obtain_object_check, ipcperms],
  read: (k: LinuxKernel, caller: number, path: string): Result | undefined => {
    const what = sysvipcAt(path);
    if (what) return read_sysvipc(k, caller, what);
    const names = ipcSysctlsAt(path);
    return names && read_ipc_sysctl(k, caller, names);
  },
  write: (k: LinuxKernel, caller: number, path: string, text: string): Result | undefined => {
    const names = ipcSysctlsAt(path);
    return names && write_ipc_sysctl(k, caller, names, text);
  },
  themes: [ipcTheme, ipcMessages, ipcSemaphores, ipcMemory],
  scopes: ipcScopes,
} as const;

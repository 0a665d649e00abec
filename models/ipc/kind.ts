/** The kind of IPC namespaces (ipc/namespace.c). */
import type { EventId, Result } from '../../checker/index.ts';
import { NONE } from '../../checker/index.ts';
import { CLONE } from '../constants.ts';
import {
  controls,
  ipc_findkey,
  ipc_obtain_object_check,
  ipcperms,
  pid_vnr,
  shm_clist,
} from '../facts/ipc.ts';
import { inode_permission, lookup_queue, may_unlink } from '../facts/mqueue.ts';
import type { LinuxKernel } from '../kinds.ts';
import { exit_sem, free_ipc_ns } from '../lifetime/ipc.ts';
import { mq_getsetattr, mq_open, mq_timedreceive, mq_timedsend, mq_unlink } from './calls/mqueue.ts';
import { msgctl, msgget, msgrcv, msgsnd } from './calls/msg.ts';
import { read_sysvipc, sysvipcAt } from './calls/proc.ts';
import { semctl, semget, semop } from './calls/sem.ts';
import { shmat, shmctl, shmdt, shmget } from './calls/shm.ts';
import { ipc_sysctl } from './calls/sysctls.ts';
import { IPC, IPC_CMD, IPC_PRIVATE, MQ_OFLAG, MSG, SEM_CMD, SEM_UNDO, SHM, SHM_DEST } from './constants.ts';
import { mqueueScopes } from './mqueue-scopes.ts';
import { mqueueMountsTheme, mqueueTheme } from './mqueue-theme.ts';
import { ipcNamespace, ipcNamespaces } from './namespace.ts';
import { ipcScopes } from './scopes.ts';
import { ipcCalls } from './signatures.ts';
import { newSysctls } from './sysctls.ts';
import { ipcMemory, ipcMessages, ipcSemaphores, ipcTheme } from './themes.ts';

/** Whose the directory of message queues is: of who makes the namespace. */
const mq_uid = (k: LinuxKernel, maker: number): number =>
  k.mqueues.capacity === 0 ? NONE : k.creds.get(maker).fsuid;

export const ipc = {
  kind: 'ipc',
  called: 'IPC namespace',
  flag: CLONE.CLONE_NEWIPC,
  turn: 3,
  machine: ipcNamespaces,
  get: ipcNamespace.GET,
  put: ipcNamespace.PUT,
  first: (k: LinuxKernel): EventId => ipcNamespace.CREATE(0, NONE, mq_uid(k, 0)),
  // The new one has nothing of the old one.
  create: (k: LinuxKernel, _: number, user_ns: number, creator: number, maker: number): EventId =>
    ipcNamespace.CREATE(user_ns, creator, mq_uid(k, maker)),
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
    mq_open,
    mq_unlink,
    mq_timedsend,
    mq_timedreceive,
    mq_getsetattr,
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
    ...MQ_OFLAG,
  } as Readonly<Record<string, number>>,
  facts: [
    controls,
    ipc_findkey,
    ipc_obtain_object_check,
    ipcperms,
    pid_vnr,
    shm_clist,
    lookup_queue,
    inode_permission,
    may_unlink,
  ],
  read: (k: LinuxKernel, caller: number, path: string): Result | undefined => {
    const what = sysvipcAt(path);
    return what && read_sysvipc(k, caller, what);
  },
  sysctl: ipc_sysctl,
  themes: [ipcTheme, ipcMessages, ipcSemaphores, ipcMemory, mqueueTheme, mqueueMountsTheme],
  scopes: [...ipcScopes, ...mqueueScopes],
} as const;

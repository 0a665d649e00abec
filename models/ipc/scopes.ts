/** Scopes of a second, for IPC namespaces and what is in them. */
import { each } from '../../checker/index.ts';
import { CLONE, OPEN, SIGNAL, WAIT } from '../constants.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';
import { IPC, IPC_CMD, IPC_PRIVATE, MSG, SEM_CMD, SEM_UNDO, SHM } from './constants.ts';

const { CLONE_NEWIPC, CLONE_NEWPID, CLONE_NEWUSER, CLONE_SYSVSEM, CLONE_VM } = CLONE;
const { IPC_CREAT, IPC_EXCL, IPC_NOWAIT } = IPC;
const { IPC_RMID, IPC_SET, IPC_STAT } = IPC_CMD;
const { SIGCHLD } = SIGNAL;

/** Few ids, so that they go round. */
const parameters = { depthMax: 0, pid_max: 4, ipc_min_cycle: 2, ipcid_seq_max: 2 } as const;
const room = { pidNamespaces: 1, utsNamespaces: 1, ipcNamespaces: 1, ipcObjects: 1 } as const;

const msg = (mtype: number, mtext: string) => ({ answer: { mtype, mtext } });
const set = (uid: number, mode: number, qbytes: number) => ({ answer: { uid, gid: 0, mode, qbytes } });

export const tinyIpc: LinuxScope = linuxScope({
  name: 'tiny-ipc',
  says: 'Two tasks make, find, use and remove queues in two IPC namespaces, which they make, share and leave.',
  ...room,
  tasks: 2,
  ipcNamespaces: 2,
  ipcObjects: 2,
  parameters: { ...parameters, pid_max: 3, ipcSysctls: { msgmni: 1, msgmnb: 1 } },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWIPC]),
    ...each('unshare', [CLONE_NEWIPC]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [WAIT.WNOHANG]),
    ...each('msgget', [1], [0, IPC_CREAT | 0o600]),
    ...each('msgget', [IPC_PRIVATE], [0o600]),
    ...each('semget', [1], [1], [0]),
    ...each('msgsnd', [0, 32768], [msg(1, 'a')], [1], [IPC_NOWAIT]),
    ...each('msgctl', [0, 1], [IPC_RMID], [null]),
  ],
  pinned: { states: 2422, transitions: 15600, depth: 21 },
});

export const tinyIpcPermissions: LinuxScope = linuxScope({
  name: 'tiny-ipc-permissions',
  says: 'Who may do what with a queue: its owner, its maker, its group and others, in two user namespaces.',
  ...room,
  tasks: 2,
  userNamespaces: 2,
  parameters: { ...parameters, pid_max: 3, ipcSysctls: { msgmnb: 1 } },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER]),
    ...each('write', ['/proc/2/uid_map'], ['0 1 1']),
    ...each('setresuid', [-1], [1], [-1]),
    ...each('setresgid', [-1], [1], [-1]),
    ...each('msgget', [1], [0o400, 0o060, IPC_CREAT | 0o240, IPC_CREAT | IPC_EXCL]),
    ...each('msgctl', [0], [IPC_STAT, IPC_RMID], [null]),
    ...each('msgctl', [0], [IPC_SET], [set(1, 0o046, 1), set(7, 0, 1), set(0, 0o046, 2)]),
    ...each('msgsnd', [0], [msg(1, '')], [0], [IPC_NOWAIT]),
    ...each('read', ['/proc/sysvipc/msg'], [null]),
  ],
  pinned: { states: 649, transitions: 5687, depth: 9 },
});

export const tinyMessages: LinuxScope = linuxScope({
  name: 'tiny-messages',
  says: 'Messages of several types and lengths are sent to a queue that holds few, and received in every way.',
  ...room,
  tasks: 1,
  parameters: { ...parameters, pid_max: 2, ipcSysctls: { msgmnb: 3, msgmax: 2 } },
  schedule: 'settled',
  calls: [
    ...each('msgget', [IPC_PRIVATE], [0o600]),
    ...each('msgsnd', [0], [msg(1, 'a'), msg(2, 'bb'), msg(3, '')], [1], [IPC_NOWAIT]),
    ...each('msgsnd', [0], [msg(1, 'bb')], [2, 3, -1], [IPC_NOWAIT]),
    ...each('msgsnd', [0], [msg(0, '')], [0], [IPC_NOWAIT]),
    ...each('msgrcv', [0], [1], [0, 2, -2], [IPC_NOWAIT, IPC_NOWAIT | MSG.MSG_EXCEPT]),
    ...each('msgrcv', [0], [1], [1], [IPC_NOWAIT | MSG.MSG_NOERROR]),
    ...each('msgrcv', [0], [-1], [0], [IPC_NOWAIT]),
    ...each('msgctl', [0], [IPC_STAT, IPC_RMID], [null]),
    ...each('msgctl', [0], [IPC_SET], [set(0, 0o600, 2), set(0, 0o600, 4)]),
  ],
  pinned: { states: 721, transitions: 7396, depth: 9 },
});

const sop = (sem_num: number, sem_op: number, undo = 0) => ({
  answer: { sem_num, sem_op, sem_flg: IPC_NOWAIT | undo },
});

export const tinySemaphores: LinuxScope = linuxScope({
  name: 'tiny-semaphores',
  says: 'Operations on a set, what is to be undone, and who shares that.',
  ...room,
  tasks: 2,
  parameters: { ...parameters, pid_max: 3, ipcSysctls: { semmsl: 2, semmns: 3, semopm: 2, semmni: 2 } },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_SYSVSEM]),
    ...each('_exit', [0]),
    ...each('semget', [1], [2], [IPC_CREAT | 0o600]),
    ...each('semop', [0], [[sop(0, 20000, SEM_UNDO)], [sop(1, 20000), sop(0, -20000)]], [-1]),
    ...each('semop', [0], [[sop(1, -20000)], [sop(2, 1)], [sop(0, 0), sop(1, 0)]], [-1]),
    ...each('semctl', [0], [0], [SEM_CMD.SETVAL], [0]),
    ...each('semctl', [0], [0], [IPC_RMID], [null]),
  ],
  pinned: { states: 329, transitions: 3113, depth: 9 },
});

export const tinySemctl: LinuxScope = linuxScope({
  name: 'tiny-semctl',
  says: 'Sets of every size that there may be, and of others; their values, read and set by whom and by others.',
  ...room,
  tasks: 2,
  ipcObjects: 2,
  parameters: { ...parameters, pid_max: 3, ipcSysctls: { semmsl: 2, semmns: 3, semopm: 1, semmni: 2 } },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD]),
    ...each('setresuid', [1], [1], [1]),
    ...each('semget', [1, 2], [-1, 0, 2, 3], [IPC_CREAT | 0o640]),
    ...each('semget', [1], [1, 2], [0]),
    ...each('semop', [-1, 0], [[sop(0, 0)], [sop(0, 1), sop(1, 1)], []], [-1]),
    ...each('semctl', [0], [0, 2], [SEM_CMD.GETVAL, SEM_CMD.GETPID, SEM_CMD.GETALL], [null]),
    ...each('semctl', [0], [1, -1], [SEM_CMD.SETVAL], [32768, -1, 1]),
    ...each('semctl', [0], [0], [SEM_CMD.SETALL], [[1], [0, 32768]]),
    ...each('semctl', [-1], [0], [SEM_CMD.SETVAL], [32768]),
    ...each('semctl', [0], [0], [IPC_STAT], [null]),
    ...each('semctl', [0], [0], [IPC_SET], [set(0, 0, 0)]),
  ],
  pinned: { states: 498, transitions: 9120, depth: 7 },
});

const at = 0x20000000000;

export const tinySharedMemory: LinuxScope = linuxScope({
  name: 'tiny-shared-memory',
  says: 'Segments are attached and detached by tasks that share their memory and by others, marked and destroyed.',
  ...room,
  tasks: 2,
  ipcObjects: 2,
  parameters: { ...parameters, pid_max: 3, ipcSysctls: { shmmax: 8192, shmall: 3, shmmni: 2 } },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_VM]),
    ...each('_exit', [0]),
    ...each('shmget', [1], [0, 1, 8193], [IPC_CREAT | 0o600]),
    ...each('shmget', [2], [8192], [IPC_CREAT | 0o600]),
    ...each('shmat', [0], [at, at + 1], [0]),
    ...each('shmat', [0], [at + 4097], [SHM.SHM_RND]),
    ...each('shmdt', [at]),
    ...each('shmctl', [0], [IPC_STAT, IPC_RMID], [null]),
  ],
  pinned: { states: 2127, transitions: 22227, depth: 9 },
});

export const tinyRmidForced: LinuxScope = linuxScope({
  name: 'tiny-rmid-forced',
  says: 'Segments that are kept for nobody: where their makers go, and where that is forbidden later.',
  ...room,
  tasks: 2,
  ipcObjects: 2,
  parameters: { ...parameters, pid_max: 3, ipc_min_cycle: 2 },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD]),
    ...each('_exit', [0]),
    ...each('shmget', [1], [1], [IPC_CREAT | 0o600]),
    ...each('shmat', [0, 1], [at], [SHM.SHM_RDONLY]),
    ...each('shmdt', [at]),
    ...each('write', ['/proc/sys/kernel/shm_rmid_forced'], ['1']),
  ],
  pinned: { states: 154, transitions: 880, depth: 12 },
});

export const tinyIpcLeft: LinuxScope = linuxScope({
  name: 'tiny-ipc-left',
  says: 'Who has made segments goes into the IPC namespace of another, and dies there.',
  ...room,
  tasks: 2,
  ipcNamespaces: 2,
  ipcObjects: 2,
  files: 3,
  parameters: { ...parameters, pid_max: 3, descriptorMax: 3, ipcSysctls: { shm_rmid_forced: 1 } },
  schedule: 'interleaved',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWIPC]),
    ...each('open', ['/proc/1/ns/ipc', '/proc/2/ns/ipc'], [OPEN.O_RDONLY]),
    ...each('setns', [3], [CLONE_NEWIPC]),
    ...each('close', [3]),
    ...each('shmget', [1], [1], [IPC_CREAT | 0o600]),
    ...each('_exit', [0]),
  ],
  pinned: { states: 1560, transitions: 10860, depth: 26 },
});

export const tinyIpcPids: LinuxScope = linuxScope({
  name: 'tiny-ipc-pids',
  says: 'Two tasks of two PID namespaces use what both can reach, and ask who did so last.',
  ...room,
  tasks: 2,
  pidNamespaces: 2,
  ipcObjects: 2,
  parameters: { ...parameters, depthMax: 1, pid_max: 3, ipcSysctls: { msgmnb: 1 } },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD, SIGCHLD | CLONE_NEWPID]),
    ...each('msgget', [1], [IPC_CREAT | 0o600]),
    ...each('msgsnd', [0], [msg(1, 'a')], [1], [IPC_NOWAIT]),
    ...each('msgrcv', [0], [1], [0], [IPC_NOWAIT]),
    ...each('msgctl', [0], [IPC_STAT], [null]),
    ...each('shmget', [1], [1], [IPC_CREAT | 0o600]),
    ...each('shmctl', [0, 1], [IPC_STAT], [null]),
  ],
  pinned: { states: 188, transitions: 2185, depth: 7 },
});

export const tinyIpcSysctls: LinuxScope = linuxScope({
  name: 'tiny-ipc-sysctls',
  says: 'Limits of two IPC namespaces, read and written by who may and by others.',
  ...room,
  tasks: 2,
  userNamespaces: 2,
  ipcNamespaces: 2,
  parameters: { ...parameters, pid_max: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER, SIGCHLD | CLONE_NEWUSER | CLONE_NEWIPC]),
    ...each('write', ['/proc/2/uid_map'], ['0 1 1\n1 0 1']),
    ...each('setresuid', [-1], [1], [-1]),
    ...each('write', ['/proc/sys/kernel/msgmax'], ['100', '-1', '2147483648']),
    ...each('write', ['/proc/sys/kernel/msgmni'], ['32769']),
    ...each('write', ['/proc/sys/kernel/sem'], ['1 2 3 4', '1 2 3 32769']),
    ...each('read', ['/proc/sys/kernel/msgmax', '/proc/sys/kernel/sem'], [null]),
  ],
  pinned: { states: 192, transitions: 1644, depth: 7 },
});

export const ipcScopes: readonly LinuxScope[] = [
  tinyIpc,
  tinyIpcPermissions,
  tinyMessages,
  tinySemaphores,
  tinySemctl,
  tinySharedMemory,
  tinyRmidForced,
  tinyIpcLeft,
  tinyIpcPids,
  tinyIpcSysctls,
];

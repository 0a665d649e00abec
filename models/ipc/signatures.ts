/** System V IPC (models/ipc/calls/{msg,sem,shm}.ts). */
import { NONE } from '../../checker/index.ts';
import { OPEN } from '../constants.ts';
import {
  bytes,
  fd,
  length,
  nothing,
  number,
  type Param,
  type Signatures,
  struct,
  takes,
} from '../trace/signatures/params.ts';
import { IPC, IPC_CMD, IPC_PRIVATE, MQ_OFLAG, MSG, SEM_CMD, SEM_UNDO, SHM } from './constants.ts';

/** An id: a number, or the name that an object was given. */
const id: Param = fd;
const key: Param = { kind: 'flags', names: { IPC_PRIVATE } };
/** IPC_CREAT, IPC_EXCL, and the permissions. */
const getFlags: Param = { kind: 'flags', names: { IPC_CREAT: IPC.IPC_CREAT, IPC_EXCL: IPC.IPC_EXCL } };
const wait: Param = { kind: 'flags', names: { IPC_NOWAIT: IPC.IPC_NOWAIT, ...MSG } };
const command: Param = { kind: 'flags', names: IPC_CMD };
const semCommand: Param = { kind: 'flags', names: { ...IPC_CMD, ...SEM_CMD } };
const address: Param = { kind: 'flags', names: {}, long: true };
const sembufs: Param = { kind: 'struct', fields: { sem_flg: { IPC_NOWAIT: IPC.IPC_NOWAIT, SEM_UNDO } } };

const { O_CLOEXEC, O_RDONLY, O_RDWR, O_WRONLY } = OPEN;
const oflag: Param = { kind: 'flags', names: { O_RDONLY, O_WRONLY, O_RDWR, O_CLOEXEC, ...MQ_OFLAG } };
const mode: Param = { kind: 'flags', names: {} };
const flagsOfQueue: Param = { kind: 'struct', fields: { flags: { O_NONBLOCK: MQ_OFLAG.O_NONBLOCK } } };

export const ipcCalls: Signatures = {
  msgget: takes(key, getFlags),
  msgctl: { params: [id, command, struct], optional: 1 },
  msgsnd: takes(id, struct, number, wait),
  msgrcv: takes(id, nothing, number, number, wait),
  semget: takes(key, number, getFlags),
  semctl: { params: [id, number, semCommand, struct], optional: 1 },
  // Without a count all of them are meant.
  semop: { params: [id, sembufs, { kind: 'number', ifAbsent: NONE }], optional: 1 },
  shmget: takes(key, number, getFlags),
  shmctl: { params: [id, command, struct], optional: 1 },
  shmat: takes(id, address, { kind: 'flags', names: SHM }),
  shmdt: takes(address),
  mq_open: { params: [bytes, oflag, mode, struct], optional: 2 },
  mq_unlink: takes(bytes),
  mq_timedsend: takes(fd, bytes, length, number, nothing),
  mq_timedreceive: takes(fd, number, nothing),
  mq_getsetattr: takes(fd, flagsOfQueue),
};

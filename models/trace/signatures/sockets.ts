/** Sockets (models/syscalls/{socketpair,messages}.ts). */
import { AF, MSG, SO, SOCK } from '../../constants.ts';
import { fd, number, type Param, type Signatures, struct, takes } from './params.ts';

const { SOL_SOCKET, ...options } = SO;
const level: Param = { kind: 'flags', names: { SOL_SOCKET } };
const option: Param = { kind: 'flags', names: options };
const flags: Param = { kind: 'flags', names: MSG };

export const socketCalls: Signatures = {
  /** It answers the two descriptors, which the call stores. */
  socketpair: takes({ kind: 'flags', names: AF }, { kind: 'flags', names: SOCK }, number),
  setsockopt: takes(fd, level, option, number),
  getsockopt: takes(fd, level, option),
  /** One byte, and what is in the record: `{SCM_RIGHTS: 3, SCM_CREDENTIALS: {pid: A, uid: 0, gid: 0}}`. */
  sendmsg: takes(fd, struct, flags),
  /** It answers such a record; the length of the data if there is nothing to be in it. */
  recvmsg: takes(fd, flags),
};

/** Sockets. */
import type { Answer } from '../../checker/index.ts';
import { MSG, SO } from '../../models/constants.ts';
import { fieldsOf } from '../../models/trace/bind.ts';
import { decodeReceived } from '../executor/scenario.ts';
import { syscall, type Translations, wordAt } from './translation.ts';

const intBytes = (value: number): Uint8Array => new Uint8Array(Int32Array.of(value).buffer);

/** Cookies are small numbers; of which kind of identity they are only the option says. */
const cookieIn = (out: Uint8Array): Answer => ({
  answer: { kind: '', slot: Number(new DataView(out.buffer, out.byteOffset).getBigUint64(0, true)) },
});

/** struct ucred; every other option answers an int. */
const sizeOf = (option: unknown): number =>
  option === SO.SO_PEERCRED ? 12 : option === SO.SO_NETNS_COOKIE ? 8 : 4;

const ucredOf = (value: Answer | undefined) => {
  const { pid, uid, gid } = (value === undefined ? undefined : fieldsOf(value)) ?? {};
  return { pid: Number(pid), uid: Number(uid), gid: Number(gid) };
};

export const socketCalls: Translations = {
  socketpair: {
    step: ({ args: [family, type, protocol] }, { caller }) =>
      syscall(caller, 'socketpair', Number(family), Number(type), Number(protocol), { out: 8 }),
    answer: (_, { out }) => [wordAt(out, 0), wordAt(out, 1)],
  },
  setsockopt: {
    step: ({ args: [fd, level, option, value] }, { caller }) =>
      syscall(
        caller,
        'setsockopt',
        Number(fd),
        Number(level),
        Number(option),
        { in: intBytes(Number(value)) },
        4,
      ),
  },
  getsockopt: {
    step: ({ args: [fd, level, option] }, { caller }) =>
      syscall(
        caller,
        'getsockopt',
        Number(fd),
        Number(level),
        Number(option),
        { out: sizeOf(option) },
        { in: intBytes(sizeOf(option)) },
      ),
    answer: ({ args: [, , option] }, { out }) =>
      option === SO.SO_NETNS_COOKIE
        ? cookieIn(out)
        : option === SO.SO_PEERCRED
          ? { answer: { pid: wordAt(out, 0), uid: wordAt(out, 1) >>> 0, gid: wordAt(out, 2) >>> 0 } }
          : wordAt(out, 0),
  },
  sendmsg: {
    step: ({ args: [fd, message] }, { caller }) => {
      const { SCM_RIGHTS: rights, SCM_CREDENTIALS: credentials } = fieldsOf(message) ?? {};
      return {
        op: 'sendmsg',
        task: caller,
        fd: Number(fd),
        ...(rights === undefined ? {} : { rights: Number(rights) }),
        ...(credentials === undefined ? {} : { credentials: ucredOf(credentials) }),
      };
    },
  },
  recvmsg: {
    step: ({ args: [fd, flags] }, { caller }) => ({
      op: 'recvmsg',
      task: caller,
      fd: Number(fd),
      flags: Number(flags),
    }),
    answer: (_, result) => {
      const { fd, credentials, flags } = decodeReceived(result);
      const parts = {
        ...((flags & MSG.MSG_CTRUNC) === 0 ? {} : { msg_flags: MSG.MSG_CTRUNC }),
        ...(fd === undefined ? {} : { SCM_RIGHTS: fd }),
        ...(credentials === undefined ? {} : { SCM_CREDENTIALS: { answer: credentials } }),
      };
      return Object.keys(parts).length === 0 ? result.ret : { answer: parts };
    },
  },
};

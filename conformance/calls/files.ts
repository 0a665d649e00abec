/** Descriptors and what they mean. */
import { NSIO } from '../../models/constants.ts';
import { PROC_FD } from '../executor/scenario.ts';
import {
  isBelowProc,
  type Places,
  plain,
  procWord,
  syscall,
  type Translations,
  wordAt,
} from './translation.ts';

/** Where st_ino is in a struct stat of x86-64, and how long that is. */
const inodeAt = 8;
const statSize = 144;

/** Inode numbers of nsfs have 32 bits; which kind it is only the file system knows. */
export const statAnswer = (out: Uint8Array) => ({
  answer: { kind: '', slot: new DataView(out.buffer, out.byteOffset).getUint32(inodeAt, true) },
});
export const statBuffer = { out: statSize } as const;

const AT_FDCWD = -100;

/** A path below /proc is one below the executor's procfs; others are what they are. */
export const belowProc = (path: unknown, places: Places) =>
  isBelowProc(path)
    ? ([PROC_FD, procWord(String(path), places)] as const)
    : ([AT_FDCWD, { in: String(path) }] as const);

/** Requests that store their answer. */
const stores = (request: unknown): boolean =>
  [NSIO.NS_GET_OWNER_UID, NSIO.NS_GET_MNTNS_ID, NSIO.NS_GET_ID].some((one) => one === request);

export const fileCalls: Translations = {
  open: {
    step: ({ args: [path, flags] }, places) =>
      syscall(places.caller, 'openat', ...belowProc(path, places), Number(flags), 0),
  },
  close: plain,
  dup: plain,
  dup2: plain,
  dup3: plain,
  fcntl: plain,
  setns: plain,
  ioctl: {
    step: ({ args: [fd, request, arg] }, { caller }) =>
      syscall(caller, 'ioctl', Number(fd), Number(request), stores(request) ? { out: 8 } : Number(arg)),
    answer: ({ args: [, request] }, { ret, out }) =>
      request === NSIO.NS_GET_OWNER_UID
        ? wordAt(out, 0) >>> 0
        : request === NSIO.NS_GET_ID || request === NSIO.NS_GET_MNTNS_ID
          ? { answer: { id: Number(new DataView(out.buffer, out.byteOffset).getBigUint64(0, true)) } }
          : ret,
  },
  pidfd_open: plain,
  pidfd_getfd: plain,
  pidfd_send_signal: {
    step: ({ args: [fd, signal, flags] }, { caller }) =>
      syscall(caller, 'pidfd_send_signal', Number(fd), Number(signal), 0, Number(flags)),
  },
  fstat: {
    step: ({ args: [fd] }, { caller }) => syscall(caller, 'fstat', Number(fd), statBuffer),
    answer: (_, { out }) => statAnswer(out),
  },
};

/** Descriptors and what they mean (models/syscalls/open.ts). */
import {
  FCNTL,
  NSIO,
  OPEN,
  PIDFD,
  PIDFD_GET,
  PIDFD_SELF,
  PIDFD_SIGNAL,
  SIGNAL,
  SIOC,
} from '../../constants.ts';
import { MQ_OFLAG } from '../../ipc/constants.ts';
import { cloneFlags } from './clone-flags.ts';
import { fd, nothing, type Param, path, pid, type Signatures, takes } from './params.ts';

/** What means the caller has a name, too. */
const pidfd: Param = { kind: 'fd', names: PIDFD_SELF };

const openFlags: Param = { kind: 'flags', names: { ...OPEN, ...MQ_OFLAG } };

export const fileCalls: Signatures = {
  open: takes(path, openFlags),
  close: takes(fd),
  dup: takes(fd),
  dup2: takes(fd, fd),
  dup3: takes(fd, fd, openFlags),
  fcntl: {
    params: [
      fd,
      { kind: 'flags', names: { F_GETFD: FCNTL.F_GETFD, F_SETFD: FCNTL.F_SETFD } },
      { kind: 'flags', names: { FD_CLOEXEC: FCNTL.FD_CLOEXEC } },
    ],
    optional: 1,
  },
  fstat: takes(fd),
  setns: takes(fd, { kind: 'flags', names: cloneFlags }),
  pidfd_open: { params: [pid, { kind: 'flags', names: PIDFD }], optional: 1 },
  pidfd_send_signal: {
    params: [pidfd, { kind: 'flags', names: SIGNAL }, nothing, { kind: 'flags', names: PIDFD_SIGNAL }],
    optional: 2,
  },
  pidfd_getfd: { params: [fd, fd, { kind: 'flags', names: {} }], optional: 1 },
  /** The third argument is a pid, where the request takes one. */
  ioctl: {
    params: [fd, { kind: 'flags', names: { ...NSIO, ...PIDFD_GET, ...SIOC }, long: true }, pid],
    optional: 1,
  },
};

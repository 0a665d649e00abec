/** Descriptors, handles on namespaces, sockets as a channel. */
import type { AnswersOfScopes } from './answers.ts';

export const handles: AnswersOfScopes = {
  'tiny-descriptors': {
    errnos: {
      close: ['EBADF'],
      dup: ['EBADF'],
      dup2: ['EBADF'],
      dup3: ['EBADF', 'EINVAL'],
      fcntl: ['EBADF'],
      fork: ['EAGAIN'],
      fstat: ['EBADF'],
      ioctl: ['EBADF', 'ENOTTY'],
      open: ['ENOENT', 'EPERM'],
      setns: ['EBADF', 'EINVAL'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-setns': {
    errnos: {
      clone: ['EAGAIN', 'EPERM'],
      close: ['EBADF'],
      ioctl: ['EBADF', 'EINVAL', 'ENOTTY', 'EPERM'],
      open: ['EACCES', 'ENOENT'],
      setns: ['EBADF', 'EINVAL', 'EPERM'],
      setresuid: ['EINVAL'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-setns-own': {
    errnos: { clone: ['EAGAIN', 'EPERM'], open: ['ENOENT'], setns: ['EBADF', 'EINVAL', 'EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-setns-kinds': {
    errnos: {
      close: ['EBADF'],
      ioctl: ['EBADF', 'EINVAL', 'EPERM'],
      setns: ['EBADF', 'EPERM'],
      unshare: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-setns-pid': {
    errnos: {
      clone: ['EAGAIN', 'EINVAL', 'ENOMEM', 'EPERM'],
      close: ['EBADF'],
      ioctl: ['EBADF', 'EINVAL', 'EPERM', 'ESRCH'],
      open: ['EACCES', 'ENOENT'],
      setns: ['EBADF', 'EINVAL', 'EPERM'],
      unshare: ['EINVAL'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-pidfds': {
    errnos: {
      clone: ['EINVAL', 'ENOMEM', 'ENOSPC', 'EPERM'],
      close: ['EBADF'],
      ioctl: ['EACCES', 'EBADF', 'EINVAL', 'ENOTTY', 'ESRCH'],
      pidfd_getfd: ['EBADF', 'EINVAL', 'EPERM', 'ESRCH'],
      pidfd_open: ['EINVAL', 'ESRCH'],
      pidfd_send_signal: ['EBADF', 'EINVAL', 'ESRCH'],
      setns: ['EBADF', 'EINVAL', 'EPERM', 'ESRCH'],
      unshare: ['EINVAL', 'ENOSPC'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-process-directories': {
    errnos: {
      clone: ['ENOSPC'],
      close: ['EBADF'],
      open: ['EISDIR', 'ENOENT'],
      pidfd_getfd: ['EBADF'],
      pidfd_send_signal: ['EBADF', 'EINVAL', 'ESRCH'],
      read: ['EBADF', 'EINVAL', 'EISDIR'],
      setns: ['EBADF', 'EINVAL'],
      wait4: ['ECHILD'],
      write: ['EBADF'],
    },
    never: ['do_exit', 'pidfd_getfd', 'read', 'write', 'zap_ends'],
  },
  'tiny-links': {
    errnos: {
      clone: ['ENOMEM', 'EPERM'],
      close: ['EBADF'],
      open: ['EACCES', 'ENOENT', 'EPERM'],
      setresuid: ['EINVAL', 'EPERM'],
      stat: ['EACCES', 'ENOENT'],
      unshare: ['EINVAL', 'ENOSPC', 'EPERM'],
    },
    never: [],
  },
  'tiny-sight': {
    errnos: {
      clone: ['EPERM'],
      close: ['EBADF'],
      ioctl: ['EBADF', 'EINVAL', 'EPERM', 'ESRCH'],
      open: ['ENOENT'],
      pidfd_send_signal: ['EBADF'],
    },
    never: ['do_exit', 'pidfd_send_signal', 'zap_ends'],
  },
  'tiny-ns-ids': {
    errnos: {
      clone: ['EPERM'],
      close: ['EBADF'],
      ioctl: ['EBADF', 'EINVAL'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-injected': {
    errnos: {
      clone: ['EAGAIN', 'EINVAL', 'ENOMEM', 'ENOSPC', 'EPERM'],
      open: ['EACCES', 'ENOENT'],
      setns: ['EBADF', 'EINVAL', 'EPERM'],
      unshare: ['EINVAL', 'ENOSPC'],
    },
    never: [],
  },
  'tiny-sockets': {
    errnos: {
      close: ['EBADF'],
      recvmsg: ['EAGAIN', 'EBADF', 'ECONNRESET', 'ENOTSOCK'],
      sendmsg: ['EBADF', 'ECONNREFUSED', 'ECONNRESET', 'ENOTCONN', 'ENOTSOCK', 'EPIPE'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-truncated': {
    errnos: {
      close: ['EBADF'],
      open: ['EMFILE'],
      recvmsg: ['EAGAIN', 'EBADF', 'ENOTSOCK'],
      sendmsg: ['EBADF', 'ENOTSOCK'],
      socketpair: ['EMFILE'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-credentials-sent': {
    errnos: {
      clone: ['ENOSPC', 'EPERM'],
      getsockopt: ['EBADF'],
      recvmsg: ['EAGAIN', 'EBADF'],
      sendmsg: ['EBADF', 'EINVAL', 'EPERM', 'ESRCH'],
      setresuid: ['EINVAL'],
      setsockopt: ['EBADF'],
      write: ['EACCES', 'ENOENT', 'EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-socket-makers': {
    errnos: {
      clone: ['EAGAIN', 'EPERM'],
      close: ['EBADF'],
      fork: ['EAGAIN'],
      getsockopt: ['EBADF'],
      ioctl: ['EBADF', 'ENOTTY', 'EPERM'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
};

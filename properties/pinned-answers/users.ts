/** Credentials, user namespaces and what belongs to them. */
import type { AnswersOfScopes } from './answers.ts';

export const users: AnswersOfScopes = {
  // Nothing can be made in it but a child.
  'nesting-depth': {
    errnos: { clone: ['EAGAIN', 'ENOSPC'], unshare: ['ENOSPC'] },
    never: ['do_exit', 'unshare', 'zap_ends'],
  },
  'nesting-unprivileged': {
    errnos: {
      clone: ['EAGAIN', 'EPERM'],
      sethostname: ['EPERM'],
      setresuid: ['EINVAL', 'EPERM'],
      unshare: ['EPERM'],
      wait4: ['ECHILD'],
    },
    never: ['zap_ends'],
  },
  'nesting-powers': {
    errnos: {
      clone: ['EAGAIN', 'ENOMEM', 'EPERM'],
      sethostname: ['EPERM'],
      setresuid: ['EINVAL'],
      unshare: ['EPERM'],
      wait4: ['ECHILD'],
    },
    never: [],
  },
  'nesting-users': {
    errnos: {
      clone: ['EAGAIN', 'ENOSPC', 'EPERM'],
      sethostname: ['EINVAL', 'EPERM'],
      unshare: ['ENOSPC', 'EPERM'],
      wait4: ['ECHILD'],
      write: ['ENOENT', 'EPERM'],
    },
    never: ['sethostname', 'zap_ends'],
  },
  nesting: {
    errnos: { clone: ['EAGAIN', 'EPERM'], sethostname: ['EPERM'], unshare: ['EPERM'], wait4: ['ECHILD'] },
    never: [],
  },
  'every-kind': {
    errnos: { kill: ['ESRCH'], wait4: ['ECHILD'], clone: ['EAGAIN', 'EPERM'], unshare: ['EPERM'] },
    never: [],
  },
  'tiny-uids': {
    errnos: {
      setuid: ['EINVAL', 'EPERM'],
      setreuid: ['EINVAL', 'EPERM'],
      setresuid: ['EINVAL', 'EPERM'],
      unshare: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-gids': {
    errnos: {
      setgid: ['EINVAL', 'EPERM'],
      setregid: ['EINVAL', 'EPERM'],
      setresgid: ['EINVAL', 'EPERM'],
      unshare: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-groups-of-users': {
    errnos: {
      setgroups: ['EINVAL', 'EPERM'],
      getgroups: ['EINVAL'],
      write: ['EACCES', 'EPERM'],
      unshare: ['EPERM'],
      setuid: ['EINVAL'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-capabilities': {
    errnos: {
      capset: ['EINVAL', 'EPERM'],
      capget: ['EINVAL', 'ESRCH'],
      prctl: ['EINVAL', 'EPERM'],
      unshare: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-securebits': {
    errnos: {
      prctl: ['EINVAL', 'EPERM'],
      setuid: ['EINVAL', 'EPERM'],
      setresuid: ['EINVAL', 'EPERM'],
      unshare: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-dumpable': {
    errnos: { prctl: ['EINVAL'], fork: ['EAGAIN'], unshare: ['EPERM'], setresgid: ['EINVAL'] },
    never: ['zap_ends'],
  },
  'tiny-unprivileged': {
    errnos: {
      unshare: ['EPERM'],
      write: ['EACCES', 'EPERM'],
      setuid: ['EINVAL', 'EPERM'],
      sethostname: ['EPERM'],
      clone: ['EAGAIN', 'EPERM'],
    },
    never: ['zap_ends'],
  },
  'tiny-roots': {
    errnos: {
      chroot: ['ENOENT', 'ENOTDIR', 'EPERM'],
      chdir: ['ENOENT', 'ENOTDIR'],
      clone: ['EAGAIN', 'EPERM'],
      unshare: ['EPERM'],
      setuid: ['EINVAL'],
    },
    never: ['zap_ends'],
  },
  'tiny-programs': {
    errnos: {
      execve: ['EACCES', 'ENOENT'],
      prctl: ['EPERM'],
      write: ['EACCES', 'EPERM'],
      setresuid: ['EINVAL', 'EPERM'],
      unshare: ['EPERM'],
      capset: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'user-map-texts': {
    errnos: { clone: ['EPERM'], write: ['EINVAL', 'ENOENT', 'EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'user-setgroups': {
    errnos: {
      clone: ['EAGAIN', 'EPERM'],
      open: ['EACCES', 'ENOENT'],
      read: ['ENOENT'],
      setresuid: ['EINVAL', 'EPERM'],
      unshare: ['EPERM'],
      write: ['EACCES', 'EINVAL', 'ENOENT', 'EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'user-map-files': {
    errnos: {
      clone: ['EPERM'],
      lseek: ['EBADF'],
      open: ['ENOENT'],
      pwrite: ['EBADF', 'ESPIPE'],
      read: ['EBADF'],
      unshare: ['EPERM'],
      write: ['EBADF', 'EINVAL', 'EPERM'],
    },
    never: ['do_exit', 'pwrite', 'zap_ends'],
  },
  'user-map-openers': {
    errnos: {
      clone: ['EPERM'],
      open: ['EACCES', 'ENOENT'],
      setresuid: ['EINVAL'],
      write: ['EBADF', 'EINVAL', 'EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'user-map-joiners': {
    errnos: {
      clone: ['EAGAIN', 'EPERM'],
      open: ['EACCES', 'ENOENT'],
      setns: ['EBADF', 'EINVAL', 'EPERM'],
      setresuid: ['EINVAL'],
      write: ['EBADF', 'EINVAL', 'EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'user-maps-unprivileged': {
    errnos: {
      capset: ['EPERM'],
      clone: ['EAGAIN', 'EPERM'],
      unshare: ['EPERM'],
      write: ['EACCES', 'ENOENT', 'EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'user-maps': {
    errnos: {
      clone: ['EAGAIN', 'EPERM'],
      setresuid: ['EINVAL'],
      unshare: ['EPERM'],
      write: ['EACCES', 'ENOENT', 'EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'user-limits': {
    errnos: {
      clone: ['ENOSPC', 'EPERM'],
      setresuid: ['EINVAL'],
      unshare: ['ENOSPC', 'EPERM'],
      write: ['EACCES', 'EINVAL'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'user-limits-late': {
    errnos: { clone: ['EAGAIN', 'ENOSPC', 'EPERM'], wait4: ['ECHILD'] },
    never: ['do_exit', 'zap_ends'],
  },
  'user-limits-kinds': { errnos: {}, never: ['do_exit', 'zap_ends'] },
  'tiny-roots-entered': {
    errnos: { close: ['EBADF'], setns: ['EBADF', 'EINVAL', 'EPERM'], unshare: ['EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
};

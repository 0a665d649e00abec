/** Tasks, threads, signals and their numbers. */
import type { AnswersOfScopes } from './answers.ts';

export const tasks: AnswersOfScopes = {
  tiny: {
    errnos: {
      clone: ['EINVAL', 'ENOSPC'],
      fork: ['ENOMEM'],
      kill: ['EINVAL', 'ESRCH'],
      sethostname: ['EINVAL'],
      stat: ['ENOENT'],
      unshare: ['EINVAL', 'ENOSPC'],
      wait4: ['ECHILD', 'EINVAL', 'ESRCH'],
    },
    never: [],
  },
  // The limits leave nothing to be granted.
  'tiny-limits': {
    errnos: { clone: ['EINVAL', 'ENOSPC'], fork: ['EAGAIN'], kill: ['ESRCH'], unshare: ['ENOSPC'] },
    never: ['clone', 'do_exit', 'fork', 'zap_ends'],
  },
  'tiny-inits': { errnos: { clone: ['ENOSPC'], kill: ['ESRCH'] }, never: [] },
  'tiny-nested': { errnos: { clone: ['EAGAIN', 'EINVAL', 'ENOSPC'], kill: ['ESRCH'] }, never: [] },
  'tiny-everybody': {
    errnos: { clone: ['EAGAIN', 'ENOSPC'], kill: ['ESRCH'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-senders': {
    errnos: { clone: ['EPERM'], kill: ['ESRCH'], sigtimedwait: ['EAGAIN'], write: ['ENOENT', 'EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-tracing': {
    errnos: {
      clone: ['EAGAIN', 'ENOSPC', 'EPERM'],
      kill: ['EPERM', 'ESRCH'],
      ptrace: ['EIO', 'EPERM', 'ESRCH'],
      setresuid: ['EINVAL'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-subreaper': { errnos: { clone: ['EAGAIN', 'ENOSPC'] }, never: [] },
  'tiny-reboot': { errnos: { clone: ['EAGAIN', 'ENOSPC', 'EPERM'], reboot: ['EINVAL', 'EPERM'] }, never: [] },
  'tiny-wrap': { errnos: { wait4: ['ECHILD'] }, never: ['zap_ends'] },
  'tiny-clone-flags': {
    errnos: { clone: ['EAGAIN', 'EINVAL', 'EPERM'], unshare: ['EINVAL', 'EPERM'] },
    never: ['clone', 'do_exit', 'zap_ends'],
  },
  'tiny-exit-signals': { errnos: { clone: ['EAGAIN', 'EINVAL'], wait4: ['ECHILD'] }, never: ['zap_ends'] },
  'tiny-status': {
    errnos: {
      clone: ['EAGAIN', 'ENOSPC', 'EPERM'],
      read: ['ENOENT'],
      setresuid: ['EINVAL'],
      setsid: ['EPERM'],
      unshare: ['EPERM'],
      wait4: ['ECHILD'],
    },
    never: [],
  },
  'tiny-status-opened': {
    errnos: {
      close: ['EBADF'],
      fork: ['EAGAIN'],
      open: ['ENOENT'],
      pidfd_open: ['ESRCH'],
      read: ['EBADF', 'EINVAL', 'ESRCH'],
      unshare: ['EPERM'],
      wait4: ['ECHILD'],
      write: ['EBADF', 'EINVAL'],
    },
    never: ['do_exit', 'write', 'zap_ends'],
  },
  'tiny-sysctls': {
    errnos: {
      clone: ['EAGAIN'],
      lseek: ['EBADF'],
      open: ['EACCES'],
      pwrite: ['EBADF', 'EPERM'],
      read: ['EBADF', 'ENOENT'],
      unshare: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-sysctls-of-pids': {
    errnos: {
      clone: ['ENOSPC', 'EPERM'],
      open: ['EACCES'],
      pwrite: ['EBADF', 'EINVAL', 'EPERM'],
      read: ['EBADF', 'ENOENT'],
      setresuid: ['EPERM'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-clone3': {
    errnos: { clone3: ['E2BIG', 'EAGAIN', 'EFAULT', 'EINVAL'] },
    never: ['clone3', 'do_exit', 'zap_ends'],
  },
  'tiny-set-tid': {
    errnos: {
      clone3: ['EBADF', 'EEXIST', 'EFAULT', 'EINVAL', 'ENOMEM', 'ENOSPC', 'EPERM'],
      fork: ['ENOMEM'],
      unshare: ['EINVAL', 'ENOSPC', 'EPERM'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-pid-max': {
    errnos: { clone: ['ENOSPC', 'EPERM'], wait4: ['ECHILD'], write: ['EACCES', 'EINVAL', 'EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-sharing': {
    errnos: { clone: ['EAGAIN'], unshare: ['EINVAL'], wait4: ['ECHILD'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-clone-pidfd': {
    errnos: {
      clone3: ['EBADF', 'EFAULT', 'ENOSPC'],
      pidfd_send_signal: ['EBADF', 'ESRCH'],
      pidfd_open: ['ESRCH'],
      waitid: ['EAGAIN', 'EBADF', 'ECHILD'],
      close: ['EBADF'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-nofile': {
    errnos: {
      setrlimit: ['EINVAL'],
      clone: ['EAGAIN', 'EMFILE', 'EPERM'],
      clone3: ['EAGAIN', 'EFAULT', 'EMFILE'],
      open: ['EMFILE', 'ENOENT'],
      dup: ['EBADF', 'EMFILE'],
      dup2: ['EBADF'],
      close: ['EBADF'],
      wait4: ['ECHILD'],
    },
    never: ['clone3', 'do_exit', 'zap_ends'],
  },
  'tiny-nproc': {
    errnos: {
      setresuid: ['EINVAL'],
      setrlimit: ['EPERM'],
      clone: ['EAGAIN', 'EPERM'],
      fork: ['EAGAIN'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-sharing-programs': {
    errnos: { clone: ['EAGAIN'], setpgid: ['EACCES', 'ESRCH'], wait4: ['ECHILD'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-vfork': {
    errnos: { clone: ['EAGAIN'], fork: ['EAGAIN'], kill: ['ESRCH'], wait4: ['ECHILD'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-sharing-files': {
    errnos: { clone: ['EAGAIN'], close: ['EBADF'], execve: ['EACCES'], wait4: ['ECHILD'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-sharing-setns': {
    errnos: {
      clone: ['EAGAIN', 'EPERM'],
      open: ['EACCES', 'ENOENT'],
      setns: ['EBADF', 'EINVAL', 'EPERM', 'EUSERS'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-groups': {
    errnos: {
      setsid: ['EPERM'],
      setpgid: ['EINVAL', 'EPERM', 'ESRCH'],
      getpgid: ['ESRCH'],
      kill: ['ESRCH'],
      wait4: ['ECHILD'],
      clone: ['EAGAIN', 'ENOSPC'],
    },
    never: [],
  },
  'tiny-permission': {
    errnos: {
      setsid: ['EPERM'],
      kill: ['EPERM', 'ESRCH'],
      clone: ['EAGAIN', 'EPERM'],
      setresuid: ['EINVAL', 'EPERM'],
    },
    never: ['zap_ends'],
  },
  'tiny-signals': {
    errnos: {
      sigaction: ['EINVAL'],
      sigprocmask: ['EINVAL'],
      sigtimedwait: ['EAGAIN'],
      kill: ['ESRCH'],
      clone: ['EAGAIN', 'ENOSPC', 'EPERM'],
    },
    never: ['zap_ends'],
  },
  'tiny-stops': {
    errnos: {
      setpgid: ['EPERM'],
      kill: ['ESRCH'],
      waitid: ['ECHILD', 'EINVAL'],
      wait4: ['ECHILD'],
      clone: ['EAGAIN', 'ENOSPC'],
    },
    never: [],
  },
  'tiny-zombies': {
    errnos: { kill: ['ESRCH'], sigtimedwait: ['EAGAIN'], wait4: ['ECHILD'], clone: ['EAGAIN', 'EPERM'] },
    never: ['zap_ends'],
  },
  'tiny-orphans': {
    errnos: { setsid: ['EPERM'], setpgid: ['EPERM', 'ESRCH'], kill: ['ESRCH'], clone: ['EAGAIN'] },
    never: ['zap_ends'],
  },
  small: {
    errnos: {
      clone: ['EAGAIN', 'EINVAL', 'ENOMEM', 'ENOSPC'],
      fork: ['EAGAIN', 'ENOMEM'],
      kill: ['EINVAL', 'ESRCH'],
      sethostname: ['EINVAL'],
      stat: ['ENOENT'],
      unshare: ['EINVAL', 'ENOSPC'],
      wait4: ['ECHILD'],
    },
    never: [],
  },
  'tiny-threads': {
    errnos: { wait4: ['ECHILD'], clone: ['EAGAIN'], tgkill: ['ESRCH'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-thread-orphans': { errnos: { clone: ['EAGAIN'] }, never: ['zap_ends'] },
  'tiny-threads-of-init': { errnos: { clone: ['EAGAIN', 'ENOSPC'] }, never: [] },
  'tiny-thread-signals': {
    errnos: {
      sigtimedwait: ['EAGAIN'],
      kill: ['ESRCH'],
      tgkill: ['EINVAL', 'ESRCH'],
      tkill: ['EINVAL', 'ESRCH'],
      waitid: ['ECHILD'],
      clone: ['EAGAIN', 'ENOSPC'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-thread-namespaces': {
    errnos: {
      open: ['EACCES', 'ENOENT'],
      setns: ['EBADF', 'EINVAL', 'EPERM'],
      unshare: ['EINVAL', 'EPERM'],
      clone: ['EAGAIN', 'EPERM'],
      stat: ['ENOENT'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-thread-pidfds': {
    errnos: {
      setpgid: ['EINVAL', 'EPERM', 'ESRCH'],
      pidfd_open: ['ENOENT', 'ESRCH'],
      pidfd_send_signal: ['EBADF', 'ESRCH'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-thread-access': {
    errnos: { kill: ['EPERM', 'ESRCH'], stat: ['EACCES', 'ENOENT'], clone: ['EAGAIN'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-thread-exec': { errnos: { kill: ['ESRCH'], clone: ['EAGAIN'] }, never: ['do_exit', 'zap_ends'] },
};

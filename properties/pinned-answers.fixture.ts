/** What each scope grants and refuses, so that a scope in which less happens fails. */

/** The errnos that are seen in each scope, by call, and the calls and deaths that never happen there. */
export const expected: Readonly<
  Record<string, { readonly errnos: Record<string, readonly string[]>; readonly never: readonly string[] }>
> = {
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
  'tiny-names': {
    errnos: { clone: ['EAGAIN'], setdomainname: ['EFAULT', 'EINVAL'], sethostname: ['EFAULT', 'EINVAL'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-uts': {
    errnos: {
      clone: ['EAGAIN'],
      kill: ['ESRCH'],
      sethostname: ['EINVAL'],
      unshare: ['ENOSPC'],
      wait4: ['ECHILD'],
    },
    never: ['zap_ends'],
  },
  'tiny-cgroup': {
    errnos: {
      mkdir: ['EEXIST', 'ENOENT'],
      rmdir: ['EBUSY', 'ENOENT'],
      write: ['ENOENT', 'ESRCH'],
      read: ['ENOENT'],
      wait4: ['ECHILD'],
      clone: ['EAGAIN'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-delegation': {
    errnos: {
      mkdir: ['EACCES', 'EEXIST', 'EINVAL', 'ENOENT', 'ENOTDIR'],
      rmdir: ['EACCES', 'EBUSY', 'ENOENT', 'ENOTDIR'],
      chown: ['ENOENT', 'EPERM'],
      write: ['EACCES', 'EINVAL', 'ENOENT', 'ESRCH'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-into-cgroup': {
    errnos: {
      rmdir: ['EACCES', 'EBUSY', 'ENOENT'],
      chown: ['ENOENT', 'EPERM'],
      open: ['EACCES', 'ENOENT'],
      write: ['EACCES', 'EBADF', 'ENODEV'],
      close: ['EBADF'],
      clone3: ['EACCES', 'EAGAIN', 'EBADF', 'ENOENT', 'EPERM'],
      mkdir: ['EACCES', 'EEXIST'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-ipc': {
    errnos: {
      wait4: ['ECHILD'],
      msgget: ['ENOENT', 'ENOSPC'],
      semget: ['ENOENT'],
      msgsnd: ['EAGAIN', 'EINVAL'],
      msgctl: ['EINVAL'],
      clone: ['EAGAIN'],
    },
    never: ['semget', 'zap_ends'],
  },
  'tiny-ipc-permissions': {
    errnos: {
      write: ['EACCES', 'ENOENT', 'EPERM'],
      msgget: ['EACCES', 'EEXIST', 'ENOENT'],
      msgctl: ['EACCES', 'EINVAL', 'EPERM'],
      msgsnd: ['EACCES', 'EAGAIN', 'EINVAL'],
      clone: ['EPERM'],
      setresuid: ['EINVAL'],
      setresgid: ['EINVAL', 'EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-messages': {
    errnos: { msgsnd: ['EAGAIN', 'EINVAL'], msgrcv: ['E2BIG', 'EINVAL', 'ENOMSG'], msgctl: ['EINVAL'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-semaphores': {
    errnos: { semop: ['EAGAIN', 'EFBIG', 'EINVAL', 'ERANGE'], semctl: ['EINVAL'], clone: ['EAGAIN'] },
    never: ['zap_ends'],
  },
  'tiny-semctl': {
    errnos: {
      semget: ['EACCES', 'EINVAL', 'ENOENT', 'ENOSPC'],
      semop: ['E2BIG', 'EACCES', 'EAGAIN', 'EINVAL'],
      semctl: ['EACCES', 'EINVAL', 'EPERM', 'ERANGE'],
      clone: ['EAGAIN'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-shared-memory': {
    errnos: {
      shmget: ['EINVAL', 'ENOSPC'],
      shmat: ['EINVAL'],
      shmdt: ['EINVAL'],
      shmctl: ['EINVAL'],
      clone: ['EAGAIN'],
    },
    never: ['zap_ends'],
  },
  'tiny-rmid-forced': {
    errnos: { shmat: ['EINVAL'], shmdt: ['EINVAL'], clone: ['EAGAIN'] },
    never: ['zap_ends'],
  },
  'tiny-ipc-sysctls': {
    errnos: {
      write: ['EACCES', 'EINVAL', 'ENOENT', 'EPERM', 'ERANGE'],
      clone: ['EPERM'],
      setresuid: ['EINVAL'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-into-below': {
    errnos: {
      mkdir: ['EACCES', 'EEXIST', 'ENOENT'],
      chown: ['ENOENT', 'EPERM'],
      write: ['EACCES', 'ENOENT'],
      open: ['ENOENT'],
      clone3: ['EACCES', 'EAGAIN', 'EBADF'],
    },
    never: ['do_exit', 'zap_ends'],
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
  'tiny-subreaper': { errnos: { clone: ['EAGAIN', 'ENOSPC'] }, never: [] },
  'tiny-reboot': { errnos: { clone: ['EAGAIN', 'ENOSPC', 'EPERM'], reboot: ['EINVAL', 'EPERM'] }, never: [] },
  'tiny-wrap': { errnos: { wait4: ['ECHILD'] }, never: ['zap_ends'] },
  'tiny-clone-flags': {
    errnos: { clone: ['EAGAIN', 'EINVAL', 'EPERM'], unshare: ['EINVAL', 'EPERM'] },
    never: ['clone', 'do_exit', 'zap_ends'],
  },
  'tiny-exit-signals': { errnos: { clone: ['EAGAIN', 'EINVAL'], wait4: ['ECHILD'] }, never: ['zap_ends'] },
  'tiny-time': { errnos: { wait4: ['ECHILD'], clone: ['EAGAIN'] }, never: ['do_exit', 'zap_ends'] },
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
  'tiny-injected': {
    errnos: {
      clone: ['EAGAIN', 'EINVAL', 'ENOMEM', 'ENOSPC', 'EPERM'],
      open: ['EACCES', 'ENOENT'],
      setns: ['EBADF', 'EINVAL', 'EPERM'],
      unshare: ['EINVAL', 'ENOSPC'],
    },
    never: [],
  },
  'user-limits-kinds': { errnos: {}, never: ['do_exit', 'zap_ends'] },
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
  'tiny-offsets': {
    errnos: {
      write: ['EACCES', 'EINVAL', 'ENOENT', 'EPERM', 'ERANGE', 'ESRCH'],
      read: ['ENOENT'],
      clone: ['EAGAIN', 'EPERM'],
      clone3: ['EAGAIN', 'EPERM'],
      unshare: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-offset-files': {
    errnos: {
      open: ['ENOENT'],
      setns: ['EBADF', 'EINVAL', 'EUSERS'],
      write: ['EACCES', 'EBADF', 'EINVAL', 'EPERM', 'ESRCH'],
      pwrite: ['EBADF', 'ESPIPE'],
      read: ['EBADF', 'ESRCH'],
      lseek: ['EBADF'],
      close: ['EBADF'],
      wait4: ['ECHILD'],
      clone: ['EAGAIN', 'EPERM'],
    },
    never: ['do_exit', 'pwrite', 'zap_ends'],
  },
  'tiny-offset-owners': {
    errnos: {
      open: ['EACCES', 'ENOENT'],
      write: ['EACCES', 'ENOENT', 'EPERM'],
      read: ['EBADF'],
      close: ['EBADF'],
      clone: ['EAGAIN'],
      unshare: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-binds': {
    errnos: {
      clone: ['EAGAIN', 'EPERM'],
      mount: ['EACCES', 'EINVAL', 'ENOENT', 'ENOTDIR', 'EPERM'],
      umount2: ['EINVAL', 'EPERM'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-procfs': {
    errnos: {
      clone: ['EAGAIN', 'ENOSPC', 'EPERM'],
      mount: ['ENOTDIR', 'EPERM'],
      read: ['ENOENT'],
      stat: ['EACCES', 'ENOENT'],
      umount2: ['EINVAL'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-roots-entered': {
    errnos: { close: ['EBADF'], setns: ['EBADF', 'EINVAL', 'EPERM'], unshare: ['EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-names-below-proc': {
    errnos: { clone: ['EAGAIN', 'EPERM'], setresuid: ['EINVAL', 'EPERM'], write: ['EACCES'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-net': {
    errnos: {
      clone: ['EAGAIN'],
      rtnetlink: ['EBADF', 'EEXIST', 'ENODEV', 'EOPNOTSUPP', 'ESRCH'],
      wait4: ['ECHILD'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-net-names': {
    errnos: {
      close: ['EBADF'],
      rtnetlink: ['EBADF', 'EEXIST', 'EINVAL', 'ENODEV', 'ENOTSOCK', 'EOPNOTSUPP', 'ERANGE', 'ESRCH'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-net-power': {
    errnos: {
      clone: ['EPERM'],
      close: ['EBADF'],
      getsockopt: ['EBADF', 'ENOTSOCK'],
      ioctl: ['EBADF', 'ENOTTY', 'EPERM'],
      rtnetlink: ['EBADF', 'EEXIST', 'ENODEV', 'ENOTSOCK', 'EPERM', 'ESRCH'],
      setresuid: ['EINVAL'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-net-unix': {
    errnos: {
      bind: ['EADDRINUSE', 'EBADF', 'EINVAL'],
      close: ['EBADF'],
      connect: ['EBADF', 'ECONNREFUSED', 'EINVAL', 'EISCONN'],
      getsockopt: ['EBADF'],
      listen: ['EBADF', 'EINVAL'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-net-ports': {
    errnos: {
      bind: ['EACCES', 'EADDRINUSE', 'EADDRNOTAVAIL', 'EBADF', 'EINVAL'],
      connect: ['EBADF', 'ECONNREFUSED', 'ENETUNREACH'],
      listen: ['EBADF', 'EOPNOTSUPP'],
      rtnetlink: ['EBADF', 'EPERM'],
      socket: ['EPERM'],
      unshare: ['EPERM'],
      write: ['EACCES', 'EINVAL'],
    },
    never: ['connect', 'do_exit', 'zap_ends'],
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
  'mount-propagation': { errnos: { mount: ['EINVAL'], umount2: ['EINVAL'] }, never: ['do_exit', 'zap_ends'] },
  'mount-copies': { errnos: { umount2: ['EBUSY', 'EINVAL'] }, never: ['do_exit', 'zap_ends'] },
  'mount-locks': {
    errnos: { mount: ['EINVAL', 'EPERM'], umount2: ['EINVAL'], unshare: ['EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-locks-received': {
    errnos: { mount: ['EINVAL', 'EPERM'], umount2: ['EINVAL'], clone: ['EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-detached': {
    errnos: {
      umount2: ['EINVAL', 'ENOENT'],
      mount: ['EINVAL', 'ELOOP', 'ENOENT'],
      pivot_root: ['EBUSY', 'EINVAL', 'ENOENT'],
      chdir: ['ENOENT'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-connected': { errnos: { umount2: ['EINVAL'], unshare: ['EPERM'] }, never: ['do_exit', 'zap_ends'] },
  'mount-roots': {
    errnos: {
      pivot_root: ['EBUSY', 'EINVAL', 'ENOENT', 'ENOTDIR'],
      mount: ['EINVAL', 'ENOENT'],
      clone: ['EAGAIN'],
      chdir: ['ENOENT'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-roots-locked': {
    errnos: {
      pivot_root: ['EBUSY', 'EINVAL', 'ENOENT', 'ENOTDIR'],
      mount: ['EINVAL', 'ENOENT'],
      umount2: ['EINVAL', 'ENOENT'],
      unshare: ['EPERM'],
      chroot: ['ENOENT'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-roots-apart': {
    errnos: {
      pivot_root: ['EBUSY', 'EINVAL', 'ENOENT'],
      mount: ['ENOENT'],
      chdir: ['ENOENT'],
      chroot: ['ENOENT'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-slaves': { errnos: { mount: ['EINVAL'] }, never: ['do_exit', 'zap_ends'] },
  'mount-elsewhere': {
    errnos: { pidfd_open: ['ESRCH'], setns: ['EBADF'], clone: ['EAGAIN'], mount: ['EINVAL'] },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-refusals': {
    errnos: {
      mount: ['EINVAL', 'ELOOP', 'ENODEV', 'ENOENT', 'ENOTDIR'],
      umount2: ['EINVAL', 'ENOENT', 'ENOTDIR'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-unprivileged': {
    errnos: {
      mount: ['ENOENT', 'EPERM'],
      umount2: ['EINVAL', 'EPERM'],
      pivot_root: ['ENOENT', 'EPERM'],
      clone: ['EPERM'],
    },
    never: ['do_exit', 'pivot_root', 'zap_ends'],
  },
  'tiny-thread-access': {
    errnos: { kill: ['EPERM', 'ESRCH'], stat: ['EACCES', 'ENOENT'], clone: ['EAGAIN'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-thread-exec': { errnos: { kill: ['ESRCH'], clone: ['EAGAIN'] }, never: ['do_exit', 'zap_ends'] },
  'tiny-mqueues': {
    errnos: { mq_open: ['ENOENT'], mq_unlink: ['ENOENT'], close: ['EBADF'], clone: ['EAGAIN'] },
    never: ['zap_ends'],
  },
  'tiny-mqueue-permissions': {
    errnos: {
      mq_open: ['EACCES', 'EEXIST', 'ENOENT', 'EOVERFLOW'],
      mq_unlink: ['ENOENT', 'EPERM'],
      close: ['EBADF'],
      unshare: ['EPERM'],
      setresuid: ['EINVAL', 'EPERM'],
      setresgid: ['EINVAL', 'EPERM'],
      capset: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-mqueue-messages': {
    errnos: {
      mq_open: ['EINVAL', 'ENOENT'],
      mq_timedsend: ['EAGAIN', 'EBADF', 'EINVAL', 'EMSGSIZE'],
      mq_timedreceive: ['EAGAIN', 'EBADF', 'EMSGSIZE'],
      mq_getsetattr: ['EBADF', 'EINVAL'],
      mq_unlink: ['ENOENT'],
      close: ['EBADF'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-mqueue-limits': {
    errnos: {
      mq_open: ['EACCES', 'EINVAL', 'EMFILE', 'ENOENT', 'ENOSPC'],
      mq_unlink: ['EACCES', 'ENOENT', 'EPERM'],
      close: ['EBADF'],
      write: ['EACCES', 'EINVAL'],
    },
    never: ['do_exit', 'zap_ends'],
  },
};

/** What IPC, network, cgroup, time and UTS namespaces contain. */
import type { AnswersOfScopes } from './answers.ts';

export const kinds: AnswersOfScopes = {
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
      setgroups: ['EPERM'],
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
  'tiny-mqueue-mounts': {
    errnos: {
      mq_unlink: ['ENOENT', 'EPERM'],
      close: ['EBADF'],
      mount: ['EBUSY', 'ENOTDIR', 'EPERM'],
      umount2: ['EINVAL', 'EPERM'],
      open: ['EACCES', 'ENOENT'],
      unshare: ['EPERM'],
      mq_open: ['EACCES'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-mqueue-mount-power': {
    errnos: { umount2: ['EINVAL'], unshare: ['EPERM'], mount: ['EBUSY', 'EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-threaded': {
    errnos: {
      mkdir: ['EACCES', 'EEXIST', 'ENOENT'],
      write: ['EACCES', 'EINVAL', 'ENOENT', 'EOPNOTSUPP'],
      read: ['ENOENT'],
      clone: ['EAGAIN'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-threads-of-cgroups': {
    errnos: {
      open: ['ENOENT'],
      write: ['ENOENT', 'EOPNOTSUPP', 'ESRCH'],
      clone3: ['EAGAIN', 'EBADF', 'EOPNOTSUPP'],
      mkdir: ['EEXIST'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'tiny-nsdelegate': {
    errnos: {
      mkdir: ['EEXIST', 'ENOENT'],
      write: ['EBADF', 'ENOENT', 'EOPNOTSUPP', 'EPERM', 'ESRCH'],
      clone3: ['EAGAIN', 'EBADF', 'ENOENT'],
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
  'tiny-ipc-left': {
    errnos: { clone: ['EAGAIN'], close: ['EBADF'], open: ['ENOENT'], setns: ['EBADF'] },
    never: ['zap_ends'],
  },
  'tiny-ipc-pids': {
    errnos: {
      clone: ['EAGAIN', 'ENOSPC'],
      msgctl: ['EINVAL'],
      msgrcv: ['EINVAL', 'ENOMSG'],
      msgsnd: ['EAGAIN', 'EINVAL'],
      shmctl: ['EINVAL'],
    },
    never: ['do_exit', 'zap_ends'],
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
  'tiny-time': { errnos: { wait4: ['ECHILD'], clone: ['EAGAIN'] }, never: ['do_exit', 'zap_ends'] },
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
      read: ['EBADF', 'EINVAL', 'ESRCH'],
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

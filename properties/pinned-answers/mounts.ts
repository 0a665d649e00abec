/** Mounts: files of namespaces, procfs, trees. */
import type { AnswersOfScopes } from './answers.ts';

export const mounts: AnswersOfScopes = {
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
  'mount-ns-files': {
    errnos: { clone: ['EAGAIN'], mount: ['EINVAL', 'ENOENT'], wait4: ['ECHILD'] },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-visible': {
    errnos: { mount: ['EBUSY', 'EINVAL', 'EPERM'], umount2: ['EINVAL'], unshare: ['EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-covered': {
    errnos: { mount: ['EBUSY', 'EPERM'], unshare: ['EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-api-flags': {
    errnos: {
      open_tree: ['EINVAL', 'ENOENT'],
      move_mount: ['EINVAL', 'ENOENT'],
      mount_setattr: ['E2BIG', 'EINVAL', 'ENOENT'],
    },
    never: ['do_exit', 'move_mount', 'open_tree', 'zap_ends'],
  },
  'mount-api': {
    errnos: {
      open_tree: ['EBADF'],
      move_mount: ['EBADF', 'EINVAL', 'ELOOP', 'ENOENT'],
      mount_setattr: ['EBADF', 'EINVAL'],
      close: ['EBADF'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-api-loops': {
    errnos: {
      clone: ['EAGAIN'],
      mount: ['EINVAL', 'ENOENT'],
      move_mount: ['EBADF', 'EINVAL', 'ELOOP'],
      setns: ['EBADF'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-owners': {
    errnos: {
      open_tree: ['EBADF', 'EINVAL'],
      move_mount: ['EBADF', 'EINVAL'],
      fchdir: ['EBADF'],
      clone: ['EPERM'],
      mount: ['EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-api-locked': { errnos: { clone: ['EPERM'], open_tree: ['EINVAL'] }, never: ['do_exit', 'zap_ends'] },
  'mount-propagation': { errnos: { mount: ['EINVAL'], umount2: ['EINVAL'] }, never: ['do_exit', 'zap_ends'] },
  'mount-apart': { errnos: { umount2: ['EINVAL'] }, never: ['do_exit', 'zap_ends'] },
  'mount-locks-kept': { errnos: { umount2: ['EINVAL'], unshare: ['EPERM'] }, never: ['do_exit', 'zap_ends'] },
  'mount-locks-deep': {
    errnos: { mount: ['EINVAL', 'EPERM'], unshare: ['EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-types-of-others': {
    errnos: { mount: ['EACCES', 'ENOENT', 'EPERM'], clone: ['EAGAIN'], unshare: ['EPERM'] },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-links': {
    errnos: {
      mount: ['EACCES', 'EINVAL', 'ENOENT', 'EPERM'],
      umount2: ['EACCES', 'EINVAL'],
      chdir: ['EACCES', 'ENOENT'],
      chroot: ['EACCES'],
      clone: ['EAGAIN', 'EPERM'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-locks-entered': {
    errnos: {
      setns: ['EBADF', 'EPERM'],
      umount2: ['EINVAL', 'ENOENT'],
      unshare: ['EPERM'],
      mount: ['ENOENT'],
      chroot: ['ENOENT'],
    },
    never: ['do_exit', 'zap_ends'],
  },
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
  'mount-file-systems': {
    errnos: {
      mount: ['EINVAL', 'ENOENT', 'EPERM'],
      umount2: ['EINVAL', 'ENOENT', 'EPERM'],
      unshare: ['EPERM'],
      chroot: ['ENOENT'],
    },
    never: ['do_exit', 'zap_ends'],
  },
  'mount-expiry': {
    errnos: {
      mount: ['ENOENT'],
      umount2: ['EAGAIN', 'EBUSY', 'EINVAL', 'ENOENT'],
      chdir: ['ENOENT'],
      chroot: ['ENOENT'],
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
};

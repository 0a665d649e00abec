/** The system calls of x86-64 that scenarios name, and what the executor must know of them. */

// biome-ignore format: a table reads better in rows
export const syscallNumbers: Readonly<Record<string, number>> = {
  read: 0, write: 1, open: 2, close: 3, stat: 4, fstat: 5, lstat: 6, poll: 7, lseek: 8, rt_sigaction: 13,
  rt_sigprocmask: 14, ioctl: 16, pread64: 17, pwrite64: 18, readv: 19, writev: 20, access: 21, pipe: 22,
  sched_yield: 24, shmget: 29, shmat: 30, shmctl: 31, dup: 32, dup2: 33, pause: 34, alarm: 37, getpid: 39,
  socket: 41, connect: 42, accept: 43, sendto: 44, recvfrom: 45, sendmsg: 46, recvmsg: 47, shutdown: 48,
  bind: 49, listen: 50, getsockname: 51, socketpair: 53, setsockopt: 54, getsockopt: 55, wait4: 61, kill: 62,
  uname: 63, semget: 64, semop: 65, semctl: 66, shmdt: 67, msgget: 68, msgsnd: 69, msgrcv: 70, msgctl: 71,
  fcntl: 72, flock: 73, truncate: 76, ftruncate: 77, getcwd: 79, chdir: 80, fchdir: 81, rename: 82, mkdir: 83,
  rmdir: 84, creat: 85, link: 86, unlink: 87, symlink: 88, readlink: 89, chmod: 90, fchmod: 91, chown: 92,
  fchown: 93, lchown: 94, umask: 95, getrlimit: 97, ptrace: 101, getuid: 102, getgid: 104, setuid: 105, setgid: 106,
  geteuid: 107, getegid: 108, setpgid: 109, getppid: 110, getpgrp: 111, setsid: 112, setreuid: 113,
  setregid: 114, getgroups: 115, setgroups: 116, setresuid: 117, getresuid: 118, setresgid: 119, getresgid: 120,
  getpgid: 121, setfsuid: 122, setfsgid: 123, getsid: 124, capget: 125, capset: 126, rt_sigpending: 127,
  rt_sigtimedwait: 128, rt_sigqueueinfo: 129, rt_sigsuspend: 130, sigaltstack: 131, statfs: 137, fstatfs: 138,
  getpriority: 140, setpriority: 141, pivot_root: 155, prctl: 157, setrlimit: 160, chroot: 161, mount: 165,
  umount2: 166, sethostname: 170, setdomainname: 171, reboot: 169, gettid: 186, setxattr: 188, lsetxattr: 189,
  fsetxattr: 190, getxattr: 191, removexattr: 197, tkill: 200, getdents64: 217, semtimedop: 220,
  clock_gettime: 228, clock_nanosleep: 230, exit_group: 231, tgkill: 234, mq_open: 240, mq_unlink: 241, mq_timedsend: 242,
  mq_timedreceive: 243, mq_getsetattr: 245, waitid: 247, openat: 257, mkdirat: 258, fchownat: 260, fstatat: 262, newfstatat: 262,
  unlinkat: 263, linkat: 265, symlinkat: 266, readlinkat: 267, fchmodat: 268, faccessat: 269, ppoll: 271,
  unshare: 272, utimensat: 280, accept4: 288, signalfd4: 289, eventfd2: 290, epoll_create1: 291, dup3: 292,
  pipe2: 293, inotify_init1: 294, rt_tgsigqueueinfo: 297, prlimit64: 302, name_to_handle_at: 303,
  open_by_handle_at: 304, setns: 308, getcpu: 309, kcmp: 312, renameat2: 316, memfd_create: 319, statx: 332,
  pidfd_send_signal: 424, open_tree: 428, move_mount: 429, fsopen: 430, fsconfig: 431, fsmount: 432,
  fspick: 433, pidfd_open: 434, close_range: 436, openat2: 437, pidfd_getfd: 438, faccessat2: 439,
  mount_setattr: 442, fchmodat2: 452, statmount: 457, listmount: 458,
};

/**
 * Calls that would break the executor itself (tasks it does not know, memory it shares with them) or
 * that no namespace keeps from the host (clocks, modules, swap, devices, disks).
 */
// biome-ignore format: as above
const refused: Readonly<Record<number, string>> = {
  9: 'mmap', 10: 'mprotect', 11: 'munmap', 12: 'brk', 15: 'rt_sigreturn', 25: 'mremap', 28: 'madvise',
  56: 'clone (use op clone)', 57: 'fork (use op clone)', 58: 'vfork', 59: 'execve', 103: 'syslog',
  133: 'mknod', 153: 'vhangup', 158: 'arch_prctl', 159: 'adjtimex', 163: 'acct', 164: 'settimeofday',
  167: 'swapon', 168: 'swapoff', 172: 'iopl', 173: 'ioperm', 175: 'init_module', 176: 'delete_module',
  179: 'quotactl', 218: 'set_tid_address', 227: 'clock_settime', 246: 'kexec_load', 259: 'mknodat',
  273: 'set_robust_list', 305: 'clock_adjtime', 313: 'finit_module', 320: 'kexec_file_load', 321: 'bpf',
  322: 'execveat', 329: 'pkey_mprotect', 334: 'rseq', 435: 'clone3 (use op clone)', 443: 'quotactl_fd',
};

/** exit(2), which of a task without threads is exit_group(2). */
const EXIT = 60;

const numbersOf = (...names: readonly (string | number)[]): ReadonlySet<number> =>
  new Set(names.map(numberOf));

/** Who may die, be reaped, stop or go on (an init too, when a group is left): after these the executor waits until nothing moves. */
const killing = numbersOf(
  'write',
  'writev',
  'pwrite64',
  'sendto',
  'sendmsg',
  'kill',
  'tkill',
  'tgkill',
  'rt_sigqueueinfo',
  'rt_tgsigqueueinfo',
  'pidfd_send_signal',
  'wait4',
  'waitid',
  'exit_group',
  'reboot',
  'rt_sigprocmask',
  'ptrace',
  'rt_sigaction',
  'setpgid',
  'setsid',
  EXIT,
);

const sleeping = numbersOf(
  'clock_nanosleep',
  'read',
  'write',
  'readv',
  'writev',
  'pread64',
  'pwrite64',
  'sendmsg',
  'recvmsg',
  'accept4',
  'ppoll',
  'rt_sigsuspend',
  'poll',
  'pause',
  'connect',
  'accept',
  'sendto',
  'recvfrom',
  'wait4',
  'waitid',
  'semop',
  'msgsnd',
  'msgrcv',
  'fcntl',
  'flock',
  'rt_sigtimedwait',
  'semtimedop',
  'mq_timedsend',
  'mq_timedreceive',
);

const KILL = 62;
const PRCTL = 157;
const PR_SET_PDEATHSIG = 1;

export function numberOf(call: string | number): number {
  if (typeof call === 'number') return call;
  const nr = Object.hasOwn(syscallNumbers, call) ? syscallNumbers[call] : undefined;
  if (nr === undefined) throw new RangeError(`unknown system call "${call}"; give its number`);
  return nr;
}

const CLONE_NEWNS = 0x20000;
const CLONE_NEWIPC = 0x08000000;

/** Calls whose effects would outlive a scenario that shares the jail's namespace of that kind. */
const lasting: readonly (readonly [string, number, ReadonlySet<number>])[] = [
  [
    'CLONE_NEWNS',
    CLONE_NEWNS,
    numbersOf('mount', 'umount2', 'pivot_root', 'open_tree', 'move_mount', 'fsmount', 'mount_setattr'),
  ],
  ['CLONE_NEWIPC', CLONE_NEWIPC, numbersOf('msgget', 'semget', 'shmget', 'mq_open')],
];

/** Throws for a call that no scenario, or none with these namespaces, may make. */
export function assertAllowed(nr: number, nsflags: number): void {
  const name = refused[nr];
  if (name !== undefined) throw new RangeError(`a scenario cannot make system call ${nr}: ${name}`);
  for (const [flag, bit, calls] of lasting)
    if (calls.has(nr) && (nsflags & bit) === 0)
      throw new RangeError(
        `system call ${nr} needs ${flag} in the scenario's nsflags, or the next would see what it did`,
      );
}

export function canKillOrReap(nr: number, first: unknown, second: unknown): boolean {
  if (nr === PRCTL) return first === PR_SET_PDEATHSIG;
  // Signal 0 only asks.
  return killing.has(nr) && !(nr === KILL && second === 0);
}

export const canSleep = (nr: number): boolean => sleeping.has(nr);

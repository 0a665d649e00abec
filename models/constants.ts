/** The kernel's numbers, under the kernel's names (include/uapi, x86-64). */

export const CLONE = {
  CLONE_VM: 0x100,
  CLONE_FS: 0x200,
  CLONE_FILES: 0x400,
  CLONE_SIGHAND: 0x800,
  CLONE_PIDFD: 0x1000,
  CLONE_PTRACE: 0x2000,
  CLONE_VFORK: 0x4000,
  CLONE_PARENT: 0x8000,
  CLONE_THREAD: 0x10000,
  CLONE_NEWNS: 0x20000,
  CLONE_SYSVSEM: 0x40000,
  CLONE_SETTLS: 0x80000,
  CLONE_PARENT_SETTID: 0x100000,
  CLONE_CHILD_CLEARTID: 0x200000,
  CLONE_DETACHED: 0x400000,
  CLONE_UNTRACED: 0x800000,
  CLONE_CHILD_SETTID: 0x1000000,
  CLONE_NEWCGROUP: 0x2000000,
  CLONE_NEWUTS: 0x4000000,
  CLONE_NEWIPC: 0x8000000,
  CLONE_NEWUSER: 0x10000000,
  CLONE_NEWPID: 0x20000000,
  CLONE_NEWNET: 0x40000000,
  CLONE_IO: 0x80000000,
  CLONE_NEWTIME: 0x80,
  CLONE_CLEAR_SIGHAND: 0x100000000,
  CLONE_INTO_CGROUP: 0x200000000,
} as const;

/** Capabilities: the number of each bit of a set (include/uapi/linux/capability.h). */
export const CAP = {
  CAP_CHOWN: 0,
  CAP_DAC_OVERRIDE: 1,
  CAP_DAC_READ_SEARCH: 2,
  CAP_FOWNER: 3,
  CAP_FSETID: 4,
  CAP_KILL: 5,
  CAP_SETGID: 6,
  CAP_SETUID: 7,
  CAP_SETPCAP: 8,
  CAP_LINUX_IMMUTABLE: 9,
  CAP_NET_BIND_SERVICE: 10,
  CAP_NET_BROADCAST: 11,
  CAP_NET_ADMIN: 12,
  CAP_NET_RAW: 13,
  CAP_IPC_LOCK: 14,
  CAP_IPC_OWNER: 15,
  CAP_SYS_MODULE: 16,
  CAP_SYS_RAWIO: 17,
  CAP_SYS_CHROOT: 18,
  CAP_SYS_PTRACE: 19,
  CAP_SYS_PACCT: 20,
  CAP_SYS_ADMIN: 21,
  CAP_SYS_BOOT: 22,
  CAP_SYS_NICE: 23,
  CAP_SYS_RESOURCE: 24,
  CAP_SYS_TIME: 25,
  CAP_SYS_TTY_CONFIG: 26,
  CAP_MKNOD: 27,
  CAP_LEASE: 28,
  CAP_AUDIT_WRITE: 29,
  CAP_AUDIT_CONTROL: 30,
  CAP_SETFCAP: 31,
  CAP_MAC_OVERRIDE: 32,
  CAP_MAC_ADMIN: 33,
  CAP_SYSLOG: 34,
  CAP_WAKE_ALARM: 35,
  CAP_BLOCK_SUSPEND: 36,
  CAP_AUDIT_READ: 37,
  CAP_PERFMON: 38,
  CAP_BPF: 39,
  CAP_CHECKPOINT_RESTORE: 40,
} as const;

export type Capability = keyof typeof CAP;

export const SIGNAL = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSTKFLT: 16,
  SIGCHLD: 17,
  SIGCONT: 18,
  SIGSTOP: 19,
  SIGTSTP: 20,
  SIGTTIN: 21,
  SIGTTOU: 22,
  SIGURG: 23,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGWINCH: 28,
  SIGIO: 29,
  SIGPWR: 30,
  SIGSYS: 31,
} as const;

/** The numbers without which reboot(2) does nothing: the first, and one of the others. */
export const REBOOT_MAGIC = {
  LINUX_REBOOT_MAGIC1: 0xfee1dead,
  LINUX_REBOOT_MAGIC2: 672274793,
  LINUX_REBOOT_MAGIC2A: 85072278,
  LINUX_REBOOT_MAGIC2B: 369367448,
  LINUX_REBOOT_MAGIC2C: 537993216,
} as const;

/** What reboot(2) can be told to do. */
export const REBOOT = {
  LINUX_REBOOT_CMD_RESTART: 0x01234567,
  LINUX_REBOOT_CMD_HALT: 0xcdef0123,
  LINUX_REBOOT_CMD_CAD_ON: 0x89abcdef,
  LINUX_REBOOT_CMD_CAD_OFF: 0,
  LINUX_REBOOT_CMD_POWER_OFF: 0x4321fedc,
  LINUX_REBOOT_CMD_RESTART2: 0xa1b2c3d4,
  LINUX_REBOOT_CMD_SW_SUSPEND: 0xd000fce2,
  LINUX_REBOOT_CMD_KEXEC: 0x45584543,
} as const;

/** What can be done with a signal; SIG_HANDLER stands for any function. */
export const HANDLER = { SIG_DFL: 0, SIG_IGN: 1, SIG_HANDLER: 2 } as const;

/** Flags of sigaction(2) that are modelled. */
export const SA = { SA_NOCLDSTOP: 1, SA_NOCLDWAIT: 2 } as const;

/** Ways to change what is blocked, for sigprocmask(2). */
export const SIG = { SIG_BLOCK: 0, SIG_UNBLOCK: 1, SIG_SETMASK: 2 } as const;

/** Signals from this one on are queued as often as they are sent. */
export const SIGRTMIN = 32;

/** The greatest signal number. */
export const _NSIG = 64;

/** Options of wait4(2) and waitid(2); to the former WSTOPPED is WUNTRACED. */
export const WAIT = {
  WNOHANG: 1,
  WUNTRACED: 2,
  WSTOPPED: 2,
  WEXITED: 4,
  WCONTINUED: 8,
  WNOWAIT: 0x1000000,
  __WNOTHREAD: 0x20000000,
  __WALL: 0x40000000,
  __WCLONE: 0x80000000,
} as const;

/** What the id of waitid(2) is. */
export const IDTYPE = { P_ALL: 0, P_PID: 1, P_PGID: 2, P_PIDFD: 3 } as const;

/** Resources that setrlimit(2) limits, of those that are modelled. */
export const RLIMIT = { RLIMIT_NPROC: 6, RLIMIT_NOFILE: 7 } as const;

/** Options of prctl(2) that are modelled. */
export const PRCTL = {
  PR_SET_PDEATHSIG: 1,
  PR_GET_PDEATHSIG: 2,
  PR_GET_DUMPABLE: 3,
  PR_SET_DUMPABLE: 4,
  PR_GET_KEEPCAPS: 7,
  PR_SET_KEEPCAPS: 8,
  PR_CAPBSET_READ: 23,
  PR_CAPBSET_DROP: 24,
  PR_GET_SECUREBITS: 27,
  PR_SET_SECUREBITS: 28,
  PR_SET_CHILD_SUBREAPER: 36,
  PR_GET_CHILD_SUBREAPER: 37,
  PR_SET_NO_NEW_PRIVS: 38,
  PR_GET_NO_NEW_PRIVS: 39,
  PR_CAP_AMBIENT: 47,
} as const;

/** What PR_CAP_AMBIENT is asked to do. */
export const AMBIENT = {
  PR_CAP_AMBIENT_IS_SET: 1,
  PR_CAP_AMBIENT_RAISE: 2,
  PR_CAP_AMBIENT_LOWER: 3,
  PR_CAP_AMBIENT_CLEAR_ALL: 4,
} as const;

/** Securebits (include/uapi/linux/securebits.h): the bits themselves, not their numbers. */
export const SECBIT = {
  SECBIT_NOROOT: 0x1,
  SECBIT_NOROOT_LOCKED: 0x2,
  SECBIT_NO_SETUID_FIXUP: 0x4,
  SECBIT_NO_SETUID_FIXUP_LOCKED: 0x8,
  SECBIT_KEEP_CAPS: 0x10,
  SECBIT_KEEP_CAPS_LOCKED: 0x20,
  SECBIT_NO_CAP_AMBIENT_RAISE: 0x40,
  SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED: 0x80,
  SECBIT_EXEC_RESTRICT_FILE: 0x100,
  SECBIT_EXEC_RESTRICT_FILE_LOCKED: 0x200,
  SECBIT_EXEC_DENY_INTERACTIVE: 0x400,
  SECBIT_EXEC_DENY_INTERACTIVE_LOCKED: 0x800,
} as const;

/** Flags of open(2) that are modelled. */
export const OPEN = {
  O_RDONLY: 0,
  O_WRONLY: 1,
  O_RDWR: 2,
  O_CLOEXEC: 0x80000,
  O_DIRECTORY: 0x10000,
  O_PATH: 0x200000,
} as const;

/** Where lseek(2) starts to count. */
export const SEEK = { SEEK_SET: 0, SEEK_CUR: 1, SEEK_END: 2 } as const;

/** Commands of fcntl(2) that are modelled, and the one flag that a descriptor has. */
export const FCNTL = { F_GETFD: 1, F_SETFD: 2, FD_CLOEXEC: 1 } as const;

/** The layouts of capget(2) and capset(2); the first has only 32 capabilities. */
export const CAPABILITY_VERSION = {
  _LINUX_CAPABILITY_VERSION_1: 0x19980330,
  _LINUX_CAPABILITY_VERSION_2: 0x20071026,
  _LINUX_CAPABILITY_VERSION_3: 0x20080522,
} as const;

/** Clocks (include/uapi/linux/time.h). */
export const CLOCK = {
  CLOCK_REALTIME: 0,
  CLOCK_MONOTONIC: 1,
  CLOCK_MONOTONIC_RAW: 4,
  CLOCK_REALTIME_COARSE: 5,
  CLOCK_MONOTONIC_COARSE: 6,
  CLOCK_BOOTTIME: 7,
  CLOCK_TAI: 11,
} as const;

/** clock_nanosleep(2): until a time, and not for so long. */
export const TIMER_ABSTIME = 1;

/** The seconds that a ktime_t can hold. */
export const KTIME_SEC_MAX = 9223372036;

/** The most supplementary groups a task can have. */
export const NGROUPS_MAX = 65536;

/** What socket(2) and socketpair(2) are asked for. */
export const AF = { AF_UNIX: 1, AF_INET: 2, AF_NETLINK: 16, AF_PACKET: 17 } as const;
export const SOCK = {
  SOCK_SEQPACKET: 5,
  SOCK_DGRAM: 2,
  SOCK_STREAM: 1,
  SOCK_RAW: 3,
  SOCK_CLOEXEC: 0x80000,
} as const;

/** Protocols of socket(2) that have a name in a trace. */
export const PROTO = { IPPROTO_ICMP: 1, NETLINK_ROUTE: 0 } as const;

/** Requests to a netlink socket. */
export const RTM = { RTM_NEWLINK: 16, RTM_DELLINK: 17, RTM_GETLINK: 18, RTM_SETLINK: 19 } as const;

/** net.ipv4.ip_local_port_range begins there: ports from it on are given out to who asks for any. */
export const IP_LOCAL_PORT_MIN = 32768;
/** The level and the options of sockets that are about credentials. */
export const SO = {
  SOL_SOCKET: 1,
  SO_PASSCRED: 16,
  SO_PEERCRED: 17,
  SO_PEERPIDFD: 77,
  SO_NETNS_COOKIE: 71,
} as const;

/** The request of ioctl(2) for the network namespace of a socket. */
export const SIOC = { SIOCGSKNS: 0x894c } as const;

/** Flags of sendmsg(2) and recvmsg(2). */
export const MSG = {
  MSG_DONTWAIT: 0x40,
  MSG_NOSIGNAL: 0x4000,
  MSG_CMSG_CLOEXEC: 0x40000000,
  MSG_CTRUNC: 8,
} as const;

const _IO = (nr: number): number => 0xb700 | nr;
const _IOR = (nr: number, size: number): number => 0x80000000 + size * 0x10000 + _IO(nr);

/** Requests of ioctl(2) to a file of nsfs (include/uapi/linux/nsfs.h). */
export const NSIO = {
  NS_GET_USERNS: _IO(1),
  NS_GET_PARENT: _IO(2),
  NS_GET_NSTYPE: _IO(3),
  NS_GET_OWNER_UID: _IO(4),
  NS_GET_MNTNS_ID: _IOR(5, 8),
  NS_GET_PID_FROM_PIDNS: _IOR(6, 4),
  NS_GET_TGID_FROM_PIDNS: _IOR(7, 4),
  NS_GET_PID_IN_PIDNS: _IOR(8, 4),
  NS_GET_TGID_IN_PIDNS: _IOR(9, 4),
  NS_MNT_GET_INFO: _IOR(10, 16),
  NS_MNT_GET_NEXT: _IOR(11, 16),
  NS_MNT_GET_PREV: _IOR(12, 16),
  NS_GET_ID: _IOR(13, 8),
} as const;

/** Flags of pidfd_open(2). */
export const PIDFD = { PIDFD_NONBLOCK: 0x800, PIDFD_THREAD: 0x80 } as const;

/** What passes for a pidfd of the caller (include/uapi/linux/pidfd.h). */
export const PIDFD_SELF = { PIDFD_SELF_THREAD: -10000, PIDFD_SELF_THREAD_GROUP: -10001 } as const;

/** Flags of mount(2) (include/uapi/linux/mount.h). */
export const MS = {
  MS_RDONLY: 1,
  MS_NOSUID: 2,
  MS_NODEV: 4,
  MS_NOEXEC: 8,
  MS_REMOUNT: 32,
  MS_NOSYMFOLLOW: 256,
  MS_NOATIME: 1024,
  MS_NODIRATIME: 2048,
  MS_BIND: 4096,
  MS_MOVE: 8192,
  MS_REC: 16384,
  MS_SILENT: 32768,
  MS_UNBINDABLE: 1 << 17,
  MS_PRIVATE: 1 << 18,
  MS_SLAVE: 1 << 19,
  MS_SHARED: 1 << 20,
  MS_RELATIME: 1 << 21,
  MS_STRICTATIME: 1 << 24,
} as const;

/** Flags of umount2(2). */
export const MNT = { MNT_FORCE: 1, MNT_DETACH: 2, MNT_EXPIRE: 4, UMOUNT_NOFOLLOW: 8 } as const;

/** Where a path begins that is not absolute, and how it is meant (include/uapi/linux/fcntl.h). */
export const AT = { AT_FDCWD: -100 } as const;
export const AT_FLAG = {
  AT_SYMLINK_NOFOLLOW: 0x100,
  AT_NO_AUTOMOUNT: 0x800,
  AT_EMPTY_PATH: 0x1000,
  AT_RECURSIVE: 0x8000,
} as const;

/** Flags of open_tree(2), besides those of paths. */
export const OPEN_TREE = { OPEN_TREE_CLONE: 1, OPEN_TREE_CLOEXEC: 0o2000000 } as const;

/** Flags of move_mount(2). */
export const MOVE_MOUNT = {
  MOVE_MOUNT_F_SYMLINKS: 1,
  MOVE_MOUNT_F_AUTOMOUNTS: 2,
  MOVE_MOUNT_F_EMPTY_PATH: 4,
  MOVE_MOUNT_T_SYMLINKS: 0x10,
  MOVE_MOUNT_T_AUTOMOUNTS: 0x20,
  MOVE_MOUNT_T_EMPTY_PATH: 0x40,
  MOVE_MOUNT_SET_GROUP: 0x100,
  MOVE_MOUNT_BENEATH: 0x200,
} as const;

/** attr_set and attr_clr of mount_setattr(2) (include/uapi/linux/mount.h). */
export const MOUNT_ATTR = {
  MOUNT_ATTR_RDONLY: 1,
  MOUNT_ATTR_NOSUID: 2,
  MOUNT_ATTR_NODEV: 4,
  MOUNT_ATTR_NOEXEC: 8,
  MOUNT_ATTR__ATIME: 0x70,
  MOUNT_ATTR_RELATIME: 0,
  MOUNT_ATTR_NOATIME: 0x10,
  MOUNT_ATTR_STRICTATIME: 0x20,
  MOUNT_ATTR_NODIRATIME: 0x80,
  MOUNT_ATTR_IDMAP: 0x100000,
  MOUNT_ATTR_NOSYMFOLLOW: 0x200000,
} as const;

/** Requests of ptrace(2). */
export const PTRACE = {
  PTRACE_TRACEME: 0,
  PTRACE_CONT: 7,
  PTRACE_KILL: 8,
  PTRACE_ATTACH: 16,
  PTRACE_DETACH: 17,
  PTRACE_SEIZE: 0x4206,
  PTRACE_INTERRUPT: 0x4207,
  PTRACE_GETSIGMASK: 0x420a,
  PTRACE_SETSIGMASK: 0x420b,
} as const;

/** Options of PTRACE_SEIZE. */
export const PTRACE_O = {
  PTRACE_O_TRACESYSGOOD: 1,
  PTRACE_O_TRACEFORK: 2,
  PTRACE_O_TRACEVFORK: 4,
  PTRACE_O_TRACECLONE: 8,
  PTRACE_O_TRACEEXEC: 0x10,
  PTRACE_O_TRACEVFORKDONE: 0x20,
  PTRACE_O_TRACEEXIT: 0x40,
  PTRACE_O_TRACESECCOMP: 0x80,
  PTRACE_O_EXITKILL: 0x100000,
  PTRACE_O_SUSPEND_SECCOMP: 0x200000,
} as const;

/** Flags of pidfd_send_signal(2). */
export const PIDFD_SIGNAL = {
  PIDFD_SIGNAL_THREAD: 1,
  PIDFD_SIGNAL_THREAD_GROUP: 2,
  PIDFD_SIGNAL_PROCESS_GROUP: 4,
} as const;

/** Requests of ioctl(2) to a pidfd (include/uapi/linux/pidfd.h). */
export const PIDFD_GET = {
  PIDFD_GET_CGROUP_NAMESPACE: 0xff01,
  PIDFD_GET_IPC_NAMESPACE: 0xff02,
  PIDFD_GET_MNT_NAMESPACE: 0xff03,
  PIDFD_GET_NET_NAMESPACE: 0xff04,
  PIDFD_GET_PID_NAMESPACE: 0xff05,
  PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE: 0xff06,
  PIDFD_GET_TIME_NAMESPACE: 0xff07,
  PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE: 0xff08,
  PIDFD_GET_USER_NAMESPACE: 0xff09,
  PIDFD_GET_UTS_NAMESPACE: 0xff0a,
} as const;

export const INT_MIN = -(2 ** 31);
export const INT_MAX = 2 ** 31 - 1;

export const PAGE_SIZE = 4096;

/** PID namespaces can be nested so deep below the initial one. */
export const MAX_PID_NS_LEVEL = 32;

/** Pid numbers below this are not given out again once the numbers have wrapped around. */
export const RESERVED_PIDS = 300;

/** The longest nodename and domainname, in bytes. */
export const __NEW_UTS_LEN = 64;

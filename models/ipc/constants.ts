/** The kernel's numbers of System V IPC (include/uapi/linux/{ipc,msg,sem,shm}.h, ipc/util.h, x86-64). */

/** The key that always makes a new object, and that nobody finds. */
export const IPC_PRIVATE = 0;

/** Flags of msgget(2), semget(2) and shmget(2), and of what may have to wait. */
export const IPC = { IPC_CREAT: 0o1000, IPC_EXCL: 0o2000, IPC_NOWAIT: 0o4000 } as const;

/** What msgctl(2), semctl(2) and shmctl(2) are asked for. */
export const IPC_CMD = { IPC_RMID: 0, IPC_SET: 1, IPC_STAT: 2 } as const;

export const MSG = { MSG_NOERROR: 0o10000, MSG_EXCEPT: 0o20000, MSG_COPY: 0o40000 } as const;

export const SEM_UNDO = 0x1000;

export const SEM_CMD = {
  GETPID: 11,
  GETVAL: 12,
  GETALL: 13,
  GETNCNT: 14,
  GETZCNT: 15,
  SETVAL: 16,
  SETALL: 17,
} as const;

/** The greatest value of a semaphore, and of what is to be undone. */
export const SEMVMX = 32767;
export const SEMAEM = 32767;

export const SHM = { SHM_RDONLY: 0o10000, SHM_RND: 0o20000, SHM_REMAP: 0o40000, SHM_EXEC: 0o100000 } as const;

/** Mode bit of a segment that goes when the last one detaches it. */
export const SHM_DEST = 0o1000;

/** Permission bits that IPC objects have. */
export const S_IRWXUGO = 0o777;
export const S_IRUGO = 0o444;
export const S_IWUGO = 0o222;
export const S_IXUGO = 0o111;

/** An id is a sequence number and, below these bits, an index. */
export const IPCMNI_SHIFT = 15;
/** How many objects of one type there can be, whatever the limit says. */
export const IPCMNI = 2 ** IPCMNI_SHIFT;

/** Indices go round among at least so many, sequence numbers among all that fit an id. */
export const ipc_min_cycle = 64;
export const ipcid_seq_max = 2 ** (31 - IPCMNI_SHIFT);

/** Flags, limits and the bits of a mode of mq_open(2) and mq_timedsend(2) (ipc/mqueue.c, include/uapi/linux/mqueue.h). */
export const MQ_OFLAG = { O_CREAT: 0o100, O_EXCL: 0o200, O_NONBLOCK: 0o4000 } as const;
export const MQ = {
  ...MQ_OFLAG,
  MQ_PRIO_MAX: 32768,
  HARD_MSGMAX: 65536,
  HARD_MSGSIZEMAX: 16 * 1024 * 1024,
  S_IALLUGO: 0o7777,
  /** What a login shell has; umask(2) is not modelled. */
  umask: 0o022,
} as const;

/** RLIMIT_MSGQUEUE, as it is if nobody sets it: so many bytes for all queues of a user. */
export const MQ_BYTES_MAX = 819200;

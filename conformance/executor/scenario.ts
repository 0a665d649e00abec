/** What the executor is asked to do, and what it answers. Pure data; wire.ts puts it into bytes. */

import type { LinkRequest } from './links.ts';

/** A task's place in the executor, 0 to 31. Slot 0 is the sandbox's init; the others are named by clone steps. */
export type Slot = number;

/** One argument word of a system call. */
export type Word =
  | number
  | bigint
  /** The address of these bytes; a string gets its terminating NUL. */
  | { readonly in: string | Uint8Array }
  /** The address of so many zeroed bytes, which come back in `out` (each buffer at a multiple of 8). */
  | { readonly out: number }
  /** The return value of an earlier step, -1 if it has none. */
  | { readonly res: number }
  /** A 32-bit number out of an earlier step's `out`, such as a descriptor of pipe(2). */
  | { readonly resOut: number; readonly offset?: number }
  /**
   * A path below `PROC_FD` (for openat, newfstatat, readlinkat ...). `self/...` is the directory of the
   * task in slot `of` (default: the caller), by its own number: of a thread, that thread's. `leader/...`
   * is what /proc/self/... is to the caller: the directory of its leader. `fromProc`: for calls
   * without a directory descriptor (mount) the task goes there for the call, so that its other paths
   * must be absolute. Instead of self/ one
   * of the sysctls that belong to the opener's namespaces: `sys/user/max_*_namespaces`,
   * `sys/kernel/pid_max`, `sys/kernel/ns_last_pid`, `sys/kernel/hostname`, `sys/kernel/domainname`,
   * `sys/net/ipv4/ip_unprivileged_port_start`; `uptime`; or the
   * absolute path of a cgroup or of a file of one, below /sys/fs/cgroup.
   */
  | { readonly proc: string; readonly of?: Slot; readonly fromProc?: boolean };

type Acting = { readonly task: Slot };

/** The clocks of the executor follow what the step stores; `decodeClocks` reads them. */
type Timed = { readonly clocks?: true };

export type SyscallStep = Acting &
  Timed & {
    readonly op: 'syscall';
    /** A name of `syscallNumbers`, or a number. */
    readonly call: string | number;
    readonly args?: readonly Word[];
    /** May it kill or reap somebody? Decided by the call if left out. */
    readonly quiesce?: boolean;
    /** May it sleep until another task does something? Decided by the call if left out. */
    readonly mayBlock?: boolean;
  };

/**
 * Fields of struct clone_args that the executor would otherwise fill in, under the kernel's names, and
 * what clone3 is told of the structure itself. Of these clone(2) has stack, parent_tid (also the place
 * of a pidfd), child_tid and tls.
 */
export type CloneArgs = {
  /** With the flag that uses them these three are `{ out: 4 }` if left out: one buffer each, in this order. */
  readonly pidfd?: Word;
  readonly child_tid?: Word;
  readonly parent_tid?: Word;
  /** The child runs on a stack of the executor whatever is given here; that is what is given if left out. */
  readonly stack?: Word;
  readonly stack_size?: Word;
  readonly tls?: Word;
  readonly set_tid?: Word;
  readonly set_tid_size?: Word;
  /** The descriptor of CLONE_INTO_CGROUP. */
  readonly cgroup?: Word;
  /** The size of the structure; 88 if left out. */
  readonly size?: Word;
  /** Eight bytes behind the fields known to Linux 5.7: of interest if `size` includes them. */
  readonly trailing?: Word;
  /** The address of the structure. */
  readonly pointer?: Word;
};

export type CloneStep = Acting & {
  readonly op: 'clone';
  /**
   * CLONE_*, without the exit signal. In mode vm the executor adds CLONE_VM. CLONE_VFORK: the step is
   * blocked until the child execs or dies. CLONE_THREAD: the child is a thread of the caller's group,
   * with a slot of its own; `threadPidfds` of the probe tells whether this kernel lets us follow it.
   */
  readonly flags: number | bigint;
  /** The exit signal; if left out SIGCHLD, of a thread none. */
  readonly signal?: number | bigint;
  /** The slot of the child. It stays free if the clone fails; one whose task is gone may be used again. */
  readonly child: Slot;
  /** clone unless there is something that only clone3 has (CLONE_NEWTIME, set_tid ...). */
  readonly api?: 'clone' | 'clone3';
  readonly setTid?: readonly number[];
  readonly args?: CloneArgs;
};

export type Step =
  | SyscallStep
  | CloneStep
  /** exit_group(2); with `group: false` exit(2), which ends only the thread. */
  | (Acting & { readonly op: 'exit'; readonly code: number; readonly group?: boolean })
  /** The namespaces of /proc/self/ns; `decodeNsIds` reads the answer. */
  | (Acting & { readonly op: 'nsids' })
  /** open, read up to `cap` bytes, close. `of`: the file of another task. */
  | (Acting &
      Timed & { readonly op: 'readfile'; readonly path: string; readonly of?: Slot; readonly cap?: number })
  /**
   * Copies the tasks' program to an absolute path, seen from the jail's own root, with an owner, a group
   * and mode bits. IDs are those of the jail's user namespace, which is the first task's unless nsflags
   * has CLONE_NEWUSER. The set-id bits of programs count everywhere but below /nosuid.
   */
  | {
      readonly op: 'mkexec';
      readonly path: string;
      readonly uid?: number;
      readonly gid?: number;
      readonly mode?: number;
    }
  /**
   * execveat(2), of a copy made by mkexec if it shall succeed: the task goes on in its slot. In mode fork
   * only; and the task must not have closed the descriptors from 58, or it dies in its exec.
   */
  | (Acting & {
      readonly op: 'exec';
      readonly file: Word | string;
      /** AT_FDCWD if left out. */
      readonly dirfd?: Word;
      /** AT_EMPTY_PATH, AT_SYMLINK_NOFOLLOW. */
      readonly flags?: number;
    })
  /** rt_sigaction(2): `handler` is a function that does nothing. SA_* in `flags`, a set in `mask`. */
  | (Acting & {
      readonly op: 'sigaction';
      readonly signal: number;
      readonly how: 'default' | 'ignore' | 'handler';
      readonly flags?: number;
      readonly mask?: bigint;
    })
  /** sendmsg(2) of one byte (or `data`) with a descriptor, credentials, both or none. Never waits. */
  | (Acting & {
      readonly op: 'sendmsg';
      readonly fd: Word;
      readonly data?: string;
      readonly rights?: Word;
      readonly credentials?: { readonly pid: Word; readonly uid: Word; readonly gid: Word };
    })
  /** recvmsg(2), never waiting, with `flags`: MSG_CMSG_CLOEXEC. `decodeReceived` reads the answer, `{ resOut: i, offset: 4 }` is the descriptor. */
  | (Acting & { readonly op: 'recvmsg'; readonly fd: Word; readonly flags?: number })
  /**
   * One request to a netlink socket of NETLINK_ROUTE; `decodeLinks` (links.ts) reads what RTM_GETLINK
   * answers. The scenario needs CLONE_NEWNET.
   */
  | (Acting & { readonly op: 'rtnetlink'; readonly fd: Word; readonly request: LinkRequest })
  /** open, one write, close. */
  | (Acting & {
      readonly op: 'writefile';
      readonly path: string;
      readonly of?: Slot;
      readonly data: string | Uint8Array;
    });

export type Scenario = {
  /**
   * CLONE_NEW* of the sandbox beyond CLONE_NEWPID, which is always there. Name every kind whose
   * objects the scenario touches; files of /tmp and the names of the UTS namespace are reset anyway.
   */
  readonly nsflags: number;
  /** vm: tasks share the mm, fast. fork: faithful also for time namespaces and dumpability. */
  readonly mode: 'vm' | 'fork';
  readonly steps: readonly Step[];
};

export const statuses = [
  'ok',
  /** The task was not alive: nothing was done. */
  'dead-task',
  /** The task is not alive after its step. Its return value, if it had one, is not told. */
  'died',
  /**
   * The call had not returned when nothing moved any more. A thread that stops its own group may or
   * may not return first: then this and ok mean the same.
   */
  'blocked',
  /** As blocked, and it returned during step `completed`. */
  'blocked-done',
  /** The task was still in an earlier call: nothing was done. */
  'busy',
  /** The task was stopped: nothing was done. */
  'stopped',
  /** The world did not become quiet; `out` holds a dump of the tasks, and the scenario ended. */
  'hang',
  'not-run',
  /** The step refers to a slot, a result or a buffer that is not there. */
  'bad-step',
] as const;
export type Status = (typeof statuses)[number];

export type StepResult = {
  readonly status: Status;
  /** The kernel's own: an error is a negative errno. 0 where nothing was returned. */
  readonly ret: number;
  readonly out: Uint8Array;
  /** Bit n is slot n. Blocked and stopped tasks are alive. */
  readonly alive: number;
  /** Also the leader of a thread group that ended before its threads, which nobody can reap yet. */
  readonly zombie: number;
  /**
   * Dead init of a PID namespace that waits for zombies whose parents live outside. An init with
   * threads is named by its leader, whichever of them waits.
   */
  readonly parked: number;
  readonly blocked: number;
  readonly stopped: number;
  /** Of a blocked-done step: the step during which it returned. */
  readonly completed?: number;
};

export type ScenarioResult = {
  /** errno of making the sandbox, 0 if it was made; otherwise there are no results. */
  readonly error: number;
  readonly microseconds: number;
  readonly steps: readonly StepResult[];
};

/** The descriptor of the executor's procfs in every task. Scenarios use descriptors below 58. */
export const PROC_FD = 60;

const nsLinks = [
  'cgroup',
  'ipc',
  'mnt',
  'net',
  'pid',
  'pid_for_children',
  'time',
  'time_for_children',
  'user',
  'uts',
] as const;
export type NsLink = (typeof nsLinks)[number];

/** Inode numbers by link; a link that cannot be read has its negative errno. */
export function decodeNsIds(out: Uint8Array): Record<NsLink, number> {
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  const entries = nsLinks.map((link, i) => [link, Number(view.getBigInt64(i * 8, true))]);
  return Object.fromEntries(entries) as Record<NsLink, number>;
}

const clocks = ['realtime', 'tai', 'monotonic', 'raw', 'boottime'] as const;

/** Where the executor's clocks were when a step with `clocks` had ended, in nanoseconds. */
export function decodeClocks({ out }: StepResult): Record<(typeof clocks)[number], bigint> {
  const size = clocks.length * 8;
  const view = new DataView(out.buffer, out.byteOffset + out.byteLength - size, size);
  const entries = clocks.map((clock, i) => [clock, view.getBigInt64(i * 8, true)]);
  return Object.fromEntries(entries) as Record<(typeof clocks)[number], bigint>;
}

export type Received = {
  readonly data: string;
  /** MSG_*: MSG_CTRUNC if a part was lost. */
  readonly flags: number;
  readonly fd?: number;
  readonly credentials?: { readonly pid: number; readonly uid: number; readonly gid: number };
};

/** What a recvmsg step got: of `ret` bytes the first 40, and the parts that came along. */
export function decodeReceived({ out, ret }: StepResult): Received {
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  const parts = view.getUint32(0, true);
  const [pid, uid, gid] = [view.getInt32(8, true), view.getUint32(12, true), view.getUint32(16, true)];
  return {
    data: new TextDecoder().decode(out.subarray(24, 24 + Math.max(0, Math.min(ret, 40)))),
    flags: view.getUint32(20, true),
    ...(parts & 1 ? { fd: view.getInt32(4, true) } : {}),
    ...(parts & 2 ? { credentials: { pid, uid, gid } } : {}),
  };
}

/** The first words of a siginfo_t, as rt_sigtimedwait or waitid store it. */
export function decodeSiginfo(out: Uint8Array): {
  readonly signo: number;
  readonly code: number;
  readonly pid: number;
  readonly uid: number;
  /** Of SIGCHLD. */
  readonly status: number;
} {
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  const [signo = 0, , code = 0, , pid = 0, , status = 0] = Array.from({ length: 7 }, (_, i) =>
    view.getInt32(i * 4, true),
  );
  return { signo, code, pid, uid: view.getUint32(20, true), status };
}

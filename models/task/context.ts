/** A task: what one process is, besides its pid and its namespaces. */
import { anyOf, byte, type EventOf, event, events, flag, NONE, slot } from '../../checker/index.ts';
import { SIGNAL } from '../constants.ts';
import type { CloneArgs } from './clone3-checks.ts';

export type Task = {
  /** Its struct pid. */
  readonly thread_pid: number;
  /** The slot of the first thread of its process, where that is another task; NONE for the leader itself. */
  readonly group_leader: number;
  /** The slot of the real parent; NONE for the first task, whose parent is outside the model. */
  readonly real_parent: number;
  /** What its parent is sent when it dies; which of wait4(2)'s options find it depends on it too. */
  readonly exit_signal: number;
  /** The signal that has stopped it, until its parent has waited for that; 0 for none. */
  readonly stop_signal: number;
  /** SIGNAL_STOP_CONTINUED: it goes on after a stop, and its parent has not waited for that. */
  readonly continued: boolean;
  /** Wait status, as wait4(2) reports it: `code << 8`, or the number of the signal that killed it. */
  readonly exit_code: number;
  /** SIGNAL_UNKILLABLE: it is the init of its PID namespace. */
  readonly unkillable: boolean;
  readonly is_child_subreaper: boolean;
  /** Some ancestor is, or was when this was set, a subreaper: the orphans' search for one is worth it. */
  readonly has_child_subreaper: boolean;
  /** The slot of its memory, and of its fs_struct; NONE once it is dead. */
  readonly mm: number;
  readonly fs: number;
  /** The slot of its sighand_struct. */
  readonly sighand: number;
  /** The slot of its table of descriptors; NONE once it is dead, and where nobody has descriptors. */
  readonly files: number;
  /** Once it is dead: others could have looked into its memory. */
  readonly user_dumpable: boolean;
  /** The signal it gets when its parent dies; 0 for none. */
  readonly pdeath_signal: number;
  /** It executes another program than its maker, who cannot move it to another group any more. */
  readonly executed: boolean;
  /** Its parent executes another program than the one that made it, and is not told by any signal but SIGCHLD. */
  readonly parent_executed: boolean;
  /** The slot of the task that it has made with CLONE_VFORK and waits for; NONE for none. */
  readonly vforked: number;
};

/** What a first thread has for its process. */
export type Leader = Pick<
  Task,
  'thread_pid' | 'is_child_subreaper' | 'has_child_subreaper' | 'continued' | 'executed'
>;

export const noTask: Task = {
  thread_pid: NONE,
  group_leader: NONE,
  real_parent: NONE,
  exit_signal: SIGNAL.SIGCHLD,
  stop_signal: 0,
  continued: false,
  exit_code: 0,
  unkillable: false,
  is_child_subreaper: false,
  has_child_subreaper: false,
  user_dumpable: false,
  mm: NONE,
  fs: NONE,
  sighand: NONE,
  files: NONE,
  pdeath_signal: 0,
  executed: false,
  parent_executed: false,
  vforked: NONE,
};

export const task = events({
  FORKED: event(
    (
      thread_pid: number,
      real_parent: number,
      exit_signal: number,
      unkillable: boolean,
      has_child_subreaper: boolean,
    ) => ({
      thread_pid,
      real_parent,
      exit_signal,
      unkillable,
      has_child_subreaper,
    }),
    slot,
    slot,
    byte,
    flag,
    flag,
  ),
  /** It is a thread of that process (CLONE_THREAD). */
  JOIN_THREAD_GROUP: event((leader: number) => ({ leader }), slot),
  /** It executes a program, and is from now on what the first thread of its process was, who is dead. */
  TAKE_OVER: event((leader: Leader) => leader, anyOf<Leader>()),
  /** It lets go of its memory; `dumpable`: into which others may look. */
  EXIT_MM: event((dumpable: boolean) => ({ dumpable }), flag),
  /** The memory, fs_struct and sighand_struct that it has from now on. */
  USE: event((mm: number, fs: number, sighand: number) => ({ mm, fs, sighand }), slot, slot, slot),
  /** The table of descriptors that it has from now on. */
  USE_FILES: event((files: number) => ({ files }), slot),
  /**
   * It asks for a child; `flags`: CLONE_*, 32 bits of them, `one_place`: its pidfd and its pid are to
   * be stored at the same address.
   */
  CLONE: event((flags: number, one_place: boolean) => ({ flags, one_place }), anyOf<number>(), flag),
  /** What clone3(2) is given, before it is the same as with CLONE. */
  CLONE3: event((args: CloneArgs) => args, anyOf<CloneArgs>()),
  /** It chooses numbers for its child; `levels`: more of them than the child will have. */
  SET_TID: event((levels: boolean) => ({ levels }), flag),
  /** Its child is made but for this; `stored`: the pidfd can be stored, `found`: there is such a cgroup. */
  CLONE_PIDFD: event((stored: boolean) => ({ stored }), flag),
  CLONE_INTO_CGROUP: event((found: boolean) => ({ found }), flag),
  /**
   * It asks for other namespaces and to share no more; `known`: the flags have no bit that unshare(2) does
   * not know, `threads`: it wants what a process with threads cannot have, and has some, `sighand`, `vm`:
   * it wants one of its own and others have the same.
   */
  UNSHARE: event(
    (known: boolean, threads: boolean, sighand: boolean, vm: boolean) => ({ known, threads, sighand, vm }),
    flag,
    flag,
    flag,
    flag,
  ),
  /** setns(2) into a user, mount or time namespace; what must not be shared for that is. */
  SETNS_USER: event((threads: boolean, fs: boolean) => ({ threads, fs }), flag, flag),
  SETNS_MNT: event((fs: boolean) => ({ fs }), flag),
  SETNS_TIME: event((vm: boolean) => ({ vm }), flag),
  /** It looks below /proc for somebody; `found`: the number means a task there. */
  LOOK_UP: event((found: boolean) => ({ found }), flag),
  /**
   * pidfd_open(2); `known`: its flags are, `positive`: the pid is, `found`: it means somebody, `whole`: that
   * is the leader of a process, or a thread is wanted.
   */
  PIDFD_OPEN: event(
    (known: boolean, positive: boolean, found: boolean, whole: boolean) => ({
      known,
      positive,
      found,
      whole,
    }),
    flag,
    flag,
    flag,
    flag,
  ),
  /** pidfd_send_signal(2) and pidfd_getfd(2); `known`: their flags are. */
  PIDFD_SEND_SIGNAL: event((known: boolean) => ({ known }), flag),
  PIDFD_GETFD: event((known: boolean) => ({ known }), flag),
  /**
   * ptrace(2) with PTRACE_ATTACH or PTRACE_SEIZE; `found`: the pid means somebody, `valid`: address and options
   * are, `own`: it is of its own process.
   */
  PTRACE_ATTACH: event(
    (found: boolean, valid: boolean, own: boolean) => ({ found, valid, own }),
    flag,
    flag,
    flag,
  ),
  /** ptrace(2) with a request to who is traced already. */
  PTRACE_REQUEST: event((found: boolean) => ({ found }), flag),
  /** A tracer attaches to it. */
  PTRACE_LINK: event(() => ({})),
  /** Somebody wants a descriptor of its; `open`: it has that one. */
  FGET: event((open: boolean) => ({ open }), flag),
  /** It has made a task with CLONE_VFORK, and waits until that has memory of its own or is dying. */
  VFORK: event((child: number) => ({ child }), slot),
  VFORK_DONE: event(() => ({})),
  EXIT: event((code: number) => ({ code }), byte),
  /** exit(2) by one of several threads. */
  EXIT_THREAD: event(() => ({})),
  /** Another thread has called exit_group(2) or was killed: all end, with this wait status. */
  GROUP_EXIT: event((status: number) => ({ status }), anyOf<number>()),
  /** Another thread was stopped: all are. */
  GROUP_STOP: event((signal: number) => ({ signal }), byte),
  /**
   * It sends a signal; `found`: the pid means somebody, `valid`: there is such a signal, `permitted`: it
   * may signal one of those.
   */
  KILL: event(
    (found: boolean, valid: boolean, permitted: boolean) => ({ found, valid, permitted }),
    flag,
    flag,
    flag,
  ),
  /** tgkill(2) and tkill(2); `positive`: the numbers are. */
  TKILL: event((positive: boolean) => ({ positive }), flag),
  /** A signal reaches it when it is dead, or as good as dead. */
  SIGNALLED: event(() => ({})),
  /**
   * It takes a signal that was waiting for it. `handler`: 0 for SIG_DFL, 1 for SIG_IGN, 2 for a function;
   * `alone`: nobody would continue its process group; `chosen`: another thread that has it blocked was sent
   * it, and this one dies of it.
   */
  TAKES: event(
    (signal: number, handler: number, alone: boolean, chosen: boolean) => ({
      signal,
      handler,
      alone,
      chosen,
    }),
    byte,
    byte,
    flag,
    flag,
  ),
  /** SIGCONT was sent to its process while that was stopped. */
  CONTINUED: event(() => ({})),
  /** The init of its PID namespace, or of one above, is dying: SIGKILL from the kernel. */
  ZAPPED: event(() => ({})),
  /** It asks for a dead child; `valid`: the options are known, `matches`: it has a child that was asked for. */
  WAIT: event(
    (valid: boolean, int_min: boolean, matches: boolean) => ({ valid, int_min, matches }),
    flag,
    flag,
    flag,
  ),
  /** The same of waitid(2); `asks`: for something that can happen to a child, `id`: the id can mean somebody. */
  WAITID: event(
    (valid: boolean, asks: boolean, id: boolean, matches: boolean) => ({ valid, asks, id, matches }),
    flag,
    flag,
    flag,
    flag,
  ),
  /** It has waited, and to no child has happened anything; `nonblock`: only a pidfd says that it shall not sleep. */
  NOTHING_YET: event((nonblock: boolean) => ({ nonblock }), flag),
  /** Its parent has been told that it has stopped, or that it goes on. */
  TOLD: event(() => ({})),
  SET_SUBREAPER: event((on: boolean) => ({ on }), flag),
  /** An ancestor became a subreaper. */
  UNDER_SUBREAPER: event(() => ({})),
  SET_PDEATHSIG: event((signal: number) => ({ signal }), byte),
  /** It has become another user, or has more capabilities. */
  CHANGE_CREDENTIALS: event(() => ({})),
  /** It executes a program, and will tell its parent of its death like any other. */
  EXECUTE: event(() => ({})),
  /** Its parent executes a program, and it would have told that of its death by another signal than SIGCHLD. */
  PARENT_EXECUTED: event(() => ({})),
  /** Its parent died. */
  REPARENTED: event((to: number) => ({ to }), slot),
  /** Its parent died, and another thread of the parent's process is its parent now; or it is not the leader. */
  INHERITED: event((to: number) => ({ to }), slot),
  /** It was the init: it kills its namespace and waits until it is alone. */
  ZAP: event(() => ({})),
  /** It is dead; `ignored`: nobody will wait for it. */
  DIE: event((ignored: boolean) => ({ ignored }), flag),
  /** Its parent has waited for it, or there is nobody who would. */
  RELEASE: event(() => ({})),
});

export type TaskEvent = EventOf<typeof task>;

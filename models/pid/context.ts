/** A PID namespace: its place in the tree, its init, and the numbers it gives out. */
import { anyOf, byte, type EventOf, event, events, flag, NONE, slot } from '../../checker/index.ts';

export type PidNamespace = {
  /** NONE for the initial one. */
  readonly parent: number;
  /** 0 for the initial one. */
  readonly level: number;
  /** The user namespace that owns it. */
  readonly user_ns: number;
  /** The kuid that made it, on whose account it is counted; NONE for the initial one, which is not. */
  readonly creator: number;
  /**
   * The slot of the init, or of the thread of it that orphans go to; NONE before the first task is born here, and after the init is dead. (The
   * kernel keeps the pointer then; nothing can be told from it any more.)
   */
  readonly child_reaper: number;
  /** Numbers are below it, those apart that were given out before it was lowered. */
  readonly pid_max: number;
  /** The number given out last; -1 when there was none. Those that somebody chose (set_tid) do not count. */
  readonly last_pid: number;
  /** How its init is to have ended: the signal that stands for what reboot(2) was told; 0 if nobody called it. */
  readonly reboot: number;
  /** Who keeps it: the pids of its own members, nsproxies that aim children at it, child namespaces. */
  readonly refs: number;
};

export const noPidNamespace: PidNamespace = {
  parent: NONE,
  level: 0,
  user_ns: NONE,
  creator: NONE,
  child_reaper: NONE,
  pid_max: 0,
  last_pid: -1,
  reboot: 0,
  refs: 0,
};

export type Reboot = {
  /** Of CAP_SYS_BOOT over its owner. */
  readonly capable: boolean;
  /** The two numbers without which nothing is done are right. */
  readonly magic: boolean;
  /** The signal that the command stands for; 0 if none. */
  readonly signal: number;
};

/** The number asked for, and what the rules must know of it and of who asks. */
export type SetTid = {
  readonly nr: number;
  readonly in_use: boolean;
  /** Of CAP_CHECKPOINT_RESTORE or CAP_SYS_ADMIN over its owner. */
  readonly capable: boolean;
};

export type SetPidMax = {
  readonly value: number;
  readonly least: number;
  readonly greatest: number;
};

export const pidNamespace = events({
  /** Made for an nsproxy, which holds the first reference. */
  CREATE: event(
    (parent: number, level: number, user_ns: number, creator: number, pid_max: number) => ({
      parent,
      level,
      user_ns,
      creator,
      pid_max,
    }),
    slot,
    byte,
    slot,
    anyOf<number>(),
    anyOf<number>(),
  ),
  /**
   * A namespace is about to be made below it, which will hold it; `owned`: by its own owner or a user
   * namespace below that, `depthMax`: the deepest level.
   */
  NEST: event((owned: boolean, depthMax: number) => ({ owned, depthMax }), flag, byte),
  /** A number is taken for a new task; 0 says that all are in use. */
  ALLOC: event((nr: number) => ({ nr }), anyOf<number>()),
  /** A number that somebody chose is taken for a new task. */
  SET_TID: event((asked: SetTid) => asked, anyOf<SetTid>()),
  /** A new task has its number, and is about to become a member. */
  ADD: event(() => ({})),
  /** A new task becomes a member. */
  JOIN: event((member: number) => ({ member }), slot),
  /** One more nsproxy aims children at it, or one more file is open on it. */
  GET: event(() => ({})),
  /** Somebody who kept it is gone. */
  PUT: event(() => ({})),
  /** The task that would have been its first one could not be made, after its number had been taken. */
  FIRST_FORK_FAILED: event(() => ({})),
  /** Somebody opens kernel.pid_max to write it; `permitted`: by CAP_SYS_ADMIN over its owner, or as the root user there. */
  OPEN_PID_MAX: event((permitted: boolean) => ({ permitted }), flag),
  /** Somebody writes to it. */
  SET_PID_MAX: event((asked: SetPidMax) => asked, anyOf<SetPidMax>()),
  /** Somebody writes to kernel.ns_last_pid; `capable`: of CAP_CHECKPOINT_RESTORE or CAP_SYS_ADMIN over its owner. */
  MAY_SET_LAST_PID: event((capable: boolean) => ({ capable }), flag),
  SET_LAST_PID: event((value: number) => ({ value }), anyOf<number>()),
  /** A member calls reboot(2). */
  REBOOT: event((asked: Reboot) => asked, anyOf<Reboot>()),
  /** The thread of the init that orphans went to has died, and this one is there. */
  NEXT_REAPER: event((thread: number) => ({ thread }), slot),
  /** Its init begins to die: no more numbers. */
  DISABLE_ALLOCATION: event(() => ({})),
  /** Its init is dead, and was the last. */
  INIT_GONE: event(() => ({})),
});

export type PidNamespaceEvent = EventOf<typeof pidNamespace>;

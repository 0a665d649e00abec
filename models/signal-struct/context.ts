/** A struct signal_struct: what a thread group has in common, as far as job control goes. */
import { type EventOf, event, events, flag, NONE, slot } from '../../checker/index.ts';

export type SignalStruct = {
  /** The struct pid by which its process group is known. */
  readonly pgrp: number;
  /** The struct pid by which its session is known. */
  readonly session: number;
};

export const noSignalStruct: SignalStruct = { pgrp: NONE, session: NONE };

export const signalStruct = events({
  /** A new task is in its maker's group and session; the first one leads both. */
  COPY: event((pgrp: number, session: number) => ({ pgrp, session }), slot, slot),
  /**
   * It asks for a task (itself or another) to be moved to another group. `negative`: the number of the
   * group; `found`: the task is there; `thread`: it is not the first of its process; `child`, `own`: it is a
   * child of the caller's process, that process; `near`: it is in the caller's session; `executed`: it is
   * another program than its maker; `leader`: it leads a session; `group`: such a group is in the caller's
   * session, or the task founds it.
   */
  SETPGID: event(
    (
      negative: boolean,
      found: boolean,
      thread: boolean,
      child: boolean,
      own: boolean,
      near: boolean,
      executed: boolean,
      leader: boolean,
      group: boolean,
    ) => ({ negative, found, thread, child, own, near, executed, leader, group }),
    flag,
    flag,
    flag,
    flag,
    flag,
    flag,
    flag,
    flag,
    flag,
  ),
  /** It is in another group from now on. */
  JOIN_GROUP: event((pgrp: number) => ({ pgrp }), slot),
  /** It asks for a session of its own, known by its struct pid; `taken`: a group is known by that already. */
  SETSID: event((pid: number, taken: boolean) => ({ pid, taken }), slot, flag),
  /** It asks for the group or the session of a task; `found`: the task is there. */
  ASK: event((found: boolean) => ({ found }), flag),
  /** The task was reaped. */
  PUT: event(() => ({})),
});

export type SignalStructEvent = EventOf<typeof signalStruct>;

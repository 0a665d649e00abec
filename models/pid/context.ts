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
   * The slot of the init; NONE before the first task is born here, and after the init is dead. (The
   * kernel keeps the pointer then; nothing can be told from it any more.)
   */
  readonly child_reaper: number;
  /** The number given out last; 0 when there was none. */
  readonly last_pid: number;
  /** Who keeps it: the pids of its own members, nsproxies that aim children at it, child namespaces. */
  readonly refs: number;
};

export const noPidNamespace: PidNamespace = {
  parent: NONE,
  level: 0,
  user_ns: NONE,
  creator: NONE,
  child_reaper: NONE,
  last_pid: 0,
  refs: 0,
};

export const pidNamespace = events({
  /** Made for an nsproxy, which holds the first reference. */
  CREATE: event(
    (parent: number, level: number, user_ns: number, creator: number) => ({
      parent,
      level,
      user_ns,
      creator,
    }),
    slot,
    byte,
    slot,
    anyOf<number>(),
  ),
  /**
   * A namespace is about to be made below it, which will hold it; `owned`: by its own owner or a user
   * namespace below that, `depthMax`: the deepest level.
   */
  NEST: event((owned: boolean, depthMax: number) => ({ owned, depthMax }), flag, byte),
  /** A number is taken for a new task; 0 says that all are in use. */
  ALLOC: event((nr: number) => ({ nr }), anyOf<number>()),
  /** A new task becomes a member. */
  JOIN: event((member: number) => ({ member }), slot),
  /** One more nsproxy aims children at it, or one more file is open on it. */
  GET: event(() => ({})),
  /** Somebody who kept it is gone. */
  PUT: event(() => ({})),
  /** Its init begins to die: no more numbers. */
  DISABLE_ALLOCATION: event(() => ({})),
  /** Its init is dead, and was the last. */
  INIT_GONE: event(() => ({})),
});

export type PidNamespaceEvent = EventOf<typeof pidNamespace>;

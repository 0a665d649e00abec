/** A struct signal_struct: what a thread group has in common, as far as job control goes. */
import { type EventOf, event, events, NONE, slot } from '../../checker/index.ts';

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
  /** The task was reaped. */
  PUT: event(() => ({})),
});

export type SignalStructEvent = EventOf<typeof signalStruct>;

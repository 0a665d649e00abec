/** A time namespace: by how much two clocks of the machine are ahead there. */
import { anyOf, type EventOf, event, events, slot } from '../../checker/index.ts';
import { nobodys, type OwnedNamespace, ownedEvents } from '../lifetime/owned-namespace.ts';

/** A struct timespec64. `nsec` is below a second; it can be negative, see `time.offsets.negative`. */
export type Timespec = { readonly sec: number; readonly nsec: number };

/** What is added to the clocks that know no date: one since some moment, one since the start of the machine. */
export type Offsets = { readonly monotonic: Timespec; readonly boottime: Timespec };

export type OffsetClock = keyof Offsets;

export type TimeNamespace = OwnedNamespace & {
  readonly offsets: Offsets;
  /** frozen_offsets: somebody is in it, or was. */
  readonly frozen: boolean;
};

const still: Timespec = { sec: 0, nsec: 0 };
export const noOffsets: Offsets = { monotonic: still, boottime: still };

export const noTimeNamespace: TimeNamespace = { offsets: noOffsets, frozen: false, ...nobodys };

/** A line that was written to timens_offsets. */
export type OffsetLine = { readonly clock: OffsetClock; readonly offset: Timespec };

/** What the rules must know of who sets offsets, and of the offsets. */
export type SetOffsets = {
  /** Who opened the file has CAP_SYS_TIME over the owner. */
  readonly capable: boolean;
  /** Every clock would stay between 0 and half of what a ktime_t can hold. */
  readonly inRange: boolean;
  readonly lines: readonly OffsetLine[];
};

export const timeNamespace = events({
  ...ownedEvents,
  /** The first one: clocks are as they are, and will stay so. */
  START: event(() => ({})),
  /** With the offsets of another one, made for the nsproxy that holds the first reference. */
  CREATE: event(
    (user_ns: number, creator: number, offsets: Offsets) => ({ user_ns, creator, offsets }),
    slot,
    anyOf<number>(),
    anyOf<Offsets>(),
  ),
  /** A task is in it from now on. */
  ENTER: event(() => ({})),
  SET_OFFSETS: event((asked: SetOffsets) => asked, anyOf<SetOffsets>()),
});

export type TimeEvent = EventOf<typeof timeNamespace>;

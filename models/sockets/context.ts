/** A socket of AF_UNIX, one end of a socketpair(2): its queue of messages, and what it knows of its maker. */
import { anyOf, type EventOf, event, events, flag, NONE, slot } from '../../checker/index.ts';
import type { upid } from '../struct-pid/machine.ts';

/** What a message carries beside its one byte of data. */
export type Message = {
  /** The open file that it keeps (SCM_RIGHTS), by its slot; NONE for none. */
  readonly fp: number;
  /** The struct pid that it names, kept by it; NONE if no credentials were put into it. */
  readonly pid: number;
  /** The numbers of that struct pid, which it remembers also when they are free again. */
  readonly numbers: readonly upid[];
  /** A kuid and a kgid; NONE with no credentials. */
  readonly uid: number;
  readonly gid: number;
};

/** Who made the pair (sk_peer_pid, sk_peer_cred): what SO_PEERCRED tells, kept by the socket. */
export type PeerCred = {
  readonly pid: number;
  readonly numbers: readonly upid[];
  readonly user_ns: number;
  /** A kuid and a kgid, the effective ones. */
  readonly uid: number;
  readonly gid: number;
};

export type UnixSocket = {
  /** SOCK_SEQPACKET, and not SOCK_DGRAM. */
  readonly seqpacket: boolean;
  /** The other end, by its slot; NONE once that is closed. */
  readonly peer: number;
  /** The network namespace it was made in, kept by it; NONE where the scope has none. */
  readonly net_ns: number;
  /** SO_PASSCRED. */
  readonly passcred: boolean;
  /** An error that the next call is told (sk_err): ECONNRESET, and no other. */
  readonly sk_err: boolean;
  /** What the other end has sent and nobody has received, oldest first. */
  readonly queue: readonly Message[];
  readonly peercred: PeerCred;
};

const nobody: PeerCred = { pid: NONE, numbers: [], user_ns: NONE, uid: NONE, gid: NONE };
export const noSocket: UnixSocket = {
  seqpacket: false,
  peer: NONE,
  net_ns: NONE,
  passcred: false,
  sk_err: false,
  queue: [],
  peercred: nobody,
};

type Made = Pick<UnixSocket, 'seqpacket' | 'peer' | 'net_ns' | 'peercred'>;

export const unixSocket = events({
  /** socketpair(2). */
  PAIR: event((made: Made) => ({ made }), anyOf<Made>()),
  /** The other end was made too. */
  MEET: event((peer: number) => ({ peer }), slot),
  /** setsockopt(2). */
  SET_PASSCRED: event((on: boolean) => ({ on }), flag),
  /**
   * sendmsg(2). `open`: the descriptor that it passes is; `mapped`: the ids that it claims mean something
   * to the caller; `pid`, `uid`, `gid`: the caller may claim them; `found`: that pid means somebody. All
   * true of what it does not pass or claim.
   */
  SEND: event(
    (open: boolean, mapped: boolean, pid: boolean, uid: boolean, gid: boolean, found: boolean) => ({
      open,
      mapped,
      pid,
      uid,
      gid,
      found,
    }),
    flag,
    flag,
    flag,
    flag,
    flag,
    flag,
  ),
  /** What the other end has sent arrives. */
  ENQUEUE: event((message: Message) => ({ message }), anyOf<Message>()),
  /** recvmsg(2). */
  RECEIVE: event(() => ({})),
  /** The other end is closed; `unread`: with messages that nobody has received. */
  DESERT: event((unread: boolean) => ({ unread }), flag),
  /** A call was told the error: it is none any more. */
  TOLD: event(() => ({})),
  /** A datagram found nobody. */
  DISCONNECT: event(() => ({})),
  /** Its last descriptor is closed. */
  RELEASE: event(() => ({})),
});

export type UnixSocketEvent = EventOf<typeof unixSocket>;

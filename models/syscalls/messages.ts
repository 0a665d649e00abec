/** sendmsg(2) and recvmsg(2) of one byte, with what may come along (net/unix/af_unix.c, net/core/scm.c). */
import {
  type Answer,
  type BeyondScope,
  beyond,
  NONE,
  type Refusal,
  type Result,
} from '../../checker/index.ts';
import { MSG } from '../constants.ts';
import { descriptorOf } from '../facts/files.ts';
import {
  credentials_are_asked_for,
  kids_of,
  may_claim_gid,
  may_claim_pid,
  may_claim_uid,
  type ucred,
} from '../facts/scm.ts';
import { group_leader } from '../facts/threads.ts';
import { find_vpid } from '../facts/visibility.ts';
import { openFile } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import { fd_install, fput } from '../lifetime/files.ts';
import { put_message } from '../lifetime/sockets.ts';
import { get_pid } from '../lifetime/struct-pid.ts';
import { type Message, unixSocket } from '../sockets/context.ts';
import { sockfd_lookup, ucred_for } from './socketpair.ts';

const NO_FLAG = beyond('is modelled with MSG_DONTWAIT, MSG_NOSIGNAL and MSG_CMSG_CLOEXEC only');
const NO_ROOM = beyond('fills the queue of a socket, and how long that is depends on the sizes of memory');
const NO_SOCKET = beyond(
  'passes a socket, and how late the kernel collects those that keep each other is not modelled',
);
const NO_PURGE = beyond('loses messages that were not received, with a call that fails');

const modelled = MSG.MSG_DONTWAIT | MSG.MSG_NOSIGNAL | MSG.MSG_CMSG_CLOEXEC;

/** How many messages a queue has room for. */
const queueMax = (k: LinuxKernel): number => k.parameters.queueMax ?? 16;

/** What a message is asked to carry: a descriptor, credentials. */
type Carried = { readonly fd: number | undefined; readonly claimed: ucred | undefined };

function carriedBy(message: Answer): Carried {
  const parts = fieldsOf(message) ?? {};
  const { SCM_RIGHTS: fd, SCM_CREDENTIALS: claimed } = parts;
  const { pid, uid, gid } = (claimed === undefined ? undefined : fieldsOf(claimed)) ?? {};
  return {
    fd: typeof fd === 'number' ? fd : undefined,
    claimed: claimed === undefined ? undefined : { pid: Number(pid), uid: Number(uid), gid: Number(gid) },
  };
}

function fieldsOf(answer: Answer): Readonly<Record<string, Answer>> | undefined {
  return typeof answer === 'object' && answer !== null && 'answer' in answer ? answer.answer : undefined;
}

/** Sends a byte to the other end. */
export const sendmsg = {
  run: (k: LinuxKernel, caller: number, fd: number, message: Answer, flags: number): Result => {
    const socket = sockfd_lookup(k, caller, fd);
    if (typeof socket === 'object') return socket;
    if ((flags & ~modelled) !== 0) return NO_FLAG;
    const carried = carriedBy(message);
    const refused = scm_send(k, caller, socket, carried);
    if (refused) return refused;
    const { peer } = k.unixSockets.get(socket);
    // What there is to say to nobody, where the rule that says so is missing.
    if (peer === NONE) return 1;
    if (k.unixSockets.get(peer).queue.length >= queueMax(k)) return NO_ROOM;
    const sent = messageFor(k, caller, socket, peer, carried);
    if ('beyondScope' in sent) return sent;
    if (sent.fp !== NONE) {
      k.by('scm.rights.flight');
      k.files.send(sent.fp, openFile.GET());
    }
    if (sent.pid !== NONE) get_pid(k, sent.pid);
    k.unixSockets.send(peer, unixSocket.ENQUEUE(sent));
    return 1;
  },
};

/** Whether the message may be sent at all; who is told that there is nobody hears it differently next time. */
function scm_send(
  k: LinuxKernel,
  caller: number,
  socket: number,
  { fd, claimed }: Carried,
): Refusal | BeyondScope | undefined {
  const open = fd === undefined || descriptorOf(k, caller, fd) !== undefined;
  const kids = claimed ? kids_of(k, caller, claimed) : { uid: 0, gid: 0 };
  const refused = k.unixSockets.send(
    socket,
    unixSocket.SEND(
      open,
      kids.uid !== NONE && kids.gid !== NONE,
      !claimed || may_claim_pid(k, caller, claimed),
      !claimed || may_claim_uid(k, caller, kids.uid),
      !claimed || may_claim_gid(k, caller, kids.gid),
      !claimed || find_vpid(k, claimed.pid, caller) !== NONE,
    ),
  );
  if (!refused) return undefined;
  if (refused.errno === 'ECONNRESET') k.unixSockets.sendForGood(socket, unixSocket.TOLD());
  if (refused.errno !== 'ECONNREFUSED') return refused;
  if (k.unixSockets.get(socket).queue.length > 0) return NO_PURGE;
  k.unixSockets.sendForGood(socket, unixSocket.DISCONNECT());
  return refused;
}

/** What goes into the queue: the credentials that were claimed, or the caller's own if somebody wants them. */
function messageFor(
  k: LinuxKernel,
  caller: number,
  socket: number,
  peer: number,
  { fd, claimed }: Carried,
): Message | BeyondScope {
  const fp = fd === undefined ? NONE : (descriptorOf(k, caller, fd)?.file ?? NONE);
  if (fp !== NONE && k.files.get(fp).on.is === 'socket') return NO_SOCKET;
  const none = { fp, pid: NONE, numbers: [], uid: NONE, gid: NONE };
  if (claimed) {
    const pid = find_vpid(k, claimed.pid, caller);
    // Nobody's, where the rule that says so is missing.
    if (pid === NONE) return none;
    return { fp, pid, numbers: k.pids.get(pid).numbers, ...kids_of(k, caller, claimed) };
  }
  if (!credentials_are_asked_for(k, socket, peer)) return none;
  k.by('scm.cred.own');
  const { uid, gid } = k.creds.get(caller);
  const { thread_pid } = k.tasks.get(group_leader(k, caller));
  return { fp, pid: thread_pid, numbers: k.pids.get(thread_pid).numbers, uid, gid };
}

/** Receives the oldest message: what came along, or 1, the length of its data. */
export const recvmsg = {
  run: (k: LinuxKernel, caller: number, fd: number, flags: number): Result => {
    const socket = sockfd_lookup(k, caller, fd);
    if (typeof socket === 'object') return socket;
    if ((flags & ~modelled) !== 0) return NO_FLAG;
    const { queue, passcred } = k.unixSockets.get(socket);
    const refused = k.unixSockets.send(socket, unixSocket.RECEIVE());
    if (refused?.errno === 'ECONNRESET') k.unixSockets.sendForGood(socket, unixSocket.TOLD());
    if (refused) return refused;
    const [message] = queue;
    if (message === undefined) return 0;
    const parts: Record<string, Answer> = {};
    if (message.fp !== NONE) {
      // The descriptor refers to the file from now on, and not the message.
      const installed = fd_install(k, caller, message.fp, (flags & MSG.MSG_CMSG_CLOEXEC) !== 0);
      if (typeof installed === 'number') {
        k.by('scm.rights');
        parts.SCM_RIGHTS = installed;
      } else if ('errno' in installed) {
        k.by('scm.rights.truncated');
        fput(k, message.fp);
        parts.msg_flags = MSG.MSG_CTRUNC;
      } else return installed;
    }
    if (passcred) parts.SCM_CREDENTIALS = credentialsTold(k, caller, message);
    put_message(k, message);
    return Object.keys(parts).length === 0 ? 1 : { answer: parts };
  },
};

function credentialsTold(k: LinuxKernel, caller: number, message: Message): Answer {
  k.by(message.pid === NONE ? 'scm.cred.absent' : 'scm.cred.passcred');
  return ucred_for(k, caller, message);
}

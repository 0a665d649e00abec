/** socketpair(2), and the options of sockets that are about credentials (net/socket.c, net/core/sock.c). */
import { type BeyondScope, beyond, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { AF, SO, SOCK } from '../constants.ts';
import { from_kid_munged } from '../facts/ids.ts';
import { group_leader } from '../facts/threads.ts';
import { pid_nr_ns, task_active_pid_ns } from '../facts/visibility.ts';
import { openFile } from '../files/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import { get_socket } from '../lifetime/sockets.ts';
import { unixSocket } from '../sockets/context.ts';
import { noPid, type upid } from '../struct-pid/machine.ts';
import { fdget, installOpened } from './open.ts';

const NO_FAMILY = beyond('is modelled for AF_UNIX with SOCK_DGRAM or SOCK_SEQPACKET, and SOCK_CLOEXEC, only');
const NO_SOCKET = beyond('needs more sockets than the scope has');
const NO_PAIR = beyond('is modelled for sockets that socketpair(2) makes only');
const NO_OPTION = beyond(
  'is modelled for SO_NETNS_COOKIE, SO_PASSCRED, SO_PEERCRED and SO_PEERPIDFD of SOL_SOCKET only',
);

/** Two sockets that are connected to each other; both remember who made them. */
export const socketpair = {
  run: (k: LinuxKernel, caller: number, family: number, type: number, protocol: number): Result => {
    const cloexec = (type & SOCK.SOCK_CLOEXEC) !== 0;
    const kind = type & ~SOCK.SOCK_CLOEXEC;
    const known = kind === SOCK.SOCK_DGRAM || kind === SOCK.SOCK_SEQPACKET;
    if (family !== AF.AF_UNIX || !known || protocol !== 0) return NO_FAMILY;
    const seqpacket = kind === SOCK.SOCK_SEQPACKET;
    const net_ns = k.nsproxies.get(caller).net_ns;
    const peercred = peercredOf(k, caller);
    const one = k.unixSockets.free();
    if (one === NONE) return NO_SOCKET;
    k.unixSockets.send(one, unixSocket.PAIR({ seqpacket, peer: NONE, net_ns, peercred }));
    const other = k.unixSockets.free();
    if (other === NONE) return NO_SOCKET;
    k.unixSockets.send(other, unixSocket.PAIR({ seqpacket, peer: one, net_ns, peercred }));
    k.unixSockets.send(one, unixSocket.MEET(other));
    const fds: number[] = [];
    for (const socket of [one, other]) {
      get_socket(k, { net_ns, peercred });
      const fd = installOpened(k, caller, { is: 'socket', socket }, { cloexec });
      if (typeof fd !== 'number') return fd;
      fds.push(fd);
    }
    return fds;
  },
};

/** init_peercred: the pid of the caller and its effective ids. */
function peercredOf(k: LinuxKernel, caller: number) {
  const { user_ns, euid, egid } = k.creds.get(caller);
  const { thread_pid } = k.tasks.get(group_leader(k, caller));
  return { pid: thread_pid, numbers: k.pids.get(thread_pid).numbers, user_ns, uid: euid, gid: egid };
}

export const setsockopt = {
  run: (k: LinuxKernel, caller: number, fd: number, level: number, option: number, value: number): Result => {
    const socket = sockfd_lookup(k, caller, fd);
    if (typeof socket === 'object') return socket;
    if (level !== SO.SOL_SOCKET || option !== SO.SO_PASSCRED) return NO_OPTION;
    k.unixSockets.send(socket, unixSocket.SET_PASSCRED(value !== 0));
    return 0;
  },
};

export const getsockopt = {
  run: (k: LinuxKernel, caller: number, fd: number, level: number, option: number): Result => {
    if (level === SO.SOL_SOCKET && option === SO.SO_NETNS_COOKIE) return netns_cookie(k, caller, fd);
    const socket = sockfd_lookup(k, caller, fd);
    if (typeof socket === 'object') return socket;
    const { passcred, peercred } = k.unixSockets.get(socket);
    if (level !== SO.SOL_SOCKET) return NO_OPTION;
    switch (option) {
      case SO.SO_PASSCRED:
        k.by('scm.cred.passcred');
        return passcred ? 1 : 0;
      case SO.SO_PEERCRED:
        k.by('sock.peercred');
        return ucred_for(k, caller, peercred);
      case SO.SO_PEERPIDFD:
        k.by('sock.peerpidfd');
        return installOpened(
          k,
          caller,
          { is: 'pidfd', pid: peercred.pid, thread: false, nonblock: false },
          { cloexec: true },
        );
      default:
        return NO_OPTION;
    }
  },
};

/** SO_NETNS_COOKIE: a number that no other network namespace has as long as the machine is up. */
function netns_cookie(k: LinuxKernel, caller: number, fd: number): Result {
  const found = fdget(k, caller, fd);
  if (!('fd' in found)) return found;
  const refused = k.files.send(found.file, openFile.SOCKET());
  if (refused) return refused;
  k.by('net.socket.cookie');
  const { on } = k.files.get(found.file);
  const slot =
    on.is === 'net socket'
      ? k.netSockets.get(on.socket).sk_net
      : on.is === 'socket'
        ? k.unixSockets.get(on.socket).net_ns
        : NONE;
  return { answer: { kind: 'netns cookie', slot } };
}

type Known = { readonly numbers: readonly upid[]; readonly uid: number; readonly gid: number };

/** A struct ucred as the reader sees it (net/core/scm.c: cred_to_ucred). */
export function ucred_for(k: LinuxKernel, reader: number, { numbers, uid, gid }: Known) {
  const { uid_map, gid_map } = k.userNamespaces.get(k.creds.get(reader).user_ns);
  k.by('scm.cred.translated');
  const pid = pid_nr_ns(k, { ...noPid, numbers }, task_active_pid_ns(k, reader));
  return { answer: { pid, uid: from_kid_munged(uid_map, uid), gid: from_kid_munged(gid_map, gid) } };
}

/** The socket that a descriptor means, by its slot. */
export function sockfd_lookup(k: LinuxKernel, caller: number, fd: number): number | Refusal | BeyondScope {
  const found = fdget(k, caller, fd);
  if (!('fd' in found)) return found;
  const { on } = k.files.get(found.file);
  const refused = k.files.send(found.file, openFile.SOCKET());
  if (refused) return refused;
  if (on.is === 'net socket') return NO_PAIR;
  // The first there is where the rule that says so is missing.
  return on.is === 'socket' ? on.socket : (k.unixSockets.slots()[0] ?? NO_SOCKET);
}

/** What sockets and the messages in their queues keep alive (net/unix/af_unix.c, net/core/scm.c). */
import { NONE } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { type Message, type UnixSocket, unixSocket } from '../sockets/context.ts';
import { get_ns, put_ns } from './namespaces.ts';
import { get_pid, put_pid } from './struct-pid.ts';
import { get_user_ns, put_user_ns } from './user.ts';

/** A pair is made: each end keeps its network namespace, and the pid and credentials of who made it. */
export function get_socket(
  k: LinuxKernel,
  { net_ns, peercred }: Pick<UnixSocket, 'net_ns' | 'peercred'>,
): void {
  if (net_ns !== NONE) get_ns(k, 'net', net_ns);
  get_pid(k, peercred.pid);
  get_user_ns(k, peercred.user_ns);
}

/** A message is gone, but for the open file that it may have kept. */
export function put_message(k: LinuxKernel, { pid }: Message): void {
  if (pid !== NONE) put_pid(k, pid);
}

/** The last descriptor of a socket is closed: the open files that nobody has received, to be let go of. */
export function unix_release(k: LinuxKernel, socket: number): readonly number[] {
  const { queue, peer, net_ns, peercred } = k.unixSockets.get(socket);
  k.unixSockets.send(socket, unixSocket.RELEASE());
  if (peer !== NONE) k.unixSockets.send(peer, unixSocket.DESERT(queue.length > 0));
  for (const message of queue) put_message(k, message);
  if (net_ns !== NONE) put_ns(k, 'net', net_ns);
  put_pid(k, peercred.pid);
  put_user_ns(k, peercred.user_ns);
  return queue.map(({ fp }) => fp).filter((fp) => fp !== NONE);
}

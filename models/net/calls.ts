/** Sockets: made, bound, listened on and connected (net/socket.c). */
import { type Answer, beyond, NONE, type Result } from '../../checker/index.ts';
import { AF, PROTO, SOCK } from '../constants.ts';
import { bound_there, INADDR_ANY, ipv4_is_loopback } from '../facts/bound.ts';
import { ns_capable } from '../facts/capable.ts';
import { loopback_dev } from '../facts/devices.ts';
import type { LinuxKernel } from '../kinds.ts';
import { sk_alloc } from '../lifetime/net.ts';
import { installOpened } from '../syscalls/open.ts';
import { netNamespace } from './context.ts';
import { sock_from_file } from './sock-from-file.ts';
import { type Address, netSocket } from './socket.ts';

const NO_SOCKET = beyond('needs one more socket than the scope has');
const NO_KIND = beyond(
  'is modelled for AF_UNIX, AF_INET, AF_PACKET and NETLINK_ROUTE in their ordinary types only',
);
const NO_ADDRESS = beyond(
  'is modelled for abstract names and internet addresses of the socket’s own family only',
);
const NO_PORT = beyond('is modelled for ports that are told only');
const NO_AUTOBIND = beyond('is modelled for unix sockets, and internet sockets that are bound, only');
const NO_BACKLOG = beyond('is modelled for a backlog of 64 and more only');
const NO_CONNECTION = beyond('is modelled where nobody listens at 127.0.0.1, and lo is not down again, only');

/** The kinds of sockets that are modelled: family, type, protocol, and whether it takes CAP_NET_RAW. */
const known: readonly (readonly [number, number, number, boolean])[] = [
  [AF.AF_UNIX, SOCK.SOCK_STREAM, 0, false],
  [AF.AF_INET, SOCK.SOCK_STREAM, 0, false],
  [AF.AF_INET, SOCK.SOCK_DGRAM, 0, false],
  [AF.AF_INET, SOCK.SOCK_RAW, PROTO.IPPROTO_ICMP, true],
  [AF.AF_PACKET, SOCK.SOCK_RAW, 0, true],
  [AF.AF_PACKET, SOCK.SOCK_DGRAM, 0, true],
  [AF.AF_NETLINK, SOCK.SOCK_RAW, PROTO.NETLINK_ROUTE, false],
];

export const socket = {
  run: (k: LinuxKernel, caller: number, family: number, typeAndFlags: number, protocol: number): Result => {
    const type = typeAndFlags & ~SOCK.SOCK_CLOEXEC;
    const kind = known.find((one) => one[0] === family && one[1] === type && one[2] === protocol);
    if (!kind) return NO_KIND;
    const { net_ns } = k.nsproxies.get(caller);
    if (net_ns === NONE) return NO_SOCKET;
    const capable = ns_capable(k, caller, k.netNamespaces.get(net_ns).user_ns, 'CAP_NET_RAW');
    const refused = k.netNamespaces.send(net_ns, netNamespace.CREATE_SOCKET(kind[3], capable));
    if (refused) return refused;
    const made = sk_alloc(k, caller, family, type);
    if (made === NONE) return NO_SOCKET;
    return installOpened(
      k,
      caller,
      { is: 'net socket', socket: made },
      {
        cloexec: (typeAndFlags & SOCK.SOCK_CLOEXEC) !== 0,
      },
    );
  },
};

export const bind = {
  run: (k: LinuxKernel, caller: number, fd: number, given: Answer): Result => {
    const found = sock_from_file(k, caller, fd);
    if (typeof found !== 'number') return found;
    const at = addressOf(given);
    const { sk_family: family, sk_type: type, sk_net } = k.netSockets.get(found);
    if (!at || familyOf(at) !== family || type === SOCK.SOCK_RAW) return NO_ADDRESS;
    if ('sin_port' in at) {
      if (at.sin_port <= 0 || at.sin_port > 65535) return NO_PORT;
      const own = at.sin_addr === INADDR_ANY || ipv4_is_loopback(at.sin_addr);
      const capable = ns_capable(k, caller, k.netNamespaces.get(sk_net).user_ns, 'CAP_NET_BIND_SERVICE');
      const refused = k.netNamespaces.send(sk_net, netNamespace.BIND(own, at.sin_port, capable));
      if (refused) return refused;
    }
    const taken = bound_there(k, sk_net, family, type, at) !== NONE;
    return k.netSockets.send(found, netSocket.BIND(at, taken)) ?? 0;
  },
};

export const listen = {
  run: (k: LinuxKernel, caller: number, fd: number, backlog: number): Result => {
    const found = sock_from_file(k, caller, fd);
    if (typeof found !== 'number') return found;
    if (backlog < 64) return NO_BACKLOG;
    const { sk_family: family, sk_type: type, at } = k.netSockets.get(found);
    if (family === AF.AF_INET && type === SOCK.SOCK_STREAM && at === null) return NO_AUTOBIND;
    return k.netSockets.send(found, netSocket.LISTEN()) ?? 0;
  },
};

export const connect = {
  run: (k: LinuxKernel, caller: number, fd: number, given: Answer): Result => {
    const found = sock_from_file(k, caller, fd);
    if (typeof found !== 'number') return found;
    const to = addressOf(given);
    const { sk_family: family, sk_type: type, sk_net, at, state } = k.netSockets.get(found);
    if (!to || familyOf(to) !== family || type !== SOCK.SOCK_STREAM) return NO_ADDRESS;
    const other = bound_there(k, sk_net, family, type, to);
    const listens = other !== NONE && k.netSockets.get(other).state === 'listening';
    if ('sin_port' in to) {
      if (listens || at !== null || state !== 'unconnected' || to.sin_addr !== '127.0.0.1')
        return NO_CONNECTION;
      const lo = loopback_dev(k, sk_net);
      const isDown = lo !== NONE && !k.netDevices.get(lo).up;
      if (isDown && k.netNamespaces.get(sk_net).fib_local) return NO_CONNECTION;
      const refused = k.netNamespaces.send(sk_net, netNamespace.ROUTE());
      if (refused) return refused;
    }
    return k.netSockets.send(found, netSocket.CONNECT(listens)) ?? 0;
  },
};

const familyOf = (at: Address): number => ('name' in at ? AF.AF_UNIX : AF.AF_INET);

/** An address as a trace writes it: `{sun_path: "\0name"}` or `{sin_addr: "127.0.0.1", sin_port: 80}`. */
function addressOf(given: Answer): Address | undefined {
  if (typeof given !== 'object' || given === null || !('answer' in given)) return undefined;
  const { sun_path, sin_addr, sin_port } = given.answer;
  // It begins with a zero byte; a name in a file system belongs to no network namespace.
  if (typeof sun_path === 'string')
    return sun_path.startsWith('\0') ? { name: sun_path.slice(1) } : undefined;
  return typeof sin_addr === 'string' && typeof sin_port === 'number' ? { sin_addr, sin_port } : undefined;
}

/**
 * One request to a netlink socket of the family NETLINK_ROUTE, and what the kernel answers to it
 * (net/core/rtnetlink.c): rtnl_newlink, rtnl_setlink, rtnl_dellink, rtnl_getlink.
 */
import {
  type Answer,
  type BeyondScope,
  beyond,
  NONE,
  type Refusal,
  type Result,
} from '../../checker/index.ts';
import { AF, RTM } from '../constants.ts';
import { cap_capable, ns_capable } from '../facts/capable.ts';
import { __dev_get_by_name, dev_valid_name, IFNAMSIZ, loopback_dev } from '../facts/devices.ts';
import { descriptorOf } from '../facts/files.ts';
import { find_task_by_vpid } from '../facts/visibility.ts';
import type { LinuxKernel } from '../kinds.ts';
import { unregister_netdevice } from '../lifetime/net.ts';
import { netNamespace } from './context.ts';
import { netDevice } from './device.ts';
import { sock_from_file } from './sock-from-file.ts';
import type { Socket } from './socket.ts';

const NO_REQUEST = beyond('is modelled for RTM_NEWLINK, RTM_SETLINK, RTM_DELLINK and RTM_GETLINK only');
const NO_FIELD = beyond('is modelled with a name, a kind, a peer, a network namespace and up only');
const NOT_ROUTE = beyond('is modelled for netlink sockets only');
const NO_DEVICE = beyond('needs one more device than the scope has');

/** What a request is about: fields that are not there are undefined. */
type Request = {
  readonly ifname?: string;
  /** Of RTM_SETLINK: the device, which is named by its number. */
  readonly dev?: string;
  readonly kind?: string;
  readonly up?: number;
  readonly peer?: Target;
} & Target;
type Target = {
  readonly ifname?: string;
  readonly net_ns_pid?: number;
  readonly net_ns_fd?: number;
};

/** Who asks, and in which network namespace. */
type Ask = {
  readonly k: LinuxKernel;
  readonly caller: number;
  readonly net: number;
  readonly socket: Socket;
};

export const rtnetlink = {
  run: (k: LinuxKernel, caller: number, fd: number, type: number, given: Answer): Result => {
    const request = requestOf(given);
    if (!request) return NO_FIELD;
    const found = sock_from_file(k, caller, fd);
    if (typeof found !== 'number') return found;
    const socket = k.netSockets.get(found);
    if (socket.sk_family !== AF.AF_NETLINK) return NOT_ROUTE;
    const ask = { k, caller, socket, net: socket.sk_net };
    if (type === RTM.RTM_GETLINK) return getlink(ask, request);
    const run = requests[type];
    if (!run) return NO_REQUEST;
    return k.netNamespaces.send(ask.net, netNamespace.RTNETLINK(mayAdmin(ask, ask.net))) ?? run(ask, request);
  },
};

const requests: Readonly<Record<number, (ask: Ask, request: Request) => Result>> = {
  [RTM.RTM_NEWLINK]: newlink,
  [RTM.RTM_SETLINK]: setlink,
  [RTM.RTM_DELLINK]: dellink,
};

/** Whether who asks and who has opened the socket have CAP_NET_ADMIN over the owner of a network namespace. */
function mayAdmin({ k, caller, socket: { f_cred } }: Ask, net: number): boolean {
  const { user_ns } = k.netNamespaces.get(net);
  const opener = f_cred === null || cap_capable(k, f_cred, user_ns, 'CAP_NET_ADMIN');
  return opener && ns_capable(k, caller, user_ns, 'CAP_NET_ADMIN');
}

function newlink(ask: Ask, request: Request): Result {
  const { k, net } = ask;
  const { ifname, kind, peer } = request;
  if (ifname === undefined || peer?.ifname === undefined || request.up !== undefined) return NO_FIELD;
  const unparsed = parse(ask, request);
  if (unparsed) return unparsed;
  const known = kind === 'veth';
  const from = known ? (parse(ask, peer) ?? target(ask, peer)) : net;
  if (typeof from !== 'number') return from;
  const to = target(ask, request);
  if (typeof to !== 'number') return to;
  const exists = find(k, to, ifname) !== NONE;
  const refused = k.netNamespaces.send(net, netNamespace.NEWLINK(exists, known));
  return refused ?? veth_newlink(k, [from, peer.ifname], [to, ifname]);
}

/** The peer is made first. */
function veth_newlink(k: LinuxKernel, ...ends: readonly (readonly [number, string])[]): Result {
  const made: number[] = [];
  for (const [net, name] of ends) {
    const taken = find(k, net, name) !== NONE;
    const refused = k.netNamespaces.send(net, netNamespace.REGISTER_NETDEVICE(dev_valid_name(name), taken));
    if (refused) return refused;
    if (!hasRoom(k)) return NO_DEVICE;
    const device = k.netDevices.free();
    k.netDevices.send(device, netDevice.REGISTER(name, 'veth', net, made[0] ?? NONE));
    made.push(device);
  }
  const [peer = NONE, device = NONE] = made;
  k.netDevices.send(peer, netDevice.SET_PEER(device));
  k.by('net.veth');
  return 0;
}

/** Whether there is a device for this and a lo for every network namespace that there could be. */
function hasRoom({ netDevices, netNamespaces }: LinuxKernel): boolean {
  const lo = netNamespaces.capacity - netNamespaces.slots().length;
  return netDevices.capacity - netDevices.slots().length > lo;
}

/** Moved, then renamed, then up or down: what was done before something fails stays done. */
function setlink(ask: Ask, request: Request): Result {
  const { k, net } = ask;
  const { dev, up } = request;
  // An empty name is none.
  const ifname = request.ifname || undefined;
  if (dev === undefined || request.kind !== undefined || request.peer !== undefined) return NO_FIELD;
  const unparsed = parse(ask, request);
  if (unparsed) return unparsed;
  const to = target(ask, request);
  if (typeof to !== 'number') return to;
  const device = lookup(k, net, dev);
  if (typeof device !== 'number') return device;
  const moves = to !== net;
  const stays = moves ? change_net_namespace(k, device, to, ifname) : undefined;
  if (stays) return stays;
  const wrong = ifname === undefined ? undefined : change_name(k, device, ifname);
  if (wrong && moves) k.by('net.move.half');
  if (wrong) return wrong;
  if (up !== undefined) change_flags(k, device, up !== 0);
  return 0;
}

function change_net_namespace(
  k: LinuxKernel,
  device: number,
  to: number,
  other: string | undefined,
): Refusal | undefined {
  const { name } = k.netDevices.get(device);
  const inUse = find(k, to, name) !== NONE;
  // Only if its own is in use there does the other name count.
  const next = inUse && other !== undefined ? other : name;
  const taken = inUse && find(k, to, next) !== NONE;
  return k.netDevices.sendForGood(device, netDevice.CHANGE_NET(to, next, dev_valid_name(next), taken));
}

function change_name(k: LinuxKernel, device: number, name: string): Refusal | undefined {
  const { name: old, nd_net } = k.netDevices.get(device);
  if (name === old) return undefined;
  const taken = find(k, nd_net, name) !== NONE;
  return k.netDevices.send(device, netDevice.CHANGE_NAME(name, dev_valid_name(name), taken));
}

/** The first time that lo is up it gets its address. */
function change_flags(k: LinuxKernel, device: number, up: boolean): void {
  const { kind, nd_net } = k.netDevices.get(device);
  k.netDevices.send(device, netDevice.CHANGE_FLAGS(up));
  if (kind === 'lo' && up) k.netNamespaces.send(nd_net, netNamespace.FIB_ADD());
}

function dellink(ask: Ask, request: Request): Result {
  const { k, net } = ask;
  const { ifname } = request;
  if (ifname === undefined || Object.keys(request).length > 1) return NO_FIELD;
  const device = parse(ask, request) ?? lookup(k, net, ifname);
  if (typeof device !== 'number') return device;
  const refused = k.netDevices.send(device, netDevice.DELLINK());
  if (refused) return refused;
  unregister_netdevice(k, device);
  return 0;
}

/** One device; or the names of all there are, in alphabetical order. */
function getlink(ask: Ask, request: Request): Result {
  const { k, net } = ask;
  const { ifname } = request;
  if (Object.keys(request).length > (ifname === undefined ? 0 : 1)) return NO_FIELD;
  k.by('net.get');
  if (ifname === undefined) return names_told(k, net);
  const device = parse(ask, request) ?? lookup(k, net, ifname);
  if (typeof device !== 'number') return device;
  const { up, kind, peer } = k.netDevices.get(device);
  const elsewhere = kind === 'veth' && (peer === NONE || k.netDevices.get(peer).nd_net !== net);
  return { answer: { ifname, up: up ? 1 : 0, link_netnsid: elsewhere ? 1 : 0 } };
}

/** The names of all devices in a network namespace but those that have just gone, in alphabetical order. */
export function names_told(k: LinuxKernel, net: number): readonly string[] {
  const here = k.netDevices.slots().filter((one) => k.netDevices.get(one).nd_net === net && !hasGone(k, one));
  return here.map((one) => k.netDevices.get(one).name).toSorted();
}

/** Whether a device that has lost its other end has gone itself: it will, and nobody knows when. */
function hasGone(k: LinuxKernel, device: number): boolean {
  if (k.netDevices.get(device).state !== 'dying' || k.choose(2) === 0) return false;
  k.netDevices.sendForGood(device, netDevice.UNREGISTER());
  k.by('net.death.late');
  return true;
}

/** The device of a network namespace that has a name; NONE if there is none. */
function find(k: LinuxKernel, net: number, name: string): number {
  const device = __dev_get_by_name(k, net, name);
  return device === NONE || hasGone(k, device) ? NONE : device;
}

/** The same, for a request that is about it. */
function lookup(k: LinuxKernel, net: number, name: string): number | Refusal | BeyondScope {
  const device = find(k, net, name);
  const refused = k.netNamespaces.send(net, netNamespace.FIND_DEVICE(device !== NONE));
  // Where the rule is missing that there must be one, it is lo.
  return refused ?? (device === NONE ? loopback_dev(k, net) : device);
}

/** What is wrong with attributes by themselves. */
function parse({ k, net }: Ask, request: Request): Refusal | undefined {
  const long = (request.ifname?.length ?? 0) >= IFNAMSIZ;
  const twice = request.net_ns_pid !== undefined && request.net_ns_fd !== undefined;
  return k.netNamespaces.send(net, netNamespace.PARSE(long, twice));
}

/** The network namespace that a request names, if it may: that of the socket if it names none. */
function target(ask: Ask, { net_ns_pid, net_ns_fd }: Target): number | Refusal | BeyondScope {
  const { k, net } = ask;
  if (net_ns_pid === undefined && net_ns_fd === undefined) return net;
  const found = net_ns_pid === undefined ? byFd(ask, net_ns_fd ?? NONE) : byPid(ask, net_ns_pid);
  if (typeof found !== 'number') return found;
  return k.netNamespaces.send(found, netNamespace.RECEIVE(mayAdmin(ask, found))) ?? found;
}

function byPid({ k, caller, net }: Ask, pid: number): number | Refusal {
  const task = find_task_by_vpid(k, pid, caller);
  const holds = task !== NONE && k.nsproxies.get(task).state === 'held';
  const refused = k.netNamespaces.send(net, netNamespace.GET_NET_BY_PID(holds));
  return refused ?? k.nsproxies.get(holds ? task : caller).net_ns;
}

function byFd({ k, caller, net }: Ask, fd: number): number | Refusal | BeyondScope {
  const descriptor = descriptorOf(k, caller, fd);
  const file = descriptor && k.files.get(descriptor.file);
  const open = file !== undefined && !file.path;
  const is = open && file.on.is === 'namespace' && file.on.kind === 'net' ? file.on.ns : NONE;
  const refused = k.netNamespaces.send(net, netNamespace.GET_NET_BY_FD(open, is !== NONE));
  return refused ?? (is === NONE ? net : is);
}

/** The fields of a request that are known and of the right type; undefined if there is another one. */
function requestOf(given: Answer): Request | undefined {
  if (typeof given !== 'object' || given === null || !('answer' in given)) return undefined;
  const request: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given.answer)) {
    const type = fields[name];
    const known = type === 'peer' ? requestOf(value) : typeof value === type ? value : undefined;
    if (known === undefined) return undefined;
    request[name] = known;
  }
  return request;
}

const fields: Readonly<Record<string, string>> = {
  ifname: 'string',
  dev: 'string',
  kind: 'string',
  up: 'number',
  net_ns_pid: 'number',
  net_ns_fd: 'number',
  peer: 'peer',
};

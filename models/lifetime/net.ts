/** What a network namespace has from its birth, and what its death takes along (net/core/net_namespace.c). */
import { NONE } from '../../checker/index.ts';
import { AF } from '../constants.ts';
import { credOf } from '../credentials/context.ts';
import type { LinuxKernel } from '../kinds.ts';
import { netDevice } from '../net/device.ts';
import { netSocket } from '../net/socket.ts';
import { get_ns, put_ns } from './namespaces.ts';

/** A new network namespace has a device lo, which is down; not in a scope that is not about devices. */
export function loopback_net_init(k: LinuxKernel, ns: number): void {
  if (k.netDevices.capacity === 0) return;
  k.netDevices.send(k.netDevices.free(), netDevice.REGISTER('lo', 'lo', ns, NONE));
  k.by('net.lo');
}

/** A device is gone, and at once its other end too. */
export function unregister_netdevice(k: LinuxKernel, device: number): void {
  const { peer } = k.netDevices.get(device);
  k.netDevices.send(device, netDevice.UNREGISTER());
  if (peer !== NONE) k.netDevices.send(peer, netDevice.UNREGISTER());
}

/**
 * The devices of a network namespace that is gone are gone. Those that have their other end elsewhere
 * take it along, but some time later.
 */
export function default_device_exit_net(k: LinuxKernel, ns: number): void {
  const here = k.netDevices.slots().filter((device) => k.netDevices.get(device).nd_net === ns);
  for (const device of here) {
    const { peer } = k.netDevices.get(device);
    if (peer === NONE || here.includes(peer)) continue;
    k.netDevices.send(peer, netDevice.LOSE_PEER());
    k.by('net.death.late');
  }
  for (const device of here) k.netDevices.send(device, netDevice.UNREGISTER());
}

/** A socket in the network namespace that its maker is in now, which it keeps; NONE if there is no room. */
export function sk_alloc(k: LinuxKernel, caller: number, family: number, type: number): number {
  const socket = k.netSockets.free();
  if (socket === NONE) return NONE;
  const { net_ns } = k.nsproxies.get(caller);
  const f_cred = family === AF.AF_NETLINK ? credOf(k.creds.get(caller)) : null;
  get_ns(k, 'net', net_ns);
  k.netSockets.send(socket, netSocket.CREATE(family, type, net_ns, f_cred));
  return socket;
}

/** Nobody has a descriptor for it any more. */
export function sk_free(k: LinuxKernel, socket: number): void {
  const { sk_net } = k.netSockets.get(socket);
  k.netSockets.send(socket, netSocket.RELEASE());
  put_ns(k, 'net', sk_net);
  if (k.netNamespaces.get(sk_net).state === 'free') k.by('net.socket.life');
}

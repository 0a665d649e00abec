/** net.ipv4.ip_unprivileged_port_start, of the network namespace of who opens it (net/sysctl_net.c). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { ns_capable } from '../facts/capable.ts';
import type { LinuxKernel } from '../kinds.ts';
import { netNamespace } from './context.ts';

const NO_NUMBER = beyond('writes to a sysctl something else than a decimal number below 65536');
const NO_NET = beyond('is about network namespaces, and the scope has none');

const ip_unprivileged_port_start = '/proc/sys/net/ipv4/ip_unprivileged_port_start';

/** Of mode 0644; who has CAP_NET_ADMIN over the owner may do what root of the machine may. */
export function write_net_sysctl(
  k: LinuxKernel,
  caller: number,
  path: string,
  text: string,
): Result | undefined {
  if (path !== ip_unprivileged_port_start) return undefined;
  const { net_ns } = k.nsproxies.get(caller);
  if (net_ns === NONE) return NO_NET;
  if (!/^\d{1,5}\n?$/.test(text) || Number(text) > 65535) return NO_NUMBER;
  const { user_ns } = k.netNamespaces.get(net_ns);
  const permitted = ns_capable(k, caller, user_ns, 'CAP_NET_ADMIN') || k.creds.get(caller).euid === 0;
  return (
    k.netNamespaces.send(net_ns, netNamespace.OPEN_SYSCTL(permitted)) ??
    k.netNamespaces.send(net_ns, netNamespace.SET_PORT_START(Number(text))) ??
    text.length
  );
}

export function read_net_sysctl(k: LinuxKernel, caller: number, path: string): Result | undefined {
  if (path !== ip_unprivileged_port_start) return undefined;
  const { net_ns } = k.nsproxies.get(caller);
  if (net_ns === NONE) return NO_NET;
  k.by('net.port-start');
  return k.netNamespaces.get(net_ns).ip_unprivileged_port_start;
}

/** net.ipv4.ip_unprivileged_port_start, of the network namespace of who opens it (net/sysctl_net.c). */
import { beyond, NONE, type Result } from '../../checker/index.ts';
import { ns_capable } from '../facts/capable.ts';
import { numbersIn } from '../facts/sysctl-text.ts';
import type { LinuxKernel } from '../kinds.ts';
import type { Sysctl } from '../lifetime/namespace-kind.ts';
import { netNamespace } from './context.ts';

const NO_NET = beyond('is about network namespaces, and the scope has none');

const ip_unprivileged_port_start: Sysctl = {
  follows: 'opener',
  lookup: (k, task) => {
    const { net_ns } = k.nsproxies.get(task);
    return net_ns === NONE ? NO_NET : net_ns;
  },
  // Of mode 0644; who has CAP_NET_ADMIN over the owner may do what root of the machine may.
  permissions: (k, task, ns) =>
    ns_capable(k, task, k.netNamespaces.get(ns).user_ns, 'CAP_NET_ADMIN') || k.creds.get(task).euid === 0,
  open: (k, ns, permitted) => k.netNamespaces.send(ns, netNamespace.OPEN_SYSCTL(permitted)),
  value: (k, ns) => k.netNamespaces.get(ns).ip_unprivileged_port_start,
  clause: 'net.port-start',
  write: ipv4_privileged_ports,
};

export function net_sysctl(path: string): Sysctl | undefined {
  return path === '/proc/sys/net/ipv4/ip_unprivileged_port_start' ? ip_unprivileged_port_start : undefined;
}

function ipv4_privileged_ports(k: LinuxKernel, ns: number, text: string): Result {
  const {
    values: [value],
    length,
  } = numbersIn(text);
  if (value === undefined) return length;
  return k.netNamespaces.send(ns, netNamespace.SET_PORT_START(value)) ?? length;
}

/** The kind of network namespaces (net/core/net_namespace.c). */
import { type EventId, NONE } from '../../checker/index.ts';
import { CLONE, RTM } from '../constants.ts';
import { binds_conflict, bound_there } from '../facts/bound.ts';
import { __dev_get_by_name } from '../facts/devices.ts';
import type { LinuxKernel } from '../kinds.ts';
import { default_device_exit_net, loopback_net_init } from '../lifetime/net.ts';
import { clear_sbinfo } from '../lifetime/super-blocks.ts';
import { bind, connect, listen, socket } from './calls.ts';
import { netNamespace } from './context.ts';
import { netLaws } from './laws.ts';
import { netNamespaces } from './machine.ts';
import { dev_seq_show } from './proc-net.ts';
import { rtnetlink } from './rtnetlink.ts';
import { netScopes } from './scopes.ts';
import { netCalls } from './signatures.ts';
import { net_sysctl } from './sysctls.ts';
import { netTheme } from './theme.ts';

export const net = {
  kind: 'net',
  called: 'network namespace',
  flag: CLONE.CLONE_NEWNET,
  turn: 6,
  machine: netNamespaces,
  get: netNamespace.GET,
  put: netNamespace.PUT,
  first: (): EventId => netNamespace.CREATE(0, NONE),
  create: (_: LinuxKernel, __: number, user_ns: number, creator: number): EventId =>
    netNamespace.CREATE(user_ns, creator),
  created: loopback_net_init,
  destroyed: (k: LinuxKernel, ns: number): void => {
    default_device_exit_net(k, ns);
    clear_sbinfo(k, 'sysfs', ns);
  },
  laws: netLaws,
  calls: { socket, bind, listen, connect, rtnetlink },
  signatures: netCalls,
  constants: RTM,
  read: dev_seq_show,
  sysctl: net_sysctl,
  themes: [netTheme],
  scopes: netScopes,
  facts: [__dev_get_by_name, binds_conflict, bound_there],
} as const;

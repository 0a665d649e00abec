/** Scopes of a second or two, for network namespaces. */
import { type Answer, each } from '../../checker/index.ts';
import { AF, CLONE, OPEN, PROTO, RTM, SIGNAL, SIOC, SO, SOCK } from '../constants.ts';
import { allCapabilities, cap_drop, capabilities } from '../credentials/capabilities.ts';
import { type LinuxScope, linuxScope } from '../scopes/scope.ts';

const { CLONE_NEWNET, CLONE_NEWUSER } = CLONE;
const { SIGCHLD } = SIGNAL;
const { RTM_NEWLINK, RTM_SETLINK, RTM_DELLINK, RTM_GETLINK } = RTM;

type Fields = { readonly [field: string]: Answer };
const record = (fields: Fields): Answer => ({ answer: fields });
const veth = (ifname: string, peer: Fields, more: Fields = {}): Answer =>
  record({ ifname, kind: 'veth', peer: record(peer), ...more });

/** Requests to the netlink socket 3. */
const asks = (type: number, ...requests: readonly Fields[]) =>
  each('rtnetlink', [3], [type], requests.map(record));

const tinyNet: LinuxScope = linuxScope({
  name: 'tiny-net',
  says: 'Two tasks in two network namespaces make a cable between them, move and rename its ends, and die.',
  tasks: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  netNamespaces: 2,
  netDevices: 4,
  netSockets: 1,
  files: 2,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 3 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWNET]),
    ...each('_exit', [0]),
    ...each('wait4', [-1], [1]),
    ...each('socket', [AF.AF_NETLINK], [SOCK.SOCK_RAW], [PROTO.NETLINK_ROUTE]),
    ...each(
      'rtnetlink',
      [3],
      [RTM_NEWLINK],
      [
        veth('a', { ifname: 'b' }),
        veth('a', { ifname: 'a', net_ns_pid: 2 }),
        veth('a', { ifname: 'b' }, { net_ns_pid: 2 }),
        veth('a', { ifname: 'a' }),
        record({ ifname: 'c', kind: 'cable', peer: record({ ifname: 'a' }) }),
      ],
    ),
    ...asks(
      RTM_SETLINK,
      { dev: 'a', net_ns_pid: 2 },
      { dev: 'a', net_ns_pid: 1 },
      { dev: 'a', net_ns_pid: 2, ifname: 'b' },
      { dev: 'b', ifname: 'a' },
      { dev: 'a', up: 1 },
    ),
    ...asks(RTM_DELLINK, { ifname: 'a' }),
    ...asks(RTM_GETLINK, {}, { ifname: 'a' }),
    ...each('read', ['/proc/1/net/dev'], [null]),
  ],
  pinned: { states: 118, transitions: 1_291, depth: 11 },
});

const tinyNetNames: LinuxScope = linuxScope({
  name: 'tiny-net-names',
  says: 'One task gives devices every kind of name, and names network namespaces well and badly.',
  tasks: 1,
  pidNamespaces: 1,
  utsNamespaces: 1,
  netNamespaces: 2,
  netDevices: 4,
  netSockets: 1,
  files: 3,
  parameters: { depthMax: 0, pid_max: 2, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('unshare', [CLONE_NEWNET]),
    ...each('socket', [AF.AF_NETLINK], [SOCK.SOCK_RAW], [PROTO.NETLINK_ROUTE]),
    ...each('open', ['/proc/self/ns/net', '/proc/self/ns/uts'], [OPEN.O_RDONLY]),
    ...each('close', [4]),
    ...each(
      'rtnetlink',
      [3],
      [RTM_NEWLINK],
      [
        veth('a', { ifname: 'b' }),
        veth('', { ifname: 'b' }),
        veth('a', { ifname: 'b/' }),
        veth('a', { ifname: 'b23456789abcdefg' }),
        veth('a23456789abcdefg', { ifname: 'b' }),
        veth('a', { ifname: 'b', net_ns_fd: 4 }),
        veth('a', { ifname: 'b' }, { net_ns_pid: 9 }),
      ],
    ),
    ...asks(
      RTM_SETLINK,
      { dev: 'a', ifname: '.' },
      { dev: 'lo', ifname: 'l' },
      { dev: 'lo', ifname: '' },
      { dev: 'b', net_ns_fd: 4 },
      { dev: 'lo', net_ns_fd: 4 },
      { dev: 'b', net_ns_fd: 4, ifname: 'lo' },
      { dev: 'none', net_ns_fd: 9 },
      { dev: 'none', net_ns_pid: 0 },
      { dev: 'none', net_ns_pid: 1, net_ns_fd: 9 },
      { dev: 'b', up: 1 },
      { dev: 'b', up: 0 },
    ),
    ...asks(RTM_DELLINK, { ifname: 'lo' }, { ifname: 'b' }, { ifname: 'a23456789abcdefg' }),
    ...asks(RTM_GETLINK, {}),
  ],
  pinned: { states: 234, transitions: 1_266, depth: 10 },
});

const tinyNetPower: LinuxScope = linuxScope({
  name: 'tiny-net-power',
  says: 'Two tasks, one of them in a user namespace of its own, use the netlink sockets of each other.',
  tasks: 2,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  netNamespaces: 2,
  netDevices: 4,
  netSockets: 2,
  files: 3,
  parameters: { depthMax: 0, pid_max: 3, descriptorMax: 4 },
  schedule: 'settled',
  calls: [
    ...each('clone', [SIGCHLD | CLONE_NEWUSER | CLONE_NEWNET, SIGCHLD | CLONE_NEWUSER]),
    ...each('socket', [AF.AF_NETLINK], [SOCK.SOCK_RAW], [PROTO.NETLINK_ROUTE]),
    ...each('setresuid', [-1], [1000], [-1]),
    ...each(
      'rtnetlink',
      [3, 4],
      [RTM_NEWLINK],
      [
        veth('a', { ifname: 'b' }),
        veth('a', { ifname: 'b', net_ns_pid: 1 }),
        veth('a', { ifname: 'b' }, { net_ns_pid: 1 }),
      ],
    ),
    ...each(
      'rtnetlink',
      [3, 4],
      [RTM_SETLINK],
      [record({ dev: 'a', net_ns_pid: 1 }), record({ dev: 'a', net_ns_pid: 2 })],
    ),
    ...each('ioctl', [3, 4], [SIOC.SIOCGSKNS], [0]),
    ...each('getsockopt', [3], [SO.SOL_SOCKET], [SO.SO_NETNS_COOKIE]),
    ...each('close', [3]),
  ],
  pinned: { states: 1_434, transitions: 5_923, depth: 11 },
});

const name = (text: string): Answer => record({ sun_path: `\0${text}` });
const at = (sin_addr: string, sin_port: number): Answer => record({ sin_addr, sin_port });

const tinyNetUnix: LinuxScope = linuxScope({
  name: 'tiny-net-unix',
  says: 'One task binds and connects unix sockets of two network namespaces.',
  tasks: 1,
  pidNamespaces: 1,
  utsNamespaces: 1,
  netNamespaces: 2,
  netSockets: 3,
  files: 4,
  parameters: { depthMax: 0, pid_max: 2, descriptorMax: 5 },
  schedule: 'settled',
  calls: [
    ...each('unshare', [CLONE_NEWNET]),
    ...each('socket', [AF.AF_UNIX], [SOCK.SOCK_STREAM], [0]),
    ...each('bind', [3, 4, 5], [name('x')]),
    ...each('bind', [4], [name('y')]),
    ...each('listen', [3, 4], [128]),
    ...each('connect', [3, 4, 5], [name('x')]),
    ...each('close', [3]),
    ...each('getsockopt', [3, 5], [SO.SOL_SOCKET], [SO.SO_NETNS_COOKIE]),
  ],
  pinned: { states: 974, transitions: 4_812, depth: 17 },
});

const tinyNetPorts: LinuxScope = linuxScope({
  name: 'tiny-net-ports',
  says: 'A task without power binds ports of two network namespaces, in one of which it has all there is.',
  tasks: 1,
  userNamespaces: 2,
  pidNamespaces: 1,
  utsNamespaces: 1,
  netNamespaces: 2,
  netDevices: 2,
  netSockets: 3,
  files: 4,
  parameters: {
    depthMax: 0,
    pid_max: 2,
    descriptorMax: 5,
    first: {
      uid: 1000,
      euid: 1000,
      suid: 1000,
      fsuid: 1000,
      effective: cap_drop(
        allCapabilities,
        capabilities('CAP_NET_BIND_SERVICE', 'CAP_NET_RAW', 'CAP_NET_ADMIN'),
      ),
    },
  },
  schedule: 'settled',
  calls: [
    ...each('unshare', [CLONE_NEWUSER | CLONE_NEWNET]),
    ...each('socket', [AF.AF_INET], [SOCK.SOCK_STREAM], [0]),
    ...each('socket', [AF.AF_INET], [SOCK.SOCK_RAW], [PROTO.IPPROTO_ICMP]),
    ...each('socket', [AF.AF_NETLINK], [SOCK.SOCK_RAW], [PROTO.NETLINK_ROUTE]),
    ...each('bind', [3, 4], [at('127.0.0.1', 80)]),
    ...each('bind', [4], [at('0.0.0.0', 80), at('127.0.0.2', 80), at('10.1.2.3', 1024)]),
    ...each('listen', [3, 5], [128]),
    ...each('connect', [3], [at('127.0.0.1', 80)]),
    ...each('rtnetlink', [5], [RTM_SETLINK], [record({ dev: 'lo', up: 1 })]),
    ...each('write', ['/proc/sys/net/ipv4/ip_unprivileged_port_start'], ['80', '32769']),
    ...each('read', ['/proc/sys/net/ipv4/ip_unprivileged_port_start'], [null]),
  ],
  pinned: { states: 559, transitions: 1_254, depth: 9 },
});

export const netScopes: readonly LinuxScope[] = [
  tinyNet,
  tinyNetNames,
  tinyNetPower,
  tinyNetUnix,
  tinyNetPorts,
];

/**
 * A network namespace: who owns it and keeps it, and what is asked of it before any of its devices or
 * sockets is.
 *
 * Sources: net/core/net_namespace.c, net/core/rtnetlink.c, net/core/dev.c, net/ipv4/af_inet.c,
 * net/ipv4/sysctl_net_ipv4.c; network_namespaces(7), rtnetlink(7), ip(7), veth(4).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { IP_LOCAL_PORT_MIN } from '../constants.ts';
import { countsReferences, getsItsOwner, ownedRules } from '../lifetime/owned-namespace.ts';
import { type NetEvent, type NetNamespace, netNamespace, noNetNamespace, PROT_SOCK } from './context.ts';

const owned = ownedRules<NetNamespace, NetEvent>(noNetNamespace);
const { test, set, verdicts } = rules<NetNamespace, NetEvent>();

const machine = setup({
  types: { context: {} as NetNamespace, events: {} as NetEvent },
  guards: {
    'lacks CAP_NET_ADMIN over its owner': test('RTNETLINK', (_, { capable }) => !capable),
    'lacks CAP_NET_ADMIN over the owner of where it goes': test('RECEIVE', (_, { capable }) => !capable),
    'a name is longer than 15 bytes': test('PARSE', (_, { long }) => long),
    'a namespace is named twice': test('PARSE', (_, { twice }) => twice),
    'nobody with that number has any': test('GET_NET_BY_PID', (_, { found }) => !found),
    'the descriptor is not open': test('GET_NET_BY_FD', (_, { open }) => !open),
    'the descriptor is no network namespace': test('GET_NET_BY_FD', (_, { net }) => !net),
    'there is no such device': test('FIND_DEVICE', (_, { found }) => !found),
    'there is such a device': test('NEWLINK', (_, { exists }) => exists),
    'nobody knows how to make one': test('NEWLINK', (_, { known }) => !known),
    'is no name for a device': test('REGISTER_NETDEVICE', (_, { valid }) => !valid),
    'the name is taken': test('REGISTER_NETDEVICE', (_, { taken }) => taken),
    'is raw, and it lacks CAP_NET_RAW over its owner': test('CREATE_SOCKET', (_, { raw, capable }) =>
      raw && !capable),
    'has another address': test('BIND', ({ fib_local }, { own }) => fib_local && !own),
    'the port is for the privileged': test('BIND', (net, { port, capable }) =>
      port < net.ip_unprivileged_port_start && !capable),
    'has no way there': ({ context }) => !context.fib_local,
    'may not write it': test('OPEN_SYSCTL', (_, { permitted }) => !permitted),
    'would reach into the ports that are given out': test('SET_PORT_START', (_, { value }) =>
      value < 0 || value > IP_LOCAL_PORT_MIN),
    ...owned.guards,
  },
  actions: {
    ...verdicts,
    ...owned.actions,
    'start as every network namespace': set('CREATE', () => ({ ip_unprivileged_port_start: PROT_SOCK })),
    'know its own addresses': set('FIB_ADD', () => ({ fib_local: true })),
    'set the first unprivileged port': set('SET_PORT_START', (_, { value }) => ({
      ip_unprivileged_port_start: value,
    })),
  },
}).createMachine({
  id: 'net_namespace',
  initial: 'free',
  context: noNetNamespace,
  states: {
    free: {
      on: {
        CREATE: {
          target: 'live',
          actions: [...getsItsOwner, 'start as every network namespace', by('user.owner')],
        },
      },
    },
    live: {
      on: {
        RTNETLINK: [
          { guard: 'lacks CAP_NET_ADMIN over its owner', actions: refuse('net.link.cap', 'EPERM') },
          {},
        ],
        PARSE: [
          { guard: 'a name is longer than 15 bytes', actions: refuse('net.name.long', 'ERANGE') },
          { guard: 'a namespace is named twice', actions: refuse('net.target.twice', 'EINVAL') },
          {},
        ],
        GET_NET_BY_PID: [
          { guard: 'nobody with that number has any', actions: refuse('net.target.pid', 'ESRCH') },
          {},
        ],
        GET_NET_BY_FD: [
          { guard: 'the descriptor is not open', actions: refuse('net.target.fd', 'EBADF') },
          { guard: 'the descriptor is no network namespace', actions: refuse('net.target.file', 'EINVAL') },
          {},
        ],
        RECEIVE: [
          {
            guard: 'lacks CAP_NET_ADMIN over the owner of where it goes',
            actions: refuse('net.target.cap', 'EPERM'),
          },
          {},
        ],
        FIND_DEVICE: [
          { guard: 'there is no such device', actions: refuse('net.link.unknown', 'ENODEV') },
          {},
        ],
        NEWLINK: [
          { guard: 'there is such a device', actions: refuse('net.name.taken', 'EEXIST') },
          { guard: 'nobody knows how to make one', actions: refuse('net.veth.kind', 'EOPNOTSUPP') },
          {},
        ],
        REGISTER_NETDEVICE: [
          { guard: 'is no name for a device', actions: refuse('net.name.bad', 'EINVAL') },
          { guard: 'the name is taken', actions: refuse('net.name.taken', 'EEXIST') },
          {},
        ],
        FIB_ADD: { actions: 'know its own addresses' },
        CREATE_SOCKET: [
          {
            guard: 'is raw, and it lacks CAP_NET_RAW over its owner',
            actions: refuse('net.socket.raw', 'EPERM'),
          },
          {},
        ],
        BIND: [
          { guard: 'has another address', actions: refuse('net.bind.address', 'EADDRNOTAVAIL') },
          { guard: 'the port is for the privileged', actions: refuse('net.bind.port', 'EACCES') },
          {},
        ],
        ROUTE: [{ guard: 'has no way there', actions: refuse('net.connect.down', 'ENETUNREACH') }, {}],
        OPEN_SYSCTL: [{ guard: 'may not write it', actions: refuse('net.port-start.access', 'EACCES') }, {}],
        SET_PORT_START: [
          {
            guard: 'would reach into the ports that are given out',
            actions: refuse('net.port-start.range', 'EINVAL'),
          },
          { actions: ['set the first unprivileged port', by('net.port-start')] },
        ],
        ...countsReferences('ns.life'),
      },
    },
  },
});

export const netNamespaces = defineKind(machine, netNamespace);

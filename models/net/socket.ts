/**
 * A socket: in which network namespace it was made, where it is bound, and whom it listens for or is
 * connected with.
 *
 * Sources: net/socket.c, net/core/sock.c, net/unix/af_unix.c, net/ipv4/af_inet.c,
 * net/ipv4/inet_connection_sock.c, net/netlink/af_netlink.c; socket(7), unix(7), ip(7), netlink(7).
 */
import { setup } from 'xstate';
import {
  anyOf,
  byte,
  defineKind,
  type EventOf,
  event,
  events,
  flag,
  NONE,
  rules,
  slot,
} from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { SOCK } from '../constants.ts';
import type { Cred } from '../credentials/context.ts';

/** What a socket is bound to: an abstract name, or an address and a port. */
export type Address = { readonly name: string } | { readonly sin_addr: string; readonly sin_port: number };

export type Socket = {
  readonly sk_family: number;
  readonly sk_type: number;
  /** The network namespace that it belongs to, by its slot. */
  readonly sk_net: number;
  /** Who has opened it, where that counts: to a netlink socket. */
  readonly f_cred: Cred | null;
  readonly at: Address | null;
};

const opened = (sk_family: number, sk_type: number, sk_net: number, f_cred: Cred | null) => ({
  sk_family,
  sk_type,
  sk_net,
  f_cred,
});

export const netSocket = events({
  CREATE: event(opened, byte, byte, slot, anyOf<Cred | null>()),
  /** bind(2); `taken`: another socket is bound there. */
  BIND: event((at: Address, taken: boolean) => ({ at, taken }), anyOf<Address>(), flag),
  LISTEN: event(() => ({})),
  /** connect(2); `found`: somebody listens there. */
  CONNECT: event((found: boolean) => ({ found }), flag),
  /** Its last descriptor is closed. */
  RELEASE: event(() => ({})),
});

type SocketEvent = EventOf<typeof netSocket>;
const noSocket: Socket = { sk_family: 0, sk_type: 0, sk_net: NONE, f_cred: null, at: null };
const { test, set, verdicts } = rules<Socket, SocketEvent>();

const setting = setup({
  types: { context: {} as Socket, events: {} as SocketEvent },
  guards: {
    'is bound already': ({ context }) => context.at !== null,
    'somebody else is bound there': test('BIND', (_, { taken }) => taken),
    'is of a type that nobody connects to': ({ context }) => context.sk_type !== SOCK.SOCK_STREAM,
    'is not bound': ({ context }) => context.at === null,
    'nobody listens there': test('CONNECT', (_, { found }) => !found),
  },
  actions: {
    ...verdicts,
    'be of that kind': set('CREATE', (_, { sk_family, sk_type }) => ({ sk_family, sk_type })),
    'belong to the network namespace': set('CREATE', (_, { sk_net }) => ({ sk_net })),
    'remember who opened it': set('CREATE', (_, { f_cred }) => ({ f_cred })),
    'be bound there': set('BIND', (_, { at }) => ({ at })),
    'leave nothing behind': set('RELEASE', () => noSocket),
  },
});

const BIND = [
  { guard: 'is bound already', actions: refuse('net.bind.twice', 'EINVAL') },
  { guard: 'somebody else is bound there', actions: refuse('net.bind.taken', 'EADDRINUSE') },
  { actions: ['be bound there', by('net.bind')] },
] as const;
const RELEASE = { target: 'free', actions: 'leave nothing behind' } as const;
const refused = {
  guard: 'nobody listens there',
  actions: refuse('net.connect.refused', 'ECONNREFUSED'),
} as const;

const machine = setting.createMachine({
  id: 'socket',
  initial: 'free',
  context: noSocket,
  states: {
    free: {
      on: {
        CREATE: {
          target: 'unconnected',
          actions: [
            'be of that kind',
            'belong to the network namespace',
            'remember who opened it',
            by('net.socket'),
          ],
        },
      },
    },
    unconnected: {
      on: {
        BIND,
        LISTEN: [
          {
            guard: 'is of a type that nobody connects to',
            actions: refuse('net.listen.type', 'EOPNOTSUPP'),
          },
          { guard: 'is not bound', actions: refuse('net.listen.unbound', 'EINVAL') },
          { target: 'listening', actions: by('net.listen') },
        ],
        CONNECT: [refused, { target: 'connected', actions: by('net.connect') }],
        RELEASE,
      },
    },
    listening: {
      on: {
        BIND,
        LISTEN: {},
        CONNECT: [refused, { actions: refuse('net.connect.listening', 'EINVAL') }],
        RELEASE,
      },
    },
    connected: {
      on: {
        BIND,
        LISTEN: { actions: refuse('net.listen.unbound', 'EINVAL') },
        CONNECT: [refused, { actions: refuse('net.connect.twice', 'EISCONN') }],
        RELEASE,
      },
    },
  },
});

export const netSockets = defineKind(machine, netSocket);

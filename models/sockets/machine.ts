/**
 * One end of a pair of sockets, as far as it carries descriptors and credentials: every message has one
 * byte of data, and nobody waits.
 *
 * Sources: net/unix/af_unix.c, net/core/scm.c, net/core/sock.c; unix(7), socketpair(2), sendmsg(2).
 */
import { setup } from 'xstate';
import { defineKind, rules } from '../../checker/index.ts';
import { by, refuse } from '../clauses.ts';
import { noSocket, type UnixSocket, type UnixSocketEvent, unixSocket } from './context.ts';

const { test, set, verdicts } = rules<UnixSocket, UnixSocketEvent>();

/** What sendmsg(2) says to a message, whoever is there to receive it (net/core/scm.c: __scm_send). */
const scm = [
  { guard: 'passes a descriptor that is not open', actions: refuse('scm.rights.bad', 'EBADF') },
  { guard: 'claims an id that means nothing here', actions: refuse('scm.cred.unmapped', 'EINVAL') },
  { guard: 'claims a pid that is not its own, without power', actions: refuse('scm.cred.pid', 'EPERM') },
  { guard: 'claims a uid that it has not, without power', actions: refuse('scm.cred.uid', 'EPERM') },
  { guard: 'claims a gid that it has not, without power', actions: refuse('scm.cred.gid', 'EPERM') },
  { guard: 'claims the pid of nobody', actions: refuse('scm.cred.nobody', 'ESRCH') },
] as const;

const reset = { guard: 'has an error to tell', actions: refuse('sock.reset', 'ECONNRESET') } as const;

const machine = setup({
  types: { context: {} as UnixSocket, events: {} as UnixSocketEvent },
  guards: {
    'passes a descriptor that is not open': test('SEND', (_, { open }) => !open),
    'claims an id that means nothing here': test('SEND', (_, { mapped }) => !mapped),
    'claims a pid that is not its own, without power': test('SEND', (_, { pid }) => !pid),
    'claims a uid that it has not, without power': test('SEND', (_, { uid }) => !uid),
    'claims a gid that it has not, without power': test('SEND', (_, { gid }) => !gid),
    'claims the pid of nobody': test('SEND', (_, { found }) => !found),
    'has an error to tell': ({ context }) => context.sk_err,
    'is no SOCK_DGRAM': ({ context }) => context.seqpacket,
    'has no message': test('RECEIVE', ({ queue }) => queue.length === 0),
    'has no message, and there will be none': test('RECEIVE', ({ queue, seqpacket }) =>
      queue.length === 0 && seqpacket),
    'is no SOCK_DGRAM, and was left with messages': test('DESERT', ({ seqpacket }, { unread }) =>
      seqpacket && unread),
  },
  actions: {
    ...verdicts,
    'be one end': set('PAIR', (_, { made }) => ({ ...noSocket, ...made })),
    'know the other end': set('MEET', (_, { peer }) => ({ peer })),
    'ask for credentials': set('SET_PASSCRED', (_, { on }) => ({ passcred: on })),
    'queue it': set('ENQUEUE', ({ queue }, { message }) => ({ queue: [...queue, message] })),
    'take the oldest': set('RECEIVE', ({ queue }) => ({ queue: queue.slice(1) })),
    'have nobody at the other end': set('DESERT', () => ({ peer: noSocket.peer })),
    'have an error to tell': set('DESERT', () => ({ sk_err: true })),
    'have none': set('TOLD', () => ({ sk_err: false })),
    'leave nothing behind': set('RELEASE', () => noSocket),
  },
}).createMachine({
  id: 'unix_sock',
  initial: 'free',
  context: noSocket,
  states: {
    free: { on: { PAIR: { target: 'connected', actions: ['be one end', by('sock.pair')] } } },

    connected: {
      on: {
        MEET: { actions: 'know the other end' },
        SEND: [...scm, {}],
        ENQUEUE: { actions: 'queue it' },
        RECEIVE: [
          { guard: 'has no message', actions: refuse('sock.empty', 'EAGAIN') },
          { actions: 'take the oldest' },
        ],
        SET_PASSCRED: { actions: 'ask for credentials' },
        DESERT: [
          {
            guard: 'is no SOCK_DGRAM, and was left with messages',
            target: 'deserted',
            actions: ['have nobody at the other end', 'have an error to tell'],
          },
          { target: 'deserted', actions: 'have nobody at the other end' },
        ],
        RELEASE: { target: 'free', actions: 'leave nothing behind' },
      },
    },

    // The other end is closed. What it had sent can be received.
    deserted: {
      on: {
        SEND: [
          reset,
          ...scm,
          { guard: 'is no SOCK_DGRAM', actions: refuse('sock.pipe', 'EPIPE') },
          { actions: refuse('sock.refused', 'ECONNREFUSED') },
        ],
        RECEIVE: [
          reset,
          { guard: 'has no message, and there will be none', actions: by('sock.end') },
          { guard: 'has no message', actions: refuse('sock.empty', 'EAGAIN') },
          { actions: 'take the oldest' },
        ],
        TOLD: { actions: 'have none' },
        DISCONNECT: { target: 'disconnected' },
        SET_PASSCRED: { actions: 'ask for credentials' },
        RELEASE: { target: 'free', actions: 'leave nothing behind' },
      },
    },

    // A datagram that was refused has ended the connection.
    disconnected: {
      on: {
        SEND: [...scm, { actions: refuse('sock.unconnected', 'ENOTCONN') }],
        RECEIVE: { actions: refuse('sock.empty', 'EAGAIN') },
        SET_PASSCRED: { actions: 'ask for credentials' },
        RELEASE: { target: 'free', actions: 'leave nothing behind' },
      },
    },
  },
});

export const unixSockets = defineKind(machine, unixSocket);

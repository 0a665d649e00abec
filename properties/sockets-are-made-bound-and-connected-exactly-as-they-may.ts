import { NONE, type Step } from '../checker/index.ts';
import { AF, SOCK } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { collide, madeSocketOf, mayIn, netOf, placeAsked, placeOf, wrongWithDescriptor } from './network.ts';
import { errnoOf, numberArg } from './stepping.ts';

type Place = ReturnType<typeof placeAsked>;

/** The socket of the same network namespace, family and type that is where this one wants to be; NONE. */
function thereAlready(before: Linux, socket: number, asked: Place): number {
  const mine = before.netSockets.get(socket);
  const found = before.netSockets.slots().find((one) => {
    const { sk_net, sk_family, sk_type } = before.netSockets.get(one);
    const place = placeOf(before, one);
    const alike = sk_net === mine.sk_net && sk_family === mine.sk_family && sk_type === mine.sk_type;
    return alike && place !== undefined && collide(asked.family, place, asked);
  });
  return found ?? NONE;
}

function wrongWithMaking(before: Linux, step: Step): string {
  const raw =
    numberArg(step, 0) === AF.AF_PACKET ||
    (numberArg(step, 0) === AF.AF_INET && (numberArg(step, 1) & 15) === SOCK.SOCK_RAW);
  const net = before.nsproxies.get(step.slot).net_ns;
  return raw && !mayIn(before, step.slot, net, 'CAP_NET_RAW') ? 'EPERM' : '';
}

function wrongWithBinding(before: Linux, step: Step, socket: number): string {
  const asked = placeAsked(step);
  const { fib_local, ip_unprivileged_port_start } = before.netNamespaces.get(netOf(before, step));
  if (asked.family === AF.AF_INET) {
    const own = asked.name === '0.0.0.0' || asked.name.startsWith('127.');
    if (fib_local && !own) return 'EADDRNOTAVAIL';
    const low = asked.port < ip_unprivileged_port_start;
    if (low && !mayIn(before, step.slot, netOf(before, step), 'CAP_NET_BIND_SERVICE')) return 'EACCES';
  }
  if (placeOf(before, socket)) return 'EINVAL';
  return thereAlready(before, socket, asked) === NONE ? '' : 'EADDRINUSE';
}

function wrongWithListening(before: Linux, socket: number): string {
  const { sk_type, state } = before.netSockets.get(socket);
  if (sk_type !== SOCK.SOCK_STREAM) return 'EOPNOTSUPP';
  return placeOf(before, socket) && state !== 'connected' ? '' : 'EINVAL';
}

function wrongWithConnecting(before: Linux, step: Step, socket: number): string {
  const asked = placeAsked(step);
  if (asked.family === AF.AF_INET && !before.netNamespaces.get(netOf(before, step)).fib_local)
    return 'ENETUNREACH';
  const other = thereAlready(before, socket, asked);
  if (other === NONE || before.netSockets.get(other).state !== 'listening') return 'ECONNREFUSED';
  const { state } = before.netSockets.get(socket);
  return state === 'listening' ? 'EINVAL' : state === 'connected' ? 'EISCONN' : '';
}

function errnoDue(before: Linux, step: Step): string {
  if (step.name === 'socket') return wrongWithMaking(before, step);
  const wrong = wrongWithDescriptor(before, step);
  if (wrong !== '') return wrong;
  const socket = madeSocketOf(before, step);
  if (step.name === 'bind') return wrongWithBinding(before, step, socket);
  return step.name === 'listen'
    ? wrongWithListening(before, socket)
    : wrongWithConnecting(before, step, socket);
}

/** Whether a socket has become what was asked for, and the others are as they were. */
function hasBecome(before: Linux, step: Step, after: Linux): boolean {
  const about = madeSocketOf(before, step);
  for (const socket of before.netSockets.slots()) {
    const was = before.netSockets.get(socket);
    const now = after.netSockets.get(socket);
    if (socket !== about && now !== was) return false;
  }
  if (step.name === 'socket' || about === NONE) return true;
  const was = before.netSockets.get(about);
  const now = after.netSockets.get(about);
  const place = JSON.stringify(placeOf(after, about));
  if (step.name === 'bind') {
    const { name, port } = placeAsked(step);
    return place === JSON.stringify({ name, port }) && now.state === was.state;
  }
  return (
    place === JSON.stringify(placeOf(before, about)) &&
    now.state === (step.name === 'listen' ? 'listening' : 'connected')
  );
}

export const socketsDoWhatTheyMay = stepProperty({
  name: 'sockets-are-made-bound-and-connected-exactly-as-they-may',
  says: 'Raw sockets and low ports are for those with power over the owner of the network namespace; an address must be its own once it knows any; a place is free if no socket of the same network namespace is there; only stream sockets that are bound are listened on; and only those that listen in the same network namespace are found.',
  clauses: [
    'net.socket.raw',
    'net.bind',
    'net.bind.twice',
    'net.bind.taken',
    'net.bind.address',
    'net.bind.port',
    'net.listen',
    'net.listen.type',
    'net.listen.unbound',
    'net.connect',
    'net.connect.refused',
    'net.connect.down',
    'net.connect.twice',
    'net.connect.listening',
  ],
  of: ['socket', 'bind', 'listen', 'connect'],
  refused: true,
  holds: (before, step, after) => {
    const errno = errnoOf(step);
    return errno === errnoDue(before, step) && (errno !== '' || hasBecome(before, step, after));
  },
  // Somebody listens there, in another network namespace.
  witness: (before, step) =>
    errnoOf(step) === 'ECONNREFUSED' &&
    before.netSockets.slots().some((one) => before.netSockets.get(one).state === 'listening'),
});

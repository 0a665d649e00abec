/** Who is bound where (net/ipv4/inet_connection_sock.c, net/unix/af_unix.c). */
import { fact, NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import type { Address } from '../net/socket.ts';

/** Every address of its own. */
export const INADDR_ANY = '0.0.0.0';

/** Whether an address belongs to lo: all of 127/8 does. */
export function ipv4_is_loopback(address: string): boolean {
  return address.startsWith('127.');
}

/** Whether two sockets of one kind in one network namespace cannot both be bound so. */
export const binds_conflict = fact(
  'binds_conflict',
  (_: Linux, one: Address, other: Address): boolean => samePlace(one, other) && overlap(one, other),
  { 'takes every address for the same': (_, one, other) => samePlace(one, other) },
);

/** The same name, or the same port. */
function samePlace(one: Address, other: Address): boolean {
  if ('name' in one) return 'name' in other && one.name === other.name;
  return 'sin_port' in other && one.sin_port === other.sin_port;
}

function overlap(one: Address, other: Address): boolean {
  if ('name' in one || 'name' in other) return true;
  const any = one.sin_addr === INADDR_ANY || other.sin_addr === INADDR_ANY;
  return any || one.sin_addr === other.sin_addr;
}

/** A socket of a family and type in a network namespace with which one that is bound there conflicts; NONE. */
export const bound_there = fact(
  'bound_there',
  (k: Linux, net: number, family: number, type: number, at: Address): number =>
    bound(k, family, type, at).find((one) => k.netSockets.get(one).sk_net === net) ?? NONE,
  {
    'does not care in which network namespace it is': (k, _, family, type, at) =>
      bound(k, family, type, at)[0] ?? NONE,
  },
);

const bound = (k: Linux, family: number, type: number, at: Address): readonly number[] =>
  k.netSockets.slots().filter((one) => {
    const other = k.netSockets.get(one);
    const same = other.sk_family === family && other.sk_type === type;
    return same && other.at !== null && binds_conflict(k, at, other.at);
  });

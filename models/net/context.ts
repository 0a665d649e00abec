/** The data of a network namespace itself; its devices and its sockets are machines of their own. */
import { anyOf, type Domain, type EventOf, event, events, flag } from '../../checker/index.ts';
import { nobodys, type OwnedNamespace, ownedEvents } from '../lifetime/owned-namespace.ts';

/** Ports below this one are for the privileged in a new network namespace (PROT_SOCK). */
export const PROT_SOCK = 1024;

export type NetNamespace = OwnedNamespace & {
  /** net.ipv4.ip_unprivileged_port_start. */
  readonly ip_unprivileged_port_start: number;
  /** Whether it has a table of its own addresses: from the first time that lo is up. */
  readonly fib_local: boolean;
};

export const noNetNamespace: NetNamespace = {
  ...nobodys,
  ip_unprivileged_port_start: 0,
  fib_local: false,
};

const port: Domain<number> = { bits: 16, first: 0 };
const capability = (capable: boolean) => ({ capable });

export const netNamespace = events({
  ...ownedEvents,
  /**
   * A netlink socket of it is told to change something; `capable`: of CAP_NET_ADMIN over its owner are
   * who asks and who opened the socket.
   */
  RTNETLINK: event(capability, flag),
  /** Its attributes are parsed. `long`: a name has more than 15 bytes; `twice`: one namespace is named by two. */
  PARSE: event((long: boolean, twice: boolean) => ({ long, twice }), flag, flag),
  /** They name a task, or a descriptor, and so another network namespace. */
  GET_NET_BY_PID: event((found: boolean) => ({ found }), flag),
  GET_NET_BY_FD: event((open: boolean, net: boolean) => ({ open, net }), flag, flag),
  /** It is the one that is named: a device is made here or sent here. */
  RECEIVE: event(capability, flag),
  /** A device is asked for by its name. */
  FIND_DEVICE: event((found: boolean) => ({ found }), flag),
  /** One is to be made: `exists` one of that name, `known` is its kind. */
  NEWLINK: event((exists: boolean, known: boolean) => ({ exists, known }), flag, flag),
  /** One comes to be here: `valid` is its name, and `taken` by another one. */
  REGISTER_NETDEVICE: event((valid: boolean, taken: boolean) => ({ valid, taken }), flag, flag),
  /** lo has its address for the first time. */
  FIB_ADD: event(() => ({})),
  /** socket(2) in it; `raw`: of a kind for which one needs CAP_NET_RAW. */
  CREATE_SOCKET: event((raw: boolean, capable: boolean) => ({ raw, capable }), flag, flag),
  /** bind(2) to an internet address; `own`: it is one of its own, or none in particular. */
  BIND: event((own: boolean, nr: number, capable: boolean) => ({ own, port: nr, capable }), flag, port, flag),
  /** connect(2) to an address of its own. */
  ROUTE: event(() => ({})),
  /** net.ipv4.ip_unprivileged_port_start is opened to be written, and written. */
  OPEN_SYSCTL: event((permitted: boolean) => ({ permitted }), flag),
  SET_PORT_START: event((value: number) => ({ value }), anyOf<number>()),
});

export type NetEvent = EventOf<typeof netNamespace>;

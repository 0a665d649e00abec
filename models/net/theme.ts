/** Network namespaces: devices are made, moved and renamed, and sockets bound, by those who may and others. */
import { type Answer, type Drawable, NONE, type Pick, type Prelude } from '../../checker/index.ts';
import { AF, CLONE, OPEN, PROTO, RTM, SIGNAL, SIOC, SO, SOCK, WAIT } from '../constants.ts';
import { task_pid_nr, task_pid_nr_as_seen_by } from '../facts/visibility.ts';
import type { Linux, LinuxKinds } from '../kinds.ts';
import { someFd } from '../repertoire/handles.ts';
import { hasDeadChildren, isOrdinary, oneOf, somePid } from '../repertoire/picking.ts';
import { starterOfEveryKind } from '../repertoire/starters.ts';
import type { Theme } from '../repertoire/theme.ts';

const { CLONE_NEWNET, CLONE_NEWPID, CLONE_NEWUSER } = CLONE;
const { SIGCHLD, SIGKILL } = SIGNAL;
const { AF_UNIX, AF_INET, AF_NETLINK, AF_PACKET } = AF;
const { SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_CLOEXEC } = SOCK;

type Fields = Readonly<Record<string, Answer>>;

const names = oneOf('a', 'a', 'b', 'b', 'c', 'lo', 'd');
const oddNames = oneOf('', '.', 'x/y', 'a b', '..', 'a123456789abcde', 'a123456789abcdef', 'e:0');
const someName = (pick: Pick): string => (pick(12) === 0 ? oddNames(pick) : names(pick));

/** Mostly a task that is in another network namespace. */
function someoneElsewhere(k: Linux, caller: number, pick: Pick): number {
  const { net_ns } = k.nsproxies.get(caller);
  const others = k.tasks
    .slots()
    .filter((task) => k.nsproxies.get(task).state === 'held' && k.nsproxies.get(task).net_ns !== net_ns)
    .map((task) => task_pid_nr_as_seen_by(k, task, caller))
    .filter((nr) => nr > 0);
  return pick(4) === 0 ? somePid(k, caller, pick) : (others[pick(others.length)] ?? somePid(k, caller, pick));
}

/** Mostly no other network namespace than that of the socket; else one by a task or a handle. */
function someTarget(k: Linux, caller: number, pick: Pick, seldom: number): Fields {
  const pid = { net_ns_pid: someoneElsewhere(k, caller, pick) };
  const fd = { net_ns_fd: someFdOn(k, caller, pick, 'namespace') };
  const choice = pick(seldom + 7);
  if (choice === 6) return { ...pid, ...fd };
  return choice < 4 ? pid : choice < 6 ? fd : {};
}

/** Mostly a descriptor of the caller's that is open on this. */
function someFdOn(
  k: Linux,
  caller: number,
  pick: Pick,
  is: 'namespace' | 'net socket',
  family?: number,
): number {
  const { fds } = k.fdTables.get(k.tasks.get(caller).files);
  const such = fds.filter(({ file }) => {
    const { on } = k.files.get(file);
    return (
      on.is === is &&
      (on.is !== 'net socket' || family === undefined || k.netSockets.get(on.socket).sk_family === family)
    );
  });
  return such.length > 0 && pick(10) > 0 ? (such[pick(such.length)]?.fd ?? 3) : someFd(k, caller, pick);
}

const has =
  (family: number) =>
  (k: Linux, task: number): boolean =>
    k.fdTables.get(k.tasks.get(task).files).fds.some(({ file }) => {
      const { on } = k.files.get(file);
      return on.is === 'net socket' && k.netSockets.get(on.socket).sk_family === family;
    });

/** As many picks as are wanted: a request takes more than the five that a call has. */
function unfolded(pick: Pick): Pick {
  let seed = pick(60_000) * 60_000 + pick(60_000);
  return (count) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >> 8) % Math.max(1, count);
  };
}

type FieldsIn = (k: Linux, caller: number, pick: Pick, net: number) => Fields;

/** A request to a netlink socket; `fields` are told which network namespace that belongs to. */
function request(weight: number, type: number, fields: FieldsIn): Drawable<LinuxKinds> {
  return {
    call: 'rtnetlink',
    weight,
    args: (k, caller, picks) => {
      const pick = unfolded(picks);
      const fd = someFdOn(k, caller, pick, 'net socket', AF_NETLINK);
      return [fd, type, { answer: fields(k, caller, pick, netOf(k, caller, fd)) }];
    },
    prefers: has(AF_NETLINK),
  };
}

/** The network namespace that a socket belongs to; NONE for another descriptor. */
function netOf(k: Linux, caller: number, fd: number): number {
  const file = k.fdTables.get(k.tasks.get(caller).files).fds.find((one) => one.fd === fd)?.file ?? NONE;
  const on = file === NONE ? undefined : k.files.get(file).on;
  return on?.is === 'net socket' ? k.netSockets.get(on.socket).sk_net : NONE;
}

/** A name that some device there has, most of the time. */
function knownName(k: Linux, _: number, pick: Pick, net: number): string {
  const there = k.netDevices.slots().filter((one) => k.netDevices.get(one).nd_net === net);
  const known = there.map((one) => k.netDevices.get(one).name);
  return known.length > 0 && pick(8) > 0 ? (known[pick(known.length)] ?? 'lo') : someName(pick);
}

/** What one does with devices. */
const links: readonly Drawable<LinuxKinds>[] = [
  request(12, RTM.RTM_NEWLINK, (k, caller, pick) => ({
    ifname: someName(pick),
    ...someTarget(k, caller, pick, 14),
    kind: pick(16) === 0 ? 'cable' : 'veth',
    peer: { answer: { ifname: someName(pick), ...onlyOne(someTarget(k, caller, pick, 10)) } },
  })),
  request(16, RTM.RTM_SETLINK, (k, caller, pick, net) => ({
    dev: knownName(k, caller, pick, net),
    ...(pick(3) === 0 && { ifname: someName(pick) }),
    ...someTarget(k, caller, pick, 4),
    ...(pick(3) === 0 && { up: pick(2) }),
  })),
  request(4, RTM.RTM_SETLINK, (_, __, pick) => ({ dev: 'lo', up: Math.min(1, pick(4)) })),
  request(2, RTM.RTM_DELLINK, (k, caller, pick, net) => ({ ifname: knownName(k, caller, pick, net) })),
  request(6, RTM.RTM_GETLINK, (k, caller, pick, net) => ({ ifname: knownName(k, caller, pick, net) })),
  request(8, RTM.RTM_GETLINK, () => ({})),
];

/** A peer that is named by a task and a handle is not modelled. */
function onlyOne({ net_ns_pid, net_ns_fd }: Fields): Fields {
  if (net_ns_pid !== undefined) return { net_ns_pid };
  return net_ns_fd === undefined ? {} : { net_ns_fd };
}

const ofKind = oneOf<readonly [number, number, number]>(
  [AF_NETLINK, SOCK_RAW, PROTO.NETLINK_ROUTE],
  [AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, PROTO.NETLINK_ROUTE],
  [AF_NETLINK, SOCK_RAW, PROTO.NETLINK_ROUTE],
  [AF_UNIX, SOCK_STREAM, 0],
  [AF_UNIX, SOCK_STREAM, 0],
  [AF_INET, SOCK_STREAM, 0],
  [AF_INET, SOCK_DGRAM, 0],
  [AF_INET, SOCK_RAW, PROTO.IPPROTO_ICMP],
  [AF_PACKET, SOCK_RAW, 0],
  [AF_PACKET, SOCK_DGRAM, 0],
);
const abstract = oneOf('\0x', '\0x', '\0y', '\0', '\0x\0');
const addresses = oneOf('127.0.0.1', '127.0.0.1', '0.0.0.0', '127.9.9.9', '10.1.2.3');
const ports = oneOf(80, 80, 79, 1023, 1024, 5000, 65535);

const ofSocket = (
  call: string,
  weight: number,
  family: number,
  rest: (pick: Pick) => readonly Answer[],
): Drawable<LinuxKinds> => ({
  call,
  weight,
  args: (k, caller, pick) => [someFdOn(k, caller, pick, 'net socket', family), ...rest(pick)],
  prefers: has(family),
});

const inet = (pick: Pick): Answer => ({ answer: { sin_addr: addresses(pick), sin_port: ports(pick) } });
const unix = (pick: Pick): Answer => ({ answer: { sun_path: abstract(pick) } });

/** Mostly a unix socket of the caller's that is bound. */
function someBound(k: Linux, caller: number, pick: Pick): number {
  const { fds } = k.fdTables.get(k.tasks.get(caller).files);
  const bound = fds.filter(({ file }) => {
    const { on } = k.files.get(file);
    if (on.is !== 'net socket') return false;
    const { sk_family, at } = k.netSockets.get(on.socket);
    return sk_family === AF_UNIX && at !== null;
  });
  return bound[pick(bound.length + 1)]?.fd ?? someFdOn(k, caller, pick, 'net socket', AF_UNIX);
}

/** A name under which somebody listens, mostly in that network namespace. */
function someListener(k: Linux, pick: Pick, net: number): Answer {
  const anywhere = pick(5) === 0;
  const names = k.netSockets
    .slots()
    .map((one) => k.netSockets.get(one))
    .filter(({ sk_net }) => anywhere || sk_net === net)
    .flatMap(({ at, state }) => (state === 'listening' && at !== null && 'name' in at ? [at.name] : []));
  const name = names[pick(names.length)];
  return name === undefined ? unix(pick) : { answer: { sun_path: `\0${name}` } };
}

/** What one does with sockets. */
const sockets: readonly Drawable<LinuxKinds>[] = [
  { call: 'socket', weight: 18, args: (_, __, pick) => [...ofKind(pick)] },
  ofSocket('bind', 6, AF_INET, (pick) => [inet(pick)]),
  ofSocket('bind', 12, AF_UNIX, (pick) => [unix(pick)]),
  {
    call: 'listen',
    weight: 9,
    args: (k, caller, pick) => [someBound(k, caller, pick), 128],
    prefers: has(AF_UNIX),
  },
  ofSocket('listen', 1, AF_INET, () => [128]),
  {
    call: 'connect',
    weight: 8,
    args: (k, caller, pick) => {
      const fd = someFdOn(k, caller, pick, 'net socket', AF_UNIX);
      return [fd, pick(5) > 0 ? someListener(k, pick, netOf(k, caller, fd)) : unix(pick)];
    },
    prefers: has(AF_UNIX),
  },
  ofSocket('connect', 3, AF_INET, (pick) => [{ answer: { sin_addr: '127.0.0.1', sin_port: ports(pick) } }]),
  {
    call: 'getsockopt',
    weight: 4,
    args: (k, caller, pick) => [someFdOn(k, caller, pick, 'net socket'), SO.SOL_SOCKET, SO.SO_NETNS_COOKIE],
  },
  {
    call: 'ioctl',
    weight: 4,
    args: (k, caller, pick) => [someFdOn(k, caller, pick, 'net socket'), SIOC.SIOCGSKNS, 0],
  },
];

const portStart = '/proc/sys/net/ipv4/ip_unprivileged_port_start';

/** A link of the caller's own, or of somebody who was there a moment ago. */
function someNet(k: Linux, _: number, pick: Pick): string {
  const who = ['self', ...k.tasks.slots().map((task) => String(task_pid_nr(k, task)))];
  return `/proc/${who[pick(who.length)]}/ns/net`;
}

const opens = { call: 'socket', args: [AF_NETLINK, SOCK_RAW, PROTO.NETLINK_ROUTE] } as const;
const makes = {
  call: 'rtnetlink',
  args: [3, RTM.RTM_NEWLINK, { answer: { ifname: 'a', kind: 'veth', peer: { answer: { ifname: 'b' } } } }],
} as const;

const crosses = {
  call: 'rtnetlink',
  args: [
    3,
    RTM.RTM_NEWLINK,
    { answer: { ifname: 'c', kind: 'veth', peer: { answer: { ifname: 'a', net_ns_pid: 2 } } } },
  ],
} as const;
const clones = { call: 'clone', args: [CLONE_NEWNET | SIGCHLD] } as const;

/** A unix socket that listens under an abstract name, and another one. */
const serves: Prelude = [
  { call: 'socket', args: [AF_UNIX, SOCK_STREAM, 0] },
  { call: 'bind', args: [3, { answer: { sun_path: '\0x' } }] },
  { call: 'listen', args: [3, 128] },
  { call: 'socket', args: [AF_UNIX, SOCK_STREAM, 0] },
];

/** Mostly root with a netlink socket and a cable; some give up their power before or after that. */
const preludes: readonly Prelude[] = [
  [opens, makes],
  [opens],
  [opens, makes, clones, crosses],
  [opens, clones, crosses, makes],
  serves,
  [],
  ...starterOfEveryKind.map((prelude) => [opens, makes, ...prelude]),
  ...starterOfEveryKind,
];

const someDev = (k: Linux, caller: number, pick: Pick): string =>
  someNet(k, caller, pick).replace('ns/net', 'net/dev');

export const netTheme: Theme = {
  name: 'net',
  kinds: ['user', 'pid', 'net'],
  share: 4,
  // A setresuid makes memory undumpable, and then links are not followed.
  mode: 'fork',
  repertoire: {
    preludes,
    internalWeight: 8,
    calls: [
      ...links,
      ...sockets,
      { call: 'read', weight: 3, args: () => [portStart, null] },
      { call: 'read', weight: 4, args: (k, caller, pick) => [someDev(k, caller, pick), null] },
      {
        call: 'write',
        weight: 4,
        args: (_, __, pick) => [
          portStart,
          oneOf('80', '0', '1024\n', '5000', '32768', '32769', '65535')(pick),
        ],
      },
      {
        call: 'clone',
        weight: 6,
        args: (_, __, pick) => [
          oneOf(
            0,
            0,
            CLONE_NEWNET,
            CLONE_NEWNET,
            CLONE_NEWUSER,
            CLONE_NEWUSER | CLONE_NEWNET,
            CLONE_NEWPID,
          )(pick) | SIGCHLD,
        ],
      },
      {
        call: 'unshare',
        weight: 5,
        args: (_, __, pick) => [
          oneOf(CLONE_NEWNET, CLONE_NEWNET, CLONE_NEWUSER, CLONE_NEWUSER | CLONE_NEWNET)(pick),
        ],
      },
      { call: 'open', weight: 6, args: (k, caller, pick) => [someNet(k, caller, pick), OPEN.O_RDONLY] },
      {
        call: 'setns',
        weight: 5,
        args: (k, caller, pick) => [someFdOn(k, caller, pick, 'namespace'), CLONE_NEWNET],
      },
      { call: 'stat', weight: 3, args: (k, caller, pick) => [someNet(k, caller, pick)] },
      { call: 'close', weight: 3, args: (k, caller, pick) => [someFd(k, caller, pick)] },
      { call: 'write', weight: 2, args: () => ['/proc/self/uid_map', '0 0 1'] },
      {
        call: 'setresuid',
        weight: 1,
        args: (_, __, pick) => [...oneOf([1000, 1000, 1000], [-1, 1000, -1], [-1, 0, -1])(pick)],
      },
      { call: '_exit', weight: 2, args: () => [0], prefers: isOrdinary },
      { call: 'kill', weight: 1, args: (k, caller, pick) => [somePid(k, caller, pick), SIGKILL] },
      { call: 'wait4', weight: 2, args: () => [-1, WAIT.WNOHANG], prefers: hasDeadChildren },
    ],
  },
};

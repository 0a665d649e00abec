/** What is asked of every kind of namespace for question 4, by looking at its machine and by running the model. */
import { type Answer, createStepper, isRefusal, NONE, type Recorded } from '../../checker/index.ts';
import { CLONE, OPEN, RTM, SIGNAL } from '../../models/constants.ts';
import type { Linux, LinuxKinds } from '../../models/kinds.ts';
import type { NamespaceDescription, NamespaceKind } from '../../models/lifetime/namespace-kind.ts';
import { linuxScope, type Room } from '../../models/scopes/scope.ts';
import { linux } from '../../models/system.ts';
import { needOf } from '../../properties/channels/need.ts';
import { described, thingsOf } from '../../properties/channels/things.ts';
import { aimOf, placeOf } from '../../properties/placing.ts';

/** A cell each of the comparison. */
export type KindFacts = {
  readonly kind: string;
  readonly turn: number;
  /** Whom unshare moves. */
  readonly moves: string;
  readonly copied: string;
  readonly fresh: string;
  /** The user namespace that owns a new one: alone, and made together with a user namespace. */
  readonly owner: string;
  readonly makes: string;
  readonly makesWithUser: string;
  readonly enters: string;
  /** What ends it, and what an open descriptor keeps. */
  readonly ends: string;
  readonly kept: string;
  readonly nests: string;
};

type Call = readonly [string, ...Answer[]];

const path = '/sys/fs/cgroup/a';
const record = (fields: { readonly [field: string]: Answer }): Answer => ({ answer: fields });

/** What makes the contents of a kind's first namespace different from those of one that is new. */
const setups: Partial<Record<NamespaceKind, readonly Call[]>> = {
  user: [
    ['unshare', CLONE.CLONE_NEWUSER],
    ['write', '/proc/self/setgroups', 'deny'],
    ['write', '/proc/self/uid_map', '0 0 1'],
    ['write', '/proc/self/gid_map', '0 0 1'],
  ],
  mnt: [['mount', 'none', '/a', 'tmpfs', 0]],
  uts: [['sethostname', 'a', 1]],
  ipc: [
    ['msgget', 1, 0o1600],
    ['mq_open', 'q', OPEN.O_RDWR | 0o100, 0o600, record({ maxmsg: 1, msgsize: 1 })],
    ['write', '/proc/sys/kernel/msgmni', '5'],
  ],
  pid: [['clone', SIGNAL.SIGCHLD]],
  cgroup: [
    ['mkdir', path, 0o755],
    ['write', `${path}/cgroup.procs`, '0'],
  ],
  net: [
    ['socket', 16, 3, 0],
    ['rtnetlink', 3, RTM.RTM_NEWLINK, record({ ifname: 'a', kind: 'veth', peer: record({ ifname: 'b' }) })],
    ['write', '/proc/sys/net/ipv4/ip_unprivileged_port_start', '80'],
  ],
  time: [
    ['unshare', CLONE.CLONE_NEWTIME],
    ['write', '/proc/self/timens_offsets', 'monotonic 5 0'],
    ['clone', SIGNAL.SIGCHLD],
  ],
};

/** One run of the model, with room for every kind's contents. */
export function openRun(kind: NamespaceKind, more: Partial<Room> = {}) {
  const scope = linuxScope({
    name: 'pattern',
    says: 'One kind of namespace, with all that can be in it.',
    tasks: 4,
    pidNamespaces: 3,
    utsNamespaces: 1,
    userNamespaces: 4,
    files: 6,
    mounts: 8,
    netDevices: 6,
    netSockets: 2,
    ipcObjects: 2,
    mqueues: 2,
    cgroups: 2,
    cgroupNamespaces: 1,
    ipcNamespaces: 1,
    mntNamespaces: 1,
    netNamespaces: 1,
    timeNamespaces: 1,
    ...(kind === 'user' || kind === 'pid' ? {} : { [`${kind}Namespaces`]: 3 }),
    ...more,
    parameters: { depthMax: 2, pid_max: 9, descriptorMax: 9 },
    schedule: 'settled',
    calls: [],
    pinned: { states: 0, transitions: 0, depth: 0 },
  });
  const stepper = createStepper<LinuxKinds>(linux, scope);
  const world = stepper.machinery.kernel as unknown as Linux;
  const call = (slot: number, [name, ...args]: Call): Recorded => {
    stepper.take(stepper.actionFor({ call: name, args }), slot);
    return { slot, name, args, internal: false, result: stepper.result(), choices: [] };
  };
  /** What a call needs that is taken now. */
  const need = (slot: number, [name, ...args]: Call): string => {
    const words = stepper.machinery.words.slice();
    const step = call(slot, [name, ...args]);
    const needed = isRefusal(step.result)
      ? `refused: ${step.result.errno}`
      : needOf(stepper, { step, worlds: [words] });
    stepper.machinery.load(words, 0);
    return needed;
  };
  return { world, call, need };
}

/** All that is asked of a kind. */
export function factsOf(kind: NamespaceKind): KindFacts {
  const description = described(kind);
  const { called, turn } = description;
  return { kind: called, turn, ...making(description), ...contentsOf(description), ...ending(description) };
}

function making(description: NamespaceDescription) {
  const { kind, flag } = description;
  const { world, call, need } = openRun(kind);
  const makes = need(0, ['unshare', flag]);
  const makesWithUser = kind === 'user' ? makes : need(0, ['unshare', flag | CLONE.CLONE_NEWUSER]);
  const [place, aim] = [placeOf(world, 0, description), aimOf(world, 0, description)];
  call(0, ['unshare', flag]);
  const itself = placeOf(world, 0, description) !== place;
  call(0, ['clone', SIGNAL.SIGCHLD]);
  const children = placeOf(world, 1, description) !== place;
  const owners = [ownerOf(description, flag), ownerOf(description, flag | CLONE.CLONE_NEWUSER)];
  return {
    makes,
    makesWithUser,
    moves: itself ? 'its caller' : children && aim === place ? 'the children of its caller' : 'nobody',
    owner: kind === 'user' ? (owners[0] ?? '') : owners.join('; '),
    ...entering(description),
  };
}

/** Whose a namespace is that a child gets by these flags, and whether it has one above it. */
function ownerOf(description: NamespaceDescription, flags: number): string {
  const { kind } = description;
  const { world, call } = openRun(kind);
  call(0, ['clone3', record({ flags, exit_signal: SIGNAL.SIGCHLD }), 88]);
  const place = aimOf(world, 1, description);
  const owner =
    kind === 'user' ? world.userNamespaces.get(place).parent : world[`${kind}Namespaces`].get(place).user_ns;
  if (kind === 'user') return owner === 0 ? 'the one above, by its maker’s user' : 'none';
  return owner === 0 ? 'its maker’s' : 'the new one';
}

function entering(description: NamespaceDescription) {
  const { kind, flag } = description;
  const { world, call, need } = openRun(kind);
  // A time namespace made by clone3 is that of the child at once.
  call(0, ['clone3', record({ flags: flag, exit_signal: SIGNAL.SIGCHLD }), 88]);
  const opened = call(0, ['open', `/proc/2/ns/${kind}`, OPEN.O_RDONLY]);
  const setns: Call = ['setns', typeof opened.result === 'number' ? opened.result : 3, 0];
  const enters = need(0, setns);
  const place = placeOf(world, 0, description);
  call(0, setns);
  const who = placeOf(world, 0, description) === place ? 'children, ' : '';
  const machine = world[`${kind}Namespaces`].get(0);
  return { enters: `${who}${enters}`, nests: 'parent' in machine ? 'yes' : 'no' };
}

/** What of the old one's contents a new one has, thing by thing. */
function contentsOf(description: NamespaceDescription) {
  const { kind, flag, laws } = description;
  const { world, call } = openRun(kind);
  const setup: readonly Call[] =
    setups[kind] ?? laws?.calls?.slice(0, 1).map(({ call: name, args }): Call => [name, ...args]) ?? [];
  const blank = valuesIn(world, kind, aimOf(world, 0, description));
  for (const one of setup) call(0, one);
  const before = valuesIn(world, kind, aimOf(world, 0, description));
  call(0, ['unshare', flag]);
  const after = valuesIn(world, kind, aimOf(world, 0, description));
  const names = [...before.keys()].filter((name) => before.get(name) !== blank.get(name) || kind === 'user');
  const isCopied = (name: string): boolean => after.get(name) === before.get(name);
  const list = (some: readonly string[]): string => some.join(', ') || 'nothing';
  return { copied: list(names.filter(isCopied)), fresh: list(names.filter((name) => !isCopied(name))) };
}

/** The things in a namespace, without the numbers of slots, which no copy has; what the laws see, of other kinds. */
function valuesIn(world: Linux, kind: NamespaceKind, ns: number): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { name, whose, value } of thingsOf(world).values()) {
    if (whose.of !== kind || whose.slot !== ns || name === 'owner') continue;
    values.set(name, name === 'mounts' ? String(mountsOf(world, ns)) : value);
  }
  const { observe } = described(kind).laws ?? {};
  if (values.size === 0 && observe) values.set('what is seen in it', JSON.stringify(observe(world, ns)));
  return values;
}

const mountsOf = (world: Linux, ns: number): readonly string[] =>
  world.mounts
    .slots()
    .flatMap((at) => (world.mounts.get(at).mnt_ns === ns ? [world.mounts.get(at).mnt_mountpoint] : []))
    .toSorted();

/** What happens when the first task of one dies, when the last does, and what a descriptor keeps. */
function ending(description: NamespaceDescription) {
  const { kind, flag } = description;
  const stateOf = (held: boolean) => {
    const { world, call } = openRun(kind);
    call(0, ['clone3', record({ flags: flag, exit_signal: SIGNAL.SIGCHLD }), 88]);
    const ns = aimOf(world, 1, description);
    call(1, ['clone', SIGNAL.SIGCHLD]);
    if (held) call(0, ['open', `/proc/2/ns/${kind}`, OPEN.O_RDONLY]);
    call(1, ['_exit', 0]);
    const survives = world.tasks.get(2).state === 'running';
    if (survives) call(2, ['_exit', 0]);
    for (let i = 0; i < 2; i++) call(0, ['wait4', -1, 1]);
    return { survives, state: ns === NONE ? 'none' : world[`${kind}Namespaces`].get(ns).state };
  };
  const [alone, held] = [stateOf(false), stateOf(true)];
  return {
    ends: `${alone.survives ? 'its last reference' : 'its first task, and with it all others'}; then ${alone.state}`,
    kept: held.state,
  };
}

/**
 * The registered kinds of namespaces, and who keeps one alive, as namespaces(7) tells it: counted from
 * who holds what, not from what a namespace has counted itself.
 */
import { NONE } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { PidNumbers } from '../models/ipc/msg.ts';
import type { Linux } from '../models/kinds.ts';
import type { ProxiedKind as Proxied } from '../models/lifetime/namespace-kind.ts';
import { nsproxyKinds, registered } from '../models/lifetime/registered.ts';
import { innermostOf } from './reading.ts';

/** A kind of namespace that a task is in through its nsproxy. */
export type ProxiedKind = {
  readonly kind: Proxied;
  readonly instances: `${Proxied}Namespaces`;
  readonly flag: number;
  /** Where the task itself is. */
  readonly own: `${Proxied}_ns`;
  /** Where its children will be. */
  readonly forChildren: `${Proxied}_ns` | 'time_ns_for_children';
};

/** Those of the nsproxy: of time a task's children may be elsewhere than the task itself. */
export const proxiedKinds: readonly ProxiedKind[] = nsproxyKinds().map(({ kind, flag }) => ({
  kind,
  instances: `${kind}Namespaces`,
  flag,
  own: `${kind}_ns`,
  forChildren: kind === 'time' ? 'time_ns_for_children' : `${kind}_ns`,
}));

/** All that a user namespace can own. */
export type OwnedKind = 'pidNamespaces' | ProxiedKind['instances'];
export const ownedKinds: readonly OwnedKind[] = [
  'pidNamespaces',
  ...proxiedKinds.map(({ instances }) => instances),
];

export type NamespaceKind = 'userNamespaces' | OwnedKind;
export const namespaceKinds: readonly NamespaceKind[] = ['userNamespaces', ...ownedKinds];

/** Every flag that asks for a namespace with an owner: of any kind but the user namespace. */
export const ownedFlags = proxiedKinds.reduce(
  (flags, { flag }) => flags | flag,
  CLONE.CLONE_NEWPID as number,
);

/** How many keep each namespace of a kind, by slot. */
export type Keepers = Readonly<Record<NamespaceKind, readonly number[]>>;

/** Counts who refers to a namespace, all of them in one pass. */
export function keepersIn(world: Linux): Keepers {
  const counts = {} as Record<NamespaceKind, number[]>;
  for (const kind of namespaceKinds) counts[kind] = Array<number>(world[kind].capacity).fill(0);
  const keep = (kind: NamespaceKind, slot: number): void => {
    if (slot !== NONE) counts[kind][slot] = (counts[kind][slot] ?? 0) + 1;
  };
  for (let task = 0; task < world.tasks.capacity; task++) {
    // The dead too have credentials and numbers until somebody has waited for them.
    if (world.creds.get(task).state !== 'none') keep('userNamespaces', world.creds.get(task).user_ns);
    const mine = world.nsproxies.get(task);
    keep('pidNamespaces', mine.pid_ns_for_children);
    for (const { instances, own } of proxiedKinds) keep(instances, mine[own]);
    keep('timeNamespaces', mine.time_ns_for_children);
    // Memory belongs to the user namespace in which it was made.
    if (task < world.mms.capacity) keep('userNamespaces', world.mms.get(task).user_ns);
  }
  for (const file of world.files.slots()) {
    // The credentials that opened a file keep their user namespace, a map file also that which it is about.
    const { on, f_user_ns } = world.files.get(file);
    keep('userNamespaces', f_user_ns);
    if (on.is === 'user file') keep('userNamespaces', on.user_ns);
    if (on.is === 'namespace') keep(`${on.kind}Namespaces`, on.ns);
    if (on.is === 'cgroup.procs') keep('cgroupNamespaces', on.cgroup_ns);
  }
  // A tree that is not attached is in a namespace that has an owner.
  for (const mnt of world.mounts.slots()) {
    const { anon_ns } = world.mounts.get(mnt);
    if (anon_ns?.root === mnt) keep('userNamespaces', anon_ns.user_ns);
  }
  // A file system belongs to the user namespace in which it was mounted.
  for (const sb of world.superBlocks.slots()) {
    const { s_user_ns, shows } = world.superBlocks.get(sb);
    keep('userNamespaces', s_user_ns);
    // That of a file keeps its namespace, and a procfs the one whose tasks it shows.
    if (shows.fstype === 'nsfs') keep(`${shows.kind}Namespaces`, shows.ns);
    if (shows.fstype === 'proc') keep('pidNamespaces', shows.ns);
  }
  for (const socket of world.unixSockets.slots()) {
    // A socket keeps the network namespace it was made in, and the credentials of its maker theirs.
    const { net_ns, peercred } = world.unixSockets.get(socket);
    keep('netNamespaces', net_ns);
    keep('userNamespaces', peercred.user_ns);
  }
  for (const socket of world.netSockets.slots()) {
    keep('netNamespaces', world.netSockets.get(socket).sk_net);
  }
  // Who has a segment attached keeps its IPC namespace, and the user namespace where it was attached.
  for (let mm = 0; mm < world.shmMaps.capacity; mm++)
    for (const { segment, f_user_ns } of world.shmMaps.get(mm).attached) {
      keep('ipcNamespaces', world.ipcPerms.get(segment).ns);
      keep('userNamespaces', f_user_ns);
    }
  // Segments and queues keep the user namespaces of their makers.
  for (const segment of world.shmSegments.slots())
    keep('userNamespaces', world.shmSegments.get(segment).f_user_ns);
  for (const queue of world.mqueues.slots()) keep('userNamespaces', world.mqueues.get(queue).user_ns);
  // An IPC object remembers processes, and with them where they were.
  for (const numbers of rememberedIn(world)) keep('pidNamespaces', numbers.at(-1)?.ns ?? NONE);
  // A pid may outlive its task, as the number of a group or a session, and its numbers, for a pidfd.
  for (let pid = 0; pid < world.pids.capacity; pid++) {
    keep('pidNamespaces', innermostOf(world, pid));
    keep('pidNamespaces', world.pids.get(pid).formerly);
  }
  for (const { kind, laws } of registered())
    for (const slot of laws?.keepers?.(world) ?? []) keep(`${kind}Namespaces`, slot);
  for (const kind of namespaceKinds)
    for (let slot = 0; slot < world[kind].capacity; slot++) {
      const ns = world[kind].get(slot);
      if (ns.state === 'free') continue;
      if ('user_ns' in ns) keep('userNamespaces', ns.user_ns);
      // User and PID namespaces form trees, and what is below keeps what is above.
      if ('parent' in ns) keep(kind, ns.parent);
    }
  return counts;
}

/** The processes that IPC objects remember, each as often as it is remembered. */
function rememberedIn(world: Linux): readonly PidNumbers[] {
  return world.ipcPerms.slots().flatMap((object) => {
    const { q_lspid, q_lrpid } = world.msgQueues.get(object);
    const { shm_cprid, shm_lprid } = world.shmSegments.get(object);
    const { sems } = world.semArrays.get(object);
    return [q_lspid, q_lrpid, shm_cprid, shm_lprid, ...sems.map(({ sempid }) => sempid)];
  });
}

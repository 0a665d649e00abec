/**
 * A world as a list of things, each of which is somebody's: a task's or a namespace's. What only counts who
 * refers to what is left out: it follows from the rest.
 */
import { NONE } from '../../checker/index.ts';
import type { Linux } from '../../models/kinds.ts';
import type { NamespaceDescription, NamespaceKind } from '../../models/lifetime/namespace-kind.ts';
import { registered } from '../../models/lifetime/registered.ts';
import { placeOf } from '../placing.ts';
import { exists, isTaken, lives, numbersOf } from '../reading.ts';

/** Whose a thing is: a task's, or in a namespace of a kind. */
export type Whose = { readonly of: 'task' | NamespaceKind; readonly slot: number };

/** One thing that somebody can change or learn something of; `value` is all there is to it, as text. */
export type Thing = { readonly name: string; readonly whose: Whose; readonly value: string };

/** The things of a world by their names and whose they are. */
export type Things = ReadonlyMap<string, Thing>;

export function thingsOf(world: Linux): Things {
  const things = new Map<string, Thing>();
  const add = (of: Whose['of'], slot: number, contents: Readonly<Record<string, unknown>>) => {
    for (const [name, data] of Object.entries(contents)) {
      if (data === undefined) continue;
      things.set(`${of} ${slot} ${name}`, { name, whose: { of, slot }, value: JSON.stringify(data) });
    }
  };
  for (const task of world.tasks.slots()) {
    add('task', task, ofEveryTask(world, task));
    if (lives(world, task)) add('task', task, ofTheLiving(world, task));
  }
  for (const { kind } of registered()) {
    const instances = world[`${kind}Namespaces`];
    for (const ns of instances.slots())
      add(kind, ns, { owner: ownerOf(instances.get(ns)), ...contents[kind]?.(world, ns) });
  }
  return things;
}

function ofEveryTask(world: Linux, task: number) {
  const { state, exit_code, stop_signal, continued, real_parent, parent_executed, ...rest } =
    world.tasks.get(task);
  const { exit_signal, is_child_subreaper, has_child_subreaper, group_leader, executed } = rest;
  const { pgrp, session } = world.signals.get(task);
  const isDead = state === 'zombie';
  return {
    life: [isDead ? 'zombie' : state === 'stopped' ? 'running' : state, exit_code, numbersOf(world, task)],
    stop: [state === 'stopped', stop_signal, continued],
    parent: [real_parent, parent_executed],
    'what it is': [exit_signal, is_child_subreaper, has_child_subreaper, group_leader, executed],
    'process group': [pgrp, session],
    credentials: world.creds.get(task),
  };
}

function ofTheLiving(world: Linux, task: number) {
  const { mm, fs, sighand, files, pdeath_signal } = world.tasks.get(task);
  const { blocked, pending, shared_pending } = world.sigpendings.get(task);
  const fds = files === NONE ? [] : world.fdTables.get(files).fds;
  const opened = fds.map(({ fd, file }) => ({ fd, ...world.files.get(file), refs: 0 }));
  return {
    'blocked signals': blocked,
    'pending signals': [pending, shared_pending],
    'what it does with signals': [world.sighands.get(sighand).actions, pdeath_signal],
    'namespaces it is in': world.nsproxies.get(task),
    'dumpability of memory': mm === NONE ? null : [world.mms.get(mm).dumpable, world.mms.get(mm).user_ns],
    'root directory': fs === NONE ? null : [world.fsStructs.get(fs).root, world.fsStructs.get(fs).pwd],
    descriptors: opened.map(({ fd, on }, at) => [fd, on, fds[at]?.cloexec]),
    'offset of an open file': opened.map(({ fd, f_pos }) => [fd, f_pos]),
    'state of a socket': opened.flatMap(({ on }): readonly unknown[] => {
      if (on.is === 'socket') return [socketOf(world, on.socket)];
      return on.is === 'net socket' ? [world.netSockets.get(on.socket)] : [];
    }),
    'resource limits': taskOwn(world.rlimits, task),
    cgroup: taskOwn(world.cssSets, task),
    'attached memory': taskOwn(world.shmMaps, task),
  };
}

/** A socket, with what the files in its messages are open on. */
function socketOf(world: Linux, slot: number) {
  const { queue, ...rest } = world.unixSockets.get(slot);
  const messages = queue.map(({ fp, ...message }) => [message, fp === NONE ? null : world.files.get(fp).on]);
  return { ...rest, messages };
}

const taskOwn = <View>(
  instances: { readonly capacity: number; readonly get: (slot: number) => View },
  task: number,
) => (instances.capacity === 0 ? undefined : instances.get(task));

/** What never changes: to whom a namespace belongs. */
function ownerOf(ns: Readonly<Record<string, unknown>>): unknown {
  const { user_ns = null, parent = null, owner = null } = ns;
  return [user_ns, parent, owner];
}

/** What there is in a namespace, by its kind. A kind that is not here has nothing that is modelled. */
const contents: Partial<
  Record<NamespaceKind, (world: Linux, ns: number) => Readonly<Record<string, unknown>>>
> = {
  user: (world, ns) => {
    const { uid_map, gid_map, projid_map, setgroups_allowed } = world.userNamespaces.get(ns);
    const counts = world.ucounts.capacity === 0 ? undefined : world.ucounts.get(ns);
    return {
      maps: [uid_map, gid_map, projid_map],
      setgroups: setgroups_allowed,
      'limits of namespaces': counts?.ucount_max,
      'count of namespaces': counts && [counts.ucount, counts.late],
    };
  },
  mnt: (world, ns) => {
    const mounts = world.mounts.slots().filter((mount) => world.mounts.get(mount).mnt_ns === ns);
    return {
      mounts: mounts.map((at) => [
        at,
        world.mounts.get(at),
        world.propagations.get(at),
        world.mountFlags.get(at),
      ]),
    };
  },
  uts: (world, ns) => {
    const { nodename, domainname } = world.utsNamespaces.get(ns);
    return { 'host and domain name': [nodename, domainname] };
  },
  ipc: (world, ns) => {
    const { sysctls, msg, sem, shm } = world.ipcNamespaces.get(ns);
    const objects = world.ipcPerms.slots().filter((at) => world.ipcPerms.get(at).ns === ns);
    const queues = world.mqueues.slots().filter((at) => world.mqueues.get(at).ns === ns);
    return {
      'limits of IPC': sysctls,
      'IPC objects': [
        [msg, sem, shm],
        objects.map((at) => [
          world.ipcPerms.get(at),
          world.msgQueues.get(at),
          world.semArrays.get(at),
          world.shmSegments.get(at),
        ]),
      ],
      'POSIX message queues': queues.map((at) => ({ ...world.mqueues.get(at), opens: 0 })),
    };
  },
  pid: (world, ns) => {
    const { last_pid, pid_max, reboot, state } = world.pidNamespaces.get(ns);
    const taken: number[] = [];
    for (let nr = 1; nr <= Math.min(pid_max, 64); nr++) if (isTaken(world, ns, nr)) taken.push(nr);
    return { numbers: [last_pid, taken], pid_max, life: [state, reboot] };
  },
  cgroup: (world, ns) => {
    const { root } = world.cgroupNamespaces.get(ns);
    if (root === NONE) return {};
    const isBelow = (at: number): boolean =>
      at !== NONE && (at === root || isBelow(world.cgroups.get(at).parent));
    return { cgroups: world.cgroups.slots().flatMap((at) => (isBelow(at) ? [world.cgroups.get(at)] : [])) };
  },
  net: (world, ns) => {
    const { ip_unprivileged_port_start, fib_local } = world.netNamespaces.get(ns);
    const devices = world.netDevices.slots().filter((at) => world.netDevices.get(at).nd_net === ns);
    const sockets = world.netSockets.slots().filter((at) => world.netSockets.get(at).sk_net === ns);
    return {
      devices: [devices.map((at) => [at, world.netDevices.get(at)]), fib_local],
      'first unprivileged port': ip_unprivileged_port_start,
      'bound names and ports': sockets.flatMap((at) => world.netSockets.get(at).at ?? []),
    };
  },
  time: (world, ns) => {
    const { offsets, frozen } = world.timeNamespaces.get(ns);
    return { 'offsets of clocks': offsets, 'whether offsets may be set': frozen };
  },
};

/** Whether a thing is in another container than a task: another task, in other namespaces, or another namespace. */
export function isElsewhere(world: Linux, task: number, { of, slot }: Whose): boolean {
  if (of !== 'task') return placeOf(world, task, described(of)) !== slot;
  if (slot === task || !exists(world, slot)) return false;
  return registered().some((kind) => {
    const there = placeOf(world, slot, kind);
    return there !== NONE && there !== placeOf(world, task, kind);
  });
}

export function described(kind: NamespaceKind): NamespaceDescription {
  return registered().find((one) => one.kind === kind) as NamespaceDescription;
}

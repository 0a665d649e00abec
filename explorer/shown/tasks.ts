/** The tasks: their numbers on every level, their namespaces, credentials, families and descriptors. */
import { NONE } from '../../checker/index.ts';
import { CAP, SIGNAL } from '../../models/constants.ts';
import { allCapabilities, type CapabilitySet, cap_raised } from '../../models/credentials/capabilities.ts';
import { from_kid } from '../../models/facts/ids.ts';
import { group_leader } from '../../models/facts/threads.ts';
import { task_pid } from '../../models/facts/visibility.ts';
import type { Opened } from '../../models/files/context.ts';
import type { Linux } from '../../models/kinds.ts';
import type { NamespaceKind } from '../../models/lifetime/namespace-kind.ts';
import { kindsInOrder } from '../../models/lifetime/registered.ts';
import { homeOf, inOrder, type Names, type NamespaceId, namespaceId } from './names.ts';

/** What a task is called in a PID namespace. */
export type NumberShown = { readonly ns: NamespaceId; readonly nr: number };

/** An id of a cred: the kernel's, and what the task's own user namespace calls it (null: nothing). */
export type IdShown = { readonly kernel: number; readonly own: number | null };

export type DescriptorShown = {
  readonly fd: number;
  readonly on: string;
  /** The namespace that it is open on, if it is one of nsfs. */
  readonly ns: NamespaceId | null;
  readonly cloexec: boolean;
};

export type TaskShown = {
  readonly name: string;
  /** Of its machine: running, stopped, exiting, zombie ... */
  readonly state: string;
  /** From the outermost PID namespace inwards; empty once nobody can name it. */
  readonly numbers: readonly NumberShown[];
  /** Null for the first task, whose parent is outside of the model. */
  readonly parent: string | null;
  /** The first thread of its process, where that is another one. */
  readonly leader: string | null;
  readonly namespaces: readonly { readonly kind: NamespaceKind; readonly id: NamespaceId }[];
  readonly uid: Readonly<Record<'uid' | 'euid' | 'suid' | 'fsuid', IdShown>>;
  readonly gid: Readonly<Record<'gid' | 'egid' | 'sgid' | 'fsgid', IdShown>>;
  readonly groups: readonly IdShown[];
  readonly effective: string;
  readonly permitted: string;
  readonly no_new_privs: boolean;
  /** SUID_DUMP_*: 1 if others of its kind may look into it; null for one without memory. */
  readonly dumpable: number | null;
  readonly root: string;
  readonly pwd: string;
  readonly descriptors: readonly DescriptorShown[];
  /** What it is known for: init, subreaper, stopped by, waits for, exit status. */
  readonly notes: readonly string[];
};

export function showTasks(world: Linux, names: Names): readonly TaskShown[] {
  return world.tasks
    .slots()
    .map((slot) => showTask(world, names, slot))
    .toSorted((a, b) => inOrder(a.name, b.name));
}

function showTask(world: Linux, names: Names, slot: number): TaskShown {
  const task = world.tasks.get(slot);
  const cred = world.creds.get(slot);
  const { uid_map, gid_map } =
    cred.user_ns === NONE ? { uid_map: [], gid_map: [] } : world.userNamespaces.get(cred.user_ns);
  const idIn =
    (map: typeof uid_map) =>
    (kernel: number): IdShown => {
      const own = from_kid(map, kernel);
      return { kernel, own: own === NONE ? null : own };
    };
  const [uid, gid] = [idIn(uid_map), idIn(gid_map)];
  const fs = task.fs === NONE ? undefined : world.fsStructs.get(task.fs);
  const leader = group_leader(world, slot);
  return {
    name: names.task(slot),
    state: task.state,
    numbers: task_pid(world, slot).numbers.map(({ nr, ns }) => ({ nr, ns: namespaceId('pid', ns) })),
    parent: task.real_parent === NONE ? null : names.task(task.real_parent),
    leader: leader === slot ? null : names.task(leader),
    namespaces: kindsInOrder().flatMap((kind) => {
      const id = homeOf(world, slot, kind);
      return id === null ? [] : [{ kind, id }];
    }),
    uid: { uid: uid(cred.uid), euid: uid(cred.euid), suid: uid(cred.suid), fsuid: uid(cred.fsuid) },
    gid: { gid: gid(cred.gid), egid: gid(cred.egid), sgid: gid(cred.sgid), fsgid: gid(cred.fsgid) },
    groups: cred.groups.map(gid),
    effective: capabilitiesIn(cred.effective),
    permitted: capabilitiesIn(cred.permitted),
    no_new_privs: cred.no_new_privs,
    dumpable: task.mm === NONE ? null : world.mms.get(task.mm).dumpable,
    root: fs?.root.dentry ?? '–',
    pwd: fs?.pwd.dentry ?? '–',
    descriptors: descriptorsOf(world, names, task.files),
    notes: notesOn(world, names, slot),
  };
}

/** `all`, `none`, those that are in it, or `all but` where these are fewer. */
export function capabilitiesIn(set: CapabilitySet): string {
  if (set === 0) return 'none';
  if (set === allCapabilities) return 'all';
  const all = Object.keys(CAP) as (keyof typeof CAP)[];
  const [raised, missing] = [true, false].map((is) => all.filter((cap) => cap_raised(set, cap) === is));
  if (raised === undefined || missing === undefined || raised.length <= missing.length)
    return (raised ?? []).join(' ');
  return `all but ${missing.join(' ')}`;
}

function descriptorsOf(world: Linux, names: Names, table: number): readonly DescriptorShown[] {
  if (table === NONE) return [];
  return world.fdTables.get(table).fds.map(({ fd, file, cloexec }) => {
    const { on, path } = world.files.get(file);
    return {
      fd,
      on: `${openedOn(world, names, on)}${path ? ' (O_PATH)' : ''}`,
      ns: on.is === 'namespace' ? namespaceId(on.kind, on.ns) : null,
      cloexec,
    };
  });
}

function openedOn(world: Linux, names: Names, on: Opened): string {
  if (on.is === 'namespace') return namespaceId(on.kind, on.ns);
  if (on.is === 'user file') return `${on.name} of user:${on.user_ns}`;
  if (on.is === 'sysctl') return on.left === null ? on.path : `${on.path} of a namespace that is gone`;
  if ('pid' in on) return `${on.is} of ${whoHas(world, names, on.pid)}`;
  if (on.is === 'socket' || on.is === 'net socket') return `${on.is} ${on.socket}`;
  if (on.is === 'mqueue') return `mqueue ${world.mqueues.get(on.queue).name || 'without a name'}`;
  return on.is === 'other' ? 'a file' : on.is;
}

function whoHas(world: Linux, names: Names, pid: number): string {
  const task = world.tasks.slots().find((slot) => world.tasks.get(slot).thread_pid === pid);
  return task === undefined ? 'nobody any more' : names.task(task);
}

function notesOn(world: Linux, names: Names, slot: number): readonly string[] {
  const task = world.tasks.get(slot);
  const { pending, shared_pending, blocked } = world.sigpendings.get(slot);
  const signals = [...pending, ...shared_pending].map(({ signal }) => signalName(signal));
  return [
    ...(task.unkillable ? ['init'] : []),
    ...(task.is_child_subreaper ? ['subreaper'] : []),
    ...(task.stop_signal === 0 ? [] : [`stopped by ${signalName(task.stop_signal)}`]),
    ...(task.vforked === NONE ? [] : [`waits for ${names.task(task.vforked)}`]),
    ...(task.state === 'zombie' || task.state === 'exiting' ? [howItEnds(task.exit_code)] : []),
    ...(signals.length === 0 ? [] : [`pending ${signals.join(' ')}`]),
    ...(blocked.length === 0 ? [] : [`blocks ${blocked.map(signalName).join(' ')}`]),
  ];
}

/** A wait status in words, as WIFSIGNALED and WEXITSTATUS read it. */
function howItEnds(status: number): string {
  const signal = status & 0x7f;
  return signal === 0 ? `exits with ${status >> 8}` : `killed by ${signalName(signal)}`;
}

function signalName(signal: number): string {
  return Object.entries(SIGNAL).find(([, number]) => number === signal)?.[0] ?? `signal ${signal}`;
}

/** What descriptors and open files refer to, read without the model's relations. */
import { NONE } from '../checker/index.ts';
import { CAP, type Capability } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import type { NamespaceKind } from '../models/lifetime/namespace-kind.ts';
import { registered } from '../models/lifetime/registered.ts';
import { proxiedKinds } from './namespaces.ts';
import { has, mayDo } from './powers.ts';
import { homeOf, leaderOf } from './reading.ts';

export type Handle = { readonly kind: NamespaceKind; readonly ns: number };
type Descriptor = { readonly fd: number; readonly file: number; readonly cloexec: boolean };

/** The descriptors of a task; none where nobody has any. */
export function descriptorsOf(world: Linux, task: number): readonly Descriptor[] {
  const { files } = world.tasks.get(task);
  return files === NONE ? [] : world.fdTables.get(files).fds;
}

/** The file that a descriptor of a task means, by its slot; NONE if it is not open. */
export function fileOf(world: Linux, task: number, fd: number): number {
  return descriptorsOf(world, task).find((one) => one.fd === fd)?.file ?? NONE;
}

/** The namespace that an open file is a handle on, or undefined. */
export function handleIn(world: Linux, file: number): Handle | undefined {
  if (file === NONE) return undefined;
  const { on } = world.files.get(file);
  return on.is === 'namespace' ? on : undefined;
}

/** What a file is open on; nothing for none. */
export function openedOn(world: Linux, file: number): ReturnType<Linux['files']['get']>['on'] {
  return file === NONE ? { is: 'nothing' } : world.files.get(file).on;
}

/** The namespace that a task has under the name of a link of /proc/PID/ns; NONE if it has none there. */
export function under(world: Linux, task: number, link: string): Handle | undefined {
  const mine = world.nsproxies.get(task);
  switch (link) {
    case 'user':
      return { kind: 'user', ns: world.creds.get(task).user_ns };
    case 'pid':
      return { kind: 'pid', ns: homeOf(world, task) };
    case 'pid_for_children':
      return { kind: 'pid', ns: mine.pid_ns_for_children };
    case 'time_for_children':
      return { kind: 'time', ns: mine.time_ns_for_children };
    default:
      for (const { kind, own } of proxiedKinds) if (kind === link) return { kind, ns: mine[own] };
      return undefined;
  }
}

/** The user namespace that owns one; of a user namespace the one above it. */
export function ownerOf(world: Linux, { kind, ns }: Handle): number {
  return kind === 'user' ? world.userNamespaces.get(ns).parent : world[`${kind}Namespaces`].get(ns).user_ns;
}

/** The kinds, in the order in which setns(2) goes through several, with their flags. */
export const kindsAndFlags: readonly (readonly [NamespaceKind, number])[] = registered().map(
  ({ kind, flag }) => [kind, flag],
);

export const flagOfKind = Object.fromEntries(kindsAndFlags) as Readonly<Record<NamespaceKind, number>>;

/**
 * Whether a task could trace another, as ptrace(2) tells it: the same one; or everything of it is the
 * caller's (all ids, no capability more, the same user namespace), or CAP_SYS_PTRACE stands in for that;
 * and its memory is dumpable, or CAP_SYS_PTRACE where that was made. `ids`: the caller's that count.
 */
export function couldTrace(world: Linux, caller: number, target: number, ids: 'fs' | 'real'): boolean {
  if (leaderOf(world, caller) === leaderOf(world, target)) return true;
  const mine = world.creds.get(caller);
  const its = world.creds.get(target);
  const uid = ids === 'fs' ? mine.fsuid : mine.uid;
  const gid = ids === 'fs' ? mine.fsgid : mine.gid;
  const able = ids === 'fs' ? mine.effective : mine.permitted;
  const alike =
    its.user_ns === mine.user_ns &&
    [its.uid, its.euid, its.suid].every((id) => id === uid) &&
    [its.gid, its.egid, its.sgid].every((id) => id === gid) &&
    (Object.keys(CAP) as Capability[]).every((one) => !has(its.permitted, one) || has(able, one));
  if (!alike && !mayDo(world, mine, its.user_ns, 'CAP_SYS_PTRACE')) return false;
  const { mm } = world.tasks.get(target);
  if (mm !== NONE) {
    const { dumpable, user_ns } = world.mms.get(mm);
    return dumpable === 1 || mayDo(world, mine, user_ns, 'CAP_SYS_PTRACE');
  }
  // Outside of the initial user namespace nobody is trusted with the dead that were not dumpable.
  const initial = world.userNamespaces.get(0).level === 0;
  return world.tasks.get(target).user_dumpable || (initial && mayDo(world, mine, 0, 'CAP_SYS_PTRACE'));
}

/** The task whose own a struct pid is, or NONE. */
export function taskOf(world: Linux, pid: number): number {
  return world.tasks.slots().find((task) => world.tasks.get(task).thread_pid === pid) ?? NONE;
}

/** Whether a task has an nsproxy and descriptors: it has not died. */
export function isInUse(world: Linux, task: number): boolean {
  return world.nsproxies.get(task).state === 'held';
}

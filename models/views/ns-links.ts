/** The links of /proc/PID/ns (fs/proc/namespaces.c: proc_ns_get_link, fs/nsfs.c: ns_get_path). */
import { type BeyondScope, beyond, NONE, type Refusal } from '../../checker/index.ts';
import { credentials } from '../credentials/context.ts';
import { shown_by } from '../facts/mounts.ts';
import { mnt_walked_to, path_inside, path_lookup } from '../facts/paths.ts';
import { ptrace_may_access } from '../facts/ptrace.ts';
import { group_leader, same_thread_group, thread_group_leader } from '../facts/threads.ts';
import { find_task_by_pid_ns, orSelf, pid_nr_ns, task_active_pid_ns, task_pid } from '../facts/visibility.ts';
import { fsStruct } from '../fs-struct/machine.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { clear_expiry_mark } from '../lifetime/mounts.ts';
import type { NamespaceKind } from '../lifetime/namespace-kind.ts';
import { kindsInOrder, nsproxyKinds } from '../lifetime/registered.ts';
import { superBlock } from '../mnt/super-block.ts';
import { nsproxy } from '../nsproxy/machine.ts';
import { task } from '../task/context.ts';

const NO_SUCH_KIND = beyond('is about a kind of namespace that the scope has not');
const NO_SUCH_LINK = beyond('is modelled for the links that are in /proc/PID/ns only');

/** A namespace by its kind and slot. */
export type FoundNamespace = { readonly kind: NamespaceKind; readonly ns: number };

/** The outermost PID namespace, to which the procfs belongs that all paths below /proc mean. */
const PROC_PID_NS = 0;

/** What a path below a procfs is about: a file of a task, in the procfs of a PID namespace. */
export type ProcFile = {
  readonly target: number;
  /** What in its directory; nothing for the directory itself. */
  readonly rest: string;
  readonly pid_ns: number;
  /** The mount of the procfs; NONE for the one that all have. */
  readonly mnt: number;
};

/** What is left of a path in a procfs: whose directory, and what there. */
const inProcfs = /^(self|thread-self|\d+)(?:\/(.*))?$/;

/**
 * What a path below /proc, or below a procfs that somebody has mounted, is about: `/proc/self/...`, which is
 * the first thread of the caller's process, `/proc/thread-self/...`, or `/proc/2/...` by the number that a
 * task has in the PID namespace of that procfs. Undefined if it is no such path.
 */
export function proc_pid_lookup(
  k: LinuxKernel,
  caller: number,
  path: string,
): ProcFile | Refusal | undefined {
  const procfs = path.startsWith('/proc/')
    ? { pid_ns: PROC_PID_NS, mnt: NONE, rest: path.slice('/proc/'.length) }
    : procfs_at(k, caller, path);
  if (!procfs || 'errno' in procfs) return procfs;
  const { pid_ns, mnt } = procfs;
  const [, who, rest = ''] = inProcfs.exec(procfs.rest) ?? [];
  if (who === undefined) return undefined;
  if (mnt !== NONE) {
    const self = who === 'self' || who === 'thread-self';
    const visible = !self || pid_nr_ns(k, task_pid(k, caller), pid_ns) !== 0;
    const refused = k.superBlocks.send(k.mounts.get(mnt).mnt_sb, superBlock.LOOK_FOR_SELF(visible));
    if (refused) return refused;
  }
  if (who === 'thread-self' || !thread_group_leader(k, caller)) k.by('thread.proc-self');
  // The directory of a thread, which is another than that of its process, is not told of.
  if (who === 'thread-self' && rest === '') return undefined;
  if (who === 'thread-self') return { target: caller, rest, pid_ns, mnt };
  if (who === 'self') return { target: group_leader(k, caller), rest, pid_ns, mnt };
  const target = find_task_by_pid_ns(k, Number(who), pid_ns);
  const refused = k.tasks.send(caller, task.LOOK_UP(target !== NONE));
  return refused ?? { target: orSelf(target, caller), rest, pid_ns, mnt };
}

/** The procfs that a path leads into; ENOENT where there is none, and undefined for a path that is about no task. */
function procfs_at(k: LinuxKernel, caller: number, path: string) {
  if (k.mounts.capacity === 0 || !/(^|\/)(self|thread-self|\d+)(\/|$)/.test(path)) return undefined;
  const { fs } = k.tasks.get(caller);
  const inside = path_inside(k, caller, path);
  clear_expiry_mark(k, mnt_walked_to(k, caller, path));
  if (!inside) {
    const found = path_lookup(k, caller, path);
    return found && k.fsStructs.send(fs, fsStruct.LOOK_UP(found));
  }
  const shows = shown_by(k, inside.mnt);
  return shows.fstype === 'proc' ? { pid_ns: shows.ns, ...inside } : undefined;
}

/** The namespace whose file is bound to a path, and the mount that is found there; undefined if none is. */
export function boundAt(
  k: LinuxKernel,
  caller: number,
  path: string,
): (FoundNamespace & { readonly mnt: number }) | undefined {
  if (k.mounts.capacity === 0 || path.startsWith('/proc/')) return undefined;
  const found = path_lookup(k, caller, path);
  if (found?.is !== 'file') return undefined;
  const shows = shown_by(k, found.path.mnt);
  if (shows.fstype !== 'nsfs') return undefined;
  clear_expiry_mark(k, found.path.mnt);
  k.by('mnt.bind.open');
  return { kind: shows.kind, ns: shows.ns, mnt: found.path.mnt };
}

/** A link of /proc/PID/ns. */
export type NamespaceLink = NamespaceKind | 'pid_for_children' | 'time_for_children';

function linkCalled(name: string): NamespaceLink | undefined {
  if (name === 'pid_for_children' || name === 'time_for_children') return name;
  return kindsInOrder().find((kind) => kind === name);
}

/** The namespace that a link of a task denotes, if it may be followed. */
export function proc_ns_get_link(
  k: LinuxKernel,
  caller: number,
  target: number,
  name: string,
): FoundNamespace | Refusal | BeyondScope {
  const link = linkCalled(name);
  if (link === undefined) return NO_SUCH_LINK;
  const may = ptrace_may_access(k, caller, target, 'fs');
  if (target !== caller && same_thread_group(k, caller, target)) k.by('thread.access');
  const denied = k.creds.send(caller, credentials.FOLLOW_NS_LINK(may));
  if (denied) return denied;
  // Those of its credentials and its pid a task has as long as it is there at all.
  if (link === 'user' || link === 'pid') return namespaceOf(k, target, link);
  const { pid_ns_for_children: aim } = k.nsproxies.get(target);
  const unborn =
    link === 'pid_for_children' &&
    aim !== NONE &&
    ['unborn', 'stillborn'].includes(k.pidNamespaces.get(aim).state);
  const refused = k.nsproxies.send(target, nsproxy.LOOK_AT(unborn));
  if (refused) return refused;
  const found = namespaceOf(k, stillHolding(k, target, caller), link);
  return found.ns === NONE ? NO_SUCH_KIND : found;
}

/** Who has begun to die has no nsproxy: the caller, where the rule that says so is missing. */
export function stillHolding(k: LinuxKernel, target: number, caller: number): number {
  return k.nsproxies.get(target).state === 'held' ? target : caller;
}

/** The namespace that a task has under the name of a link; NONE if the scope has not that kind. */
export function namespaceOf(k: Linux, target: number, link: NamespaceLink): FoundNamespace {
  const held = k.nsproxies.get(target);
  if (link === 'user') return { kind: 'user', ns: k.creds.get(target).user_ns };
  if (link === 'pid') return { kind: 'pid', ns: task_active_pid_ns(k, target) };
  if (link === 'pid_for_children') return { kind: 'pid', ns: held.pid_ns_for_children };
  if (link === 'time_for_children') return { kind: 'time', ns: held.time_ns_for_children };
  for (const { kind, field } of nsproxyKinds()) if (kind === link) return { kind, ns: held[field] };
  return { kind: link, ns: NONE };
}

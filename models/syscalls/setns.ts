/**
 * setns(2) (kernel/nsproxy.c: validate_nsset, commit_nsset): every namespace that is asked for is
 * checked before the caller enters any.
 */
import { type BeyondScope, beyond, NONE, type Refusal, type Result } from '../../checker/index.ts';
import { credentials } from '../credentials/context.ts';
import { cap_capable, ns_capable } from '../facts/capable.ts';
import { topmost_root } from '../facts/mounts.ts';
import { ROOTFS_SB } from '../facts/paths.ts';
import { thread_group_empty } from '../facts/threads.ts';
import { is_in_pid_ns, orSelf, pid_task, task_active_pid_ns } from '../facts/visibility.ts';
import { openFile } from '../files/context.ts';
import { fsStruct } from '../fs-struct/machine.ts';
import type { LinuxKernel } from '../kinds.ts';
import { mntput } from '../lifetime/mounts.ts';
import { get_ns, namespaceFlag, ownerOf } from '../lifetime/namespaces.ts';
import { aim_time_children, switch_namespace } from '../lifetime/nsproxy.ts';
import { put_pid_ns } from '../lifetime/pid.ts';
import { kindsInOrder, nsproxyKinds } from '../lifetime/registered.ts';
import { put_user_ns } from '../lifetime/user.ts';
import { nsproxy } from '../nsproxy/machine.ts';
import { structPid } from '../struct-pid/machine.ts';
import { task } from '../task/context.ts';
import { type FoundNamespace, namespaceOf, stillHolding } from '../views/ns-links.ts';
import { commit_creds } from './commit-creds.ts';
import { fdget } from './open.ts';
import { reach_through_pidfd } from './pidfd.ts';

const NO_ROOT = beyond('would lead to the file system that the machine was started from');

/** `nstype` is the CLONE_NEW* flag of the kind that the descriptor must be of, or 0 for any. */
export const setns = {
  run: (k: LinuxKernel, caller: number, fd: number, nstype: number): Result => {
    const found = fdget(k, caller, fd);
    if (!('fd' in found)) return found;
    const refused = k.files.send(found.file, openFile.SETNS(nstype));
    if (refused) return refused;
    const all = namespacesOf(k, caller, found.file, nstype);
    return 'errno' in all ? all : enter(k, caller, all);
  },
};

/** What a handle names, or those of a pidfd's task that are asked for: where it is, not its children. */
function namespacesOf(
  k: LinuxKernel,
  caller: number,
  file: number,
  nstype: number,
): readonly FoundNamespace[] | Refusal {
  const { on } = k.files.get(file);
  if (on.is === 'namespace') return [on];
  if (on.is !== 'pidfd') return [];
  const found = pid_task(k, on.pid);
  const target = orSelf(found, caller);
  const refused =
    k.pids.send(on.pid, structPid.TASK(found !== NONE)) ??
    reach_through_pidfd(k, caller, target) ??
    k.nsproxies.send(target, nsproxy.REACH_THROUGH_PIDFD());
  if (refused) return refused;
  k.by('setns.pidfd');
  return kindsInOrder()
    .filter((kind) => (nstype & namespaceFlag(kind)) !== 0)
    .map((kind) => namespaceOf(k, stillHolding(k, target, caller), kind));
}

/** All of them, in this order, or none. */
function enter(k: LinuxKernel, caller: number, all: readonly FoundNamespace[]): Result {
  const user_ns = all.find(({ kind }) => kind === 'user')?.ns ?? k.creds.get(caller).user_ns;
  for (const one of all) {
    const refused = install(k, caller, one, user_ns, all.length === 1);
    if (refused) return refused;
  }
  for (const one of all) commit(k, caller, one);
  k.by('setns.enter');
  return 0;
}

/**
 * Whether the caller, who will be in `user_ns`, may enter a namespace. Together with others a mount
 * namespace is entered with a copy of the fs_struct, which nobody shares.
 */
function install(
  k: LinuxKernel,
  caller: number,
  { kind, ns }: FoundNamespace,
  user_ns: number,
  alone: boolean,
): Refusal | BeyondScope | undefined {
  const mine = k.creds.get(caller);
  if (kind === 'user') {
    const capable = ns_capable(k, caller, ns, 'CAP_SYS_ADMIN');
    if (ns !== mine.user_ns) {
      const refused = k.tasks.send(
        caller,
        task.SETNS_USER(!thread_group_empty(k, caller), shares(k, caller, 'fs')),
      );
      if (refused) return refused;
    }
    return k.creds.send(caller, credentials.SETNS_USER(ns === mine.user_ns, capable));
  }
  if (kind === 'time') {
    const refused = k.tasks.send(caller, task.SETNS_TIME(shares(k, caller, 'mm')));
    if (refused) return refused;
  }
  const overOwner = cap_capable(k, mine, ownerOf(k, kind, ns), 'CAP_SYS_ADMIN');
  const overOwn = cap_capable(k, mine, user_ns, 'CAP_SYS_ADMIN');
  if (kind === 'mnt') {
    if (k.mounts.capacity > 0 && k.mounts.get(topmost_root(k, ns).mnt).mnt_sb === ROOTFS_SB) return NO_ROOT;
    const chroot = cap_capable(k, mine, user_ns, 'CAP_SYS_CHROOT');
    return (
      k.creds.send(caller, credentials.SETNS_MNT(overOwner, chroot, overOwn)) ??
      k.tasks.send(caller, task.SETNS_MNT(alone && shares(k, caller, 'fs')))
    );
  }
  const refused = k.creds.send(caller, credentials.SETNS(overOwner, overOwn));
  if (refused || kind !== 'pid') return refused;
  const below = is_in_pid_ns(k, ns, task_active_pid_ns(k, caller));
  return k.nsproxies.send(caller, nsproxy.SETNS_PID(below));
}

/** Whether another task has the same fs_struct, or the same memory. */
function shares(k: LinuxKernel, caller: number, what: 'fs' | 'mm'): boolean {
  const { fs, mm } = k.tasks.get(caller);
  return (what === 'fs' ? k.fsStructs.get(fs).users : k.mms.get(mm).users) > 1;
}

/** The caller, or of a PID namespace its children, will be there. */
function commit(k: LinuxKernel, caller: number, { kind, ns }: FoundNamespace): void {
  get_ns(k, kind, ns);
  if (kind === 'user') {
    const { user_ns } = k.creds.get(caller);
    commit_creds(k, caller, credentials.ENTER_USER_NS(ns));
    put_user_ns(k, user_ns);
    return;
  }
  if (kind === 'pid') {
    const { pid_ns_for_children } = k.nsproxies.get(caller);
    k.nsproxies.send(caller, nsproxy.AIM_CHILDREN(ns));
    put_pid_ns(k, pid_ns_for_children);
    k.by('setns.pid');
    return;
  }
  if (kind === 'time') {
    // A second reference: its children will be there too.
    get_ns(k, kind, ns);
    aim_time_children(k, caller, ns);
    k.by('setns.time');
  }
  if (kind === 'mnt') {
    const root = k.mounts.capacity === 0 ? { mnt: NONE, dentry: '/' } : topmost_root(k, ns);
    k.fsStructs.send(k.tasks.get(caller).fs, fsStruct.ENTER_MNT(root));
  }
  for (const one of nsproxyKinds()) if (one.kind === kind) switch_namespace(k, caller, one, ns);
  if (kind === 'mnt') mntput(k);
}

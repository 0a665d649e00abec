/**
 * What IPC objects keep alive and by what they are kept (ipc/util.c, ipc/shm.c, ipc/sem.c). A scope that is
 * not about IPC has no room for objects.
 */
import { type BeyondScope, beyond, NONE } from '../../checker/index.ts';
import { objectsIn, shm_clist } from '../facts/ipc.ts';
import { queuesOf } from '../facts/mqueue.ts';
import { group_leader } from '../facts/threads.ts';
import { task_pid } from '../facts/visibility.ts';
import { SHM_DEST } from '../ipc/constants.ts';
import { mqueue } from '../ipc/mqueue.ts';
import type { PidNumbers } from '../ipc/msg.ts';
import { msgQueue } from '../ipc/msg.ts';
import { type IpcType, ipcNamespace } from '../ipc/namespace.ts';
import { ipcPerm } from '../ipc/perm.ts';
import { semArray } from '../ipc/sem.ts';
import { semUndoList } from '../ipc/sem-undo.ts';
import { shmSegment } from '../ipc/shm.ts';
import { type Attachment, shmMap } from '../ipc/shm-map.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { pidNamespace } from '../pid/context.ts';
import { userNamespace } from '../user/context.ts';
import { mq_leave } from './mqueues.ts';
import { put_pid_ns } from './pid.ts';
import { clear_sbinfo } from './super-blocks.ts';
import { get_user_ns, put_user_ns } from './user.ts';

export const hasIpc = (k: Linux): boolean => k.ipcPerms.capacity > 0;

/**
 * An object remembers a process by its struct pid, which keeps its PID namespace; here by its numbers, and
 * it keeps the namespace itself. What it remembered before it lets go of.
 */
export function ipc_update_pid(k: LinuxKernel, old: PidNumbers, task: number): PidNumbers {
  const { numbers } = task_pid(k, group_leader(k, task));
  get_numbers(k, numbers);
  put_numbers(k, old);
  return numbers;
}

function get_numbers(k: LinuxKernel, numbers: PidNumbers): void {
  const ns = numbers.at(-1)?.ns ?? NONE;
  if (ns !== NONE) k.pidNamespaces.send(ns, pidNamespace.GET());
}

export function put_numbers(k: LinuxKernel, numbers: PidNumbers): void {
  const ns = numbers.at(-1)?.ns ?? NONE;
  if (ns !== NONE) put_pid_ns(k, ns);
}

/** An object is gone, with what is in it; messages and values are lost, undoing is forgotten. */
export function free_ipc(k: LinuxKernel, object: number): void {
  const { what } = k.ipcPerms.get(object);
  k.ipcPerms.send(object, ipcPerm.REMOVE());
  if (what === 'msg') {
    const { q_lspid, q_lrpid } = k.msgQueues.get(object);
    k.msgQueues.send(object, msgQueue.REMOVE());
    put_numbers(k, q_lspid);
    put_numbers(k, q_lrpid);
  }
  if (what === 'sem') {
    const { sems } = k.semArrays.get(object);
    k.semArrays.send(object, semArray.REMOVE());
    forget_undo(k, object, null);
    for (const { sempid } of sems) put_numbers(k, sempid);
  }
  if (what === 'shm') {
    const { shm_cprid, shm_lprid, f_user_ns } = k.shmSegments.get(object);
    k.shmSegments.send(object, shmSegment.REMOVE());
    put_numbers(k, shm_cprid);
    put_numbers(k, shm_lprid);
    put_user_ns(k, f_user_ns);
  }
}

/** Nobody undoes anything of these semaphores any more; null: of the whole set. */
export function forget_undo(k: LinuxKernel, object: number, sems: readonly number[] | null): void {
  for (const list of k.semUndoLists.slots())
    if (k.semUndoLists.get(list).undos.some(({ semid }) => semid === object))
      k.semUndoLists.send(list, semUndoList.FORGET(object, sems));
}

const types: readonly IpcType[] = ['sem', 'msg', 'shm'];

/** The last one has left an IPC namespace: everything in it is gone (ipc/namespace.c: free_ipc_ns). */
export function free_ipc_ns(k: LinuxKernel, ns: number): void {
  for (const what of types) for (const object of objectsIn(k, ns, what)) free_ipc(k, object);
  const stale = clear_sbinfo(k, 'mqueue', ns);
  if (stale !== NONE) k.by('mq.mount.stale');
  for (const queue of queuesOf(k, ns)) mq_leave(k, queue, mqueue.FORGET(stale));
}

/** Whether nobody holds a segment any longer who would keep it (ipc/shm.c: shm_may_destroy). */
export function shm_may_destroy(k: Linux, segment: number): boolean {
  const { ns, mode } = k.ipcPerms.get(segment);
  if (k.shmSegments.get(segment).shm_nattch > 0) return false;
  return (mode & SHM_DEST) !== 0 || k.ipcNamespaces.get(ns).sysctls.shm_rmid_forced === 1;
}

/** The list of a task; NONE if it has none. */
export function undo_list(k: Linux, task: number): number {
  return k.semUndoLists.slots().find((list) => k.semUndoLists.get(list).tasks.includes(task)) ?? NONE;
}

/** The list of a task, which it has from now on at the latest. */
export function get_undo_list(k: LinuxKernel, task: number): number {
  const mine = undo_list(k, task);
  if (mine !== NONE) return mine;
  const list = k.semUndoLists.get(task).state === 'free' ? task : k.semUndoLists.free();
  k.semUndoLists.send(list, semUndoList.CREATE(task));
  return list;
}

/** clone(2) with CLONE_SYSVSEM: the new task has its maker's list. */
export function copy_semundo(k: LinuxKernel, maker: number, child: number): void {
  if (hasIpc(k)) k.semUndoLists.send(get_undo_list(k, maker), semUndoList.SHARE(child));
}

/** A task lets go of its list; the last one undoes what is to be undone. */
export function exit_sem(k: LinuxKernel, task: number): void {
  if (!hasIpc(k)) return;
  const list = undo_list(k, task);
  if (list === NONE) return;
  const { tasks, undos } = k.semUndoLists.get(list);
  if (tasks.length > 1) {
    k.semUndoLists.send(list, semUndoList.LEAVE(task));
    return;
  }
  k.semUndoLists.send(list, semUndoList.DROP());
  for (const { semid, semadj } of undos) {
    const undone = k.semArrays.get(semid).sems.filter((_, num) => semadj[num] !== 0);
    let numbers: PidNumbers = [];
    for (const { sempid } of undone) numbers = ipc_update_pid(k, sempid, task);
    k.semArrays.send(semid, semArray.UNDO(semadj, numbers));
  }
}

/** A task is gone, or goes elsewhere, and the segments that it made are nobody's; some go with it. */
export function exit_shm(k: LinuxKernel, task: number): void {
  for (const segment of shm_clist(k, task)) {
    k.shmSegments.send(segment, shmSegment.ORPHAN());
    if (!shm_may_destroy(k, segment)) continue;
    k.by('shm.rmid-forced');
    free_ipc(k, segment);
  }
}

/** kernel.shm_rmid_forced has become 1: what nobody has, neither its maker, goes. */
export function shm_destroy_orphaned(k: LinuxKernel, ns: number): void {
  for (const segment of objectsIn(k, ns, 'shm'))
    if (k.shmSegments.get(segment).shm_creator === NONE && shm_may_destroy(k, segment)) free_ipc(k, segment);
}

/** A segment is attached: that keeps its IPC namespace, and the user namespace of who has attached it. */
export function shm_open(k: LinuxKernel, task: number, { segment, f_user_ns }: ShmFile): void {
  const { shm_lprid } = k.shmSegments.get(segment);
  get_user_ns(k, f_user_ns);
  k.ipcNamespaces.send(k.ipcPerms.get(segment).ns, ipcNamespace.GET());
  k.shmSegments.send(segment, shmSegment.ATTACH(ipc_update_pid(k, shm_lprid, task)));
}

type ShmFile = Pick<Attachment, 'segment' | 'f_user_ns'>;

const NO_END = beyond('ends a namespace by a call that fails');

/**
 * shmat(2) fails when it has counted the attachment already, and takes that back as one that is gone: what is
 * kept for nobody goes with it, though the call has failed.
 */
export function shm_unopened(k: LinuxKernel, segment: number): BeyondScope | undefined {
  if (!shm_may_destroy(k, segment)) return undefined;
  const { shm_cprid, shm_lprid, f_user_ns } = k.shmSegments.get(segment);
  if (k.userNamespaces.get(f_user_ns).refs === 1) return NO_END;
  k.by('shm.at.taken.forced');
  k.ipcPerms.sendForGood(segment, ipcPerm.REMOVE());
  k.shmSegments.sendForGood(segment, shmSegment.REMOVE());
  k.userNamespaces.sendForGood(f_user_ns, userNamespace.PUT());
  for (const numbers of [shm_cprid, shm_lprid]) {
    const ns = numbers.at(-1)?.ns ?? NONE;
    if (ns === NONE) continue;
    if (k.pidNamespaces.get(ns).refs === 1) return NO_END;
    k.pidNamespaces.sendForGood(ns, pidNamespace.PUT());
  }
  return undefined;
}

/** An attachment is gone; a segment that was only kept by it, too. Answers the namespace to be put. */
export function shm_close(k: LinuxKernel, task: number, { segment, f_user_ns }: ShmFile): number {
  const { ns } = k.ipcPerms.get(segment);
  const { shm_lprid } = k.shmSegments.get(segment);
  k.shmSegments.send(segment, shmSegment.DETACH(ipc_update_pid(k, shm_lprid, task)));
  put_user_ns(k, f_user_ns);
  if (shm_may_destroy(k, segment)) free_ipc(k, segment);
  return ns;
}

/** A new mm has what its maker's has attached. */
export function dup_shm(k: LinuxKernel, maker: number, from: number, to: number): void {
  if (!hasIpc(k)) return;
  const { attached } = k.shmMaps.get(from);
  if (attached.length === 0) return;
  k.shmMaps.send(to, shmMap.DUP(attached));
  for (const one of attached) shm_open(k, maker, one);
}

/** Whether somebody else than a task was the last to attach or detach a segment that it has attached. */
export function wasTouchedByOthers(k: Linux, task: number): boolean {
  if (!hasIpc(k)) return false;
  const { attached } = k.shmMaps.get(k.tasks.get(task).mm);
  const mine = JSON.stringify(task_pid(k, group_leader(k, task)).numbers);
  return attached.some(({ segment }) => JSON.stringify(k.shmSegments.get(segment).shm_lprid) !== mine);
}

/** An mm is gone: what was attached in it, in the order of their addresses. */
export function unmap_shm(k: LinuxKernel, mm: number): readonly Attachment[] {
  if (!hasIpc(k)) return [];
  const { attached } = k.shmMaps.get(mm);
  if (attached.length > 0) k.shmMaps.send(mm, shmMap.UNMAP());
  return attached;
}

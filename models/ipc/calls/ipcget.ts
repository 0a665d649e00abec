/**
 * What msgget(2), semget(2) and shmget(2), and msgctl(2), semctl(2) and shmctl(2) have in common
 * (ipc/util.c).
 */
import { type Answer, beyond, NONE, type Refusal, type Result } from '../../../checker/index.ts';
import { from_kid_munged, make_kid } from '../../facts/ids.ts';
import {
  controls,
  ipc_buildid,
  ipc_findkey,
  ipc_idr_alloc,
  ipc_obtain_object_check,
  ipcperms,
  isPublic,
  modePermits,
  objectsIn,
} from '../../facts/ipc.ts';
import type { Linux, LinuxKernel } from '../../kinds.ts';
import { IPC, IPCMNI_SHIFT, ipc_min_cycle, ipcid_seq_max, S_IRUGO, S_IRWXUGO } from '../constants.ts';
import { type IpcType, ipcNamespace } from '../namespace.ts';
import { ipcPerm, type KernIpcPerm } from '../perm.ts';

const NO_OBJECT = beyond('needs one more IPC object than the scope has');

/** What is special about a type: whether a segment or set is too small, and what a new one is made of. */
export type IpcOps = {
  readonly small: (object: number) => boolean;
  /** Whether there may be such a one. */
  readonly check: () => Refusal | undefined;
  readonly fill: (object: number) => void;
};

/** The IPC namespace of a task. */
export const ipcNsOf = (k: Linux, task: number): number => k.nsproxies.get(task).ipc_ns;

/** Answers the id of what the key means, or of a new object. */
export function ipcget(
  k: LinuxKernel,
  caller: number,
  what: IpcType,
  key: number,
  flags: number,
  ops: IpcOps,
): Result {
  const ns = ipcNsOf(k, caller);
  const found = isPublic(key) ? ipc_findkey(k, ns, what, key) : NONE;
  if (found !== NONE) {
    const perm = k.ipcPerms.get(found);
    const exclusive = (flags & IPC.IPC_CREAT) !== 0 && (flags & IPC.IPC_EXCL) !== 0;
    const permitted = ipcperms(k, caller, perm, flags);
    return k.ipcPerms.send(found, ipcPerm.FOUND(exclusive, ops.small(found), permitted)) ?? perm.id;
  }
  if (isPublic(key)) {
    const refused = k.ipcNamespaces.send(ns, ipcNamespace.NO_KEY((flags & IPC.IPC_CREAT) !== 0));
    if (isElsewhere(k, ns, what, (perm) => perm.key === key)) k.by('ipc.isolated');
    if (refused) return refused;
  } else k.by('ipc.get.private');
  return ops.check() ?? ipc_addid(k, caller, ns, what, key, flags, ops);
}

function ipc_addid(
  k: LinuxKernel,
  caller: number,
  ns: number,
  what: IpcType,
  key: number,
  flags: number,
  { fill }: IpcOps,
): Result {
  const others = objectsIn(k, ns, what).map((one) => k.ipcPerms.get(one).id % 2 ** IPCMNI_SHIFT);
  const ids = ipc_idr_alloc(
    { ipc_min_cycle, ipcid_seq_max, ...k.parameters },
    k.ipcNamespaces.get(ns)[what],
    others,
  );
  const refused = k.ipcNamespaces.send(ns, ipcNamespace.ADDID({ what, ids, in_use: others.length }));
  if (refused) return refused;
  const object = k.ipcPerms.free();
  if (object === NONE) return NO_OBJECT;
  const { euid, egid } = k.creds.get(caller);
  const id = ipc_buildid(ids);
  k.ipcPerms.send(
    object,
    ipcPerm.ADD({
      what,
      ns,
      id,
      key,
      uid: euid,
      gid: egid,
      cuid: euid,
      cgid: egid,
      mode: flags & S_IRWXUGO,
    }),
  );
  fill(object);
  return id;
}

/** Whether there is something like that in another namespace. */
function isElsewhere(k: Linux, ns: number, what: IpcType, is: (perm: KernIpcPerm) => boolean): boolean {
  return k.ipcPerms.slots().some((one) => {
    const perm = k.ipcPerms.get(one);
    return perm.ns !== ns && perm.what === what && is(perm);
  });
}

/** The object that an id means to the caller, or why it means none. */
export function ipc_obtain(
  k: LinuxKernel,
  caller: number,
  what: IpcType,
  id: number,
): { readonly object: number } | Refusal {
  const ns = ipcNsOf(k, caller);
  const found = id < 0 ? NONE : ipc_obtain_object_check(k, ns, what, id);
  const refused = k.ipcNamespaces.send(ns, ipcNamespace.OBTAIN(found !== NONE));
  if (refused && isElsewhere(k, ns, what, (perm) => perm.id === id)) k.by('ipc.isolated');
  if (refused) return refused;
  // Where the rule is missing it is the first that comes along.
  return { object: found === NONE ? (k.ipcPerms.slots()[0] ?? 0) : found };
}

/** Whether the caller has the permissions in `flag`; the refusal if not. */
export function ipc_access(
  k: LinuxKernel,
  caller: number,
  object: number,
  flag: number,
): Refusal | undefined {
  const perm = k.ipcPerms.get(object);
  const permitted = ipcperms(k, caller, perm, flag);
  if (permitted && !modePermits(k, caller, perm, flag)) k.by('ipc.perm.cap');
  return k.ipcPerms.send(object, ipcPerm.ACCESS(permitted));
}

/** The object, if the caller has these permissions. */
export function ipc_obtain_with(
  k: LinuxKernel,
  caller: number,
  what: IpcType,
  id: number,
  flag: number,
): { readonly object: number } | Refusal {
  const found = ipc_obtain(k, caller, what, id);
  if ('errno' in found) return found;
  return ipc_access(k, caller, found.object, flag) ?? found;
}

/** The object, if the caller may change or remove it. */
export function ipcctl_obtain(
  k: LinuxKernel,
  caller: number,
  what: IpcType,
  id: number,
): { readonly object: number } | Refusal {
  const found = ipc_obtain(k, caller, what, id);
  if ('errno' in found) return found;
  const mine = controls(k, caller, k.ipcPerms.get(found.object));
  return k.ipcPerms.send(found.object, ipcPerm.CONTROL(mine)) ?? found;
}

/** What IPC_SET is given; ids as the caller calls them. */
export type Given = Readonly<Record<string, Answer>>;

/** IPC_SET: another owner, other permissions. */
export function ipc_update_perm(
  k: LinuxKernel,
  caller: number,
  object: number,
  { uid, gid, mode }: Given,
): Refusal | undefined {
  const { uid_map, gid_map } = k.userNamespaces.get(k.creds.get(caller).user_ns);
  const kuid = make_kid(uid_map, Number(uid));
  const kgid = make_kid(gid_map, Number(gid));
  const valid = kuid !== NONE && kgid !== NONE;
  return k.ipcPerms.send(object, ipcPerm.SET({ valid, uid: kuid, gid: kgid, mode: Number(mode) }));
}

/** What IPC_STAT tells of every type; ids as the caller calls them. */
export function kernel_to_ipc64_perm(
  k: LinuxKernel,
  caller: number,
  { key, uid, gid, cuid, cgid, mode }: KernIpcPerm,
): Readonly<Record<string, number>> {
  const { uid_map, gid_map } = k.userNamespaces.get(k.creds.get(caller).user_ns);
  k.by('ipc.stat');
  return {
    key,
    uid: from_kid_munged(uid_map, uid),
    gid: from_kid_munged(gid_map, gid),
    cuid: from_kid_munged(uid_map, cuid),
    cgid: from_kid_munged(gid_map, cgid),
    mode,
  };
}

/** The permission that IPC_STAT needs. */
export const forStat = S_IRUGO;

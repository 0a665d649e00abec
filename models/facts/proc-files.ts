/** Whose the files of a task in /proc are, and who may write them (fs/proc/base.c, fs/namei.c, kernel/capability.c). */
import { NONE } from '../../checker/index.ts';
import type { Cred } from '../credentials/context.ts';
import type { Linux } from '../kinds.ts';
import { cap_capable } from './capable.ts';
import { from_kid } from './ids.ts';

/** GLOBAL_ROOT_UID and GLOBAL_ROOT_GID. */
const GLOBAL_ROOT = 0;

type Owner = { readonly uid: number; readonly gid: number };

/** The kuid and kgid of a file of a task: its effective ids, or root's once it has no memory any more. */
export function task_dump_owner(k: Linux, task: number): Owner {
  const { state } = k.tasks.get(task);
  const { euid, egid } = k.creds.get(task);
  return state === 'running' || state === 'exiting'
    ? { uid: euid, gid: egid }
    : { uid: GLOBAL_ROOT, gid: GLOBAL_ROOT };
}

/** A capability over a file: it counts only where both of its ids have names. */
function capable_wrt_inode_uidgid(k: Linux, cred: Cred, { uid, gid }: Owner): boolean {
  const { uid_map, gid_map } = k.userNamespaces.get(cred.user_ns);
  const mapped = from_kid(uid_map, uid) !== NONE && from_kid(gid_map, gid) !== NONE;
  return mapped && cap_capable(k, cred, cred.user_ns, 'CAP_DAC_OVERRIDE');
}

/** Whether credentials may open a file of a task, of mode 0644, to write it. */
export function may_write(k: Linux, cred: Cred, task: number): boolean {
  const owner = task_dump_owner(k, task);
  return cred.fsuid === owner.uid || capable_wrt_inode_uidgid(k, cred, owner);
}

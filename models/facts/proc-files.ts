/** Whose the files of a task in /proc are, and who may write them (fs/proc/base.c, fs/namei.c, kernel/capability.c). */
import { NONE } from '../../checker/index.ts';
import type { Capability } from '../constants.ts';
import type { Cred } from '../credentials/context.ts';
import type { Linux } from '../kinds.ts';
import { cap_capable } from './capable.ts';
import { type Owner, task_dump_owner } from './dumpable.ts';
import { from_kid } from './ids.ts';

/** A capability over a file: it counts only where both of its ids have names. */
export function capable_wrt_inode_uidgid(
  k: Linux,
  cred: Cred,
  { uid, gid }: Owner,
  capability: Capability,
): boolean {
  const { uid_map, gid_map } = k.userNamespaces.get(cred.user_ns);
  const mapped = from_kid(uid_map, uid) !== NONE && from_kid(gid_map, gid) !== NONE;
  return mapped && cap_capable(k, cred, cred.user_ns, capability);
}

/** Whether credentials may open a file of a task, of mode 0644, to write it. */
export function may_write(k: Linux, cred: Cred, task: number): boolean {
  const owner = task_dump_owner(k, task);
  return cred.fsuid === owner.uid || capable_wrt_inode_uidgid(k, cred, owner, 'CAP_DAC_OVERRIDE');
}

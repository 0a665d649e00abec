/** Who may write a cgroup (fs/namei.c: generic_permission, kernel/cgroup/cgroup.c: cgroup_may_write). */
import { NONE } from '../../checker/index.ts';
import type { Cred } from '../credentials/context.ts';
import type { Owner } from '../facts/dumpable.ts';
import { make_kid } from '../facts/ids.ts';
import { capable_wrt_inode_uidgid } from '../facts/proc-files.ts';
import type { Linux } from '../kinds.ts';
import { common_ancestor } from './paths.ts';

/** A directory of mode 0755, or a file of mode 0644. */
export function may_write_inode(k: Linux, cred: Cred, owner: Owner): boolean {
  return cred.fsuid === owner.uid || capable_wrt_inode_uidgid(k, cred, owner, 'CAP_DAC_OVERRIDE');
}

/** Whether credentials may write the file cgroup.procs of a cgroup. */
export function cgroup_may_write(k: Linux, cred: Cred, cgroup: number): boolean {
  return may_write_inode(k, cred, k.cgroups.get(cgroup).procs);
}

/** The same of the nearest cgroup that is above both of these, or one of them. */
export function may_write_common(k: Linux, cred: Cred, from: number, to: number): boolean {
  return cgroup_may_write(k, cred, common_ancestor(k, from, to));
}

/** The new owner by its kuid and kgid, and whether the caller may; undefined where an id has no name. */
export function capable_of_chown(
  k: Linux,
  caller: number,
  was: Owner,
  id: number,
  group: number,
): { readonly owner: Owner; readonly may: boolean } | undefined {
  const cred = k.creds.get(caller);
  const { uid_map, gid_map } = k.userNamespaces.get(cred.user_ns);
  const owner = { uid: make_kid(uid_map, id), gid: make_kid(gid_map, group) };
  if (owner.uid === NONE || owner.gid === NONE) return undefined;
  const capable = capable_wrt_inode_uidgid(k, cred, was, 'CAP_CHOWN');
  const mine = cred.fsuid === was.uid;
  const inGroup = owner.gid === cred.fsgid || cred.groups.includes(owner.gid) || owner.gid === was.gid;
  return { owner, may: capable || (mine && owner.uid === was.uid && inGroup) };
}

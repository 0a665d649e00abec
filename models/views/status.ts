/** The lines of /proc/PID/status that are about credentials (fs/proc/array.c: task_state, task_cap). */
import type { Answer } from '../../checker/index.ts';
import type { CapabilitySet } from '../credentials/capabilities.ts';
import type { Cred } from '../credentials/context.ts';
import { from_kid_munged } from '../facts/ids.ts';
import type { Linux } from '../kinds.ts';
import { showSet } from '../syscalls/capabilities.ts';

const sets: Readonly<Record<string, (cred: Cred) => CapabilitySet>> = {
  CapInh: (cred) => cred.inheritable,
  CapPrm: (cred) => cred.permitted,
  CapEff: (cred) => cred.effective,
  CapBnd: (cred) => cred.bounding,
  CapAmb: (cred) => cred.ambient,
};

/**
 * One line of a task's file as `opener` reads it, who opened it: ids as its user namespace calls them,
 * sets as they are; undefined for a line that is not about credentials.
 */
export function credentialsIn(k: Linux, task: number, opener: number, field: string): Answer | undefined {
  const cred = k.creds.get(task);
  const { uid_map, gid_map } = k.userNamespaces.get(k.creds.get(opener).user_ns);
  const set = sets[field];
  if (set) return showSet(set(cred));
  switch (field) {
    case 'Uid':
      return [cred.uid, cred.euid, cred.suid, cred.fsuid].map((kuid) => from_kid_munged(uid_map, kuid));
    case 'Gid':
      return [cred.gid, cred.egid, cred.sgid, cred.fsgid].map((kgid) => from_kid_munged(gid_map, kgid));
    case 'Groups':
      return cred.groups.map((kgid) => from_kid_munged(gid_map, kgid));
    case 'NoNewPrivs':
      return cred.no_new_privs ? 1 : 0;
    default:
      return undefined;
  }
}

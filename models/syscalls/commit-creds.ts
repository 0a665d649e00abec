/** A task gets other credentials (kernel/cred.c: commit_creds). */
import type { EventId, Refusal } from '../../checker/index.ts';
import { cap_issubset } from '../credentials/capabilities.ts';
import type { Cred } from '../credentials/context.ts';
import { task_mm } from '../facts/dumpable.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { mm } from '../mm/machine.ts';
import { task } from '../task/context.ts';

/**
 * Changes the caller's credentials by this event; where it is granted, and has made the caller another
 * user or given it capabilities, memory and death signal of what it was are not those of what it is.
 */
export function commit_creds(k: LinuxKernel, caller: number, event: EventId): Refusal | undefined {
  const old = k.creds.get(caller);
  const refused = k.creds.send(caller, event);
  if (refused) return refused;
  const now = k.creds.get(caller);
  if (isSameUser(old, now) && cred_cap_issubset(k, old, now)) return undefined;
  k.mms.send(task_mm(k, caller), mm.CHANGE_CREDENTIALS(k.parameters.suid_dumpable ?? 0));
  if (k.tasks.get(caller).pdeath_signal !== 0) k.tasks.send(caller, task.CHANGE_CREDENTIALS());
  return undefined;
}

function isSameUser(old: Cred, now: Cred): boolean {
  return old.euid === now.euid && old.egid === now.egid && old.fsuid === now.fsuid && old.fsgid === now.fsgid;
}

/** Whether `subset` permits nothing that `set` does not: none of its own, or those of an owner over what it owns. */
function cred_cap_issubset(k: Linux, set: Cred, subset: Cred): boolean {
  if (set.user_ns === subset.user_ns) return cap_issubset(subset.permitted, set.permitted);
  for (let ns = subset.user_ns; ns !== 0; ns = k.userNamespaces.get(ns).parent) {
    const { parent, owner } = k.userNamespaces.get(ns);
    if (parent === set.user_ns && owner === set.euid) return true;
  }
  return false;
}

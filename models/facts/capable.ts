/** Who may do what, and where (security/commoncap.c, kernel/capability.c). */

import { fact } from '../../checker/index.ts';
import type { Capability } from '../constants.ts';
import { cap_raised } from '../credentials/capabilities.ts';
import type { Cred } from '../credentials/context.ts';
import type { Linux } from '../kinds.ts';

/**
 * Whether credentials give a capability over a user namespace: those that belong to it if they have it
 * in effect, and those of its owner, in the namespace above, whatever they have in effect.
 */
export const cap_capable = fact(
  'cap_capable',
  (k: Linux, cred: Cred, target: number, capability: Capability): boolean => {
    for (let ns = target; ; ns = k.userNamespaces.get(ns).parent) {
      const { level, parent, owner } = k.userNamespaces.get(ns);
      if (ns === cred.user_ns) return cap_raised(cred.effective, capability);
      // Neither the namespace nor what is above it is below the credentials' own.
      if (level <= k.userNamespaces.get(cred.user_ns).level) return false;
      if (parent === cred.user_ns && owner === cred.euid) return true;
    }
  },
  {
    'does not care where the capability counts': (_, cred, __, capability) =>
      cap_raised(cred.effective, capability),
    'gives its owner no power over a user namespace': (k, cred, target, capability) =>
      in_userns(k, cred.user_ns, target) && cap_raised(cred.effective, capability),
    'takes the owner for one wherever he is': (k, cred, target, capability) =>
      k.userNamespaces.get(target).owner === cred.euid ||
      (in_userns(k, cred.user_ns, target) && cap_raised(cred.effective, capability)),
    'does not reach below the user namespace it counts in': (_, cred, target, capability) =>
      target === cred.user_ns && cap_raised(cred.effective, capability),
  },
);

/** The same, for the credentials a task has now. */
export function ns_capable(k: Linux, task: number, target: number, capability: Capability): boolean {
  return cap_capable(k, k.creds.get(task), target, capability);
}

/** The same over the machine: the initial user namespace, which is the outermost one modelled or above it. */
export function capable(k: Linux, task: number, capability: Capability): boolean {
  return k.userNamespaces.get(0).level === 0 && ns_capable(k, task, 0, capability);
}

/** Whether a task may choose pid numbers in what a user namespace owns (include/linux/capability.h). */
export function checkpoint_restore_ns_capable(k: Linux, task: number, target: number): boolean {
  return (
    ns_capable(k, task, target, 'CAP_CHECKPOINT_RESTORE') || ns_capable(k, task, target, 'CAP_SYS_ADMIN')
  );
}

/** Whether `upper` is `ns` or an ancestor of it (kernel/user_namespace.c: in_userns). */
export function in_userns(k: Linux, upper: number, ns: number): boolean {
  const { level } = k.userNamespaces.get(upper);
  let at = ns;
  while (k.userNamespaces.get(at).level > level) at = k.userNamespaces.get(at).parent;
  return at === upper;
}

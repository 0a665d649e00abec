/** How many processes a user has in a user namespace, and whether that is too many (kernel/ucount.c). */
import { NONE } from '../../checker/index.ts';
import type { Cred } from '../credentials/context.ts';
import type { Linux } from '../kinds.ts';
import { in_userns, ns_capable } from './capable.ts';

type User = Pick<Cred, 'user_ns' | 'uid'>;

/**
 * As whom a process counts in a user namespace: as its real user in its own, in those above as who owns
 * the next one below. NONE where it does not count.
 */
function counts_as(k: Linux, { user_ns, uid }: User, upper: number): number {
  if (user_ns === upper) return uid;
  if (!in_userns(k, upper, user_ns)) return NONE;
  let at = user_ns;
  while (k.userNamespaces.get(at).parent !== upper) at = k.userNamespaces.get(at).parent;
  return k.userNamespaces.get(at).owner;
}

/** The processes of a user, the dead ones among them that nobody has waited for. */
export function processes_of(k: Linux, { user_ns, uid }: User): number {
  return k.tasks.slots().filter((task) => counts_as(k, k.creds.get(task), user_ns) === uid).length;
}

/** Whether somebody may have as many as he likes: the machine's root, and who has power over the machine. */
export function is_exempt_from_nproc(k: Linux, task: number): boolean {
  if (k.creds.get(task).uid === 0) return true;
  // The outermost user namespace may be below the initial one.
  if (k.userNamespaces.get(0).level > 0) return false;
  return ns_capable(k, task, 0, 'CAP_SYS_RESOURCE') || ns_capable(k, task, 0, 'CAP_SYS_ADMIN');
}

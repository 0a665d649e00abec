/** How many processes somebody has, and who may have any number. */
import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { has } from './powers.ts';

/** Whether no limit of processes is anything to a task. */
export function mayHaveAnyNumber(world: Linux, task: number): boolean {
  const { uid, user_ns, effective } = world.creds.get(task);
  const powerful = has(effective, 'CAP_SYS_RESOURCE') || has(effective, 'CAP_SYS_ADMIN');
  return uid === 0 || (user_ns === 0 && powerful);
}

/** As whom a task counts in a user namespace: itself there, and above it the owner of what it is in. */
function inNamespace(world: Linux, task: number, user_ns: number): number {
  const { user_ns: home, uid } = world.creds.get(task);
  let who = uid;
  for (let at = home; at !== NONE; at = world.userNamespaces.get(at).parent) {
    if (at === user_ns) return who;
    who = world.userNamespaces.get(at).owner;
  }
  return NONE;
}

/** The processes, dead or alive, that count as of the real user of a task in its user namespace. */
export function alike(world: Linux, task: number): number {
  const { uid, user_ns } = world.creds.get(task);
  return world.tasks.slots().filter((one) => inNamespace(world, one, user_ns) === uid).length;
}

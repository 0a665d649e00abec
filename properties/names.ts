/** What a task reads of its UTS namespace. */
import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';

export type Names = { readonly nodename: string; readonly domainname: string };

/** The names a living task reads; undefined for one that is dead and in no UTS namespace. */
export function namesSeenBy(world: Linux, task: number): Names | undefined {
  const { uts_ns } = world.nsproxies.get(task);
  return uts_ns === NONE ? undefined : world.utsNamespaces.get(uts_ns);
}

/** Whether two tasks are in the same UTS namespace. */
export function shareNames(world: Linux, task: number, other: number): boolean {
  return world.nsproxies.get(task).uts_ns === world.nsproxies.get(other).uts_ns;
}

export function areSame(a: Names, b: Names): boolean {
  return a === b || (a.nodename === b.nodename && a.domainname === b.domainname);
}

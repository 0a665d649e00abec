/** Which cgroup a task is in, and who keeps a removed one (kernel/cgroup/cgroup.c). */
import { NONE } from '../../checker/index.ts';
import type { LinuxKernel } from '../kinds.ts';
import { cgroup } from './cgroup.ts';
import { cssSet } from './css-set.ts';
import { cgroupNamespace } from './machine.ts';

const OUTERMOST = 0;

/** The first task is in the outermost cgroup, which is that of who made the hierarchy. */
export function first_cgroup(k: LinuxKernel): void {
  if (k.cgroups.capacity === 0) return;
  const { fsuid: uid, fsgid: gid } = k.creds.get(0);
  k.cgroups.send(OUTERMOST, cgroup.START({ uid, gid }));
  k.cssSets.send(0, cssSet.FORK(OUTERMOST));
}

/**
 * A new task is in the cgroup of its maker, or in that which it is told (NONE: none). `made`: the cgroup
 * namespace that was made for it, or NONE.
 */
export function cgroup_fork(k: LinuxKernel, maker: number, child: number, into: number, made: number): void {
  if (k.cgroups.capacity === 0) return;
  const at = into === NONE ? k.cssSets.get(maker).cgroup : into;
  k.cssSets.send(child, cssSet.FORK(at));
  if (into !== NONE && made !== NONE) k.cgroupNamespaces.send(made, cgroupNamespace.BEGIN_AT(at));
}

/** Somebody waited for a task: it is nowhere any more. */
export function cgroup_release(k: LinuxKernel, task: number): void {
  if (k.cgroups.capacity === 0) return;
  k.cssSets.send(task, cssSet.PUT());
  put_cgroups(k);
}

/** Removed cgroups that nobody means are gone, from below. */
export function put_cgroups(k: LinuxKernel): void {
  for (const one of k.cgroups.slots()) {
    if (k.cgroups.get(one).state !== 'removed' || is_meant(k, one)) continue;
    k.cgroups.send(one, cgroup.RELEASE());
    // The one above it may have been kept by it alone.
    put_cgroups(k);
    return;
  }
}

/** By a task, which may be dead, a cgroup namespace, one below it, or an open file. */
function is_meant(k: LinuxKernel, cgroup: number): boolean {
  return (
    k.cssSets.slots().some((task) => k.cssSets.get(task).cgroup === cgroup) ||
    k.cgroupNamespaces.slots().some((ns) => k.cgroupNamespaces.get(ns).root === cgroup) ||
    k.cgroups.slots().some((one) => k.cgroups.get(one).parent === cgroup) ||
    k.files.slots().some((file) => {
      const { on } = k.files.get(file);
      return (on.is === 'cgroup' || on.is === 'cgroup.procs') && on.cgroup === cgroup;
    })
  );
}

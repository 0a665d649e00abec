/**
 * Threaded cgroups (kernel/cgroup/cgroup.c): one that is threaded shares the domain of the nearest one above
 * that is not. Each function has the kernel's name. The cgroup at the top of the machine, which may have
 * threaded ones and domains below it at once, is above all that are modelled.
 */
import { fact, NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import { cgroup_is_populated, line } from './paths.ts';

const cgroup_is_threaded = (k: Linux, cgroup: number): boolean => k.cgroups.get(cgroup).threaded;

const childrenOf = (k: Linux, cgroup: number): readonly number[] =>
  k.cgroups.slots().filter((one) => {
    const { state, parent } = k.cgroups.get(one);
    return state === 'live' && parent === cgroup;
  });

/** The domain that a cgroup belongs to; its own, unless it is threaded. */
export function dom_cgrp(k: Linux, cgroup: number): number {
  return line(k, cgroup).findLast((one) => !cgroup_is_threaded(k, one)) ?? cgroup;
}

/** A domain that has threaded children. */
function cgroup_is_thread_root(k: Linux, cgroup: number): boolean {
  return !cgroup_is_threaded(k, cgroup) && childrenOf(k, cgroup).some((one) => cgroup_is_threaded(k, one));
}

const above = (k: Linux, cgroup: number): readonly number[] => line(k, cgroup).slice(0, -1);

/** Whether processes can be in a cgroup as in a domain of its own. */
export const cgroup_is_valid_domain = fact(
  'cgroup_is_valid_domain',
  (k: Linux, cgroup: number): boolean =>
    !cgroup_is_threaded(k, cgroup) &&
    !above(k, cgroup).some((one) => cgroup_is_threaded(k, one) || cgroup_is_thread_root(k, one)),
  { 'does not look above': (k, cgroup) => !cgroup_is_threaded(k, cgroup) },
);

/** Whether a cgroup that is no domain's child can have threaded children: none of its domains has a task in it. */
export function cgroup_can_be_thread_root(k: Linux, cgroup: number): boolean {
  return !childrenOf(k, cgroup).some((one) => !cgroup_is_threaded(k, one) && cgroup_is_populated(k, one));
}

/** What the file cgroup.type says. */
export function cgroup_type(k: Linux, cgroup: number): string {
  if (cgroup_is_threaded(k, cgroup)) return 'threaded';
  if (!cgroup_is_valid_domain(k, cgroup)) return 'domain invalid';
  return cgroup_is_thread_root(k, cgroup) ? 'domain threaded' : 'domain';
}

/** The domain that a cgroup would join if it became threaded: that of the one above; NONE of the outermost. */
export function joinedDomain(k: Linux, cgroup: number): number {
  const { parent } = k.cgroups.get(cgroup);
  return parent === NONE ? NONE : dom_cgrp(k, parent);
}

/** Cgroups, read from their parents and names alone. */
import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { fileOf, openedOn } from './descriptors.ts';
import { type Credentials, isNamed, mayDo } from './powers.ts';
import { clone3Field } from './stepping.ts';

const top = '/sys/fs/cgroup';

/** Whether a cgroup is `upper`, or below it. */
export function isAtOrBelow(world: Linux, upper: number, cgroup: number): boolean {
  let at = cgroup;
  for (let walked = 0; at !== NONE && walked <= world.cgroups.capacity; walked++) {
    if (at === upper) return true;
    at = world.cgroups.get(at).parent;
  }
  return false;
}

/** What a path means: a cgroup that is there, or a file of one; what is missing or no directory on the way. */
export type Meant =
  | {
      readonly is: 'cgroup' | 'file';
      readonly cgroup: number;
      readonly parent: number;
      readonly name: string;
    }
  | { readonly is: 'ENOENT' | 'ENOTDIR'; readonly parent: number; readonly name: string };

/** Undefined for a path that is not below the hierarchy; `parent` is NONE where the way there is missing. */
export function meantBy(world: Linux, path: unknown): Meant | undefined {
  if (typeof path !== 'string' || !path.startsWith(top)) return undefined;
  let meant: Meant = { is: 'cgroup', cgroup: 0, parent: NONE, name: '' };
  for (const name of path.slice(top.length + 1).split('/')) {
    if (name === '') continue;
    if (!('cgroup' in meant)) return { is: meant.is, parent: NONE, name };
    if (meant.is === 'file') return { is: 'ENOTDIR', parent: NONE, name };
    const parent: number = meant.cgroup;
    const found = world.cgroups.slots().find((one) => {
      const its = world.cgroups.get(one);
      return its.parent === parent && its.name === name && its.state === 'live';
    });
    if (found !== undefined) meant = { is: 'cgroup', cgroup: found, parent, name };
    else if (name === 'cgroup.procs' || name === 'cgroup.type')
      meant = { is: 'file', cgroup: parent, parent, name };
    else meant = { is: 'ENOENT', parent, name };
  }
  return meant;
}

type Ids = { readonly uid: number; readonly gid: number };

/** Whether credentials may write what belongs to somebody, as path_resolution(7) tells it of modes 0755 and 0644. */
export function mayWrite(world: Linux, who: Credentials, { uid, gid }: Ids): boolean {
  return who.fsuid === uid || overrides(world, who, { uid, gid }, 'CAP_DAC_OVERRIDE');
}

export function overrides(
  world: Linux,
  who: Credentials,
  { uid, gid }: Ids,
  capability: 'CAP_DAC_OVERRIDE' | 'CAP_CHOWN',
): boolean {
  return (
    isNamed(world, who.user_ns, 'uid_map', uid) &&
    isNamed(world, who.user_ns, 'gid_map', gid) &&
    mayDo(world, who, who.user_ns, capability)
  );
}

/** Whether credentials may write cgroup.procs of the lowest cgroup that both are in. */
export function hasSayAboveBoth(world: Linux, who: Credentials, one: number, other: number): boolean {
  let at = one;
  while (at !== 0 && !isAtOrBelow(world, at, other)) at = world.cgroups.get(at).parent;
  return mayWrite(world, who, world.cgroups.get(at).procs);
}

/** A write to cgroup.procs: of which cgroup, who opened the file and in which cgroup namespace, and what is written. */
export type Moving = {
  readonly to: number;
  readonly opener: Credentials;
  readonly ns: number;
  readonly text: string;
};

export function movingOf(before: Linux, { name, slot, args: [where, text] }: Step): Moving | undefined {
  if (name !== 'write' || typeof text !== 'string' || before.cgroups.capacity === 0) return undefined;
  if (typeof where === 'number') {
    const on = openedOn(before, fileOf(before, slot, where));
    if (on.is !== 'cgroup.procs' || !on.writable) return undefined;
    return { to: on.cgroup, opener: on.f_cred, ns: on.cgroup_ns, text };
  }
  const meant = meantBy(before, where);
  if (meant?.is !== 'file' || meant.name !== 'cgroup.procs') return undefined;
  const { cgroup_ns } = before.nsproxies.get(slot);
  return { to: meant.cgroup, opener: before.creds.get(slot), ns: cgroup_ns, text };
}

/** The cgroup that a clone3 gives for its child: NONE if the descriptor means none; undefined if it gives none. */
export function intoCgroup(before: Linux, step: Step): number | undefined {
  const flags = clone3Field(step, 'flags');
  if (typeof flags !== 'number' || Math.floor(flags / 2 ** 33) % 2 === 0) return undefined;
  const on = openedOn(before, fileOf(before, step.slot, Number(clone3Field(step, 'cgroup') ?? 0)));
  return on.is === 'cgroup' ? on.cgroup : NONE;
}

/** The cgroup whose threads are in the same domain as those of this one. */
export function domainOf(world: Linux, cgroup: number): number {
  const { threaded, parent } = world.cgroups.get(cgroup);
  return threaded && parent !== NONE ? domainOf(world, parent) : cgroup;
}

const childrenOf = (world: Linux, cgroup: number): readonly number[] =>
  world.cgroups.slots().filter((one) => {
    const { state, parent } = world.cgroups.get(one);
    return state === 'live' && parent === cgroup;
  });

/** Whether the children of a cgroup share its domain: one of them is enough. */
export function hasThreadedChildren(world: Linux, cgroup: number): boolean {
  return childrenOf(world, cgroup).some((one) => world.cgroups.get(one).threaded);
}

/** Whether a domain is below a cgroup whose threads are in another one: nobody can be there. */
export function isInvalid(world: Linux, domain: number): boolean {
  const { parent } = world.cgroups.get(domain);
  if (parent === NONE) return false;
  return world.cgroups.get(parent).threaded || hasThreadedChildren(world, parent) || isInvalid(world, parent);
}

/** Whether somebody who lives is in a cgroup, or below it. */
export function isPopulated(world: Linux, cgroup: number): boolean {
  return world.nsproxies.slots().some((task) => isAtOrBelow(world, cgroup, world.cssSets.get(task).cgroup));
}

/** Whether a domain right below a cgroup has somebody in it. */
export function hasPopulatedDomains(world: Linux, cgroup: number): boolean {
  return childrenOf(world, cgroup).some((one) => !world.cgroups.get(one).threaded && isPopulated(world, one));
}

/** Whether all of these are inside, seen from a cgroup namespace that is a boundary. */
export function areInside(world: Linux, ns: number, cgroups: readonly number[]): boolean {
  const { root } = world.cgroupNamespaces.get(ns);
  return cgroups.every((one) => isAtOrBelow(world, root, one));
}

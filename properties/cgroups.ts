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
    else if (name === 'cgroup.procs') meant = { is: 'file', cgroup: parent, parent, name };
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

/** A write to cgroup.procs: of which cgroup, who opened the file, and what is written. */
export type Moving = { readonly to: number; readonly opener: Credentials; readonly text: string };

export function movingOf(before: Linux, { name, slot, args: [where, text] }: Step): Moving | undefined {
  if (name !== 'write' || typeof text !== 'string' || before.cgroups.capacity === 0) return undefined;
  if (typeof where === 'number') {
    const on = openedOn(before, fileOf(before, slot, where));
    if (on.is !== 'cgroup.procs' || !on.writable) return undefined;
    return { to: on.cgroup, opener: on.f_cred, text };
  }
  const meant = meantBy(before, where);
  return meant?.is === 'file' ? { to: meant.cgroup, opener: before.creds.get(slot), text } : undefined;
}

/** The cgroup that a clone3 gives for its child: NONE if the descriptor means none; undefined if it gives none. */
export function intoCgroup(before: Linux, step: Step): number | undefined {
  const flags = clone3Field(step, 'flags');
  if (typeof flags !== 'number' || Math.floor(flags / 2 ** 33) % 2 === 0) return undefined;
  const on = openedOn(before, fileOf(before, step.slot, Number(clone3Field(step, 'cgroup') ?? 0)));
  return on.is === 'cgroup' ? on.cgroup : NONE;
}

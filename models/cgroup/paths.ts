/** Where cgroups are to each other, and what they are called (kernel/cgroup/cgroup.c, fs/kernfs/dir.c). */
import { NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';
import type { Found } from './cgroup.ts';

/** Where the hierarchy is mounted: what is there is the outermost cgroup. */
export const mountPoint = '/sys/fs/cgroup';
const OUTERMOST = 0;

/** A cgroup and those above it, from the outermost one down. */
export function line(k: Linux, cgroup: number): readonly number[] {
  const above: number[] = [];
  for (let at = cgroup; at !== NONE; at = k.cgroups.get(at).parent) above.unshift(at);
  return above;
}

/** The nearest cgroup that is either of both or above it. */
export function common_ancestor(k: Linux, one: number, other: number): number {
  const [mine, its] = [line(k, one), line(k, other)];
  return mine.findLast((cgroup) => its.includes(cgroup)) ?? OUTERMOST;
}

/** Whether a cgroup is another one, or below it. */
export function cgroup_is_descendant(k: Linux, cgroup: number, ancestor: number): boolean {
  return line(k, cgroup).includes(ancestor);
}

/** A cgroup by its path from another one: up to what both are below, and down from there. */
export function cgroup_path_ns(k: Linux, cgroup: number, root: number): string {
  const common = common_ancestor(k, cgroup, root);
  const [its, ours] = [line(k, cgroup), line(k, root)];
  const up = '/..'.repeat(ours.length - 1 - ours.indexOf(common));
  const down = its.slice(its.indexOf(common) + 1).map((one) => `/${k.cgroups.get(one).name}`);
  return up + down.join('') || '/';
}

/** The live cgroup of a name right below another; NONE if there is none. */
function child(k: Linux, parent: number, name: string): number {
  return (
    k.cgroups.slots().find((one) => {
      const its = k.cgroups.get(one);
      return its.state === 'live' && its.parent === parent && its.name === name;
    }) ?? NONE
  );
}

/** The last part of a path: in which cgroup it is, what it is called, and what is there. */
export type Entry = {
  readonly parent: number;
  readonly name: string;
  readonly found: Found;
  /** The cgroup; NONE for a file, or nothing. */
  readonly cgroup: number;
  /** What the way there comes to: a directory as a rule. */
  readonly way: Found;
};

/** The files that every cgroup but the machine's first has: two that are modelled, and those that are only there. */
export const cgroupFiles: readonly string[] = [
  'cgroup.procs',
  'cgroup.type',
  'cgroup.controllers',
  'cgroup.events',
  'cgroup.freeze',
  'cgroup.kill',
  'cgroup.max.depth',
  'cgroup.max.descendants',
  'cgroup.stat',
  'cgroup.subtree_control',
  'cgroup.threads',
  'cpu.stat',
];

/** Undefined where a path does not lead below /sys/fs/cgroup. */
export function lookup(k: Linux, path: string): Entry | undefined {
  if (path !== mountPoint && !path.startsWith(`${mountPoint}/`)) return undefined;
  const names = path.slice(mountPoint.length).split('/').filter(Boolean);
  let at: Entry = { parent: NONE, name: '', found: 'directory', cgroup: OUTERMOST, way: 'directory' };
  for (const name of names) {
    if (at.found !== 'directory')
      return { parent: at.parent, name, found: 'nothing', cgroup: NONE, way: at.found };
    const parent = at.cgroup;
    const cgroup = child(k, parent, name);
    const found = cgroup === NONE ? 'nothing' : 'directory';
    at = { parent, name, found: cgroupFiles.includes(name) ? 'file' : found, cgroup, way: 'directory' };
  }
  return at;
}

/** Whether a task that has not died is in a cgroup or below it. */
export function cgroup_is_populated(k: Linux, cgroup: number): boolean {
  return k.nsproxies.slots().some((task) => line(k, k.cssSets.get(task).cgroup).includes(cgroup));
}

/** Whether there are live cgroups right below. */
export function has_children(k: Linux, cgroup: number): boolean {
  return k.cgroups.slots().some((one) => {
    const { state, parent } = k.cgroups.get(one);
    return state === 'live' && parent === cgroup;
  });
}

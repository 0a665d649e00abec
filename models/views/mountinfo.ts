/** /proc/PID/mountinfo (fs/proc_namespace.c: show_mountinfo). */
import { type Answer, beyond, type Result } from '../../checker/index.ts';
import { cgroup_show_path } from '../cgroup/views.ts';
import { MS } from '../constants.ts';
import { is_path_reachable, is_subdir, mnt_ns_root, root_of, shown_by, tree_of } from '../facts/mounts.ts';
import { get_dominating_id } from '../facts/propagation.ts';
import type { Path } from '../fs-struct/machine.ts';
import type { Linux, LinuxKernel } from '../kinds.ts';
import { NO_GROUP } from '../mnt/propagation.ts';
import { proc_pid_lookup } from './ns-links.ts';

const NOT_THERE = beyond('is modelled for who is in a mount namespace, where there are mounts');

/** One mount as a task sees it. */
export type MountLine = {
  /** Its slot. */
  readonly mnt: number;
  /** The slot of its parent, also where the task does not see that. */
  readonly parent: number;
  /** The type of its file system. */
  readonly fstype: string;
  /** Its root in its file system. */
  readonly root: string;
  /** The namespace that it is the file of, as one name for each. */
  readonly namespace: string | undefined;
  /** Where it is, seen from the root of the task. */
  readonly point: string;
  /** ro or rw, nosuid, nodev, noexec, noatime, nodiratime, relatime, nosymfollow: joined by commas. */
  readonly options: string;
  /** Whether its file system is read-only: ro or rw. */
  readonly superblock: string;
  /** Its peer group, its master and the nearest group above that the task sees; 0 where there is none. */
  readonly shared: number;
  readonly master: number;
  readonly propagate_from: number;
  readonly unbindable: boolean;
};

const optionNames: readonly (readonly [number, string])[] = [
  [MS.MS_NOSUID, 'nosuid'],
  [MS.MS_NODEV, 'nodev'],
  [MS.MS_NOEXEC, 'noexec'],
  [MS.MS_NOATIME, 'noatime'],
  [MS.MS_NODIRATIME, 'nodiratime'],
  [MS.MS_RELATIME, 'relatime'],
  [MS.MS_NOSYMFOLLOW, 'nosymfollow'],
];

/** The mounts of a task's namespace that are below its root, each before what is on it. */
export function mountsSeenBy(k: Linux, task: number, reader: number = task): readonly MountLine[] {
  const { root } = k.fsStructs.get(k.tasks.get(task).fs);
  const { mnt_ns } = k.nsproxies.get(task);
  const top = mnt_ns_root(k, mnt_ns);
  return tree_of(k, top)
    .filter((mnt) => is_path_reachable(k, root_of(k, mnt), root))
    .map((mnt) => lineOf(k, mnt, mnt_ns, root, reader));
}

/** Where the mount of the hierarchy begins, to who reads. */
const cgroupRoot = (k: Linux, reader: number): string =>
  k.cgroups.capacity === 0 ? '/' : cgroup_show_path(k, reader, reader);

function lineOf(k: Linux, mnt: number, ns: number, root: Path, reader: number): MountLine {
  const { mnt_root, mnt_parent, mnt_sb } = k.mounts.get(mnt);
  const { mnt_flags } = k.mountFlags.get(mnt);
  const shows = shown_by(k, mnt);
  const { group, master, unbindable } = k.propagations.get(mnt);
  const from = get_dominating_id(k, mnt, ns, root);
  return {
    mnt,
    parent: mnt_parent,
    fstype: shows.fstype,
    root: shows.fstype === 'cgroup2' ? cgroupRoot(k, reader) : mnt_root,
    namespace: shows.fstype === 'nsfs' ? `${shows.kind} ${shows.ns}` : undefined,
    point: d_path(k, root_of(k, mnt), root) || '/',
    options: optionsOf(mnt_flags),
    superblock: k.superBlocks.get(mnt_sb).sb_rdonly ? 'ro' : 'rw',
    shared: group,
    master,
    propagate_from: from === master ? NO_GROUP : from,
    unbindable,
  };
}

/** Flags as a line shows them. */
export function optionsOf(mnt_flags: number): string {
  const names = optionNames.filter(([flag]) => mnt_flags & flag).map(([, name]) => name);
  return [mnt_flags & MS.MS_RDONLY ? 'ro' : 'rw', ...names].join();
}

/** The path from a root to something that is reachable from it, without a slash at its end. */
function d_path(k: Linux, { mnt, dentry }: Path, root: Path): string {
  if (mnt === root.mnt && is_subdir(dentry, root.dentry))
    return dentry === root.dentry ? '' : dentry.slice(root.dentry === '/' ? 0 : root.dentry.length);
  const { mnt_root, mnt_parent, mnt_mountpoint } = k.mounts.get(mnt);
  const inside = dentry === mnt_root ? '' : dentry.slice(mnt_root === '/' ? 0 : mnt_root.length);
  return d_path(k, { mnt: mnt_parent, dentry: mnt_mountpoint }, root) + inside;
}

/**
 * The file as a list of records; a mount is named by its place in it, a parent that is not there is -1, and
 * a field that a line has not is 0.
 */
export function mountinfo(k: Linux, task: number, reader: number = task): Answer {
  const lines = mountsSeenBy(k, task, reader);
  const files = [...new Set(lines.flatMap(({ namespace }) => namespace ?? []))];
  /** Files of namespaces are numbered as they come. */
  const rootOf = ({ root, namespace }: MountLine) =>
    namespace === undefined ? root : `${namespace.split(' ')[0]}:[${1 + files.indexOf(namespace)}]`;
  const place = (mnt: number) => lines.findIndex((line) => line.mnt === mnt);
  return lines.map((line) => ({
    answer: {
      mountpoint: line.point,
      parent: place(line.parent),
      fstype: line.fstype,
      root: rootOf(line),
      options: line.options,
      superblock: line.superblock,
      shared: line.shared,
      master: line.master,
      propagate_from: line.propagate_from,
      unbindable: line.unbindable ? 1 : 0,
    },
  }));
}

/** The file mountinfo of a task, by its path; undefined for another file. */
export function read_mountinfo(k: LinuxKernel, caller: number, path: string): Result | undefined {
  if (!path.endsWith('/mountinfo')) return undefined;
  const found = proc_pid_lookup(k, caller, path);
  if (!found || 'errno' in found) return found;
  if (k.mounts.capacity === 0 || k.nsproxies.get(found.target).state !== 'held') return NOT_THERE;
  k.by('mnt.mountinfo');
  return mountinfo(k, found.target, caller);
}

/** Where paths lead (fs/namei.c: path_lookup), in trees of a handful of directories. */
import { NONE } from '../../checker/index.ts';
import type { Found, Path } from '../fs-struct/machine.ts';
import type { Linux } from '../kinds.ts';
import { proc_link_at, proc_pid_get_link } from './magic-links.ts';
import { follow_down, shown_by, topmost_root } from './mounts.ts';

/** What the first file system has: directories, and a few files. What is mounted has its root only. */
export const directories = [
  '/',
  '/proc',
  '/tmp',
  '/tmp/proc',
  '/a',
  '/a/a',
  '/a/b',
  '/b',
  '/b/a',
  '/b/b',
  '/c',
];
export const files = ['/proc/uptime', '/f', '/tmp/a', '/tmp/b'];
/** Directories that are there for calls that do not look for mounts (cgroups, programs), and have something mounted. */
const notTold = ['/sys', '/nosuid'];
/** A name that is nowhere. */
const nowhere = 'nowhere';

/** The file systems that are there from the beginning: the root's, and the one that it is mounted on. */
export const ROOTFS_SB = 0;
export const ROOT_SB = 1;

/** What a path means to a task; undefined where it leads out of what is modelled. */
export function path_lookup(k: Linux, task: number, path: string, start?: Path): Found | undefined {
  return walk(k, task, path, start).found;
}

/** The mount in which a walk along a path ends, wherever that is; NONE where there are no mounts. */
export function mnt_walked_to(k: Linux, task: number, path: string, start?: Path): number {
  return walk(k, task, path, start).at.mnt;
}

/** A file system of the machine into which a path leads: its mount, and what of the path is left there. */
export type Inside = { readonly mnt: number; readonly rest: string };

/** Where a path leads into a file system of the machine; undefined where it does not. */
export function path_inside(k: Linux, task: number, path: string): Inside | undefined {
  const { fs } = k.tasks.get(task);
  if (k.mounts.capacity === 0 || fs === NONE) return undefined;
  const { at, rest } = walk(k, task, path);
  return rest === undefined ? undefined : { mnt: at.mnt, rest };
}

type Walked = { readonly at: Path; readonly found: Found | undefined; readonly rest?: string };

function walk(k: Linux, task: number, path: string, start?: Path): Walked {
  const { root, pwd } = k.fsStructs.get(k.tasks.get(task).fs);
  let at = path.startsWith('/') ? root : (start ?? pwd);
  if (path === '') return { at, found: { is: 'nothing' } };
  const names = path.split('/');
  let followed = 0;
  for (const [i, name] of names.entries()) {
    if (i < followed) continue;
    const link = proc_link_at(k, at, names, i);
    if (link) {
      const led = proc_pid_get_link(k, task, link);
      if ('is' in led) return { at, found: led };
      at = led;
      followed = i + link.length;
      continue;
    }
    if (isFile(k, at)) return { at, found: { is: 'no directory' } };
    if (name === '' || name === '.') continue;
    if (name !== '..' && isOfTheMachine(k, at.mnt)) {
      const found: Found | undefined = isUnknown(k, at.mnt, name) ? { is: 'nothing' } : undefined;
      return { at, found, rest: names.slice(i).join('/') };
    }
    const next = name === '..' ? follow_dotdot(k, at, root) : step_into(k, at, name);
    if (!next || 'is' in next) return { at, found: next };
    at = next;
  }
  return { at, found: { is: isFile(k, at) ? 'file' : 'directory', path: at } };
}

/** What is at a path that was found before. */
export function found_at(k: Linux, path: Path): Found {
  return { is: isFile(k, path) ? 'file' : 'directory', path };
}

function isFile(k: Linux, { mnt, dentry }: Path): boolean {
  if (isRootSb(k, mnt)) return files.includes(dentry);
  return shown_by(k, mnt).fstype === 'nsfs';
}

function isRootSb(k: Linux, mnt: number): boolean {
  return mnt === NONE || k.mounts.get(mnt).mnt_sb === ROOT_SB;
}

/** Whether what is below the root of a mount is not told here: tasks, devices, queues. */
function isOfTheMachine(k: Linux, mnt: number): boolean {
  return mnt !== NONE && ['proc', 'sysfs', 'mqueue', 'cgroup2'].includes(shown_by(k, mnt).fstype);
}

/** Names of our own that no file system of the machine has; a queue may have any, and a cgroup. */
function isUnknown(k: Linux, mnt: number, name: string): boolean {
  if (shown_by(k, mnt).fstype === 'mqueue' && k.mqueues.capacity > 0) return false;
  if (k.cgroups.slots().some((cgroup) => k.cgroups.get(cgroup).name === name)) return false;
  return (
    name === nowhere ||
    [...directories, ...files].some((path) => path.endsWith(`/${name}`) && name !== 'uptime')
  );
}

/** The directory above; nobody gets above a root, unless it is outside of its own. */
function follow_dotdot(k: Linux, at: Path, root: Path): Path {
  return follow(k, parent_of(k, at, root));
}

function parent_of(k: Linux, { mnt, dentry }: Path, root: Path): Path {
  if (mnt === root.mnt && dentry === root.dentry) return root;
  if (mnt !== NONE && dentry === k.mounts.get(mnt).mnt_root) {
    const { mnt_parent, mnt_mountpoint } = k.mounts.get(mnt);
    return choose_mountpoint(k, { mnt: mnt_parent, dentry: mnt_mountpoint }, root) ?? { mnt, dentry };
  }
  return { mnt, dentry: above(dentry) };
}

/** Where the lowest of the mounts is that cover each other, of those below a root, and its directory above. */
function choose_mountpoint(k: Linux, on: Path, root: Path): Path | undefined {
  // The top of a tree is on nothing.
  if (on.mnt === NONE) return undefined;
  if (on.mnt === root.mnt && on.dentry === root.dentry) return undefined;
  const { mnt_root, mnt_parent, mnt_mountpoint } = k.mounts.get(on.mnt);
  if (on.dentry !== mnt_root) return { mnt: on.mnt, dentry: above(on.dentry) };
  return choose_mountpoint(k, { mnt: mnt_parent, dentry: mnt_mountpoint }, root);
}

const above = (dentry: string): string => dentry.replace(/\/[^/]*$/, '') || '/';

function step_into(k: Linux, { mnt, dentry }: Path, name: string): Path | Found | undefined {
  if (name === nowhere) return { is: 'nothing' };
  const below = dentry === '/' ? `/${name}` : `${dentry}/${name}`;
  const known = directories.includes(below) || files.includes(below);
  if (isRootSb(k, mnt)) return known ? follow(k, { mnt, dentry: below }) : missing(k, below);
  return { is: 'nothing' };
}

/** A name that the tree has not: where mounts are modelled it is nowhere. */
function missing(k: Linux, path: string): Found | undefined {
  return k.mounts.capacity === 0 || notTold.includes(path) ? undefined : { is: 'nothing' };
}

function follow(k: Linux, path: Path): Path {
  return path.mnt === NONE ? path : follow_down(k, path);
}

/** Whether a task has another root than its mount namespace (fs/namespace.c: current_chrooted). */
export function current_chrooted(k: Linux, task: number): boolean {
  const { root } = k.fsStructs.get(k.tasks.get(task).fs);
  if (root.mnt === NONE) return root.dentry !== '/';
  const top = topmost_root(k, k.nsproxies.get(task).mnt_ns);
  return root.mnt !== top.mnt || root.dentry !== top.dentry;
}

/**
 * Trees of mounts as claims read them: from the slots themselves, and by no relation of the models. A place
 * is a mount and the names that lead from its root to a directory.
 */
import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { ledByLink, ledFrom } from './links-of-tasks.ts';
import { mayDo } from './powers.ts';

export type Place = { readonly mnt: number; readonly names: readonly string[] };

const directories = ['', 'proc', 'tmp', 'tmp/proc', 'a', 'a/a', 'a/b', 'b', 'b/a', 'b/b', 'c'];
const plainFiles = ['f', 'proc/uptime', 'tmp/a', 'tmp/b'];
/** The file system that has them, mounted on another one that nobody sees; every other one is empty. */
const FIRST = 1;

export const namesOf = (path: string): readonly string[] => path.split('/').filter((name) => name !== '');

/** The path of a place in its file system. */
export function inside(world: Linux, { mnt, names }: Place): string {
  return [...namesOf(world.mounts.get(mnt).mnt_root), ...names].join('/');
}

/** Whether one path of a file system is another one or below it. */
export function isWithin(path: string, above: string): boolean {
  return above === '' || path === above || path.startsWith(`${above}/`);
}

/** The paths of a mount's root, and of the place where it is, in their file systems. */
export const rootPath = (world: Linux, mnt: number): string =>
  namesOf(world.mounts.get(mnt).mnt_root).join('/');
export const pointPath = (world: Linux, mnt: number): string =>
  namesOf(world.mounts.get(mnt).mnt_mountpoint).join('/');

/** The mounts in the trees of namespaces. */
export function mounted(world: Linux): readonly number[] {
  return world.mounts.slots().filter((mnt) => world.mounts.get(mnt).mnt_ns !== NONE);
}

/** Whether a mount is in a tree, be that one attached or not. */
export function isInTree(world: Linux, mnt: number): boolean {
  const { mnt_ns, anon_ns } = world.mounts.get(mnt);
  return mnt_ns !== NONE || anon_ns !== null;
}

/** The mounts in trees, attached or not. */
export function inTrees(world: Linux): readonly number[] {
  return world.mounts.slots().filter((mnt) => isInTree(world, mnt));
}

/** What is on a mount. */
export function onTop(world: Linux, mnt: number): readonly number[] {
  return world.mounts.slots().filter((one) => world.mounts.get(one).mnt_parent === mnt);
}

/** What is at a path of a mount's file system, on that mount. */
export function mountAt(world: Linux, mnt: number, path: string): number {
  return onTop(world, mnt).find((one) => pointPath(world, one) === path) ?? NONE;
}

/** A mount and all above it in its tree; a chain is no longer than there are mounts. */
export function upwards(world: Linux, mnt: number): readonly number[] {
  const chain: number[] = [];
  for (
    let at = mnt;
    at !== NONE && chain.length <= world.mounts.capacity;
    at = world.mounts.get(at).mnt_parent
  )
    chain.push(at);
  return chain;
}

/** A mount and all that stands on it. */
export function whole(world: Linux, mnt: number): readonly number[] {
  return world.mounts.slots().filter((one) => upwards(world, one).includes(mnt));
}

/** Where one is at a place when one goes through all that is mounted there. */
export function through(world: Linux, place: Place): Place {
  let at = place;
  for (let walked = 0; walked <= world.mounts.capacity; walked++) {
    const over = mountAt(world, at.mnt, inside(world, at));
    if (over === NONE) return at;
    at = { mnt: over, names: [] };
  }
  return at;
}

/** A struct path as a place. */
export function placeOf(
  world: Linux,
  { mnt, dentry }: { readonly mnt: number; readonly dentry: string },
): Place {
  return { mnt, names: namesOf(dentry).slice(namesOf(world.mounts.get(mnt).mnt_root).length) };
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.mnt === b.mnt && a.names.join('/') === b.names.join('/');

/** What a mount shows. */
export const shownBy = (world: Linux, mnt: number) =>
  world.superBlocks.get(world.mounts.get(mnt).mnt_sb).shows;

export function isFileAt(world: Linux, place: Place): boolean {
  if (shownBy(world, place.mnt).fstype === 'nsfs') return true;
  return world.mounts.get(place.mnt).mnt_sb === FIRST && plainFiles.includes(inside(world, place));
}

/** The place above one, and what is mounted there; a task does not get above its root. */
function above(world: Linux, place: Place, root: Place): Place {
  let at = place;
  for (let walked = 0; walked <= world.mounts.capacity; walked++) {
    if (samePlace(at, root)) return through(world, place);
    if (at.names.length > 0) return through(world, { mnt: at.mnt, names: at.names.slice(0, -1) });
    const { mnt_parent, mnt_mountpoint } = world.mounts.get(at.mnt);
    if (mnt_parent === NONE) return through(world, place);
    at = placeOf(world, { mnt: mnt_parent, dentry: mnt_mountpoint });
  }
  return place;
}

/** Where one is led from a procfs that somebody has mounted. */
function ledOn(world: Linux, task: number, at: Place, names: readonly string[]) {
  const shows = shownBy(world, at.mnt);
  return shows.fstype === 'proc' ? ledFrom(world, task, names.join('/'), shows.ns) : undefined;
}

/** Where a path leads a task, and whether that is a file; or the errno. */
export function walkTo(
  world: Linux,
  task: number,
  path: string,
): (Place & { readonly file: boolean }) | string {
  const { root, pwd } = world.fsStructs.get(world.tasks.get(task).fs);
  return walkFrom(world, task, placeOf(world, path.startsWith('/') ? root : pwd), path);
}

/** The same of a path that begins at a place. */
export function walkFrom(
  world: Linux,
  task: number,
  start: Place,
  path: string,
): (Place & { readonly file: boolean }) | string {
  if (path === '') return 'ENOENT';
  const root = placeOf(world, world.fsStructs.get(world.tasks.get(task).fs).root);
  const led = ledByLink(world, task, path);
  if (typeof led === 'string') return led;
  let at = led ? placeOf(world, world.fsStructs.get(world.tasks.get(led.target).fs)[led.where]) : start;
  let names = (led?.rest ?? path).split('/');
  while (names.length > 0) {
    if (isFileAt(world, at)) return 'ENOTDIR';
    const further = ledOn(world, task, at, names);
    if (typeof further === 'string') return further;
    if (further) {
      at = placeOf(world, world.fsStructs.get(world.tasks.get(further.target).fs)[further.where]);
      names = further.rest.split('/');
      continue;
    }
    const [name = ''] = names;
    names = names.slice(1);
    if (name === '' || name === '.') continue;
    if (name === '..') {
      at = above(world, at, root);
      continue;
    }
    const next = { mnt: at.mnt, names: [...at.names, name] };
    const isFirst = world.mounts.get(at.mnt).mnt_sb === FIRST;
    if (!isFirst || ![...directories, ...plainFiles].includes(inside(world, next))) return 'ENOENT';
    at = through(world, next);
  }
  return { ...at, file: isFileAt(world, at) };
}

/** Whether a task's root is another directory than the one on top at the root of its namespace. */
export function isChrooted(world: Linux, task: number): boolean {
  const { root } = world.fsStructs.get(world.tasks.get(task).fs);
  if (root.mnt === NONE) return root.dentry !== '/';
  const { mnt_ns } = world.nsproxies.get(task);
  const first = mounted(world).find(
    (mnt) => world.mounts.get(mnt).mnt_ns === mnt_ns && world.mounts.get(mnt).mnt_parent === NONE,
  );
  return first === undefined || !samePlace(placeOf(world, root), through(world, { mnt: first, names: [] }));
}

/** Whether a task may mount in its namespace, and whether a mount is in that. */
export function mayMount(world: Linux, task: number): boolean {
  const { user_ns } = world.mntNamespaces.get(world.nsproxies.get(task).mnt_ns);
  return mayDo(world, world.creds.get(task), user_ns, 'CAP_SYS_ADMIN');
}
/** Whether a task has power over who mounted a file system first: nobody in sight over the machine's own. */
export function mayChange(world: Linux, task: number, sb: number): boolean {
  const { s_user_ns } = world.superBlocks.get(sb);
  return s_user_ns !== NONE && mayDo(world, world.creds.get(task), s_user_ns, 'CAP_SYS_ADMIN');
}
export function isOf(world: Linux, task: number, mnt: number): boolean {
  return world.mounts.get(mnt).mnt_ns === world.nsproxies.get(task).mnt_ns;
}

/** Whether a mount is in a task's own tree, or in one that is attached nowhere and was copied from there. */
export function isFromHere(world: Linux, task: number, mnt: number): boolean {
  const { mnt_ns, anon_ns } = world.mounts.get(mnt);
  const { mnt_ns: mine } = world.nsproxies.get(task);
  return mnt_ns === mine || (anon_ns !== null && anon_ns.seq_origin === mine);
}

/** Whether a task has power over the owner of the tree that a mount is in, of an attached one or not. */
export function mayShare(world: Linux, task: number, mnt: number): boolean {
  const { mnt_ns, anon_ns } = world.mounts.get(mnt);
  const owner = mnt_ns === NONE ? anon_ns?.user_ns : world.mntNamespaces.get(mnt_ns).user_ns;
  return owner !== undefined && mayDo(world, world.creds.get(task), owner, 'CAP_SYS_ADMIN');
}

/** Whether somebody has a mount for a root, or is in it, or has a file of it open. */
export function isHeld(world: Linux, mnt: number): boolean {
  if (world.files.slots().some((file) => world.files.get(file).mnt === mnt)) return true;
  return world.fsStructs.slots().some((fs) => {
    const { root, pwd } = world.fsStructs.get(fs);
    return root.mnt === mnt || pwd.mnt === mnt;
  });
}

/** All that receive what is mounted on a mount, itself among them: closed under being a peer or a slave. */
export function receivers(world: Linux, mnt: number): readonly number[] {
  const found = new Set([mnt]);
  const groups = new Set([world.propagations.get(mnt).group].filter((group) => group !== 0));
  for (let grown = true; grown; ) {
    grown = false;
    for (const one of world.propagations.slots()) {
      const { group, master } = world.propagations.get(one);
      if (found.has(one) || !(groups.has(group) || groups.has(master))) continue;
      found.add(one);
      if (group !== 0) groups.add(group);
      grown = true;
    }
  }
  return [...found];
}

/** Whether a group has lost all its members. */
export function ended(before: Linux, after: Linux, group: number): boolean {
  const has = (world: Linux) =>
    world.propagations.slots().some((one) => world.propagations.get(one).group === group);
  return group !== 0 && has(before) && !has(after);
}

/** From whom the slaves of a group receive after a step: from that, or from the first above that is left. */
export function heirOf(before: Linux, after: Linux, group: number): number {
  let at = group;
  for (let walked = 0; ended(before, after, at) && walked <= before.propagations.capacity; walked++) {
    const member = before.propagations.slots().find((one) => before.propagations.get(one).group === at);
    at = member === undefined ? 0 : before.propagations.get(member).master;
  }
  return at;
}

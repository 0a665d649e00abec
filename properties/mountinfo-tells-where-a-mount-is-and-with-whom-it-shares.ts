import { type Answer, NONE, type Step } from '../checker/index.ts';
import { MS } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import {
  inside,
  isWithin,
  mounted,
  type Place,
  placeOf,
  pointPath,
  rootPath,
  shownBy,
  upwards,
} from './trees.ts';

/** The path of a mount seen from a root; undefined where one does not get there from the root. */
function pathFrom(world: Linux, mnt: number, root: Place): string | undefined {
  const chain = upwards(world, mnt);
  const at = chain.indexOf(root.mnt);
  if (at < 0) return undefined;
  // Where the mounts between are, each from the root of the next; the last one from the root that is asked for.
  const steps = chain.slice(0, at).map((one, i) => {
    const on = chain[i + 1] ?? NONE;
    const from = on === root.mnt ? inside(world, root) : rootPath(world, on);
    return isWithin(pointPath(world, one), from)
      ? pointPath(world, one).slice(from.length).replace(/^\//, '')
      : undefined;
  });
  if (at === 0 && root.names.length > 0) return undefined;
  return steps.includes(undefined) ? undefined : `/${steps.toReversed().filter(Boolean).join('/')}`;
}

const names = [
  [MS.MS_NOSUID, 'nosuid'],
  [MS.MS_NODEV, 'nodev'],
  [MS.MS_NOEXEC, 'noexec'],
  [MS.MS_NOATIME, 'noatime'],
  [MS.MS_NODIRATIME, 'nodiratime'],
  [MS.MS_RELATIME, 'relatime'],
  [MS.MS_NOSYMFOLLOW, 'nosymfollow'],
] as const;

function optionsOf(world: Linux, mnt: number): string {
  const { mnt_flags } = world.mountFlags.get(mnt);
  const set = names.filter(([flag]) => (mnt_flags & flag) !== 0).map(([, name]) => name);
  return [(mnt_flags & MS.MS_RDONLY) !== 0 ? 'ro' : 'rw', ...set].join(',');
}

/** A directory, or a namespace by its kind. */
function rootDue(world: Linux, mnt: number): string {
  const shows = shownBy(world, mnt);
  // That of cgroups begins elsewhere for each reader, which another claim is about.
  if (shows.fstype === 'cgroup2') return '';
  return shows.fstype === 'nsfs' ? `${shows.kind}:[]` : `/${rootPath(world, mnt)}`;
}

/** The lines that are due, in any order. */
function linesDue(world: Linux, { slot }: Step): readonly string[] {
  const root = placeOf(world, world.fsStructs.get(world.tasks.get(slot).fs).root);
  const mine = mounted(world).filter(
    (mnt) => world.mounts.get(mnt).mnt_ns === world.nsproxies.get(slot).mnt_ns,
  );
  const seen = mine.filter((mnt) => pathFrom(world, mnt, root) !== undefined);
  const groupsSeen = seen.map((mnt) => world.propagations.get(mnt).group);
  return seen.map((mnt) => {
    const { group, master, unbindable } = world.propagations.get(mnt);
    let from = master;
    for (
      let walked = 0;
      from !== 0 && !groupsSeen.includes(from) && walked <= world.propagations.capacity;
      walked++
    ) {
      const member = world.propagations.slots().find((one) => world.propagations.get(one).group === from);
      from = member === undefined ? 0 : world.propagations.get(member).master;
    }
    return [
      pathFrom(world, mnt, root),
      shownBy(world, mnt).fstype,
      rootDue(world, mnt),
      optionsOf(world, mnt),
      group,
      master,
      from === master ? 0 : from,
      unbindable ? 1 : 0,
    ].join(' ');
  });
}

function linesTold({ result }: Step): readonly string[] {
  return (result as readonly Answer[]).map((line) => {
    const told = typeof line === 'object' && line !== null && 'answer' in line ? line.answer : {};
    return [
      told.mountpoint,
      told.fstype,
      // Namespaces are numbered from 1 in the order of the lines.
      told.fstype === 'cgroup2' ? '' : String(told.root).replace(/\d+/, ''),
      told.options,
      told.shared,
      told.master,
      told.propagate_from,
      told.unbindable,
    ].join(' ');
  });
}

export const mountinfoTells = stepProperty({
  name: 'mountinfo-tells-where-a-mount-is-and-with-whom-it-shares',
  says: 'The file mountinfo has a line for every mount of the reader’s namespace that can be reached from its root, with the path from there, the type and the root in the file system, the flags, the peer group, the master, and the nearest group above that the reader sees.',
  clauses: ['mnt.mountinfo'],
  of: ['read'],
  holds: (before, step) =>
    step.args[0] !== '/proc/self/mountinfo' ||
    !Array.isArray(step.result) ||
    linesDue(before, step).toSorted().join('\n') === linesTold(step).toSorted().join('\n'),
  witness: (_, step) =>
    step.args[0] === '/proc/self/mountinfo' && Array.isArray(step.result) && step.result.length > 2,
});

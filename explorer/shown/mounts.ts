/**
 * The trees of mounts, and how they share: every mount of every mount namespace with its parent and what is
 * on it, every peer group with its members, the group it receives from and those that receive from it.
 */
import { NONE } from '../../checker/index.ts';
import { mnt_ns_root, tree_of } from '../../models/facts/mounts.ts';
import { master_of, peers, slaves } from '../../models/facts/propagation.ts';
import type { Linux } from '../../models/kinds.ts';
import { NO_GROUP } from '../../models/mnt/propagation.ts';
import { optionsOf } from '../../models/views/mountinfo.ts';
import { type Names, type NamespaceId, namespaceId } from './names.ts';

export type MountShown = {
  /** The slot of the mount. */
  readonly mount: number;
  /** The mount that it is on; null at the top of a tree. */
  readonly parent: number | null;
  /** How far it is below the top. */
  readonly depth: number;
  /** Where on its parent, in the parent's file system; empty at the top. */
  readonly mountpoint: string;
  /** What of its file system is seen through it, and which file system that is. */
  readonly root: string;
  readonly fileSystem: number;
  readonly options: string;
  /** MNT_LOCKED. */
  readonly locked: boolean;
  /** Its peer group, and the one that it receives from; null for none. */
  readonly group: number | null;
  readonly master: number | null;
  readonly unbindable: boolean;
  /** Who has it for the mount of its root directory, or is in it. */
  readonly rootOf: readonly string[];
  readonly pwdOf: readonly string[];
};

export type MountTreeShown = {
  readonly ns: NamespaceId;
  /** Each before what is on it. */
  readonly mounts: readonly MountShown[];
};

export type PeerGroupShown = {
  readonly group: number;
  readonly members: readonly MountMember[];
  /** The group that all members receive from; null for none. */
  readonly master: number | null;
  /** The mounts that receive from it, in groups of their own or in none. */
  readonly slaves: readonly MountMember[];
};

export type MountMember = { readonly mount: number; readonly ns: NamespaceId | null };

export type MountsShown = {
  readonly trees: readonly MountTreeShown[];
  readonly groups: readonly PeerGroupShown[];
  /** Mounts that are in no tree any more, and somebody still uses. */
  readonly detached: readonly MountShown[];
};

export function showMounts(world: Linux, names: Names): MountsShown {
  const trees = world.mntNamespaces.slots().flatMap((ns) => {
    const top = mnt_ns_root(world, ns);
    if (top === NONE) return [];
    const mounts = tree_of(world, top).map((mount) => showMount(world, names, mount));
    return [{ ns: namespaceId('mnt', ns), mounts }];
  });
  const inTrees = new Set(trees.flatMap(({ mounts }) => mounts.map(({ mount }) => mount)));
  return {
    trees,
    groups: groupsOf(world).map((group) => ({
      group,
      members: peers(world, group).map((mount) => member(world, mount)),
      master: orNull(master_of(world, group)),
      slaves: slaves(world, group).map((mount) => member(world, mount)),
    })),
    detached: world.mounts
      .slots()
      .filter((mount) => !inTrees.has(mount))
      .map((mount) => showMount(world, names, mount)),
  };
}

/** The numbers of all peer groups that there are, ascending; one may have slaves only. */
function groupsOf(world: Linux): readonly number[] {
  const named = world.propagations.slots().flatMap((slot) => {
    const { group, master } = world.propagations.get(slot);
    return [group, master];
  });
  return [...new Set(named)].filter((group) => group !== NO_GROUP).toSorted((a, b) => a - b);
}

function member(world: Linux, mount: number): MountMember {
  const { mnt_ns } = world.mounts.get(mount);
  return { mount, ns: mnt_ns === NONE ? null : namespaceId('mnt', mnt_ns) };
}

function orNull(group: number): number | null {
  return group === NO_GROUP ? null : group;
}

function showMount(world: Linux, names: Names, mount: number): MountShown {
  const { mnt_parent, mnt_mountpoint, mnt_root, mnt_sb } = world.mounts.get(mount);
  const { group, master, unbindable } = world.propagations.get(mount);
  const { mnt_flags, locked } = world.mountFlags.get(mount);
  const usedAs = (which: 'root' | 'pwd') =>
    names.tasks(
      world.tasks.slots().filter((task) => {
        const { fs } = world.tasks.get(task);
        return fs !== NONE && world.fsStructs.get(fs)[which].mnt === mount;
      }),
    );
  return {
    mount,
    parent: mnt_parent === NONE ? null : mnt_parent,
    depth: depthOf(world, mnt_parent),
    mountpoint: mnt_mountpoint,
    root: mnt_root,
    fileSystem: mnt_sb,
    options: optionsOf(mnt_flags),
    locked,
    group: orNull(group),
    master: orNull(master),
    unbindable,
    rootOf: usedAs('root'),
    pwdOf: usedAs('pwd'),
  };
}

/** Where a rule is missing a mount may be below itself: then it is as deep as one gets before that shows. */
function depthOf(world: Linux, parent: number, met: readonly number[] = []): number {
  if (parent === NONE || met.includes(parent)) return 0;
  return 1 + depthOf(world, world.mounts.get(parent).mnt_parent, [...met, parent]);
}

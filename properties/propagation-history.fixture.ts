/**
 * How mounts share, told from the history of calls alone: who was copied from whom, who was told what. A mount is
 * known by its namespace and its path, a peer group by the mounts that have come to be in it. Nothing is read from
 * the model; `mount_namespaces(7)` is all that went into it.
 */

/** A peer group: its name, and the group from which its members receive. */
type Group = { readonly number: number; master: Group | undefined };

type Sharing = {
  group: Group | undefined;
  master: Group | undefined;
  unbindable: boolean;
};

export type Told = 'MS_SHARED' | 'MS_SLAVE' | 'MS_PRIVATE' | 'MS_UNBINDABLE';

/** A mount by its namespace (the name of the task in it) and its path. */
const keyOf = (ns: string, path: string): string => `${ns} ${path}`;

export function startHistory() {
  const mounts = new Map<string, Sharing>();
  let groups = 0;
  const newGroup = (master: Group | undefined): Group => ({ number: ++groups, master });
  const membersOf = (group: Group) => [...mounts.values()].filter((one) => one.group === group);

  /** A mount is in a group no more; if it was the last one, the slaves of the group receive from above. */
  const leave = (one: Sharing): void => {
    const { group } = one;
    one.group = undefined;
    if (!group || membersOf(group).length > 0) return;
    for (const slave of mounts.values()) if (slave.master === group) slave.master = group.master;
    for (const other of mounts.values()) if (other.group?.master === group) other.group.master = group.master;
  };

  /** All that receive what happens on a mount: its peers, the slaves of its group, theirs. */
  const receivers = (key: string): readonly string[] => {
    const found = new Set([key]);
    const { group } = mounts.get(key) ?? {};
    const reached = new Set<Group>(group ? [group] : []);
    for (const at of reached)
      for (const [other, { group: its, master }] of mounts) {
        if (its !== at && master !== at) continue;
        found.add(other);
        if (its) reached.add(its);
      }
    return [...found];
  };

  const remove = (key: string): void => {
    const one = mounts.get(key);
    if (!one) return;
    leave(one);
    mounts.delete(key);
  };

  return {
    has: (ns: string, path: string) => mounts.has(keyOf(ns, path)),
    isUnbindable: (ns: string, path: string) => mounts.get(keyOf(ns, path))?.unbindable === true,
    receivers: (ns: string, path: string) => receivers(keyOf(ns, path)),

    /** Something new on a mount that is on nothing shared. */
    mountAlone: (ns: string, path: string): void => {
      mounts.set(keyOf(ns, path), { group: undefined, master: undefined, unbindable: false });
    },
    /** A copy that is on nothing shared. */
    bind: (ns: string, from: string, to: string): void => {
      const { group, master } = mounts.get(keyOf(ns, from)) ?? {};
      mounts.set(keyOf(ns, to), { group, master, unbindable: false });
    },
    /** Something new at a name below a mount, and wherever that comes to. */
    mountBelow: (ns: string, path: string, name: string): void => {
      const origin = mounts.get(keyOf(ns, path));
      const copies = new Map<Group, Group>();
      const copyOf = (group: Group | undefined): Group | undefined => {
        if (!group) return undefined;
        const isFirst = group === origin?.group;
        const copy = copies.get(group) ?? newGroup(isFirst ? undefined : copyOf(group.master));
        copies.set(group, copy);
        return copy;
      };
      for (const key of receivers(keyOf(ns, path))) {
        const { group, master } = mounts.get(key) ?? {};
        const isPeer = group !== undefined && group === origin?.group;
        mounts.set(`${key}/${name}`, {
          group: copyOf(group),
          master: isPeer || key === keyOf(ns, path) ? undefined : copyOf(master),
          unbindable: false,
        });
      }
    },
    /** What is at a name below a mount goes from all that receive. */
    umountBelow: (ns: string, path: string, name: string): void => {
      for (const key of receivers(keyOf(ns, path))) remove(`${key}/${name}`);
    },
    umount: (ns: string, path: string): void => remove(keyOf(ns, path)),

    tell: (ns: string, path: string, told: Told): void => {
      const one = mounts.get(keyOf(ns, path));
      if (!one) return;
      if (told === 'MS_SHARED') {
        one.group ??= newGroup(one.master);
        one.unbindable = false;
        return;
      }
      const { group } = one;
      const isAlone = group === undefined || membersOf(group).length === 1;
      leave(one);
      if (told === 'MS_SLAVE') {
        if (!isAlone) one.master = group;
        return;
      }
      one.master = undefined;
      one.unbindable = told === 'MS_UNBINDABLE';
    },
    /** A new namespace; what another user owns only receives from its original. */
    copy: (from: string, to: string, isOfAnotherUser: boolean): void => {
      for (const [key, { group, master }] of [...mounts]) {
        const [ns = '', path = ''] = key.split(' ');
        if (ns !== from) continue;
        const slaved = isOfAnotherUser && group !== undefined;
        mounts.set(keyOf(to, path), {
          group: slaved ? undefined : group,
          master: slaved ? group : master,
          unbindable: false,
        });
      }
    },
    /** Of every mount of a namespace, by its path: the numbers of its group and of its master, 0 for none. */
    tellsOf: (
      ns: string,
    ): ReadonlyMap<string, readonly [group: number, master: number, unbindable: number]> =>
      new Map(
        [...mounts].flatMap(([key, { group, master, unbindable }]) => {
          const [its = '', path = ''] = key.split(' ');
          if (its !== ns) return [];
          return [[path, [group?.number ?? 0, master?.number ?? 0, unbindable ? 1 : 0]] as const];
        }),
      ),
  };
}

export type History = ReturnType<typeof startHistory>;

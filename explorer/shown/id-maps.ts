/** The maps of user namespaces as chains of ranges: each id, what the one above calls it, and so on outwards. */
import { NONE } from '../../checker/index.ts';
import { from_kid } from '../../models/facts/ids.ts';
import type { Linux } from '../../models/kinds.ts';
import type { MapName, uid_gid_extent } from '../../models/user/context.ts';
import { type NamespaceId, namespaceId } from './names.ts';

/** A range of ids that means one range of the kernel's ids in every namespace of the chain. */
export type RangeShown = {
  /** The first of it in the namespace. */
  readonly first: number;
  readonly count: number;
  /** What each namespace of the chain calls the first; null where one has no name for it. */
  readonly through: readonly (number | null)[];
  /** The kernel's id. */
  readonly kernel: number;
};

export type MapShown = { readonly name: MapName; readonly ranges: readonly RangeShown[] };

export type IdMapsShown = {
  readonly ns: NamespaceId;
  /** From the one above to the outermost. */
  readonly chain: readonly NamespaceId[];
  /** Those that have been written. */
  readonly maps: readonly MapShown[];
  readonly setgroups: 'allow' | 'deny';
};

const mapNames: readonly MapName[] = ['uid_map', 'gid_map', 'projid_map'];

export function showIdMaps(world: Linux): readonly IdMapsShown[] {
  return world.userNamespaces.slots().map((slot) => {
    const { parent, setgroups_allowed } = world.userNamespaces.get(slot);
    const chain = ancestors(world, parent);
    return {
      ns: namespaceId('user', slot),
      chain: chain.map((ns) => namespaceId('user', ns)),
      maps: mapNames.flatMap((name) => {
        const extents = world.userNamespaces.get(slot)[name];
        return extents.length === 0
          ? []
          : [{ name, ranges: extents.map((extent) => rangeOf(world, chain, name, extent)) }];
      }),
      setgroups: setgroups_allowed ? 'allow' : 'deny',
    };
  });
}

function ancestors(world: Linux, parent: number): readonly number[] {
  return parent === NONE ? [] : [parent, ...ancestors(world, world.userNamespaces.get(parent).parent)];
}

function rangeOf(
  world: Linux,
  chain: readonly number[],
  name: MapName,
  { first, lower_first, count }: uid_gid_extent,
): RangeShown {
  const through = chain.map((ns) => {
    const called = from_kid(world.userNamespaces.get(ns)[name], lower_first);
    return called === NONE ? null : called;
  });
  return { first, count, through, kernel: lower_first };
}

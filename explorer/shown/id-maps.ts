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
  /** What the namespace above calls the first; null where that has no name for it. */
  readonly above: number | null;
  /** The kernel's id (what the outermost modelled namespace calls it). */
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
    return {
      ns: namespaceId('user', slot),
      chain: ancestors(world, parent).map((ns) => namespaceId('user', ns)),
      maps: mapNames.flatMap((name) => {
        const extents = world.userNamespaces.get(slot)[name];
        return extents.length === 0
          ? []
          : [{ name, ranges: extents.map((extent) => rangeOf(world, parent, name, extent)) }];
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
  parent: number,
  name: MapName,
  { first, lower_first, count }: uid_gid_extent,
): RangeShown {
  const above = parent === NONE ? lower_first : from_kid(world.userNamespaces.get(parent)[name], lower_first);
  return { first, count, above: above === NONE ? null : above, kernel: lower_first };
}

/** What a write to a map asks for, and what it makes (kernel/user_namespace.c: map_write). */
import type { MapWrite, uid_gid_extent } from './context.ts';

/** UID_GID_MAP_MAX_BASE_EXTENTS: a longer map is kept sorted. */
const EXTENTS_UNSORTED_MAX = 5;

/** Whether a uid_map gives a name to user 0 of the namespace above, as the first of a line (verify_root_map). */
export function mapsRoot({ map, text }: MapWrite): boolean {
  return map === 'uid_map' && text.extents.some(({ lower }) => lower === 0);
}

/** The map as it is kept. */
export function extentsOf({ text, lower_first }: MapWrite): readonly uid_gid_extent[] {
  const extents = text.extents.map(
    ({ first, count }, i): uid_gid_extent => ({ first, lower_first: lower_first[i] ?? 0, count }),
  );
  return extents.length > EXTENTS_UNSORTED_MAX ? extents.toSorted((a, b) => a.first - b.first) : extents;
}

import { NONE } from '../checker/index.ts';
import { stateProperty } from './claims.ts';
import { mapNames } from './maps.ts';

type Range = { readonly first: number; readonly lower_first: number; readonly count: number };

const meet = (a: number, ofA: number, b: number, ofB: number): boolean => a < b + ofB && b < a + ofA;

function isOneToOne(map: readonly Range[]): boolean {
  return map.every((a, i) =>
    map.every(
      (b, j) =>
        i === j ||
        (!meet(a.first, a.count, b.first, b.count) && !meet(a.lower_first, a.count, b.lower_first, b.count)),
    ),
  );
}

/** Whether every id of a line is one that a map above has a name for: each line lies in one of its lines. */
function isWithin(map: readonly Range[], above: readonly Range[]): boolean {
  return map.every(({ lower_first: lower, count }) =>
    above.some((line) => lower >= line.lower_first && lower + count <= line.lower_first + line.count),
  );
}

export const mapsAreOneToOne = stateProperty({
  name: 'maps-are-one-to-one-and-within-those-above',
  says: 'In a map no id has two names and no name means two ids, no line is about no ids, and every id in it has a name in the namespace above.',
  clauses: ['user.map.overlap', 'user.map.above', 'user.map.range'],
  reads: ['userNamespaces'],
  holds: (world) => {
    for (let ns = 0; ns < world.userNamespaces.capacity; ns++) {
      const { state, parent, ...maps } = world.userNamespaces.get(ns);
      if (state === 'free' || parent === NONE) continue;
      for (const name of mapNames) {
        if (!isOneToOne(maps[name]) || !isWithin(maps[name], world.userNamespaces.get(parent)[name]))
          return false;
        if (maps[name].some(({ first, count }) => count < 1 || first + count > 4294967295)) return false;
      }
    }
    return true;
  },
  // One of two lines below one that is not that of all ids.
  witness: (world) =>
    world.userNamespaces.slots().some((ns) => {
      const { parent, uid_map } = world.userNamespaces.get(ns);
      return uid_map.length > 0 && parent !== NONE && world.userNamespaces.get(parent).parent !== NONE;
    }),
});

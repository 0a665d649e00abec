/** A program on a machine beside the same program in a container, a theme at a time. */
import type { Pairing, PairSide } from '../../checker/index.ts';
import type { Linux, LinuxKinds } from '../../models/kinds.ts';
import { linux } from '../../models/system.ts';
import { type Recipe, sidesFor } from './containers.ts';
import { type Exception, exceptions, excuseFor } from './exceptions.ts';
import { insidersIn, told } from './pair.ts';
import type { InsideTheme } from './themes.ts';

export type PairOptions = {
  readonly recipe?: Recipe;
  readonly list?: readonly Exception[];
  /** The system of both worlds: a faulty design, where it is not Linux. */
  readonly system?: typeof linux;
  /** The other world: a machine, the same container where nobody outside acts, or one with a container less around. */
  readonly beside?: 'machine' | 'silence' | 'shallower';
};

/** The pair of worlds of a theme. */
export function pairOf(
  theme: InsideTheme,
  { recipe = { depth: 1 }, list = exceptions, system = linux, beside = 'machine' }: PairOptions = {},
): Pairing<LinuxKinds> {
  const sides = sidesFor(recipe, theme.room ?? {}, theme.parameters ?? {}, theme, system);
  // The PID namespaces of the recipe are in slots one after the other, and so are their first tasks.
  const besides = {
    machine: { side: sides.left, home: 0 },
    silence: { side: sides.right, home: recipe.depth },
    shallower: {
      side: { ...sides.right, before: shallower(recipe, theme) },
      home: recipe.depth - 1,
    },
  };
  const homes = { left: besides[beside].home, right: recipe.depth };
  const insiders = (side: 'left' | 'right', world: Linux): ReadonlyMap<number, number> =>
    // Without a PID namespace the first task alone can be told from those outside.
    side === 'right' && recipe.without === 'pid'
      ? new Map([[1, recipe.depth]])
      : insidersIn(world, homes[side]);
  return {
    left: besides[beside].side,
    right: sides.right,
    inside: theme.inside,
    outside: theme.outside,
    insiders,
    tell: (side, world, _, result) => told(world, insiders(side, world), result),
    excuse: (difference) => excuseFor(list, difference),
    excuseAct: (world, caller, call) => list.find(({ acts }) => acts?.(world, caller, call, homes.right))?.id,
  };
}

/** What comes before the program where there is one container less around it. */
function shallower({ depth, ...recipe }: Recipe, theme: InsideTheme): PairSide<LinuxKinds>['before'] {
  return sidesFor({ ...recipe, depth: Math.max(0, depth - 1) }, {}, {}, theme).right.before;
}

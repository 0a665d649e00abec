/** A program on a machine beside the same program in a container, a theme at a time. */
import type { Pairing } from '../../checker/index.ts';
import type { Linux, LinuxKinds } from '../../models/kinds.ts';
import { linux } from '../../models/system.ts';
import { homeOf } from '../reading.ts';
import { type Recipe, sidesFor } from './containers.ts';
import { type Exception, exceptions, excuseFor } from './exceptions.ts';
import { insidersIn, told } from './pair.ts';
import type { InsideTheme } from './themes.ts';

export type PairOptions = {
  readonly recipe?: Recipe;
  readonly list?: readonly Exception[];
  /** The system of both worlds: a faulty design, where it is not Linux. */
  readonly system?: typeof linux;
};

/** The pair of worlds of a theme; the program's first task is in slot 0, or `depth` where it is in a container. */
export function pairOf(
  theme: InsideTheme,
  { recipe = { depth: 1 }, list = exceptions, system = linux }: PairOptions = {},
): Pairing<LinuxKinds> {
  const firstOf = { left: 0, right: recipe.depth };
  // Numbers of slots are given again: the program ends when its first task does.
  const insiders = (side: 'left' | 'right', world: Linux) =>
    homeOf(world, firstOf[side]) < 0
      ? new Map<number, number>()
      : insidersIn(world, firstOf[side], side === 'left');
  return {
    ...sidesFor(recipe, theme.room ?? {}, theme.parameters ?? {}, theme, system),
    inside: theme.inside,
    outside: theme.outside,
    insiders,
    tell: (side, world, _, result) => told(world, insiders(side, world), result),
    excuse: (difference) => excuseFor(list, difference),
    excuseAct: (world, caller, call) =>
      list.find(({ acts }) => acts?.(world, caller, call, homeOf(world, firstOf.right)))?.id,
  };
}

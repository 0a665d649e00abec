/** Two traces that show an exception: the same calls of the program on a machine and in a container. */
import {
  explorePairs,
  type Mutant,
  mutantsOf,
  mutate,
  type PairTrace,
  type Recorded,
  type Trace,
} from '../../checker/index.ts';
import { linux } from '../../models/system.ts';
import { writeTrace } from '../../models/trace/write.ts';
import type { FaultyDesign, Lack } from './designs.ts';
import { type Exception, exceptions } from './exceptions.ts';
import { type PairOptions, pairOf } from './search.ts';
import { type InsideTheme, themeNamed } from './themes.ts';

export type TracePair = {
  readonly machine: Trace;
  readonly container: Trace;
  /** How many calls of each come before the program begins. */
  readonly before: { readonly machine: number; readonly container: number };
  /** Which calls of the container’s trace others make. */
  readonly acts: readonly number[];
};

/** The shortest pair that tells machine and container apart when an exception is left out of the list. */
export function tracesOf(
  { id, theme, depth = 1 }: Exception,
  beside: PairOptions['beside'] = 'machine',
): TracePair {
  const list = exceptions.filter((one) => one.id !== id);
  const options = { list, recipe: { depth }, beside };
  const { violation } = explorePairs(pairOf(themeNamed(theme), options));
  if (!violation) throw new Error(`without the exception ${id} nothing differs in ${theme}`);
  return written(violation, themeNamed(theme), options);
}

/** The shortest pair by which a program finds out that its container lacks something. */
export function tracesWithout({ ingredient, theme }: Lack): TracePair {
  const options = { recipe: { depth: 1, without: ingredient } };
  const { violation } = explorePairs(pairOf(themeNamed(theme), options));
  if (!violation) throw new Error(`a container without ${ingredient} is not found out in ${theme}`);
  return written(violation, themeNamed(theme), options);
}

/** The shortest pair by which a program finds out that a kernel has one of something for all. */
export function tracesOn(
  { mutant, theme }: FaultyDesign,
  beside: PairOptions['beside'] = 'machine',
): TracePair {
  const options = { beside, system: mutate(linux, mutantCalled(mutant)) };
  const { violation } = explorePairs(pairOf(themeNamed(theme), options));
  if (!violation) throw new Error(`${mutant} is not found out in ${theme}`);
  return written(violation, themeNamed(theme), options);
}

function mutantCalled(id: string): Mutant {
  const mutant = mutantsOf(linux).find((one) => one.id === id);
  if (!mutant) throw new Error(`there is no mutant ${id}`);
  return mutant;
}

/** A pair as two traces that can be played. */
export function written(
  { before, steps }: PairTrace,
  theme: InsideTheme,
  { system = linux, ...options }: PairOptions,
): TracePair {
  const { left, right } = pairOf(theme, { system, ...options });
  const lefts = steps.flatMap(({ left: step }) => (step ? [step] : []));
  const rights = steps.map(({ right: step }) => step);
  const write = (side: typeof left, all: readonly Recorded[]) =>
    writeTrace(system, side.scope as Parameters<typeof writeTrace>[1], all, {});
  return {
    machine: write(left, [...before.left, ...lefts]),
    container: write(right, [...before.right, ...rights]),
    before: { machine: before.left.length, container: before.right.length },
    acts: steps.flatMap(({ left: step }, at) => (step ? [] : [before.right.length + at])),
  };
}

/**
 * Facts: relations over a whole world that calls ask before they send an event. A machine's rules can
 * be taken away one by one to see who misses them; so that the same is true of a fact, it declares
 * what it would be without each of its rules.
 */
// biome-ignore lint/suspicious/noExplicitAny: facts of any signature; each keeps its own in `fact`.
type Relation = (world: any, ...args: any[]) => unknown;

/** Facts that a system has otherwise than the models say, by name. */
export type Variants = Readonly<Record<string, Relation>>;

/** A fact as it is declared: its name, and by name what is left of it without one of its rules. */
export type DeclaredFact = { readonly factName: string; readonly without: Variants };

/** Declares a fact; it is asked like the function that it is. */
export function fact<World extends object, Args extends readonly unknown[], Value>(
  factName: string,
  relation: (world: World, ...args: Args) => Value,
  without: Readonly<Record<string, (world: World, ...args: Args) => Value>>,
): ((world: World, ...args: Args) => Value) & DeclaredFact {
  const ask = (world: World, ...args: Args): Value => {
    const variant = (world as { readonly variants?: Variants }).variants?.[factName];
    return variant === undefined ? relation(world, ...args) : (variant(world, ...args) as Value);
  };
  return Object.assign(ask, { factName, without });
}

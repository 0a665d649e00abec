/** Designs: the same system with some of its calls and facts as they might have been instead. */
import type { Variants } from './fact.ts';
import type { Kinds } from './kind.ts';
import type { Calls, System } from './system.ts';

export type Design = {
  /** What is different, as a sentence without its subject. */
  readonly says: string;
  /** The calls that are otherwise; the others stay. */
  readonly calls?: Calls;
  /** The facts that are otherwise, by name. */
  readonly variants?: Variants;
};

export type Designs = Readonly<Record<string, Design>>;

/** The system in another design, one of those that it declares. */
export function withDesign<K extends Kinds, C extends Calls, P>(
  system: System<K, C, P>,
  name: string,
): System<K, C, P> {
  const designs = system.designs ?? {};
  const design = Object.hasOwn(designs, name) ? designs[name] : undefined;
  if (!design)
    throw new Error(
      `${system.name} has no design ${name}; it has ${Object.keys(designs).join(', ') || 'none'}`,
    );
  const unknown = Object.keys(design.calls ?? {}).find((call) => !Object.hasOwn(system.calls, call));
  if (unknown) throw new Error(`the design ${name} changes ${unknown}, which is no call of ${system.name}`);
  return {
    ...system,
    calls: { ...system.calls, ...design.calls },
    ...(design.variants === undefined ? {} : { variants: { ...system.variants, ...design.variants } }),
  };
}

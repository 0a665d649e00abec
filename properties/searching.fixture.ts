/** Searches that the tests of the properties share. */
import {
  beyond,
  type ExploreReport,
  explore,
  ModelError,
  type Mutant,
  mutate,
  type Result,
} from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import type { LinuxScope } from '../models/scopes/scope.ts';
import { linux } from '../models/system.ts';
import type { LinuxProperty } from './claims.ts';
import { propertiesFor } from './index.ts';

/** Explores all of a scope with all properties, or with those of these names. */
export function reportOf(scope: LinuxScope, judged?: readonly string[]): ExploreReport {
  const all = propertiesFor(scope.parameters);
  const properties = judged ? all.filter(({ name }) => judged.includes(name)) : all;
  return drain(explore(linux, scope, { properties }));
}

/**
 * The properties that a mutant breaks in a scope, of those that `judges` picks: all that break at the
 * first state where one does, or `all` that break before the search ends, with the scope or with its
 * budget of `states`.
 */
export function brokenBy(
  mutant: Mutant,
  scope: LinuxScope,
  states: number,
  { judges = () => true, all = false }: { judges?: (property: LinuxProperty) => boolean; all?: boolean } = {},
): readonly string[] {
  return brokenIn(mutate(linux, mutant), scope, states, propertiesFor(scope.parameters).filter(judges), all);
}

/** The same of any system that lacks something, and for any properties. */
export function brokenIn(
  system: typeof linux,
  scope: LinuxScope,
  states: number,
  judges: readonly LinuxProperty[],
  all: boolean,
): readonly string[] {
  const properties = judges.map(patient);
  try {
    const search = explore(goingOn(system), scope, {
      properties,
      stopAtFirst: !all,
      budget: { states },
    });
    return drain(search).counterexamples.map(({ property }) => property);
  } catch (error) {
    // Without this rule there is not even an initial state.
    if (error instanceof ModelError) return [];
    throw error;
  }
}

/** The clauses that decide a step of a scope, without anything missing. */
export function clausesIn(scope: LinuxScope, states: number): ReadonlySet<string> {
  const { clauses } = drain(explore(linux, scope, { budget: { states } }));
  return new Set(Object.keys(clauses).filter((clause) => (clauses[clause] ?? 0) > 0));
}

const NO_SENSE = beyond('makes no sense without the rule that is missing');

/** Without a rule a step may end in something that makes no sense: the search goes on elsewhere. */
function goingOn(system: typeof linux): typeof linux {
  const endsWell =
    (run: (...args: never[]) => Result) =>
    (...args: never[]): Result => {
      try {
        return run(...args);
      } catch (error) {
        if (error instanceof ModelError) return NO_SENSE;
        throw error;
      }
    };
  const each = <Step extends { readonly run: (...args: never[]) => Result }>(
    steps: Readonly<Record<string, Step>>,
  ) =>
    Object.fromEntries(
      Object.entries(steps).map(([name, step]) => [name, { ...step, run: endsWell(step.run) }]),
    );
  return {
    ...system,
    calls: each(system.calls) as unknown as typeof system.calls,
    internal: each(system.internal),
  };
}

/** A property to which a state may make no sense; and which has been put to a test elsewhere. */
function patient(property: LinuxProperty): LinuxProperty {
  const judged = (holds: () => boolean): boolean => {
    try {
      return holds();
    } catch (error) {
      if (error instanceof ModelError) return true;
      throw error;
    }
  };
  return property.kind === 'state'
    ? { ...property, holds: (world: Linux) => judged(() => property.holds(world)), witness: () => false }
    : {
        ...property,
        holds: (before, step, after) => judged(() => property.holds(before, step, after)),
        witness: () => false,
      };
}

function drain(search: ReturnType<typeof explore>): ExploreReport {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** Searches that the tests of the properties share. */
import { type ExploreReport, explore, ModelError, type Mutant, mutate } from '../checker/index.ts';
import type { LinuxScope } from '../models/scopes/scope.ts';
import { linux } from '../models/system.ts';
import type { LinuxProperty } from './claims.ts';
import { propertiesFor } from './index.ts';

/** Explores all of a scope with all properties. */
export function reportOf(scope: LinuxScope): ExploreReport {
  return drain(explore(linux, scope, { properties: propertiesFor(scope.parameters) }));
}

/**
 * The properties that a mutant breaks first in a scope, of those that `judges` picks: all that break at
 * the first state where one does. None if the search ends first: with the scope, with its budget of
 * `states`, or because the model itself has met something that makes no sense.
 */
export function firstBrokenBy(
  mutant: Mutant,
  scope: LinuxScope,
  states: number,
  judges: (property: LinuxProperty) => boolean = () => true,
): readonly string[] {
  const properties = propertiesFor(scope.parameters).filter(judges);
  try {
    const search = explore(mutate(linux, mutant), scope, {
      properties,
      stopAtFirst: true,
      budget: { states },
    });
    return drain(search).counterexamples.map(({ property }) => property);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    // What makes no sense to one property, or to the model later in a step, may be plain to another.
    const alone = (name: string) => firstBrokenBy(mutant, scope, states, (one) => one.name === name);
    return properties.length === 1 ? [] : properties.flatMap(({ name }) => alone(name)).slice(0, 1);
  }
}

function drain(search: ReturnType<typeof explore>): ExploreReport {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

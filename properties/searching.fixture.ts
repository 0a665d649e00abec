/** Searches that the tests of the properties share. */
import {
  type ExploreReport,
  explore,
  ModelError,
  type Mutant,
  mutate,
  type StepProperty,
} from '../checker/index.ts';
import type { Linux, LinuxKinds } from '../models/kinds.ts';
import type { LinuxScope } from '../models/scopes/scope.ts';
import { linux } from '../models/system.ts';
import type { LinuxProperty } from './claims.ts';
import { propertiesFor } from './index.ts';

/** More states than a mutant needs to be noticed in any scope but `small`. */
const statesMax = 12_000;

/** Explores all of a scope with all properties. */
export function reportOf(scope: LinuxScope): ExploreReport {
  return drain(explore(linux, scope, { properties: propertiesFor(scope.parameters) }));
}

/** What is wrong with a system that has one rule less. */
export type Damage = {
  /** The properties it breaks, by name, sorted. */
  readonly broken: readonly string[];
  /** What the model itself complained of, which ended the search; empty if it did not. */
  readonly complaint: string;
};

/**
 * Searches a scope without one rule. A rule may be missed by the model itself, which then ends the
 * search; the properties broken by then are broken all the same, so they are noted as they break.
 */
export function damageBy(mutant: Mutant, scope: LinuxScope): Damage {
  const broken = new Set<string>();
  const properties = propertiesFor(scope.parameters).map((property) => noting(property, broken));
  let complaint = '';
  try {
    drain(explore(mutate(linux, mutant), scope, { properties, stride: 100, budget: { states: statesMax } }));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    complaint = error.message;
  }
  return { broken: [...broken].sort(), complaint };
}

function noting(property: LinuxProperty, broken: Set<string>): LinuxProperty {
  const noted = (holds: boolean): boolean => {
    if (!holds) broken.add(property.name);
    return holds;
  };
  if (property.kind === 'state')
    return { ...property, holds: (world: Linux) => noted(property.holds(world)) };
  const holds: StepProperty<LinuxKinds>['holds'] = (...all) => noted(property.holds(...all));
  return { ...property, holds };
}

function drain(search: ReturnType<typeof explore>): ExploreReport {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

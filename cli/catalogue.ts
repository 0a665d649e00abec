/** What there is to name on the command line: scopes, properties and mutants of Linux. */
import type { Mutant } from '../checker/index.ts';
import type { Parameters } from '../models/kinds.ts';
import { quickScopes, scopes } from '../models/scopes/index.ts';
import type { LinuxScope } from '../models/scopes/scope.ts';
import type { LinuxProperty } from '../properties/claims.ts';
import { propertiesFor, propertyNames } from '../properties/index.ts';
import {
  type LinuxSystem,
  linux,
  mutants,
  systemWith as withRuleMissing,
} from '../properties/on-traces/systems.ts';
import { Problem } from './problem.ts';
import { choose, noSuch } from './suggest.ts';

export type Linux = LinuxSystem;

export { linux, mutants, propertyNames, quickScopes, scopes };

/** All scopes, or those named. */
export function scopesNamed(names: readonly string[]): readonly LinuxScope[] {
  return names.length === 0 ? scopes : [...new Set(names)].map((name) => choose('scope', name, scopes));
}

/** Makes sure that there are properties of these names. */
export function expectProperties(names: readonly string[]): void {
  for (const name of names)
    if (!propertyNames.includes(name)) throw new Problem(noSuch('property', name, propertyNames));
}

/** All properties of a system with these limits, or those named. */
export function propertiesNamed(names: readonly string[], parameters: Parameters): readonly LinuxProperty[] {
  const all = propertiesFor(parameters);
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

export function mutantNamed(id: string): Mutant {
  const found = mutants.find((mutant) => mutant.id === id);
  if (found) return found;
  throw new Problem(
    noSuch(
      'mutant',
      id,
      mutants.map((mutant) => mutant.id),
    ),
  );
}

/** Linux, or Linux with one rule missing. */
export function systemWith(mutant: string | undefined): Linux {
  return withRuleMissing(mutant === undefined ? undefined : mutantNamed(mutant).id);
}

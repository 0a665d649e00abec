/** One search of one scope: what is asked, and doing it, in this thread. Both sides of a worker agree on it. */
import { type Budget, type ExploreReport, explore, type Progress } from '../checker/index.ts';
import { propertiesNamed, scopesNamed, systemWith } from './catalogue.ts';
import { type Driven, drive } from './drive.ts';
import { explained } from './observed.ts';

/** Plain data, by names: a worker has models of its own. */
export type Search = {
  readonly scope: string;
  /** The properties to judge; none is all. */
  readonly properties: readonly string[];
  readonly mutant: string | undefined;
  readonly budget: Budget;
};

/** Searches to the end, to the budget, or until interrupted. A ModelError names the step and the way there. */
export async function searchHere(
  { scope: name, properties, mutant, budget }: Search,
  show: (progress: Progress, seconds: number) => void,
  interrupt: AbortSignal,
): Promise<Driven<ExploreReport>> {
  const [scope] = scopesNamed([name]);
  if (!scope) throw new Error(`there is no scope ${name}`);
  const judges = propertiesNamed(properties, scope.parameters);
  return explained(
    systemWith(mutant),
    (system) => drive(explore(system, scope, { properties: judges, budget }), show, interrupt),
    scope,
  );
}

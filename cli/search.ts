/** One search of one scope: what is asked, and doing it, in this thread. Both sides of a worker agree on it. */
import {
  type Budget,
  type Checkpoint,
  type ExploreReport,
  explore,
  type Progress,
  StaleCheckpoint,
} from '../checker/index.ts';
import { propertiesNamed, scopesNamed, systemWith } from './catalogue.ts';
import { readCheckpoint, removeCheckpoint, writeCheckpoint } from './checkpoints.ts';
import { type Driven, drive } from './drive.ts';
import { explained } from './observed.ts';
import { Problem } from './problem.ts';

/** Plain data, by names: a worker has models of its own. */
export type Search = {
  readonly scope: string;
  /** The properties to judge; none is all. */
  readonly properties: readonly string[];
  readonly mutant: string | undefined;
  readonly budget: Budget;
  /** The file for the search if it is cut off. */
  readonly file: string;
  /** Whether it goes on from what is in that file, if there is one. */
  readonly resume: boolean;
};

/** `cutOff`: the search is in its file, to go on with. */
export type Searched = Driven<ExploreReport> & { readonly cutOff: boolean };

/** Searches to the end, to the budget, or until interrupted. A ModelError names the step and the way there. */
export async function searchHere(
  { scope: name, properties, mutant, budget, file, resume }: Search,
  show: (progress: Progress, seconds: number) => void,
  interrupt: AbortSignal,
): Promise<Searched> {
  const [scope] = scopesNamed([name]);
  if (!scope) throw new Error(`there is no scope ${name}`);
  const judges = propertiesNamed(properties, scope.parameters);
  const before = resume ? readCheckpoint(file) : undefined;
  const secondsBefore = before?.seconds ?? 0;
  const kept: Checkpoint[] = [];
  const options = {
    properties: judges,
    budget,
    cutOff: (checkpoint: Checkpoint) => void kept.push(checkpoint),
    ...(before && { from: before.checkpoint }),
  };
  const showAll = (progress: Progress, seconds: number) => show(progress, secondsBefore + seconds);
  try {
    const driven = await explained(
      systemWith(mutant),
      (system) => drive(explore(system, scope, options), showAll, interrupt),
      scope,
    );
    const seconds = secondsBefore + driven.seconds;
    const checkpoint = kept.at(-1);
    if (checkpoint) writeCheckpoint(file, { checkpoint, seconds });
    else if (before) removeCheckpoint(file);
    return { report: driven.report, seconds, cutOff: checkpoint !== undefined };
  } catch (error) {
    if (!(error instanceof StaleCheckpoint)) throw error;
    throw new Problem(
      `cannot go on from ${file}: it ${error.message}; without --resume the search begins anew`,
    );
  }
}

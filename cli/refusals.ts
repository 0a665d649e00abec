/** The refusals that the machines of Linux can answer, read off the machines themselves. */
import type { ExploreReport } from '../checker/index.ts';
import { linux } from '../models/system.ts';

type Refusal = { readonly errno: string; readonly clause: string };

/** Those that a search never met, as `EINVAL uts.set.length`. */
export function neverRefused(report: ExploreReport): readonly string[] {
  return refusals()
    .filter(({ clause }) => !report.clauses[clause])
    .map(({ errno, clause }) => `${errno} ${clause}`);
}

let known: readonly Refusal[] | undefined;

function refusals(): readonly Refusal[] {
  if (known) return known;
  const found = new Map<string, Refusal>();
  for (const { machine } of Object.values(linux.kinds))
    for (const refusal of refusalsIn(machine.config))
      found.set(`${refusal.errno} ${refusal.clause}`, refusal);
  known = [...found.values()].sort((a, b) => (a.clause < b.clause ? -1 : 1));
  return known;
}

function refusalsIn(part: unknown): readonly Refusal[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'refuse' && 'params' in part) return [part.params as Refusal];
  return Object.values(part).flatMap(refusalsIn);
}

/** Counts which clause decided which call, on the model, and how often the kernel agreed. */
import type { Played } from '../../models/trace/session.ts';
import { clauses as allClauses } from '../../spec/clauses.gen.ts';
import { canDecide, rows } from './table.ts';

/** A call that was refused has one clause that refused it; one that was granted has all that let it through. */
export type Decision = {
  readonly call: string;
  readonly clause: string;
  /** null when the call was granted. */
  readonly errno: string | null;
};

/** How often it was decided so on the model, and how often the kernel answered the same. */
export type Counted = Decision & { readonly model: number; readonly kernel: number };

export type Decided = { readonly decision: Decision; readonly agreed: boolean };

/**
 * What the model decided in one call. What a call names before it is refused is what it has come by; if
 * that states just this refusal (`kill` of -1 finds nobody) it is the special case, and decided.
 */
export function decisionsOf(
  call: string,
  { actual, clauses, refusedBy }: Pick<Played, 'actual' | 'clauses' | 'refusedBy'>,
): readonly Decision[] {
  if (actual.kind === 'errno') {
    const { errno } = actual;
    const clause = clauses.find((one) => one !== refusedBy && statesRefusal(one, call, errno)) ?? refusedBy;
    return clause === undefined ? [] : [{ call, clause, errno }];
  }
  return clauses.map((clause) => ({ call, clause, errno: null }));
}

function statesRefusal(clause: string, call: string, errno: string): boolean {
  const stated: readonly string[] =
    clause in allClauses ? allClauses[clause as keyof typeof allClauses].rows : [];
  return rows.some((row) => stated.includes(row.rule_id) && canDecide(row, call, errno));
}

/** The same for the same decision, and in the order of calls, clauses and errnos. */
export const keyOf = ({ call, clause, errno }: Decision): string =>
  JSON.stringify([call, clause, errno ?? '']);

/** Adds up decisions; the totals are in the order of calls, clauses and errnos. */
export function createDecisions() {
  const counts = new Map<string, { readonly decision: Decision; model: number; kernel: number }>();
  const countOf = (decision: Decision) => {
    const key = keyOf(decision);
    const count = counts.get(key) ?? { decision, model: 0, kernel: 0 };
    counts.set(key, count);
    return count;
  };
  return {
    add: (decided: readonly Decided[]) => {
      for (const { decision, agreed } of decided) {
        const count = countOf(decision);
        count.model++;
        if (agreed) count.kernel++;
      }
    },
    addAll: (counted: readonly Counted[]) => {
      for (const { model, kernel, ...decision } of counted) {
        const count = countOf(decision);
        count.model += model;
        count.kernel += kernel;
      }
    },
    totals: (): readonly Counted[] =>
      [...counts]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { decision, model, kernel }]) => ({ ...decision, model, kernel })),
  };
}

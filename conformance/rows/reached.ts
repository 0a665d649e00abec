/** Which rows of the table the decisions of a run are. */
import type { Counted } from './decisions.ts';
import { canDecide, type Row, rows } from './table.ts';

/** The rows that each clause states, by the clause. */
export type StatedBy = Readonly<Record<string, { readonly rows: readonly string[] }>>;

/** A row with the clauses that state it, and how often it was decided. */
export type RowCount = {
  readonly row: Row;
  readonly clauses: readonly string[];
  readonly model: number;
  readonly kernel: number;
};

export function countRows(decisions: readonly Counted[], clauses: StatedBy): readonly RowCount[] {
  return rows.map((row): RowCount => {
    const stating = Object.keys(clauses).filter((clause) => clauses[clause]?.rows.includes(row.rule_id));
    const fitting = decisions.filter(
      ({ call, clause, errno }) => stating.includes(clause) && canDecide(row, call, errno),
    );
    return {
      row,
      clauses: stating,
      model: fitting.reduce((sum, { model }) => sum + model, 0),
      kernel: fitting.reduce((sum, { kernel }) => sum + kernel, 0),
    };
  });
}

/** Refusals that are no row: of the clause's rows none is about that call and that errno. */
export function refusalsWithoutRow(decisions: readonly Counted[], clauses: StatedBy): readonly Counted[] {
  return decisions.filter(({ call, clause, errno }) => {
    const stated = clauses[clause]?.rows ?? [];
    return errno !== null && !rows.some((row) => stated.includes(row.rule_id) && canDecide(row, call, errno));
  });
}

/** Whether a row is about nothing but these kinds of namespaces. */
export function isAbout({ kinds }: Row, chosen: readonly string[]): boolean {
  return kinds.length === 0 || kinds.includes('all') || kinds.some((kind) => chosen.includes(kind));
}

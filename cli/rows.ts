/** The rows of the table of errnos that a campaign reached, and those it did not. */
import type { Counted } from '../conformance/rows/decisions.ts';
import { excuses } from '../conformance/rows/excuses.ts';
import { countRows, isAbout, type RowCount } from '../conformance/rows/reached.ts';
import { clauses } from '../spec/clauses.gen.ts';
import { colours, count, counted, wrapped } from './output.ts';

export type Reached = {
  readonly reached: readonly RowCount[];
  /** Rows about the chosen kinds that a clause states and that decided nothing in this run. */
  readonly missed: readonly RowCount[];
  /** Rows about the chosen kinds that no clause states yet, but for those that are excused. */
  readonly unstated: readonly RowCount[];
};

export function rowsOf(decisions: readonly Counted[], kinds: readonly string[]): Reached {
  const counts = countRows(decisions, clauses);
  const wanting = counts.filter(
    ({ row, model }) => model === 0 && isAbout(row, kinds) && !excuses[row.rule_id],
  );
  return {
    reached: counts.filter(({ model }) => model > 0),
    missed: wanting.filter((one) => one.clauses.length > 0),
    unstated: wanting.filter((one) => one.clauses.length === 0),
  };
}

/** As data: what `--json` prints. */
export function rowsAsJson({ reached, missed, unstated }: Reached) {
  const ids = (some: readonly RowCount[]) => some.map(({ row }) => row.rule_id);
  return {
    reached: reached.map(({ row, clauses: stating, model, kernel }) => ({
      row: row.rule_id,
      syscall: row.syscall,
      errno: row.errno,
      clauses: stating,
      model,
      kernel,
    })),
    missed: ids(missed),
    unstated: ids(unstated),
  };
}

/** As lines: a syscall and errno each, with the rows and how often they were decided. */
export function rowsAsLines({ reached, missed, unstated }: Reached): readonly string[] {
  const { dim, red, yellow } = colours;
  const groups = Map.groupBy(reached, ({ row }) => `${row.syscall} ${row.errno ?? 'ok'}`);
  const width = Math.max(0, ...reached.map(({ row }) => row.syscall.length));
  const times = ({ row, model, kernel }: RowCount) =>
    `${row.rule_id} ${count(model)}${kernel === model ? '' : red(` (kernel ${count(kernel)})`)}`;
  return [
    `  ${dim('decision rows, and how often model and kernel decided a call by each')}`,
    ...[...groups.values()].flatMap((rows) => {
      const { syscall = '', errno = null } = rows[0]?.row ?? {};
      const title = `    ${syscall.padEnd(width)}  ${(errno ?? 'ok').padEnd(6)}  `;
      return [`${title}${wrapped(rows.map(times), title.length).join('\n').trimStart()}`];
    }),
    ...(missed.length === 0
      ? []
      : [
          `  ${yellow('not reached')} in this run: ${counted(missed.length, 'row')}`,
          ...wrapped(
            missed.map(({ row }) => row.rule_id),
            4,
          ),
        ]),
    ...(unstated.length === 0
      ? []
      : [
          `  ${dim(`${counted(unstated.length, 'row')} about these kinds are stated by no clause yet: spec/rows.md`)}`,
        ]),
  ];
}

/** What holds of every pinned scope, as tests. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExploreReport } from '../checker/index.ts';
import type { LinuxScope } from '../models/scopes/index.ts';
import { propertyNames } from './index.ts';
import { expected } from './pinned-answers.fixture.ts';
import { reportOf } from './searching.fixture.ts';

/** Properties that are put to a real test in `small` and in no quick scope. */
export const testedInSmallOnly: readonly string[] = [
  'a-new-task-is-the-child-of-its-maker-or-its-sibling',
  'a-parent-outside-is-not-seen',
  'wait4-reaps-one-dead-child-and-tells-how-it-died',
];

/** Exhausts a scope, all properties or the `judged` ones judging; `keep` gets the report for whoever looks at several. */
export function exhaust(
  scope: LinuxScope,
  keep: (report: ExploreReport) => void = () => {},
  judged: readonly string[] = propertyNames,
): void {
  describe(scope.name, () => {
    let report: ExploreReport;
    beforeAll(() => {
      report = reportOf(scope, judged);
      keep(report);
    }, 1_200_000);

    it('has as many states, transitions and steps as it is known to have', () => {
      const { states, transitions, depth, complete } = report;
      expect({ states, transitions, depth, complete }).toEqual({ ...scope.pinned, complete: true });
    });

    it('breaks no property', () => {
      expect(report.counterexamples).toEqual([]);
      expect(report.properties.map(({ property }) => property).sort()).toEqual([...judged].sort());
      for (const { verdict } of report.properties) expect(verdict).toBe('proved in this scope');
    });

    it('grants and refuses what it is known to', () => {
      const errnos = Object.fromEntries(
        Object.entries(report.errnos).map(([call, counts]) => [call, Object.keys(counts).sort()]),
      );
      const never = Object.entries(report.granted).flatMap(([call, times]) => (times === 0 ? [call] : []));
      expect({ errnos, never: never.sort() }).toEqual(expected[scope.name]);
    });
  });
}

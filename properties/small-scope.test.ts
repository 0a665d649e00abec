/** The scope of minutes, in a file of its own so that the others can be exhausted beside it. */
import { expect, it } from 'vitest';
import type { ExploreReport } from '../checker/index.ts';
import { small } from '../models/scopes/small.ts';
import { exhaust, testedInSmallOnly } from './pinned-scopes.fixture.ts';

let report: ExploreReport | undefined;

exhaust(small, (kept) => {
  report = kept;
});

it('puts those properties to a real test that no quick scope does', () => {
  const tested = report?.properties.filter(({ witnessDepth }) => witnessDepth !== null);
  expect(tested?.map(({ property }) => property)).toEqual(expect.arrayContaining([...testedInSmallOnly]));
});

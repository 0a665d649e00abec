/** Every quick scope is exhausted, its counts are what they always were, and every property holds in it. */
import { describe, expect, it } from 'vitest';
import type { ExploreReport } from '../checker/index.ts';
import { quickScopes, scopes } from '../models/scopes/index.ts';
import { propertyNames } from './index.ts';
import { exhaust, testedInSmallOnly } from './pinned-scopes.fixture.ts';

const reports: ExploreReport[] = [];

for (const scope of quickScopes) exhaust(scope, (report) => reports.push(report));

describe('all these together', () => {
  it('put every property to a real test, but those that small does', () => {
    const witnessed = new Set<string>();
    for (const { properties } of reports)
      for (const { property, witnessDepth } of properties) if (witnessDepth !== null) witnessed.add(property);
    expect(propertyNames.filter((name) => !witnessed.has(name)).sort()).toEqual(testedInSmallOnly);
  });

  it('grant every call that one of them makes', () => {
    const granted = new Set<string>();
    const made = new Set<string>();
    for (const report of reports)
      for (const [call, times] of Object.entries(report.granted)) {
        made.add(call);
        if (times > 0) granted.add(call);
      }
    expect([...made].filter((call) => !granted.has(call))).toEqual([]);
  });

  it('have one that is called tiny and one that is called small', () => {
    const names = scopes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name === 'tiny' || name === 'small')).toEqual(['tiny', 'small']);
  });
});

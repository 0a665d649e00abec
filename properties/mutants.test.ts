/**
 * No rule is there for nothing: whichever is taken away, a property notices. And no property is there
 * for nothing: each notices some rule that is taken away.
 *
 * `mutants.md` says who notices what; `npm run mutants` brings it up to date after rules or properties
 * have changed.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { propertyNames } from './index.ts';
import { isTrue, mutants, mutatedKinds, pageOf, rowsOf, unreached } from './mutants.fixture.ts';

const page = readFileSync(new URL('mutants.md', import.meta.url), 'utf8');
const rows = rowsOf(page);

describe.each(mutatedKinds)('without one of its rules Linux is found out: %s', (kind) => {
  const ofKind = mutants.filter((mutant) => mutant.kind === kind);

  it('by a property, whichever rule it is', () => {
    const noticed = new Set([...rows.map(({ mutant }) => mutant), ...unreached]);
    expect(ofKind.filter(({ id }) => !noticed.has(id)).map(({ says }) => says)).toEqual([]);
  });

  it('in the way the table says', () => {
    const ids = ofKind.map(({ id }) => id);
    expect(rows.filter((row) => ids.includes(row.mutant) && !isTrue(row))).toEqual([]);
  }, 300_000);
});

describe('the table', () => {
  it('has a line for every property', () => {
    const noticing = new Set(rows.map(({ property }) => property));
    expect(propertyNames.filter((name) => !noticing.has(name))).toEqual([]);
  });

  it('says nothing else, and is in order', () => {
    expect(page).toBe(pageOf(rows));
  });

  it('excuses only rules that nothing notices', () => {
    expect(rows.filter(({ mutant }) => unreached.includes(mutant))).toEqual([]);
    expect(unreached.filter((id) => !mutants.some((mutant) => mutant.id === id))).toEqual([]);
  });
});

/**
 * No rule is there for nothing: whichever is taken away, a property notices. And no property is there
 * for nothing: each notices some rule that is taken away.
 *
 * `mutants.md` is the table of who notices what; `npx vitest run properties/mutants.test.ts -u`
 * writes it again after the rules or the properties have changed.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Mutant, mutantsOf } from '../checker/index.ts';
import { scopes } from '../models/scopes/index.ts';
import { linux } from '../models/system.ts';
import { propertyNames } from './index.ts';
import { type Damage, damageBy } from './searching.fixture.ts';

const mutants = mutantsOf(linux);
const tinies = scopes.filter(({ name }) => name !== 'small');

/** Mutants that break more where they are not noticed first. */
const further: Readonly<Record<string, string>> = {
  'tasks/get-the-new-parent': 'tiny-nested',
  'pidNamespaces/make-it-the-init': 'tiny-inits',
  'utsNamespaces/is-not-a-length-a-name-can-have': 'tiny-names',
};

type Row = Damage & { readonly mutant: Mutant; readonly scope: string };

/** Where a property first notices the mutant, and where else to look. */
function rowsFor(mutant: Mutant): readonly Row[] {
  const rows: Row[] = [];
  for (const scope of tinies) {
    const seen = rows.length > 0;
    if (seen && further[mutant.id] !== scope.name) continue;
    const damage = damageBy(mutant, scope);
    if (damage.broken.length > 0) rows.push({ ...damage, mutant, scope: scope.name });
  }
  return rows;
}

/** The table as a page of lists, which no formatter has to align. */
function page(rows: readonly Row[]): string {
  const sections = rows.map(({ mutant, scope, broken }) =>
    [
      `## \`${mutant.id}\` in ${scope}`,
      '',
      `${mutant.says}:`,
      '',
      ...broken.map((name) => `- [${name}](${name}.ts)`),
      '',
    ].join('\n'),
  );
  return [
    '# What each rule is for',
    '',
    'Each section takes one rule away and explores a scope: these properties are broken then. Written by',
    '`properties/mutants.test.ts`; do not edit.',
    '',
    ...sections,
  ].join('\n');
}

describe('without one of its rules Linux is found out', () => {
  let rows: readonly Row[] = [];
  beforeAll(() => {
    rows = mutants.flatMap(rowsFor);
  }, 300_000);

  it('by a property, whichever rule it is', () => {
    const noticed = new Set(rows.map(({ mutant }) => mutant.id));
    expect(mutants.filter(({ id }) => !noticed.has(id)).map(({ says }) => says)).toEqual([]);
  });

  it('by each property, for some rule', () => {
    const noticing = new Set(rows.flatMap(({ broken }) => broken));
    expect(propertyNames.filter((name) => !noticing.has(name))).toEqual([]);
  });

  it('in the way the table says', async () => {
    await expect(page(rows)).toMatchFileSnapshot('mutants.md');
  });
});

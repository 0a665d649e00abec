/**
 * The table of `mutants.md`: which rule is missed by which property, and in which scope. It is its own
 * cache: a row that is still true stays, whatever else has changed, so that only what is new is
 * searched for, and checking a row costs one short search with one property.
 */
import { type Mutant, mutantsOf } from '../checker/index.ts';
import { quickScopes } from '../models/scopes/index.ts';
import { linux } from '../models/system.ts';
import { propertyNames } from './index.ts';
import { firstBrokenBy } from './searching.fixture.ts';

export const mutants: readonly Mutant[] = mutantsOf(linux);

/** The kinds of machines that have rules, and `facts`. */
export const mutatedKinds: readonly string[] = [...new Set(mutants.map(({ kind }) => kind))];

/** Rules that no property can miss, each with the reason. */
export const unreached: readonly string[] = [
  // What it leaves open is the kernel's choice: without it the model allows less, and only a kernel can tell.
  'ucounts/one-that-is-gone-is-still-counted',
  // Nothing but setns(2) leads there, and no scope has it yet.
  'pidNamespaces/would-be-owned-from-above-its-own-owner',
];

export type Row = { readonly mutant: string; readonly scope: string; readonly property: string };

/** How many states of a scope are looked at for a mutant: few in every scope first. */
const searchBudgets = [300, 3_000, 15_000];
/** More states than any row needs: a mutant can make a small scope endless. */
const statesMax = 60_000;

const intro = `# What each rule is for

Each line takes one rule away and names a property that misses it, with the scope in which it does. Every
rule has a line, and every property. \`npm run mutants\` keeps the lines that are still true and looks for
those that are wanting; \`cloister mutate --all-killers\` names all properties that miss a rule.
`;

/** The table as a page of lists, which no formatter has to align, in the order of kinds and rules. */
export function pageOf(rows: readonly Row[]): string {
  const sections = mutatedKinds.map((kind) => {
    const ofKind = mutants.filter((mutant) => mutant.kind === kind);
    const lines = ofKind.flatMap(({ id }) => rows.filter(({ mutant }) => mutant === id).map(lineOf));
    return [`## ${kind}`, '', ...lines, ''].join('\n');
  });
  return [intro, ...sections].join('\n');
}

function lineOf({ mutant, scope, property }: Row): string {
  return `- \`${mutant}\`, in \`${scope}\`: [${property}](${property}.ts)`;
}

export function rowsOf(page: string): readonly Row[] {
  return [...page.matchAll(/^- `(.+?)`, in `(.+?)`: \[(.+?)\]/gm)].map(
    ([, mutant = '', scope = '', property = '']) => ({ mutant, scope, property }),
  );
}

/** Whether a row is about what there is, and is true. */
export function isTrue({ mutant: id, scope: scopeName, property }: Row): boolean {
  const mutant = mutants.find((one) => one.id === id);
  const scope = quickScopes.find(({ name }) => name === scopeName);
  if (!mutant || !scope || !propertyNames.includes(property)) return false;
  return firstBrokenBy(mutant, scope, statesMax, ({ name }) => name === property).length > 0;
}

/** A row for a mutant that has none: where the smallest search finds it out. */
export function rowFor(mutant: Mutant): Row | undefined {
  for (const states of searchBudgets)
    for (const scope of quickScopes) {
      const [property] = firstBrokenBy(mutant, scope, states);
      if (property !== undefined) return { mutant: mutant.id, scope: scope.name, property };
    }
  return undefined;
}

/** A row for a property that has none: some mutant that it notices. */
export function rowForProperty(property: string): Row | undefined {
  for (const states of searchBudgets)
    for (const scope of quickScopes)
      for (const mutant of mutants)
        if (firstBrokenBy(mutant, scope, states, ({ name }) => name === property).length > 0)
          return { mutant: mutant.id, scope: scope.name, property };
  return undefined;
}

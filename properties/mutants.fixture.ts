/**
 * The table of `mutants.md`: which rule is missed by which property, and in which scope. It is its own
 * cache: a row that is still true stays, whatever else has changed, so that only what is new is
 * searched for, and checking a row costs one short search with one property.
 */
import { type Mutant, mutantsOf } from '../checker/index.ts';
import { type LinuxScope, quickScopes } from '../models/scopes/index.ts';
import { linux } from '../models/system.ts';
import { propertiesFor, propertyNames } from './index.ts';
import { brokenBy, clausesIn } from './searching.fixture.ts';

export const mutants: readonly Mutant[] = mutantsOf(linux);

/** The kinds of machines that have rules, and `facts`. */
export const mutatedKinds: readonly string[] = [...new Set(mutants.map(({ kind }) => kind))];

/** Rules that no property misses, each with the reason. */
export const unreached: readonly string[] = [
  // What it leaves open is the kernel's choice: without it the model allows less, and only a kernel can tell.
  'ucounts/one-that-is-gone-is-still-counted',
  // Wanting: in every scope with cgroups the first task is root, whose the outermost one is without it, too.
  'cgroups/be-the-outermost',
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
  return brokenBy(mutant, scope, statesMax, { judges: ({ name }) => name === property }).length > 0;
}

/** The rows for a mutant, where the smallest search finds it out: one for each property that does. */
export function rowsFor(mutant: Mutant): readonly Row[] {
  const scopes = likelyFirst(clausesOf(mutant));
  for (const states of searchBudgets)
    for (const scope of scopes)
      if (brokenBy(mutant, scope, states).length > 0)
        return brokenBy(mutant, scope, states, { all: true }).map((property) => ({
          mutant: mutant.id,
          scope: scope.name,
          property,
        }));
  return [];
}

/** A row for a property that has none: of the rules that share a clause with it, one that it notices. */
export function rowForProperty(name: string): Row | undefined {
  const clauses: readonly string[] =
    propertiesFor({ depthMax: 1, pid_max: 2 }).find((property) => property.name === name)?.clauses ?? [];
  const shares = (mutant: Mutant) => clausesOf(mutant).some((clause) => clauses.includes(clause));
  const candidates = [...mutants.filter(shares), ...mutants.filter((mutant) => !shares(mutant))];
  const judges = (property: { readonly name: string }) => property.name === name;
  for (const mutant of candidates)
    for (const scope of likelyFirst(clauses).slice(0, likelyScopes))
      if (brokenBy(mutant, scope, searchBudgets[1] ?? 0, { judges }).length > 0)
        return { mutant: mutant.id, scope: scope.name, property: name };
  return undefined;
}

/** For a property only the scopes in which most of its clauses decide something are searched. */
const likelyScopes = 4;

const decidedIn = new Map<string, ReadonlySet<string>>();

/**
 * The quick scopes in which one of these clauses decides something, those first in which more of them
 * do; all scopes for what no clause speaks of.
 */
function likelyFirst(clauses: readonly string[]): readonly LinuxScope[] {
  const decided = (scope: LinuxScope): number => {
    const known = decidedIn.get(scope.name) ?? clausesIn(scope, searchBudgets.at(-1) ?? 0);
    decidedIn.set(scope.name, known);
    return clauses.filter((clause) => known.has(clause)).length;
  };
  if (clauses.length === 0) return quickScopes;
  return quickScopes.filter((scope) => decided(scope) > 0).toSorted((a, b) => decided(b) - decided(a));
}

type Transition = { readonly guard?: unknown; readonly actions?: unknown };
type Action = string | { readonly type: string; readonly params?: { readonly clause?: string } };

/** The clauses that stand on the transitions which a rule is part of. */
function clausesOf({ kind, part, name }: Mutant): readonly string[] {
  if (part === 'refusal') return [name];
  const machine = Object.entries(linux.kinds).find(([one]) => one === kind)?.[1].machine;
  if (!machine) return [];
  const found = new Set<string>();
  for (const state of Object.values(machine.states))
    for (const { guard, actions } of Object.values(
      (state.config.on ?? {}) as object,
    ).flat() as Transition[]) {
      const all = [actions ?? []].flat() as Action[];
      const mentions = part === 'guard' ? guard === name : all.includes(name);
      for (const action of mentions ? all : [])
        if (typeof action === 'object' && action.params?.clause) found.add(action.params.clause);
    }
  return [...found];
}

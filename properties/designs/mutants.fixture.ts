/**
 * The rules of the small systems of questions 2 and 3, and who misses them. The claims about a design are questions,
 * and some are refuted: a rule is missed where an answer is another one without it, whichever way it has changed.
 */
import {
  beyond,
  type Calls,
  explore,
  type Kinds,
  ModelError,
  type Mutant,
  mutantsOf,
  mutate,
  type Property,
  type Result,
  type Scope,
  type System,
} from '../../checker/index.ts';
import type { ComparedKind } from '../../models/designs/interfaces/interface.ts';
import { interfaceScope } from '../../models/designs/interfaces/scopes.ts';
import { interfaceSystem } from '../../models/designs/interfaces/system.ts';
import { namings } from '../../models/designs/names/naming.ts';
import { names } from '../../models/designs/names/system.ts';
import { linux } from '../../models/system.ts';
import { containerHasAKindOnce } from './interfaces/a-container-has-a-kind-once-and-only-if-there-is-such-a-kind.ts';
import { containerHasWhatWasAdded } from './interfaces/a-container-has-what-was-added-and-keeps-it.ts';
import { whatAContainerHasExists } from './interfaces/what-a-container-has-exists.ts';
import { whoEntersIsInAll } from './interfaces/who-enters-is-in-all-that-a-container-has.ts';
import { claimsOfNamings, lawsOfNamings } from './names/index.ts';

/** A scope of a design, and the claims that are made there. `holds` of each is asked of what the design is without a rule. */
export type Case = {
  readonly folder: 'interfaces' | 'names';
  readonly scope: string;
  readonly claims: readonly string[];
  /** The claims that are refuted: of the design as it is, or without one of its rules. */
  readonly refuted: (mutant?: Mutant, judged?: readonly string[]) => readonly string[];
};

/** More states than any of these scopes has: without a rule a small one can be endless. */
const statesMax = 8_000;
const NO_SENSE = beyond('makes no sense without the rule that is missing');

/** Without a rule a step may end in something that makes no sense: the search goes on elsewhere. */
function goingOn<C extends Calls>(calls: C): C {
  const endsWell =
    (run: (...args: never[]) => Result) =>
    (...args: never[]): Result => {
      try {
        return run(...args);
      } catch (error) {
        if (error instanceof ModelError) return NO_SENSE;
        throw error;
      }
    };
  return Object.fromEntries(
    Object.entries(calls).map(([name, { run }]) => [name, { run: endsWell(run) }]),
  ) as unknown as C;
}

function caseOf<K extends Kinds, C extends Calls, P>(
  folder: Case['folder'],
  system: System<K, C, P>,
  scope: Scope<P>,
  claims: readonly Property<K>[],
): Case {
  return {
    folder,
    scope: scope.name,
    claims: claims.map(({ name }) => name),
    refuted: (mutant, judged) => {
      const changed = mutant ? mutate(system, mutant) : system;
      const properties = claims.filter(({ name }) => !judged || judged.includes(name));
      try {
        const search = explore({ ...changed, calls: goingOn(changed.calls) }, scope, {
          properties,
          stopAtFirst: judged !== undefined,
          budget: { states: statesMax },
        });
        let step = search.next();
        while (!step.done) step = search.next();
        return step.value.counterexamples.map(({ property }) => property);
      } catch (error) {
        // Without this rule there is not even an initial state.
        if (error instanceof ModelError) return [];
        throw error;
      }
    },
  };
}

const objects = (name: string, kinds: readonly ComparedKind[], known: readonly ComparedKind[]): Case => {
  const all = interfaceScope('container objects', { kinds: known });
  return caseOf('interfaces', interfaceSystem, { ...all, name, parameters: { ...all.parameters, kinds } }, [
    containerHasWhatWasAdded,
    containerHasAKindOnce(kinds),
    whoEntersIsInAll,
    whatAContainerHasExists,
  ]);
};

export const cases: readonly Case[] = [
  objects('interfaces-objects', ['uts', 'ipc'], ['uts', 'ipc']),
  objects('interfaces-objects-of-an-old-kernel', ['ipc'], ['uts', 'ipc']),
  ...claimsOfNamings.flatMap(({ scope, claims }) =>
    namings.map((naming) =>
      caseOf(
        'names',
        names,
        scope(naming),
        [...claims, ...lawsOfNamings].map((claim) => claim(naming)),
      ),
    ),
  ),
];

/** The rules that a design adds to those of Linux, whose own are in the table of all rules. */
const ofDesign = <K extends Kinds, C extends Calls, P>(folder: Case['folder'], system: System<K, C, P>) =>
  mutantsOf(system)
    .filter(({ kind, name }) =>
      kind === 'facts'
        ? !linux.facts?.some(({ factName }) => factName === name)
        : !Object.hasOwn(linux.kinds, kind),
    )
    .map((mutant) => ({ ...mutant, folder }));

export const mutantsOfDesigns = [...ofDesign('interfaces', interfaceSystem), ...ofDesign('names', names)];

export type DesignRow = {
  readonly mutant: string;
  readonly scope: string;
  readonly property: string;
  /** Whether the claim is refuted without the rule; it was refuted with it, and is not without it, otherwise. */
  readonly isRefuted: boolean;
};

/** Whether a row is about what there is, and is true. */
export function isTrue({ mutant: id, scope, property, isRefuted }: DesignRow): boolean {
  const mutant = mutantsOfDesigns.find((one) => one.id === id);
  const found = cases.find((one) => one.scope === scope && one.folder === mutant?.folder);
  if (!mutant || !found?.claims.includes(property)) return false;
  const [before, after] = [undefined, mutant].map((one) => found.refuted(one, [property]).includes(property));
  return after === isRefuted && before === !isRefuted;
}

/** The first claims whose answers are others without a rule: a law of every naming before a question. */
export function rowFor(mutant: (typeof mutantsOfDesigns)[number]): DesignRow | undefined {
  for (const one of cases.filter(({ folder }) => folder === mutant.folder)) {
    const [before, after] = [one.refuted(), one.refuted(mutant)];
    const property =
      one.claims.find((name) => after.includes(name) && !before.includes(name)) ??
      one.claims.find((name) => before.includes(name) && !after.includes(name));
    if (property)
      return { mutant: mutant.id, scope: one.scope, property, isRefuted: after.includes(property) };
  }
  return undefined;
}

const intro = `# What each rule of the designs is for

The small systems of [question 2](../../spec/questions/2-interface.md) and [question 3](../../spec/questions/3-names.md)
have rules that Linux has not. Each line takes one of them away and names a claim of which the answer is another one
then: one that is refuted, or, where it is a question, one that is *no longer* refuted. Every rule has a line. \`npm run mutants:designs\` keeps the lines that are true and looks for the others.
`;

/** The table as a page, in the order of systems and rules. */
export function pageOf(rows: readonly DesignRow[]): string {
  const lines = mutantsOfDesigns.flatMap(({ id, folder }) =>
    rows
      .filter(({ mutant }) => mutant === id)
      .map(
        ({ mutant, scope, property, isRefuted }) =>
          `- \`${mutant}\`, in \`${scope}\`: [${property}](${folder}/${property}.ts)${isRefuted ? '' : ', no longer refuted'}`,
      ),
  );
  return `${intro}\n${lines.join('\n')}\n`;
}

export function rowsOf(page: string): readonly DesignRow[] {
  return [...page.matchAll(/^- `(.+?)`, in `(.+?)`: \[(.+?)\]\(.+?\)(, no longer refuted)?$/gm)].map(
    ([, mutant = '', scope = '', property = '', no]) => ({ mutant, scope, property, isRefuted: !no }),
  );
}

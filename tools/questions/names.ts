/** Question 3, how namespaces are named by those who are not in them: what is generated into its page. */
import type { ExploreReport } from '../../checker/index.ts';
import { type Naming, namings } from '../../models/designs/names/naming.ts';
import { names } from '../../models/designs/names/system.ts';
import { claimsOfNamings } from '../../properties/designs/names/index.ts';
import type { Question } from './fences.ts';
import { readRecord } from './kernel-record.ts';
import { grouped, onceEach, table } from './markdown.ts';
import { namesCosts } from './names-costs.ts';
import { readLarger } from './names-larger.ts';
import { asLines, searched } from './runs.ts';

/** The fault that a naming has if it refutes a claim, in the order of the page. */
export const faults: Readonly<Record<string, string>> = {
  'a-name-denotes-what-was-meant': 'denotes another',
  'a-name-leads-there-while-it-exists': 'is lost',
  'a-name-keeps-nothing-alive': 'keeps alive',
  'a-name-told-inside-tells-nothing-of-outside': 'tells of outside',
  'a-name-from-inside-leads-nobody-out': 'leads out',
  'a-name-survives-a-restore': 'is lost in a restore',
  'a-name-that-is-inherited-denotes-the-same': 'cannot be handed on',
};

export type Run = {
  readonly scope: string;
  readonly naming: Naming;
  readonly report: ExploreReport;
  readonly lines: (property: string) => readonly string[] | undefined;
};

/** Every scope of a naming, searched to its end. */
export const runsOf = onceEach((naming: Naming): readonly Run[] =>
  claimsOfNamings.map(({ scope, claims }) => {
    const told = scope(naming);
    const report = searched(
      names,
      told,
      claims.map((claim) => claim(naming)),
    );
    return {
      scope: told.name.replace(/ \(.*/, ''),
      naming,
      report,
      lines: (property) => {
        const found = report.counterexamples.find((one) => one.property === property);
        return found && asLines(names, told, found.steps);
      },
    };
  }),
);

/** The columns of the table of faults: a claim in the scope in which it is made. */
function columns(): readonly { readonly at: number; readonly property: string; readonly called: string }[] {
  return runsOf('pid').flatMap(({ scope, report }, at) =>
    report.properties
      // The same claims as of one container have a table of their own.
      .filter(() => scope !== 'names-nested')
      .filter(({ property }) => scope !== 'names-moves' || property === 'a-name-denotes-what-was-meant')
      .map(({ property }) => {
        const fault = faults[property] ?? property;
        const when = { 'names-deaths': ' when numbers go round', 'names-moves': ' when members move' }[scope];
        return {
          at,
          property,
          called: property === 'a-name-denotes-what-was-meant' ? `${fault}${when}` : fault,
        };
      }),
  );
}

const matrix = () =>
  table(
    ['named by', ...columns().map(({ called }) => called)],
    namings.map((naming) => [
      naming,
      ...columns().map(({ at, property }) => {
        const lines = runsOf(naming)[at]?.lines(property);
        return lines ? `**${lines.length} steps**` : 'proved';
      }),
    ]),
  );

const counts = () =>
  table(
    ['named by', ...runsOf('pid').map(({ scope }) => `\`${scope}\`: states, transitions, depth`)],
    namings.map((naming) => [
      naming,
      ...runsOf(naming).map(({ report: { states, transitions, depth } }) =>
        [states, transitions, depth].map(grouped).join(', '),
      ),
    ]),
  );

/** Of each fault the shortest trace of each naming that has it; namings with the same trace share it. */
const traces = () =>
  columns()
    .map(({ at, property, called }) => {
      const by = new Map<string, Naming[]>();
      for (const naming of namings) {
        const text = runsOf(naming)[at]?.lines(property)?.join('\n');
        if (text !== undefined) by.set(text, [...(by.get(text) ?? []), naming]);
      }
      const blocks = [...by].map(
        ([text, all]) => `Named by ${all.join(' / ')}:\n\n\`\`\`text\n${text}\n\`\`\``,
      );
      return `**A name ${called}** (\`${property}\`)\n\n${blocks.join('\n\n')}`;
    })
    .join('\n\n');

/** repro.c on a kernel: what a container reads off its own numbers. */
const channel = () => {
  const { release, nsIds } = readRecord();
  const made = [...new Set(nsIds.map((one) => one.made))];
  const more = (processor: string, of: number) =>
    String(nsIds.find((one) => one.processor === processor && one.made === of)?.more ?? '');
  return table(
    [`made outside, Linux ${release}`, ...made.map(String)],
    [
      ['the next id inside is larger by, on the same processor', ...made.map((of) => more('same', of))],
      ['on another processor', ...made.map((of) => more('other', of))],
    ],
  );
};

/** The claims about containers, where one is in the other. */
const nestedTable = () => {
  const at = runsOf('pid').findIndex(({ scope }) => scope === 'names-nested');
  const properties = runsOf('pid')[at]?.report.properties.map(({ property }) => property) ?? [];
  return table(
    ['named by', ...properties.map((property) => faults[property] ?? property)],
    namings.map((naming) => [
      naming,
      ...properties.map((property) => {
        const lines = runsOf(naming)[at]?.lines(property);
        return lines ? `**${lines.length} steps**` : 'proved';
      }),
    ]),
  );
};

/** What `npm run names` found: the same claims with a task and a number more, beside what is found in small. */
const largerTable = () => {
  const runs = readLarger();
  const at = runsOf('pid').findIndex(({ scope }) => scope === 'names-moves');
  const properties = Object.keys(runs.pid?.claims ?? {});
  return table(
    ['named by', 'states', 'transitions', 'depth', ...properties.map((one) => faults[one] ?? one)],
    namings.map((naming) => {
      const run = runs[naming];
      if (!run) throw new Error(`npm run names has not searched ${naming}`);
      const cells = properties.map((property) => {
        const steps = run.claims[property];
        const inSmall = runsOf(naming)[at]?.lines(property)?.length ?? null;
        if (inSmall !== steps) throw new Error(`${naming}: ${property} is another one in large`);
        return steps === null ? 'proved' : `**${steps} steps**`;
      });
      return [naming, grouped(run.states), grouped(run.transitions), run.depth, ...cells];
    }),
  );
};

export const namesQuestion: Question = {
  page: '3-names.md',
  parts: {
    faults: matrix,
    proofs: counts,
    traces,
    channel,
    nested: nestedTable,
    larger: largerTable,
    costs: namesCosts,
  },
};

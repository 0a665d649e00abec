/** Question 2, by which interface a program asks for isolation: what is generated into its page. */
import { type CallInstance, type Comparison, compare, type Property } from '../../checker/index.ts';
import { entering } from '../../models/designs/interfaces/entering.ts';
import {
  type ComparedKind,
  comparedKinds,
  type Interface,
  type InterfaceKinds,
  interfaces,
} from '../../models/designs/interfaces/interface.ts';
import { interfaceScope } from '../../models/designs/interfaces/scopes.ts';
import { interfaceSystem } from '../../models/designs/interfaces/system.ts';
import { linux } from '../../models/system.ts';
import { nobodyTakesADescriptor } from '../../properties/designs/interfaces/nobody-inside-takes-a-descriptor-of-outside.ts';
import { nobodyIsHalfIsolated } from '../../properties/designs/interfaces/nobody-is-half-isolated.ts';
import { configuration } from '../../properties/designs/interfaces/where.ts';
import { whoHasBegunToLeaveChangesNothing } from '../../properties/designs/interfaces/who-has-begun-to-leave-changes-nothing-outside.ts';
import type { Question } from './fences.ts';
import { interfaceCosts } from './interface-costs.ts';
import { grouped, once, onceEach, table } from './markdown.ts';
import { ninthKind } from './ninth.ts';
import { asLines, eachState, searched } from './runs.ts';

/** What programs of an interface reach, with so many kinds: configurations, by the least number of calls. */
export type Reach = {
  readonly states: number;
  readonly transitions: number;
  /** How many configurations of two tasks need so many calls, and no fewer. */
  readonly histogram: readonly number[];
  readonly configurations: number;
  /** Each of them, as `configuration` writes it. */
  readonly reached: readonly string[];
  /** The least number of calls to B alone in all kinds, and A where it was; undefined: there is no way. */
  readonly alone: number | undefined;
};

export function reach(design: Interface, kinds: number, careful?: true): Reach {
  const scope = interfaceScope(design, { kinds: comparedKinds.slice(0, kinds), ...(careful && { careful }) });
  const least = new Map<string, number>();
  const counts = eachState(interfaceSystem, scope, (world, depth) => {
    if (world.tasks.slots().length < 2) return;
    const where = configuration(world);
    if (!least.has(where)) least.set(where, depth);
  });
  const most = Math.max(...least.values());
  const histogram = Array.from(
    { length: most + 1 },
    (_, calls) => [...least.values()].filter((one) => one === calls).length,
  );
  const alone = least.get(Array(kinds).fill('01').join(' '));
  return { ...counts, histogram, configurations: least.size, reached: [...least.keys()].toSorted(), alone };
}

const reaches = onceEach((design: Interface) => ({
  any: [1, 2, 3].map((kinds) => reach(design, kinds)),
  careful: [1, 2, 3].map((kinds) => reach(design, kinds, true)),
}));

const reached = () =>
  table(
    [
      'interface',
      ...[1, 2, 3].map((kinds) => `configurations of ${kinds} kind${kinds > 1 ? 's' : ''}`),
      'without a window (3 kinds)',
      'calls to B alone in 3 kinds',
      'the same without a window',
      'states, transitions (3 kinds)',
    ],
    interfaces.map((design) => {
      const { any, careful } = reaches(design);
      const [last, watched] = [any.at(-1) as Reach, careful.at(-1) as Reach];
      return [
        design,
        ...any.map(({ configurations }) => configurations),
        watched.configurations,
        last.alone ?? 'no way',
        watched.alone ?? '**no way**',
        `${grouped(last.states)}, ${grouped(last.transitions)}`,
      ];
    }),
  );

const histograms = () => {
  const rows = interfaces.flatMap((design) => {
    const { any, careful } = reaches(design);
    return [
      { design, of: any.at(-1) as Reach },
      { design: `${design}, without a window`, of: careful.at(-1) as Reach },
    ];
  });
  const most = Math.max(...rows.map(({ of }) => of.histogram.length - 1));
  const calls = Array.from({ length: most }, (_, at) => at + 1);
  return table(
    ['calls', ...calls.map(String)],
    rows.map(({ design, of }) => [design, ...calls.map((many) => of.histogram[many] || '')]),
  );
};

/** The calls to the configuration that needs the most, by the number of kinds. */
const most = () =>
  table(
    ['interface', '1 kind', '2 kinds', '3 kinds'],
    interfaces.map((design) => [design, ...reaches(design).any.map(({ histogram }) => histogram.length - 1)]),
  );

const claims: readonly Property<InterfaceKinds>[] = [nobodyIsHalfIsolated, whoHasBegunToLeaveChangesNothing];

/** The windows of an interface: two kinds, and names that are set and read. */
export const windowsOf = onceEach((design: Interface) => {
  const scope = interfaceScope(design, { kinds: ['uts', 'ipc'], named: true });
  const report = searched(interfaceSystem, scope, claims);
  return {
    report,
    lines: (property: string) => {
      const found = report.counterexamples.find((one) => one.property === property);
      return found && asLines(interfaceSystem, scope, found.steps);
    },
  };
});

const windows = () =>
  table(
    ['interface', ...claims.map(({ name }) => `\`${name}\``), 'states, transitions, depth'],
    interfaces.map((design) => {
      const { report, lines } = windowsOf(design);
      return [
        design,
        ...claims.map(({ name }) => {
          const found = lines(name);
          return found ? found.map((line) => `\`${line.replaceAll('|', '\\|')}\``).join('<br>') : 'proved';
        }),
        [report.states, report.transitions, report.depth].map(grouped).join(', '),
      ];
    }),
  );

/** The shortest way in which a member of a container takes a descriptor of outside from who comes in. */
export const taken = once(() => {
  const report = searched(linux, entering, [nobodyTakesADescriptor], true);
  return { report, lines: asLines(linux, entering, report.counterexamples[0]?.steps ?? []) };
});

const incoming = () => `\`\`\`text\n${taken().lines.join('\n')}\n\`\`\``;

/** Programs that know one kind, on a kernel that has this kind only and on one that has another: who notices? */
export const oldPrograms = onceEach((design: Interface): Comparison => {
  const side = (kinds: readonly ComparedKind[]) => ({
    system: interfaceSystem,
    scope: interfaceScope(design, { kinds, known: ['ipc'], named: true }),
  });
  const search = compare(side(['ipc']), side(['ipc', 'uts']), { callers: 2 });
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
});

/** Whether an old program is ever isolated in every kind of the newer kernel. */
export const oldIsIsolated = onceEach((design: Interface): boolean => {
  let isolated = false;
  eachState(interfaceSystem, interfaceScope(design, { kinds: ['ipc', 'uts'], known: ['ipc'] }), (world) => {
    if (world.tasks.slots().length === 2 && configuration(world) === '01 01') isolated = true;
  });
  return isolated;
});

/**
 * What a program that knows a kind more than its kernel is told, by call: errnos that nobody gets who asks for what
 * there is, and the calls that are granted although they ask for the new kind.
 */
export const newOnOld = onceEach((design: Interface): ReadonlyMap<string, string> => {
  const old = interfaceScope(design, { kinds: ['ipc'], known: ['ipc'] });
  const newer = interfaceScope(design, { kinds: ['ipc'], known: ['ipc', 'uts'] });
  const before = searched(interfaceSystem, old, []);
  const after = searched(interfaceSystem, newer, []);
  const isNew = ({ call, args }: CallInstance) =>
    !old.calls.some((one) => one.call === call && one.args.join() === args.join());
  const told = new Map<string, string>();
  for (const call of new Set(newer.calls.filter(isNew).map((one) => one.call))) {
    const known = Object.keys(before.errnos[call] ?? {});
    const own = Object.keys(after.errnos[call] ?? {}).filter((errno) => !known.includes(errno));
    told.set(call, own.length > 0 ? own.join(', ') : 'granted');
  }
  return told;
});

function toldToNew(design: Interface): string {
  const told = [...newOnOld(design)];
  if (told.length === 0) return 'nothing: it asks for nothing new';
  const answers = [...new Set(told.map(([, answer]) => answer))];
  return answers
    .map((answer) => {
      const calls = told.filter(([, one]) => one === answer).map(([call]) => `\`${call}\``);
      return answer === 'granted'
        ? `${calls.join(', ')}: done without a word, and not isolated`
        : `${calls.join(', ')}: \`${answer}\``;
    })
    .join('; ');
}

const future = () =>
  table(
    [
      'interface',
      'an old program sees the same',
      'it is isolated in the new kind',
      'a new program on an old kernel',
    ],
    interfaces.map((design) => {
      const { equivalent, pairs, calls, difference } = oldPrograms(design);
      const same = `proved: ${grouped(pairs)} pairs, ${grouped(calls)} calls`;
      const differs = `**no**: ${(difference?.steps.length ?? 0) + 1} steps`;
      return [
        design,
        equivalent ? same : differs,
        oldIsIsolated(design) ? 'yes' : '**never**',
        toldToNew(design),
      ];
    }),
  );

/** Where an old program notices that the kernel is a newer one: the last line is what differs. */
export function noticed(design: Interface): readonly string[] {
  const { difference } = oldPrograms(design);
  if (difference === undefined) return [];
  const scope = interfaceScope(design, { kinds: ['ipc', 'uts'], known: ['ipc'], named: true });
  const steps = difference.steps.map((step) => ({ ...step, choices: [] }));
  const [old, now] = [difference.left, difference.right].map((results) => JSON.stringify(results[0]));
  const { caller, call } = difference;
  return [
    ...asLines(interfaceSystem, scope, steps),
    `${'AB'[caller]}: ${call.call}() = ${now}  # ${old} on the kernel that has no such kind`,
  ];
}

const notices = () =>
  interfaces
    .map(noticed)
    .filter((lines) => lines.length > 0)
    .map((lines) => `\`\`\`text\n${lines.join('\n')}\n\`\`\``)
    .join('\n\n');

/** All examples of the specification, played where there is a ninth kind. */
function examples(): string {
  const { played, different } = ninthKind().old;
  const verdict = different.length === 0 ? 'all answered as with eight' : `not ${different.join(', ')}`;
  return `Examples of the specification played on the model of nine kinds: ${grouped(played)}, ${verdict}.`;
}

export const interfaceQuestion: Question = {
  page: '2-interface.md',
  parts: { reached, histograms, most, windows, incoming, future, notices, examples, costs: interfaceCosts },
};

/** Question 6, the model: the lines that operations want, and how often they move. */
import { made } from '../../models/designs/lines/kinds.ts';
import { holds, levelsOf } from '../../models/designs/lines/sections.ts';
import type { Program } from '../../models/designs/lines/system.ts';
import { extremes, simulated } from './cost-of-lines.ts';
import {
  type Case,
  contended,
  faults,
  inOneSection,
  missingRules,
  names,
  programOf,
  programsOf,
  proved,
  scopes,
} from './lines.ts';
import { designs } from './operations.ts';
import type { Point } from './picture.ts';
import { grouped, table } from './tables.ts';

/** Fetched lines of processors that all do the same, in one container. */
function rangeOf({ cpus, ...one }: Case & { readonly cpus: number }): string {
  return spread(programsOf(one, cpus));
}

function spread(programs: readonly Program[]): string {
  const { fewest, most } = extremes(programs);
  return fewest === most ? String(fewest) : `${fewest}–${most}`;
}

/** A container has no part that one could leave or enter alone. */
const isPossible = (design: string, operation: string) =>
  design !== 'container' || !operation.endsWith('one kind');

/** A row for each operation, and in it a line for each design. */
function rows(
  cells: (of: Pick<Case, 'design' | 'operation'>) => readonly (string | number)[],
  shown: readonly string[] = contended,
) {
  return shown.flatMap((operation) =>
    designs
      .filter((design) => isPossible(design, operation))
      .map((design) => [`${operation}: ${design}`, ...cells({ design, operation })]),
  );
}

const verbs = {
  inc: '+',
  dec: '−',
  read: 'read ',
  write: '',
  load: '',
  store: '',
  'store less': '',
} as const;

/** A program as one reads it: what is done under a lock is in braces after the lock. */
function spelled(program: Program): string {
  return program
    .flatMap(({ line, does }, at) => {
      if (does === 'lock') return [`${line} {`];
      if (does === 'read lock') return [`${line}, to read {`];
      if (does === 'unlock' || does === 'read unlock') return ['}'];
      const next = program[at + 1];
      // A load belongs to the store after it.
      if (does === 'load') return [`${line}${next?.does === 'store' ? '++' : '--'}`];
      if (does === 'store' || does === 'store less') return [];
      return [`${verbs[does]}${line}`];
    })
    .join(' ')
    .replaceAll('{ }', '{}');
}

function programs(): string {
  const shown = contended.filter((operation) => operation !== 'unshare, all kinds');
  return [
    '```text',
    ...shown.map((operation) =>
      folded(`${operation}:`, spelled(programOf({ design: 'nsproxy', operation, kinds: 3, depth: 2 }))),
    ),
    '```',
  ].join('\n');
}

/** Lines of a page's width; what goes on in the next one is indented. */
function folded(head: string, text: string): string {
  const done = [head];
  let last = ' ';
  // A section of a lock stays in one piece.
  for (const word of text.match(/\S+ \{[^}]*\}|\S+/g) ?? []) {
    if (last.length + word.length > 100) {
      done.push(last);
      last = ' ';
    }
    last += ` ${word}`;
  }
  return [...done, last].join('\n');
}

function byDepth(): string {
  const depths = [1, 2, 3, 4];
  return table(
    ['operation: design', ...depths.map((depth) => `depth ${depth}`)],
    [
      ...rows((of) => depths.map((depth) => rangeOf({ ...of, kinds: 2, depth, cpus: 2 }))),
      [
        'fork that takes `pidmap_lock` once: nsproxy',
        ...depths.map((depth) => spread([inOneSection(depth), inOneSection(depth)])),
      ],
    ],
  );
}

function byKinds(): string {
  const kinds = [1, 2, 3, 4, 5, 6, 7, 8];
  return table(
    ['operation: design', ...kinds.map((number) => `${number} kind${number > 1 ? 's' : ''}`)],
    rows((of) => kinds.map((number) => rangeOf({ ...of, kinds: number, depth: 1, cpus: 2 }))),
  );
}

function byCpus(): string {
  const cpus = [1, 2, 3];
  return table(
    ['operation: design', ...cpus.map((number) => `${number} processor${number > 1 ? 's' : ''}`)],
    // Three that unshare everything have more orders than are worth following for a third row of the same sort.
    rows(
      (of) => cpus.map((number) => rangeOf({ ...of, kinds: 2, depth: 1, cpus: number })),
      contended.filter((one) => one !== 'unshare, all kinds'),
    ),
  );
}

const taken = (program: Program, lock: string): number =>
  program.filter(({ line, does }) => line === lock && (does === 'lock' || does === 'read lock')).length;

/** How often a lock is taken, and by how many accesses the longest section holds it. */
function locks(): string {
  const depths = [1, 2, 3, 4];
  const held = ['fork', 'exit, others stay', 'unshare, one kind', 'unshare, all kinds'].flatMap(
    (operation) => {
      const at = (depth: number) => programOf({ design: 'nsproxy', operation, kinds: 8, depth });
      const names = Object.keys(holds(at(1)));
      // The trees of the other kinds are like that of the first.
      return names
        .filter((lock) => !lock.startsWith('ns_tree') || lock === 'ns_tree[uts]')
        .map((lock) => [
          `${operation}: \`${lock}\``,
          ...depths.map((depth) => `${taken(at(depth), lock)} × ${holds(at(depth))[lock]}`),
        ]);
    },
  );
  return table(['operation: lock', ...depths.map((depth) => `depth ${depth}`)], held);
}

const claimed = (deaths: Readonly<Record<string, number>>) =>
  Object.entries(deaths)
    .map(([claim, steps]) => `${claim} (${steps})`)
    .join(', ') || 'nothing';

/** What those who are in one container fetch, and those who are in one each: what is left is of the whole machine. */
function apart(): string {
  const of = (operation: string) =>
    [false, true].map((isApart) =>
      spread(programsOf({ design: 'nsproxy', operation, kinds: 8, depth: 2 }, 2, isApart)),
    );
  const nsproxies = contended
    .filter((operation) => operation !== 'unshare, all kinds')
    .map((operation) => [operation, ...of(operation)]);
  const read = (design: Case['design'], own?: string) => names('uname', design, own);
  const named = designs.map((design) => [
    `uname: ${design}`,
    spread([read(design), read(design)]),
    spread([read(design, 'a'), read(design, 'b')]),
  ]);
  const beside = designs.map((design) => [
    `uname beside fork: ${design}`,
    ...[undefined, 'a'].map((own) => {
      const forks = programOf({ design, operation: 'fork', kinds: 8, depth: 2 });
      return spread([read(design, own), forks]);
    }),
  ]);
  return table(['operation', 'in one container', 'in one each'], [...nsproxies, ...named, ...beside]);
}

/** What it takes to make one of each kind: the locks of the whole machine, and what two fetch who share nothing else. */
function kindsMade(): string {
  const kinds = ['uts', 'time', 'cgroup', 'ipc', 'net', 'mnt'];
  return table(
    ['kind', 'locks, with the longest section', 'lines, in one container each'],
    kinds.map((kind) => {
      const programs = ['a', 'b'].map((own) => made(kind, levelsOf(2, own)));
      const held = Object.entries(holds(programs[0] ?? []));
      return [kind, held.map(([lock, accesses]) => `\`${lock}\` ${accesses}`).join(', '), spread(programs)];
    }),
  );
}

/** A mount namespace is copied under one lock, however many mounts there are. */
function mounts(): string {
  const many = [1, 8, 32, 128];
  return table(
    ['lock', ...many.map((number) => `${number} mount${number > 1 ? 's' : ''}`)],
    ['namespace_sem', 'mount_lock', 'mnt_id_ida'].map((lock) => [
      `\`${lock}\``,
      ...many.map((number) => {
        const program = made('mnt', levelsOf(1), ['mnt'], number);
        return `${taken(program, lock)} × ${holds(program)[lock]}`;
      }),
    ]),
  );
}

function claims(): string {
  return table(
    ['processors that run', 'states', 'steps', 'verdict'],
    Object.keys(scopes).map((name) => {
      const { states, transitions, properties } = proved(name);
      const verdicts = new Set(properties.map(({ verdict }) => verdict));
      return [name, grouped(states), grouped(transitions), [...verdicts].join(', ')];
    }),
  );
}

function mutants(): string {
  return table(
    ['what is wrong', 'refuted, in so many steps'],
    [
      ...faults().map(({ says, deaths }) => [says, claimed(deaths)]),
      ...missingRules().map(({ says, deaths }) => [says, claimed(deaths)]),
    ],
  );
}

export const modelParts = {
  programs,
  byDepth,
  byKinds,
  byCpus,
  locks,
  apart,
  kindsMade,
  mounts,
  claims,
  mutants,
};

const nsproxy = (operation: string, kinds = 8, depth = 1) =>
  programOf({ design: 'nsproxy', operation, kinds, depth });

/** Lines fetched for each time, by processors that are at it all the time. */
export function fetchedByProcessors(): readonly Point[] {
  const series = [
    ['fork', nsproxy('fork')],
    ['fork, references in the task', programOf({ design: 'direct', operation: 'fork', kinds: 8, depth: 1 })],
    ['exit', nsproxy('exit, others stay')],
    ['unshare, one kind', nsproxy('unshare, one kind')],
    ['setns, one kind', nsproxy('setns, one kind')],
  ] as const;
  return series.flatMap(([name, program]) =>
    [1, 2, 4, 8, 16].map((x) => ({ x, y: simulated(program, x).fetched, of: name })),
  );
}

export function fetchedByKinds(): readonly Point[] {
  return (['fork', 'unshare, one kind', 'setns, one kind'] as const).flatMap((operation) =>
    (['nsproxy', 'direct'] as const).flatMap((design) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((kinds) => ({
        x: kinds,
        y: simulated(programOf({ design, operation, kinds, depth: 1 }), 8, 200).fetched,
        of: `${operation}: ${design}`,
      })),
    ),
  );
}

export function waitedByDepth(): readonly Point[] {
  return [2, 4, 8].flatMap((cpus) =>
    [1, 2, 3, 5, 7, 9].map((x) => ({
      x,
      y: simulated(nsproxy('fork', 8, x), cpus).waited,
      of: `${cpus} processors`,
    })),
  );
}

/** Locks found held, by who forks and reaps. */
export function waitedByLock(): readonly Point[] {
  return [1, 2, 3, 5, 7, 9].flatMap((depth) => {
    const program = [...nsproxy('fork', 8, depth), ...nsproxy('exit, others stay', 8, depth)];
    const { waits } = simulated(program, 8, 6_000);
    return ['pidmap_lock', 'tasklist_lock', 'css_set_lock'].map((lock) => ({
      x: depth,
      y: waits[lock] ?? 0,
      of: lock,
    }));
  });
}

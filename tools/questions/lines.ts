/** The programs whose lines question 6 looks at, and what becomes of them without one of their parts. */
import { type Mutant, mutantsOf, mutate } from '../../checker/index.ts';
import { sethostname, uname } from '../../models/designs/lines/kinds.ts';
import { exit, fork, forkInOneSection, setns, unshare } from '../../models/designs/lines/programs.ts';
import { levelsOf } from '../../models/designs/lines/sections.ts';
import { type Access, lineScope, lineSystem, type Program } from '../../models/designs/lines/system.ts';
import type { ReferenceDesign } from '../../models/designs/references.ts';
import { claimsOfLines } from '../../properties/designs/lines/index.ts';
import { onceEach } from './markdown.ts';
import { operations, repeated, touchesOf } from './operations.ts';
import { searched } from './runs.ts';

export type Case = {
  readonly design: ReferenceDesign;
  /** One of the operations whose costs are counted. */
  readonly operation: string;
  readonly kinds: number;
  /** Levels of PID and user namespaces. */
  readonly depth: number;
  /** The name of a container that tasks on other processors are not in. */
  readonly own?: string;
  /** The one kind that is unshared or entered; the first one otherwise. */
  readonly kind?: string;
};

/** Where a task of this design finds a pointer to its UTS namespace, if not in itself. */
const throughOf = { container: 'container[0].count', direct: undefined, nsproxy: 'nsproxy[0].count' };

/** Who reads a name, or writes it, in a container of this name. */
export function names(call: 'uname' | 'sethostname', design: ReferenceDesign, own?: string): Program {
  const of = own === undefined ? '' : ` of ${own}`;
  const through = throughOf[design];
  return { uname, sethostname }[call](`uts_ns[0]${of}`, through === undefined ? through : `${through}${of}`);
}

const calls = { fork, exit, unshare, setns };

const touched = onceEach((asked: string) => {
  const [design, says, kinds] = JSON.parse(asked) as [ReferenceDesign, string, number];
  const operation = [...operations, ...repeated].find((one) => one.says === says);
  if (!operation) throw new Error(`there is no operation “${says}”`);
  return touchesOf(design, operation, kinds);
});

/** What an operation does, for a task in the place that is asked for. */
export function programOf({ design, operation, kinds, depth, own, kind = 'uts' }: Case): Program {
  const touches = touched(JSON.stringify([design, operation, kinds]));
  const [call] = operation.split(/[ ,]/) as [keyof typeof calls];
  const levels = levelsOf(depth, own);
  const isOfOneKind = !operation.endsWith('all kinds');
  return calls[call](
    touches.map((touch) => {
      if ('count' in touch) return { ...touch, count: placed(touch.count, levels, own) };
      return isOfOneKind && touch.kind === 'uts' ? { ...touch, kind, parts: [kind] } : touch;
    }),
    levels,
  );
}

/** The PID namespace that a task refers to is its innermost level, whose count is written for its pid, too. */
function placed(count: string, levels: readonly string[], own: string | undefined): string {
  if (count === 'pid_ns[0].count') return `pid_ns[${levels.at(-1)}].count`;
  return own === undefined ? count : `${count} of ${own}`;
}

/** The operations of which all are done while others do the same: who is the last of a container is alone. */
export const contended = operations.map(({ says }) => says).filter((says) => says !== 'exit, the last one');

/** What fork would be if it took pidmap_lock once. */
export const inOneSection = (depth: number): Program =>
  forkInOneSection(touched(JSON.stringify(['nsproxy', 'fork', 2])), levelsOf(depth));

/** The same by several processors, each of them in a container of its own, or all in one. */
export function programsOf(one: Case, cpus: number, apart = false): readonly Program[] {
  return Array.from({ length: cpus }, (_, cpu) =>
    programOf(apart ? { ...one, own: String.fromCharCode(97 + cpu) } : one),
  );
}

/** Those who do this in one container of two kinds; two processors are nested twice. */
const doing = (...operations: readonly string[]): readonly Program[] =>
  operations.map((operation) =>
    programOf({ design: 'nsproxy', operation, kinds: 2, depth: operations.length < 3 ? 2 : 1 }),
  );

const [writes, reads] = [names('sethostname', 'nsproxy'), names('uname', 'nsproxy')];

/** Claims are tried on programs of every operation: what they prove there, and in how many states. */
export const scopes: Readonly<Record<string, readonly Program[]>> = {
  'fork beside exit': doing('fork', 'exit, others stay'),
  'fork, 2 processors': doing('fork', 'fork'),
  'fork twice beside setns': doing('fork', 'fork', 'setns, one kind'),
  'unshare, 2 processors': doing('unshare, one kind', 'unshare, one kind'),
  'setns, 2 processors': doing('setns, one kind', 'setns, one kind'),
  'setns and exit beside unshare': doing('setns, one kind', 'exit, others stay', 'unshare, one kind'),
  'uname twice beside sethostname': [reads, reads, writes],
  'unshare and uname beside sethostname': [...doing('unshare, one kind'), reads, writes],
};

/** What a search of one of the scopes has found. */
export const proved = onceEach((name: string) => {
  const run = scopes[name] ?? [];
  return searched(lineSystem, lineScope(run), claimsOfLines(run));
});

/** The claims that are refuted, each with the fewest steps that it takes. */
type Deaths = Readonly<Record<string, number>>;

/** What claims say of processors that run these programs, of machines that lack nothing or one rule. */
export function deathsOf(run: readonly Program[], mutant?: Mutant): Deaths {
  const system = mutant ? mutate(lineSystem, mutant) : lineSystem;
  const deaths: Record<string, number> = {};
  for (const claim of claimsOfLines(run)) {
    const [first] = searched(system, lineScope(run), [claim], true, 5_000).counterexamples;
    if (first) deaths[claim.name] = first.steps.length;
  }
  return deaths;
}

const without = (line: string, program: Program): Program =>
  program.filter((one) => one.line !== line || !one.does.endsWith('lock'));

/** A lock that is taken as if nothing were changed under it. */
const shared = (line: string, program: Program): Program =>
  program.map((one): Access => {
    if (one.line !== line) return one;
    return { line, does: one.does === 'unlock' ? 'read unlock' : 'read lock' };
  });

/** A count that is loaded, changed and stored as any other number. */
function torn(line: string, program: Program): Program {
  return program.flatMap((one): readonly Access[] =>
    one.line === line && (one.does === 'inc' || one.does === 'dec')
      ? [
          { line, does: 'load' },
          { line, does: one.does === 'inc' ? 'store' : 'store less' },
        ]
      : [one],
  );
}

/** The lock is given back one access before the end of its section. */
function early(line: string, program: Program): Program {
  return program.flatMap((one, at) => {
    const [next, afterwards] = [program[at + 1], program[at - 1]];
    if (next?.line === line && next.does === 'unlock') return [next, one];
    return afterwards && one.line === line && one.does === 'unlock' ? [] : [one];
  });
}

/** A section of one lock within that of another: the second is taken before the first is given back. */
function nestedIn(outer: string, inner: string): Program {
  const to = (line: string, does: Access['does']): Access => ({ line, does });
  return [to(outer, 'lock'), to(inner, 'lock'), to(inner, 'unlock'), to(outer, 'unlock')];
}

const [forks = [], exits = []] = scopes['fork beside exit'] ?? [];
const [enters = []] = scopes['setns, 2 processors'] ?? [];
const entered = enters.find(({ does }) => does === 'inc')?.line ?? '';

/** Programs that lack something, as they run together. */
export const faulty: Readonly<Record<string, readonly Program[]>> = {
  'the nsproxy is counted without an atomic access': [forks, exits].map((one) =>
    torn('nsproxy[0].count', one),
  ),
  'a namespace is counted without an atomic access': [enters, enters].map((one) => torn(entered, one)),
  'RLIMIT_NPROC is counted without an atomic access': [forks, exits].map((one) => torn('nproc[0]', one)),
  'fork takes no `pidmap_lock`': [without('pidmap_lock', forks), forks],
  'exit takes no `pidmap_lock`': [forks, without('pidmap_lock', exits)],
  'exit takes no `tasklist_lock`': [forks, without('tasklist_lock', exits)],
  'fork gives `tasklist_lock` back too early': [early('tasklist_lock', forks), forks],
  'fork takes no `css_set_lock`': [without('css_set_lock', forks), exits],
  'uname takes no `uts_sem`': [without('uts_sem', reads), writes],
  'sethostname takes `uts_sem` as one who reads': [shared('uts_sem', writes), reads],
  'two locks, each within the other': [
    nestedIn('tasklist_lock', 'pidmap_lock'),
    nestedIn('pidmap_lock', 'tasklist_lock'),
  ],
};

export const faults = () => Object.entries(faulty).map(([says, run]) => ({ says, deaths: deathsOf(run) }));

const accesses = (run: readonly Program[]) => run.flat().length;

/** The rules of the machines, each missing in turn, with the smallest scope in which that is noticed. */
export const missingRules = () =>
  mutantsOf(lineSystem).map((mutant) => {
    const found = Object.entries(scopes)
      .toSorted(([, one], [, other]) => accesses(one) - accesses(other))
      .map(([scope, run]) => ({ scope, deaths: deathsOf(run, mutant) }))
      .find(({ deaths }) => Object.keys(deaths).length > 0);
    return { says: mutant.says, scope: found?.scope ?? 'none', deaths: found?.deaths ?? {} };
  });

/** The model of shared cache lines: its claims with pinned counts, what refutes them, and what it counts. */
import { describe, expect, it } from 'vitest';
import { linesOf, type Program } from '../../models/designs/lines/system.ts';
import { isIn, isReading } from '../../properties/designs/lines/sections.ts';
import { extremes, simulated } from './cost-of-lines.ts';
import {
  contended,
  deathsOf,
  faults,
  faulty,
  missingRules,
  names,
  programOf,
  proved,
  scopes,
} from './lines.ts';
import { designs, operations } from './operations.ts';

/** By scope: states, steps, depth. */
const pinned = {
  'fork beside exit': [1_396, 2_555, 67],
  'fork, 2 processors': [1_666, 3_038, 70],
  'fork twice beside setns': [10_644, 29_125, 65],
  'unshare, 2 processors': [326, 604, 32],
  'setns, 2 processors': [230, 408, 22],
  'setns and exit beside unshare': [5_568, 15_700, 54],
  'uname twice beside sethostname': [333, 762, 18],
  'unshare and uname beside sethostname': [918, 2_256, 29],
};

describe('the claims about processors', () => {
  it.each(Object.entries(pinned))('%s', (name, counts) => {
    const { states, transitions, depth, complete, properties } = proved(name);
    expect([complete, states, transitions, depth]).toEqual([true, ...counts]);
    expect(new Set(properties.map(({ verdict }) => verdict))).toEqual(new Set(['proved in this scope']));
  });

  it('are about every scope, and none of them is proved for want of a witness', () => {
    expect(Object.keys(scopes)).toEqual(Object.keys(pinned));
    const witnessed = Object.keys(pinned).flatMap((name) =>
      proved(name).properties.flatMap(({ property, witnessDepth }) =>
        witnessDepth === null ? [] : property,
      ),
    );
    expect(new Set(witnessed).size).toBe(6);
  });

  it.each(faults())('miss nothing: $says', ({ deaths }) => {
    expect(Object.keys(deaths)).not.toEqual([]);
  });

  it('miss no rule of the machines, and each of them is missed by a rule or a fault', () => {
    const rules = missingRules();
    expect(rules.filter(({ deaths }) => Object.keys(deaths).length === 0)).toEqual([]);
    const killers = [...rules, ...faults()].flatMap(({ deaths }) => Object.keys(deaths));
    expect(new Set(killers).size).toBe(6);
  });

  it('hold for what is faulty where it runs alone', () => {
    for (const run of Object.values(faulty)) for (const one of run) expect(deathsOf([one])).toEqual({});
  });
});

/** The same numbers from all orders, one by one, by who wrote a line last and who has read it since. */
function fromAllOrders(programs: readonly Program[]): { fewest: number; most: number } {
  const ends: number[] = [];
  const go = (at: readonly number[], has: ReadonlyMap<string, ReadonlySet<number>>, moved: number) => {
    if (at.every((one, cpu) => one === programs[cpu]?.length)) ends.push(moved);
    for (const [cpu, program] of programs.entries()) {
      const access = program[at[cpu] ?? 0];
      if (!access) continue;
      const { line, does } = access;
      const isTaken = (which: typeof isIn) =>
        programs.some((other, who) => who !== cpu && which(other, at[who] ?? 0).includes(line));
      if (does === 'lock' && (isTaken(isIn) || isTaken(isReading))) continue;
      if (does === 'read lock' && isTaken(isIn)) continue;
      const holders = has.get(line);
      const reads = does === 'read' || does === 'load';
      const next = new Map(has).set(line, new Set(reads ? [...(holders ?? []), cpu] : [cpu]));
      const fetches = holders !== undefined && !holders.has(cpu);
      go(
        at.map((one, who) => one + (who === cpu ? 1 : 0)),
        next,
        moved + (fetches ? 1 : 0),
      );
    }
  };
  go(
    programs.map(() => 0),
    new Map(),
    0,
  );
  return { fewest: Math.min(...ends), most: Math.max(...ends) };
}

describe('the number of fetched lines', () => {
  const some: readonly Program[] = [
    programOf({ design: 'nsproxy', operation: 'setns, one kind', kinds: 1, depth: 1 }),
    programOf({ design: 'nsproxy', operation: 'setns, one kind', kinds: 2, depth: 1 }),
    programOf({ design: 'direct', operation: 'unshare, one kind', kinds: 1, depth: 1 }).slice(0, 5),
    // The pieces begin and end outside of any section.
    programOf({ design: 'nsproxy', operation: 'fork', kinds: 1, depth: 1 }).slice(4, 9),
    programOf({ design: 'nsproxy', operation: 'exit, others stay', kinds: 1, depth: 1 }).slice(1, 9),
    names('uname', 'nsproxy'),
  ];

  it.each(some)('is that of all orders, one by one', (...accesses) => {
    const { fewest, most } = extremes([accesses, accesses]);
    expect({ fewest, most }).toEqual(fromAllOrders([accesses, accesses]));
  });

  it('is at least that of one after the other, where each line is fetched once', () => {
    for (const operation of contended) {
      const program = programOf({ design: 'nsproxy', operation, kinds: 2, depth: 1 });
      expect(extremes([program, program]).fewest).toBe(linesOf(program).length);
    }
  });

  it('is none for one processor, which waits for nobody', () => {
    const program = programOf({ design: 'direct', operation: 'fork', kinds: 8, depth: 3 });
    expect(simulated(program, 1)).toEqual({ fetched: 0, waited: 0, waits: {} });
  });

  it('is none for setns in containers that share nothing', () => {
    const of = { design: 'nsproxy', operation: 'setns, one kind', kinds: 8, depth: 2 } as const;
    expect(extremes([programOf({ ...of, own: 'a' }), programOf({ ...of, own: 'b' })]).most).toBe(0);
  });
});

it('a program gives back every lock, and holds none when it is done', () => {
  const possible = operations.filter(({ says, inPieces }) => contended.includes(says) && !inPieces);
  for (const design of designs)
    for (const { says } of possible) {
      const program = programOf({ design, operation: says, kinds: 3, depth: 3 });
      expect([isIn(program, program.length), isReading(program, program.length)]).toEqual([[], []]);
    }
});

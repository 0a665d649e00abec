/** A program cannot tell a container from a machine, but by what the list of exceptions says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explorePairs, parseTrace, printLine } from '../../checker/index.ts';
import { linux } from '../../models/system.ts';
import { playTrace, roomy } from '../../models/trace/play.ts';
import { ingredients } from './containers.ts';
import { counterpartsOn } from './counterparts.ts';
import { faultyDesigns, lacks } from './designs.ts';
import { exceptions } from './exceptions.ts';
import { pairOf } from './search.ts';
import { insideThemes, themeNamed } from './themes.ts';
import { tracesOn, tracesWithout } from './traces.ts';

/** The exceptions through which others outside are noticed, though they do not reach in. */
const channels = exceptions.flatMap(({ id, leaks }) => (leaks ? [id] : []));

const kept = join(import.meta.dirname, '..', '..', 'counterexamples', 'one-counter-for-all-pids');

/** Excuses that some scope needed, or that took an act away there. */
const needed = new Set<string>();

describe.each(insideThemes)('$name: machine and container', (theme) => {
  it.each(Object.entries(theme.pinned))('are the same, %s deep, up to the exceptions', (depth, pinned) => {
    const report = explorePairs(pairOf(theme, { recipe: { depth: Number(depth) } }));
    expect(report.violation).toBeUndefined();
    expect([report.complete, report.states, report.transitions]).toEqual([true, ...pinned]);
    for (const name of [...report.excused.keys(), ...report.excusedActs.keys()]) needed.add(name);
  });
});

describe('of the exceptions', () => {
  it('none is there without being needed', () => {
    expect([...needed].toSorted()).toEqual(exceptions.map(({ id }) => id).toSorted());
  });

  it.each(exceptions)('$id: left out, a pair of worlds differs', ({ id, theme, depth = 1 }) => {
    const list = exceptions.filter((one) => one.id !== id);
    const { violation } = explorePairs(pairOf(themeNamed(theme), { list, recipe: { depth } }));
    expect(violation).toBeDefined();
  });
});

describe('with limits that a kernel has', () => {
  const depths = { depthMax: 32, userLevelMax: 32 };
  const parameters = { ...roomy.parameters, ...depths };
  it.each(counterpartsOn(depths))('$id: $says', ({ id, machine, container }) => {
    for (const [side, lines] of Object.entries({ machine, container })) {
      const parsed = parseTrace(lines.join('\n'), id);
      expect(parsed.ok && parsed.trace.lines.length).toBe(lines.length);
      if (!parsed.ok) continue;
      const { problem, lines: played } = playTrace(linux, parsed.trace, { ...roomy, parameters });
      expect(problem).toBeUndefined();
      expect(played.map(({ accepted }) => accepted)).not.toContain(false);
      const excuse = exceptions.find((one) => one.id === id);
      const decided = played.at(-1)?.clauses ?? [];
      // It is by the clauses of the exception that the container's last call is refused.
      if (side === 'container') expect(excuse?.clauses.some((clause) => decided.includes(clause))).toBe(true);
    }
  });
});

describe('a container is found out', () => {
  it.each(lacks)('with $says', (lack) => {
    expect(tracesWithout(lack).container.lines.length).toBeGreaterThan(0);
  });

  it('by whatever is left out of its recipe', () => {
    const named = lacks.map(({ ingredient }) => ingredient).toSorted();
    expect(named).toEqual([...Object.keys(ingredients), 'maps', 'setsid'].toSorted());
  });

  it.each(faultyDesigns)('on a kernel with $says', (design) => {
    expect(tracesOn(design).container.lines.length).toBeGreaterThan(0);
  });

  it.each(faultyDesigns)('also when only what others do differs: with $says', (design) => {
    expect(tracesOn(design, 'silence').acts.length).toBeGreaterThan(0);
  });

  it('as the counterexample says: by a number that is one higher when somebody outside has forked', () => {
    const [design] = faultyDesigns;
    const { machine, container } = tracesOn(design as (typeof faultyDesigns)[0], 'silence');
    for (const [name, trace] of Object.entries({ silence: machine, fork: container })) {
      const file = join(kept, `${name}.trace`);
      const parsed = parseTrace(readFileSync(file, 'utf8'), file);
      expect(parsed.ok && parsed.trace.lines.map(printLine)).toEqual(trace.lines.map(printLine));
    }
  });
});

describe('what others do changes nothing in a container', () => {
  const leaked = new Set<string>();
  it.each(insideThemes)('up to the exceptions: $name', (theme) => {
    const { violation, complete, excused } = explorePairs(pairOf(theme, { beside: 'silence' }));
    expect([violation, complete]).toEqual([undefined, true]);
    for (const name of excused.keys()) leaked.add(name);
  });

  it('and of these those alone through which something leaks', () => {
    expect([...leaked].toSorted()).toEqual(channels.toSorted());
  });
});

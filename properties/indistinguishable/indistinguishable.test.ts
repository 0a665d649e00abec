/** A program cannot tell a container from a machine, but by what the list of exceptions says. */
import { describe, expect, it } from 'vitest';
import { explorePairs } from '../../checker/index.ts';
import { exceptions } from './exceptions.ts';
import { pairOf } from './search.ts';
import { insideThemes, themeNamed } from './themes.ts';

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

  it.each(exceptions)('$id: left out, machine and container differ', ({ id, theme, depth = 1 }) => {
    const list = exceptions.filter((one) => one.id !== id);
    const { violation } = explorePairs(pairOf(themeNamed(theme), { list, recipe: { depth } }));
    expect(violation).toBeDefined();
  });
});

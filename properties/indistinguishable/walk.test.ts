/** The same beyond what can be exhausted: all themes at once, deeper, with room for more of everything. */
import { describe, expect, it } from 'vitest';
import { mutantsOf, mutate, walkPairs } from '../../checker/index.ts';
import { linux } from '../../models/system.ts';
import { faultyDesigns } from './designs.ts';
import { pairOf } from './search.ts';
import { allThemes } from './themes.ts';

const seed = Number(process.env.CLOISTER_SEED ?? 20060213);

describe('random programs, and random others outside', () => {
  it.each([1, 2, 3])(`see the same %s deep, up to the exceptions (seed ${seed})`, (depth) => {
    const walk = walkPairs(pairOf(allThemes, { recipe: { depth } }), { runs: 60, length: 60, seed });
    expect(walk.violation).toBeUndefined();
    expect(walk.runs).toBe(60);
    // More than a few calls were granted, and others acted between them.
    expect(walk.steps).toBeGreaterThan(500);
    expect(walk.acts).toBeGreaterThan(500);
  });

  it('are found out on a kernel with one counter of pid numbers, by few calls', () => {
    const [design] = faultyDesigns;
    const mutant = mutantsOf(linux).find(({ id }) => id === design?.mutant);
    if (!mutant) throw new Error('there is no such mutant');
    const pairing = pairOf(allThemes, { system: mutate(linux, mutant) });
    const { violation } = walkPairs(pairing, { runs: 60, length: 60, seed });
    expect(violation?.steps.map(({ right }) => right.name)).toEqual(['fork']);
  });
});

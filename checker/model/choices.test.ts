import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChoices } from './choices.ts';
import { ModelError } from './model-error.ts';

/** In CI every run checks the same cases; elsewhere fast-check draws a seed and prints it when it fails. */
const seed = process.env.CI ? { seed: 2006 } : {};

/** A step that chooses: at each branch as many ways as it has, each leading to a further step. */
type Tree = Tree[];
const treeOf: fc.Memo<Tree> = fc.memo((height) =>
  height <= 1 ? fc.constant<Tree>([]) : fc.array(treeOf(height - 1), { maxLength: 4 }),
);
const tree = treeOf(5);

/** Every way through a tree, in order. */
function ways(step: Tree): readonly (readonly number[])[] {
  if (step.length === 0) return [[]];
  return step.flatMap((next, choice) => ways(next).map((way) => [choice, ...way]));
}

/** Runs a step for every combination; what each run chose. */
function runAll(choices: ReturnType<typeof createChoices>, step: Tree): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  do {
    choices.rewind();
    const run: number[] = [];
    for (let at: Tree | undefined = step; at && at.length > 0; ) {
      const choice = choices.choose(at.length);
      run.push(choice);
      at = at[choice];
    }
    expect(choices.taken()).toEqual(run);
    runs.push(run);
  } while (choices.next());
  return runs;
}

describe('the outcomes of a step', () => {
  it('are all combinations, each once and in order', () => {
    const choices = createChoices();
    const nested: Tree = [[[], []], [], [[[], [], []]]];
    expect(runAll(choices, nested)).toEqual([[0, 0], [0, 1], [1], [2, 0, 0], [2, 0, 1], [2, 0, 2]]);
  });

  it('are all of them whatever they depend on, one step after the other', () => {
    const choices = createChoices();
    const all = fc.property(tree, tree, (one, other) => {
      for (const step of [one, other, one]) expect(runAll(choices, step)).toEqual(ways(step));
    });
    fc.assert(all, { numRuns: 300, ...seed });
  });

  it('are one when nothing is left open', () => {
    const choices = createChoices();
    expect(runAll(choices, [])).toEqual([[]]);
    expect(runAll(choices, [[]])).toEqual([[0]]);
  });

  it('can be taken again', () => {
    const choices = createChoices();
    choices.preset([2, 1]);
    choices.rewind();
    expect([choices.choose(3), choices.choose(2), choices.choose(5)]).toEqual([2, 1, 0]);
    expect(choices.taken()).toEqual([2, 1, 0]);
  });

  it('are never none', () => {
    expect(() => createChoices().choose(0)).toThrow(ModelError);
  });
});

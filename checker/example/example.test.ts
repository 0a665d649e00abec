import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explore } from '../search/explore.ts';
import { createStepper } from '../search/stepper.ts';
import { finish } from './finish.ts';
import { mutualExclusion, theOwnerIsInside } from './properties.ts';
import { racyScope, racySystem, shortestRace } from './racy.ts';
import type { LockKinds } from './system.ts';

const folder = import.meta.dirname;
const readme = readFileSync(`${folder}/README.md`, 'utf8');

/** The fenced blocks of the README: what stands behind the fence, and the text. */
const blocks = [...readme.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, tag = '', text = '']) => ({
  tag,
  text,
}));
const textOf = (tag: string) =>
  blocks.find((block) => block.tag === tag)?.text ?? expect.fail(`no ${tag} block`);

describe('the README', () => {
  it.each(blocks.filter(({ tag }) => tag.endsWith('.ts')))('shows what stands in $tag', ({ tag, text }) => {
    expect(readFileSync(`${folder}/${tag.replace('ts ', '')}`, 'utf8')).toContain(text);
  });

  it('shows what its program prints', () => {
    const program = ['--input-type=module-typescript', '--eval', textOf('ts')];
    const { stdout, stderr } = spawnSync(process.execPath, program, { cwd: folder, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: textOf('text'), stderr: '' });
  });

  it('has a block of each sort', () => {
    expect(new Set(blocks.map(({ tag }) => tag))).toEqual(
      new Set(['ts', 'text', 'ts lock.ts', 'ts system.ts', 'ts properties.ts']),
    );
  });
});

describe('the planted bug', () => {
  it.each([mutualExclusion, theOwnerIsInside])('breaks $name in the four steps known by hand', (property) => {
    const { counterexamples } = finish(explore(racySystem, racyScope, { properties: [property] }));
    expect(counterexamples).toEqual([{ property: property.name, steps: shortestRace }]);
  });

  it('cannot be met in three steps, whichever they are', () => {
    const stepper = createStepper<LockKinds>(racySystem, racyScope);
    const steps = [0, 1].flatMap((slot) => stepper.calls.map((call) => [call, slot] as const));
    let sequences = 0;
    for (const one of steps)
      for (const two of steps)
        for (const three of steps) {
          stepper.restart();
          for (const [call, slot] of [one, two, three]) stepper.take(call, slot);
          expect(mutualExclusion.holds(stepper.machinery.kernel)).toBe(true);
          sequences++;
        }
    expect(sequences).toBe(6 ** 3);
  });
});

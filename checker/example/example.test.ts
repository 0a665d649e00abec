import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explore } from '../search/explore.ts';
import { finish } from './finish.ts';
import { mutualExclusion, theOwnerIsInside } from './properties.ts';
import { racyScope, racySystem, shortestRace } from './racy.ts';

const folder = import.meta.dirname;
const readme = readFileSync(`${folder}/README.md`, 'utf8');

/** The fenced blocks of the README: what stands behind the fence, and the text. */
const blocks = [...readme.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map(([, tag = '', text = '']) => ({
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
      new Set(['ts', 'text', 'ts lock.ts', 'ts process.ts', 'ts system.ts', 'ts properties.ts']),
    );
  });
});

describe('the planted bug', () => {
  it.each([mutualExclusion, theOwnerIsInside])('breaks $name in the four steps known by hand', (property) => {
    const { counterexamples } = finish(explore(racySystem, racyScope, { properties: [property] }));
    expect(counterexamples).toEqual([{ property: property.name, steps: shortestRace }]);
  });

  it('needs both to look first: no three steps break it', () => {
    const tooShort = finish(
      explore(racySystem, racyScope, { properties: [mutualExclusion], stride: 1 }),
      // The levels up to the second are expanded: all states at most three steps away are known.
      ({ depth }) => (depth > 2 ? 'stop' : undefined),
    );
    expect(tooShort).toMatchObject({ counterexamples: [], complete: false, depth: 3 });
  });
});

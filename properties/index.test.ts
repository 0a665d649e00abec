/** The collection of properties: complete, well named, and independent of what it judges. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses } from '../spec/clauses.gen.ts';
import { listedChannels } from './channels/listed.ts';
import { propertiesFor, propertyNames } from './index.ts';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((file) => file.endsWith('.ts'));
const sources = files.map((file) => ({ file, text: readFileSync(new URL(file, here), 'utf8') }));
const properties = propertiesFor({ depthMax: 2, pid_max: 4 });

describe('the properties', () => {
  it('have names of their own, which are the names of their files', () => {
    expect(new Set(propertyNames).size).toBe(propertyNames.length);
    // A test may make claims for itself.
    const claims = sources.flatMap(({ file, text }) =>
      !file.endsWith('.test.ts') &&
      /= (state|step)Property\(|return (state|step)Property\(|\n {2}(state|step)Property\(/.test(text)
        ? [file]
        : [],
    );
    expect(claims.sort()).toEqual(propertyNames.map((name) => `${name}.ts`).sort());
    for (const { file, text } of sources)
      if (claims.includes(file)) expect(text).toContain(`name: '${file.slice(0, -'.ts'.length)}'`);
  });

  it('ask none of the relations that the rules use', () => {
    const dependent = sources.filter(({ text }) => /from '[^']*models\/(facts|syscalls|views)\//.test(text));
    expect(dependent.map(({ file }) => file)).toEqual([]);
  });

  it('say what they claim in a sentence', () => {
    for (const { says } of properties) expect(says).toMatch(/^\w.*\.$/);
  });

  it('hold every clause of the specification to account', () => {
    // Channels are held to account by a search that compares worlds: channels/channels.test.ts.
    const held = new Set<string>([
      ...properties.flatMap((property) => property.clauses),
      ...Object.keys(listedChannels),
    ]);
    expect(Object.keys(clauses).filter((clause) => !held.has(clause))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { encodingNames, encodings } from './encodings.ts';
import { sizes } from './pidns-core/sizes.ts';

const [S4, S5] = sizes;
if (!S4 || !S5) throw new Error('no sizes');

// Far more than any of them needs: the naive one makes some 40,000 transitions a second.
describe('pidns-core', { timeout: 120_000 }, () => {
  it.each(encodingNames)('%s finds exactly the states and transitions of S4', async (name) => {
    const search = await encodings[name]();
    expect(search(S4)).toMatchObject(S4.counts);
  });

  it.each(['ours', 'plain'] as const)('%s finds exactly the states and transitions of S5', async (name) => {
    const search = await encodings[name]();
    expect(search(S5)).toMatchObject(S5.counts);
  });

  it.each(sizes.filter(({ prefix }) => prefix))(
    'the first levels of $name have the counts that slow encodings are held to',
    async ({ prefix, ...size }) => {
      const search = await encodings.plain();
      const { levels = 0, ...counts } = prefix ?? {};
      expect(search(size, levels)).toEqual(counts);
    },
  );
});

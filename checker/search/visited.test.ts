import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVisited } from './visited.ts';

/** In CI every run checks the same cases; elsewhere fast-check draws a seed and prints it when it fails. */
const seed = process.env.CI ? { seed: 2006 } : {};

/** States of `stride` instances, with few different values, so that many of them are equal. */
const arbitraryStates = fc
  .record({ stride: fc.constantFrom(2, 4, 6), goodHash: fc.boolean() })
  .chain((shape) =>
    fc.record({
      ...{ stride: fc.constant(shape.stride), goodHash: fc.constant(shape.goodHash) },
      states: fc.array(
        fc.array(fc.constantFrom(0, 1, 2, 0xffff), { minLength: shape.stride, maxLength: shape.stride }),
        { maxLength: 200 },
      ),
    }),
  );

const wordsOf = (state: readonly number[]) => new Int32Array(Uint16Array.from(state).buffer);

describe('the visited set', () => {
  it('knows what a Map knows, with good hashes and with bad ones', () => {
    const asMap = fc.property(arbitraryStates, ({ stride, goodHash, states }) => {
      const visited = createVisited(stride);
      const known = new Map<string, number>();
      for (const [i, state] of states.entries()) {
        const words = wordsOf(state);
        // A bad hash makes different states collide; they must still be told apart.
        const hash = goodHash ? words.reduce((sum, word) => (Math.imul(sum, 31) + word) | 0, 0) : -1;
        const number = known.get(state.join()) ?? -1;
        expect(visited.find(words, hash)).toBe(number);
        expect(visited.add(words, hash, i - 1)).toBe(number >= 0 ? -1 : known.size);
        if (number < 0) {
          expect(visited.parentOf(known.size)).toBe(i - 1);
          known.set(state.join(), known.size);
        }
        expect(visited.count()).toBe(known.size);
      }
    });
    fc.assert(asMap, { numRuns: 300, ...seed });
  });

  it('keeps every state, parent and number while it grows', () => {
    const visited = createVisited(4);
    const count = 20_000;
    const small = visited.memory();
    const state = (n: number) => wordsOf([n & 0xff, n >> 8, (n * 7) & 0xffff, 0xffff - (n & 0xff)]);
    // A hash of few different values, the same for some hundred states each.
    const hash = (n: number) => (n % 97) * 0x01000193;
    for (let n = 0; n < count; n++) expect(visited.add(state(n), hash(n), n - 3)).toBe(n);
    for (let n = 0; n < count; n += 7) {
      expect(visited.add(state(n), hash(n), 0)).toBe(-1);
      expect(visited.find(state(n), hash(n))).toBe(n);
      expect(visited.parentOf(n)).toBe(n - 3);
      expect(visited.states().slice(n * 2, n * 2 + 2)).toEqual(state(n));
    }
    expect(visited.find(state(count), hash(count))).toBe(-1);
    expect(visited.count()).toBe(count);
    expect(visited.memory()).toBeGreaterThan(small);
  });
});

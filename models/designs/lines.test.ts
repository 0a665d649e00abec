import { describe, expect, it } from 'vitest';
import { extremes, simulated } from '../../tools/questions/cost-of-lines.ts';
import { linesOf, programOfFork } from './lines.ts';

describe('the program of a fork', () => {
  it('writes a line more for each count, and four more for each level', () => {
    const { length } = programOfFork(1, 0);
    expect(programOfFork(8, 0)).toHaveLength(length + 7);
    // A level: its numbers twice, and its turn of the lock.
    expect(programOfFork(1, 3)).toHaveLength(length + 3 * 4);
    expect(linesOf(programOfFork(1, 3))).toBe(linesOf(programOfFork(1, 0)) + 3);
  });

  it('gives back every lock that it takes', () => {
    let held: number | undefined;
    for (const { line, does } of programOfFork(2, 2)) {
      if (does === 'lock') {
        expect(held).toBeUndefined();
        held = line;
      } else if (does === 'unlock') {
        expect(line).toBe(held);
        held = undefined;
      }
    }
    expect(held).toBeUndefined();
  });
});

describe('two processors', () => {
  it('fetch every line once where one is done before the other begins', () => {
    const program = programOfFork(1, 0);
    expect(extremes(program, 2).fewest).toBe(linesOf(program));
  });

  it('fetch a count at most once each, for it is written once', () => {
    const most = (counts: number) => extremes(programOfFork(counts, 0), 2).most;
    expect(most(3) - most(2)).toBe(1);
  });
});

describe('one processor', () => {
  it('fetches nothing and waits for nobody', () => {
    expect(simulated(programOfFork(8, 2), 1)).toEqual({ fetched: 0, waited: 0 });
  });
});

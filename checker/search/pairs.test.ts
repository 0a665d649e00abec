import { describe, expect, it } from 'vitest';
import { type LockKinds, lockSystem, scope } from '../example/system.ts';
import { explorePairs, type Pairing } from './pairs.ts';

/** One process alone beside the same process with another one, which does what it likes. */
const pairing = (what: Partial<Pairing<LockKinds>>): Pairing<LockKinds> => ({
  left: {
    system: lockSystem,
    scope: { ...scope, parameters: { processes: 1, handOver: 'to any' } },
    before: [],
  },
  right: { system: lockSystem, scope, before: [] },
  inside: [
    { call: 'try_acquire', args: [] },
    { call: 'release', args: [] },
  ],
  outside: [],
  insiders: () => new Map([[1, 0]]),
  tell: (_, __, ___, result) => JSON.stringify(result),
  excuse: () => undefined,
  excuseAct: () => undefined,
  ...what,
});
const acquire = [{ call: 'acquire', args: [] }];
const namesOf = (pair: ReturnType<typeof explorePairs>['violation']) =>
  pair?.steps.map(({ left, right }) => [left?.name, right.name, right.slot]);

describe('a program beside itself', () => {
  it('is told the same as long as nobody acts outside', () => {
    const { violation, complete, states, transitions } = explorePairs(pairing({}));
    // The lock is free or taken; in either state one call is granted and one refused.
    expect({ violation, complete, states, transitions }).toEqual({
      violation: undefined,
      complete: true,
      states: 2,
      transitions: 4,
    });
  });

  it('is found to be told something else, in the fewest steps, when somebody takes the lock', () => {
    const { violation, complete } = explorePairs(pairing({ outside: acquire }));
    expect(complete).toBe(false);
    expect(namesOf(violation)).toEqual([
      [undefined, 'acquire', 1],
      ['try_acquire', 'try_acquire', 0],
    ]);
    expect(violation?.steps[1]?.left?.result).toBe(0);
    expect(violation?.steps[1]?.right.result).toHaveProperty('errno');
  });

  it('may be told something else where that is excused, and goes on from there no more', () => {
    const { violation, complete, excused } = explorePairs(
      pairing({
        outside: acquire,
        excuse: ({ call }) => (call.call === 'try_acquire' ? 'the lock is taken' : undefined),
      }),
    );
    expect(violation).toBeUndefined();
    expect(complete).toBe(true);
    expect(namesOf(excused.get('the lock is taken')?.shortest)).toHaveLength(2);
  });

  it('is promised nothing once somebody does what is excused', () => {
    const excuseAct = () => 'others may take the lock';
    const { violation, states, excusedActs } = explorePairs(pairing({ outside: acquire, excuseAct }));
    expect(violation).toBeUndefined();
    expect(states).toBe(2);
    expect([...excusedActs.keys()]).toEqual(['others may take the lock']);
  });

  it('is found out when it waits in one world only', () => {
    const { violation } = explorePairs(pairing({ inside: acquire, outside: acquire }));
    expect(namesOf(violation)).toEqual([
      [undefined, 'acquire', 1],
      ['acquire', 'acquire', 0],
    ]);
  });

  it('must be able to begin', () => {
    const before = [{ slot: 0, call: { call: 'release', args: [] } }];
    const right = { system: lockSystem, scope, before };
    expect(() => explorePairs(pairing({ right }))).toThrow('right: release by 0 is refused');
  });
});

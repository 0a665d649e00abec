import { describe, expect, it } from 'vitest';
import { finish } from '../example/finish.ts';
import { ownerlessSystem } from '../example/ownerless.ts';
import { lockSystem, type Parameters, scope } from '../example/system.ts';
import { NONE } from '../model/events.ts';
import type { Scope } from '../model/system.ts';
import { ABSENT, compare, type Side } from './compare.ts';
import { explore } from './explore.ts';

const schedules = ['settled', 'interleaved'] as const;
const within = (schedule: Scope['schedule'], parameters: Partial<Parameters> = {}): Scope<Parameters> => ({
  ...scope,
  schedule,
  parameters: { ...scope.parameters, ...parameters },
});
const locked = (schedule: Scope['schedule'], parameters: Partial<Parameters> = {}) => ({
  system: lockSystem,
  scope: within(schedule, parameters),
});
const lockless = (schedule: Scope['schedule'], parameters: Partial<Parameters> = {}) => ({
  system: ownerlessSystem,
  scope: { ...within(schedule, parameters), capacities: { processes: 3 } },
});
const between = (left: Side, right: Side, options = {}) => finish(compare(left, right, options));
const sideOf = (side: unknown) => side as Side;

describe('two designs that nobody can tell apart', () => {
  it.each(schedules)('are equivalent, %s', (schedule) => {
    const report = between(sideOf(locked(schedule)), sideOf(lockless(schedule)));
    expect(report).toMatchObject({ equivalent: true, complete: true, difference: undefined });
    expect(report.beyond).toBeGreaterThan(0);
  });

  it('meet in every state that each has alone', () => {
    const { states, pairs } = between(sideOf(locked('settled')), sideOf(lockless('settled')));
    const alone = finish(explore(lockSystem, within('settled'))).states;
    expect(states).toEqual({ left: alone, right: alone });
    // Which of two that wait has got the lock is not known before somebody asks.
    expect(pairs).toBeGreaterThan(alone - 1);
  });
});

describe('a difference', () => {
  // Three processes; that two of them wait must come first.
  const three = { processes: 3 };
  const whoIsNext = between(
    sideOf(locked('settled', { ...three, handOver: 'to any' })),
    sideOf(locked('settled', { ...three, handOver: 'to the lowest' })),
  );

  it('is found where one side leaves open what the other does not', () => {
    expect(whoIsNext.equivalent).toBe(false);
    expect(whoIsNext.difference?.steps.map(({ slot, name }) => [slot, name])).toEqual([
      [0, 'acquire'],
      [1, 'acquire'],
      [2, 'acquire'],
      [0, 'release'],
    ]);
  });

  it('tells all that each side may answer', () => {
    expect(whoIsNext.difference).toMatchObject({
      caller: 0,
      call: { call: 'peek' },
      left: [1, 2],
      right: [1],
    });
  });

  it('is that somebody makes calls on one side only', () => {
    const { difference } = between(sideOf(locked('settled', three)), sideOf(locked('settled')));
    expect(difference).toMatchObject({ steps: [], caller: 2, left: [0], right: [ABSENT] });
  });

  it('is none if the observer does not look', () => {
    const blind = { seen: () => 0, callers: 2 };
    const report = between(sideOf(locked('settled', three)), sideOf(locked('settled')), blind);
    expect(report.equivalent).toBe(true);
  });
});

describe('callers', () => {
  it('can be in different slots on both sides', () => {
    const mirrored = { ...sideOf(locked('settled')), slotOf: (_: unknown, caller: number) => 1 - caller };
    const seen = (result: unknown) => (typeof result === 'number' ? 0 : result);
    const report = between(sideOf(locked('settled')), mirrored, { callers: 2, seen });
    expect(report.equivalent).toBe(true);
  });

  it('that are nowhere make no calls', () => {
    const nobody = { ...sideOf(locked('settled')), slotOf: () => NONE };
    expect(between(nobody, nobody)).toMatchObject({ equivalent: true, pairs: 1, calls: 0 });
  });
});

it('a search that was cut short proves nothing', () => {
  const report = between(sideOf(locked('settled')), sideOf(lockless('settled')), { pairsMax: 3 });
  expect(report).toMatchObject({ equivalent: false, complete: false, difference: undefined });
});

it('the same calls must be made', () => {
  const fewer = { ...locked('settled'), scope: { ...within('settled'), calls: [] } };
  expect(() => between(sideOf(locked('settled')), sideOf(fewer))).toThrow('the scopes have different ones');
});

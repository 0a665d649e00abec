import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repertoire } from '../example/repertoire.ts';
import { type LockKinds, lockSystem, scope } from '../example/system.ts';
import { type Action, createStepper } from '../search/stepper.ts';
import {
  arbitraryDraws,
  type Draw,
  type Drawable,
  type Repertoire,
  resolve,
  resolveCall,
  wheelOf,
} from './draws.ts';

/** In CI every run checks the same cases; elsewhere fast-check draws a seed and prints it when it fails. */
const seed = process.env.CI ? { seed: 2006 } : {};

const stepper = createStepper<LockKinds>(lockSystem, { ...scope, schedule: 'interleaved', calls: [] });
const wheel = wheelOf(repertoire);
const noActions = () => new Map<string, Action>();

/** Draws of any numbers and any number of them, not only those that walks make. */
const anyDraw: fc.Arbitrary<Draw> = fc.record({
  caller: fc.nat(),
  call: fc.nat(),
  picks: fc.array(fc.nat()),
});

describe('a draw', () => {
  it('always means a step that can be taken: a caller that can call, or something that happens', () => {
    let [calls, internal] = [0, 0];
    const total = fc.property(fc.array(anyDraw, { maxLength: 30 }), (draws) => {
      const actions = noActions();
      stepper.restart();
      for (const draw of draws) {
        const [action, slot] = resolve(stepper, wheel, draw, actions) ?? expect.fail('no step');
        if (action.internal) {
          internal++;
          expect(action.name).toBe('hand_over');
          expect(slot).toBe(0);
        } else {
          calls++;
          expect(stepper.callers()).toContain(slot);
          expect(Object.keys(lockSystem.calls)).toContain(action.name);
        }
        stepper.machinery.choices.preset([]);
        stepper.take(action, slot);
      }
    });
    fc.assert(total, { numRuns: 300, ...seed });
    expect(Math.min(calls, internal)).toBeGreaterThan(100);
  });

  it('means nothing where nobody can call and nothing can happen', () => {
    const empty = { ...scope, capacities: { processes: 2, locks: 1 }, calls: [] };
    const nobody = createStepper<LockKinds>(lockSystem, {
      ...empty,
      parameters: { ...scope.parameters, processes: 0 },
    });
    const none: Repertoire<LockKinds> = { calls: [], internalWeight: 0 };
    const total = fc.property(anyDraw, (draw) => {
      expect(resolve(nobody, wheel, { ...draw, call: 0 }, noActions())).toBeUndefined();
      expect(resolve(stepper, wheelOf(none), draw, noActions())).toBeUndefined();
    });
    fc.assert(total, seed);
  });

  it('is resolved to every caller and every argument, counted from what there is', () => {
    const drawable: Drawable<LockKinds> = {
      call: 'any',
      weight: 1,
      args: (_, __, pick) => [pick(3), pick(1), pick(0), pick(9), pick(9)],
    };
    const seen = new Set<string>();
    const within = fc.property(anyDraw, fc.subarray([0, 1, 2], { minLength: 1 }), (draw, callers) => {
      const { caller, args } =
        resolveCall(drawable, stepper.machinery.kernel, callers, draw) ?? expect.fail('no call');
      expect(callers).toContain(caller);
      expect(args.slice(1, 3)).toEqual([0, 0]);
      for (const [i, count] of [3, 1, 1, 9, 9].entries()) expect(args[i]).toBeLessThan(count);
      seen.add(`${caller} ${args[0]}`);
    });
    fc.assert(within, { numRuns: 500, ...seed });
    // Each pick takes the next number, and 0 when there is none left.
    const draw = { caller: 0, call: 0, picks: [5, 1, 1, 14] };
    expect(resolveCall(drawable, stepper.machinery.kernel, [0], draw)?.args).toEqual([2, 0, 0, 5, 0]);
    expect(seen.size).toBe(9);
  });

  it('gives the callers that a call prefers to it half of the time', () => {
    const drawable: Drawable<LockKinds> = {
      call: 'any',
      weight: 1,
      args: () => [],
      prefers: (_, one) => one === 2,
    };
    const callerOf = (caller: number, callers: readonly number[]) =>
      resolveCall(drawable, stepper.machinery.kernel, callers, { caller, call: 0, picks: [] })?.caller;
    expect([0, 2, 4, 6].map((even) => callerOf(even, [0, 1, 2]))).toEqual([2, 2, 2, 2]);
    expect([1, 3, 5, 7].map((odd) => callerOf(odd, [0, 1, 2]))).toEqual([0, 1, 2, 0]);
    expect([0, 2, 4].map((even) => callerOf(even, [0, 1]))).toEqual([0, 1, 0]);
    expect(callerOf(0, [])).toBeUndefined();
  });
});

describe('a call that is left to some callers', () => {
  const drawable: Drawable<LockKinds> = {
    call: 'any',
    weight: 1,
    args: () => [],
    prefers: (_, one) => one === 2,
    only: (_, one) => one > 0,
  };
  const callerOf = (caller: number, callers: readonly number[]) =>
    resolveCall(drawable, stepper.machinery.kernel, callers, { caller, call: 0, picks: [] })?.caller;

  it('is made by no other', () => {
    expect([1, 3, 5, 7].map((odd) => callerOf(odd, [0, 1, 2]))).toEqual([1, 2, 1, 2]);
    expect([0, 2].map((even) => callerOf(even, [0, 1, 2]))).toEqual([2, 2]);
    expect(callerOf(0, [0])).toBeUndefined();
  });
});

describe('the wheel', () => {
  it('has each call as often as it weighs', () => {
    const names = wheel.map((one) => (one === 'internal' ? one : one.call));
    const counts = Object.fromEntries(
      names.map((name) => [name, names.filter((one) => one === name).length]),
    );
    expect(counts).toEqual({ acquire: 4, try_acquire: 2, release: 4, peek: 1, spawn: 1, internal: 2 });
  });
});

describe('sequences of draws', () => {
  it('have the lengths asked for', () => {
    const lengths = fc.property(arbitraryDraws(12, 3), (draws) => {
      expect(draws.length).toBeGreaterThanOrEqual(3);
      expect(draws.length).toBeLessThanOrEqual(12);
    });
    fc.assert(lengths, seed);
    expect(
      Math.max(...fc.sample(arbitraryDraws(12), { numRuns: 200, seed: 2006 }).map(({ length }) => length)),
    ).toBe(12);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../example/finish.ts';
import { alwaysTrue, mutualExclusion, nobodyWaitsForAFreeLock, properties } from '../example/properties.ts';
import { racyScope, racySystem, shortestRace } from '../example/racy.ts';
import { racyRepertoire, repertoire } from '../example/repertoire.ts';
import { type LockKinds, lockSystem, scope, theLock } from '../example/system.ts';
import type { StepProperty } from '../search/properties.ts';
import { createStepper } from '../search/stepper.ts';
import { type WalkReport, walk } from './walk.ts';

/** In CI every run checks the same cases; elsewhere fast-check draws a seed and prints it when it fails. */
const seedOfAll = process.env.CI ? { seed: 2006 } : {};
const someSeeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

const racy = { properties: [mutualExclusion], repertoires: [racyRepertoire], runs: 50, steps: 30 };
const walkRacy = (seed: number, more: { readonly path?: string } = {}) =>
  finish(walk(racySystem, racyScope, { ...racy, seed, ...more }));
const sound = { properties, repertoires: [repertoire], runs: 120, steps: 40 };
const walkSound = (seed: number) => finish(walk(lockSystem, scope, { ...sound, seed }));

const violationOf = (report: WalkReport) => report.violation ?? expect.fail('no violation was found');

describe('a walk through the racy lock', () => {
  it('finds the race and shrinks it to the fewest steps, with any seed', () => {
    const found = fc.property(someSeeds, (seed) => {
      const report = walkRacy(seed);
      expect(report.complete).toBe(false);
      const { property, steps } = violationOf(report);
      expect(property).toBe('mutual-exclusion');
      // Both look before either takes; which of them comes first is up to the seed.
      expect(steps.map(({ name }) => name)).toEqual(['look', 'look', 'take', 'take']);
      expect(steps.map(({ slot }) => slot).sort()).toEqual([0, 0, 1, 1]);
      expect(steps).toHaveLength(shortestRace.length);
    });
    fc.assert(found, { numRuns: 20, ...seedOfAll });
  });

  it('is replayed by the seed and the path that it names', () => {
    const replayed = fc.property(someSeeds, (seed) => {
      const first = violationOf(walkRacy(seed));
      const again = violationOf(walkRacy(first.seed, { path: first.path }));
      expect({ property: again.property, steps: again.steps }).toEqual({
        property: first.property,
        steps: first.steps,
      });
    });
    fc.assert(replayed, { numRuns: 10, ...seedOfAll });
  });

  it('is replayed in a later batch, too', () => {
    // Four rare calls in a run of twelve: the first batch seldom has it.
    const never: StepProperty<LockKinds> = {
      kind: 'step',
      name: 'rarely-broken',
      says: 'There are never six processes.',
      clauses: [],
      of: ['spawn'],
      holds: (_, __, { processes }) => processes.slots().length < 6,
      witness: () => true,
    };
    const options = { properties: [never], repertoires: [repertoire], steps: 12, runs: 5000 };
    const room = { ...scope, capacities: { processes: 6, locks: 1 } };
    const found = [2006, 12006, 22006, 32006].map((first) => ({
      first,
      ...violationOf(finish(walk(lockSystem, room, { ...options, seed: first }))),
    }));
    const later = found.find(({ seed, first }) => seed > first) ?? expect.fail('all in the first batch');
    expect(later.steps.map(({ name }) => name)).toEqual(['spawn', 'spawn', 'spawn', 'spawn']);
    const { seed, path } = later;
    expect(violationOf(finish(walk(lockSystem, room, { ...options, seed, path }))).steps).toEqual(
      later.steps,
    );
  });

  it('has steps that lead to the violation when they are taken again', () => {
    const { steps } = violationOf(walkRacy(7));
    const stepper = createStepper<LockKinds>(racySystem, racyScope);
    for (const { name: call, args, slot, result } of steps) {
      expect(mutualExclusion.holds(stepper.machinery.kernel)).toBe(true);
      stepper.take(stepper.actionFor({ call, args }), slot);
      expect(stepper.result()).toEqual(result);
    }
    expect(mutualExclusion.holds(stepper.machinery.kernel)).toBe(false);
  });
});

describe('a walk through the sound lock', () => {
  it('breaks no property and puts each to a test, with any seed', () => {
    const holds = fc.property(someSeeds, (seed) => {
      const report = walkSound(seed);
      expect(report).toMatchObject({ complete: true, runs: 120, violation: undefined, vacuous: [], seed });
      expect(report.transitions).toBeGreaterThan(1000);
    });
    fc.assert(holds, { numRuns: 5, ...seedOfAll });
  });

  it('gives the same report for the same seed, and another one for another', () => {
    const same = fc.property(someSeeds, (seed) => {
      expect(walkSound(seed)).toEqual(walkSound(seed));
      const { seed: _, ...one } = walkSound(seed);
      // A batch's seed is the walk's and the number of the batch: not the next one, which shares batches.
      const { seed: __, ...other } = walkSound(seed ^ 0x40000000);
      expect(one).not.toEqual(other);
    });
    fc.assert(same, { numRuns: 3, ...seedOfAll });
  });

  it('takes what happens by itself as a step of its own when it is interleaved', () => {
    const report = finish(
      walk(
        lockSystem,
        { ...scope, schedule: 'interleaved' },
        { ...sound, seed: 2006, properties: [nobodyWaitsForAFreeLock] },
      ),
    );
    const { steps } = violationOf(report);
    expect(steps.map(({ name }) => name)).toEqual(['acquire', 'acquire', 'release']);
    const right = finish(
      walk(
        lockSystem,
        { ...scope, schedule: 'interleaved' },
        { ...sound, seed: 2006, properties: alwaysTrue },
      ),
    );
    expect(right.violation).toBeUndefined();
    expect(right.granted.hand_over).toBeGreaterThan(10);
  });

  it('takes each of the outcomes that a step leaves open', () => {
    const chosen = new Set<number>();
    const noting: StepProperty<LockKinds> = {
      kind: 'step',
      name: 'noting',
      says: 'Notes who got the lock from 0 while both 1 and 2 were waiting.',
      clauses: [],
      of: ['release'],
      holds: (before, { slot }, { locks }) => {
        const both = [1, 2].every((other) => before.processes.get(other).state === 'waiting');
        if (slot === 0 && both) chosen.add(locks.get(theLock).owner);
        return true;
      },
      witness: () => true,
    };
    finish(walk(lockSystem, scope, { ...sound, seed: 2006, properties: [noting] }));
    expect(chosen).toEqual(new Set([1, 2]));
  });

  it('can be stopped, and ends when its time is over', () => {
    const stopped = finish(walk(lockSystem, scope, { ...sound, seed: 1 }), () => 'stop');
    expect(stopped).toMatchObject({ complete: false, runs: 50, violation: undefined });
    const over = finish(walk(lockSystem, scope, { ...sound, seed: 1, seconds: 0 }));
    expect(over).toMatchObject({ complete: false, runs: 0, transitions: 0 });
  });

  it('names the properties that no run put to a test', () => {
    const vacuous = { ...mutualExclusion, witness: () => false };
    const report = finish(walk(lockSystem, scope, { ...sound, seed: 1, properties: [vacuous] }));
    expect(report.vacuous).toEqual(['mutual-exclusion']);
  });
});

import { describe, expect, it } from 'vitest';
import { finish } from '../example/finish.ts';
import { alwaysTrue, mutualExclusion, nobodyWaitsForAFreeLock, properties } from '../example/properties.ts';
import { racyScope, racySystem, shortestRace } from '../example/racy.ts';
import { type K, type LockKinds, lockSystem, scope, theLock } from '../example/system.ts';
import { ModelError } from '../model/model-error.ts';
import { defineSystem, each, type Scope } from '../model/system.ts';
import { BLOCKS, beyond } from '../model/verdict.ts';
import { mutantsOf, mutate } from '../mutants/mutants.ts';
import { explore, type Progress } from './explore.ts';
import type { StateProperty, StepProperty } from './properties.ts';
import type { ModelErrorAt, Recorded } from './retrace.ts';
import { createStepper } from './stepper.ts';

const interleaved = { ...scope, schedule: 'interleaved' } as const;
const handsOver = {
  kind: 'step',
  name: 'never',
  says: 'The lock is never handed over.',
  clauses: [],
  witness: () => true,
} as const;
/** Acquires, but each process only after those in lower slots. */
const inOrder = (k: K, caller: number) =>
  k.processes.slots().some((slot) => slot < caller && k.processes.get(slot).state === 'idle')
    ? BLOCKS
    : lockSystem.calls.acquire.run(k, caller);
const lines = (steps: readonly Recorded[]) => steps.map(({ slot, name }) => `${slot} ${name}`);

describe('the example', () => {
  it('has all its properties, each put to a test, in the settled schedule', () => {
    const report = finish(explore(lockSystem, scope, { properties }));
    expect(new Set(report.properties.map(({ property, verdict }) => `${property}: ${verdict}`))).toEqual(
      new Set(properties.map(({ name }) => `${name}: proved in this scope`)),
    );
    expect(report.properties.every(({ witnessDepth }) => witnessDepth !== null)).toBe(true);
    expect(report).toMatchObject({ system: 'lock', scope: 'three', complete: true, counterexamples: [] });
  });

  it('lets others in between when it is interleaved: then somebody waits for a free lock', () => {
    const report = finish(explore(lockSystem, interleaved, { properties }));
    expect(report.counterexamples.map(({ property }) => property)).toEqual([nobodyWaitsForAFreeLock.name]);
    expect(lines(report.counterexamples[0]?.steps ?? [])).toEqual(['0 acquire', '1 acquire', '0 release']);
    const proved = report.properties.filter(({ verdict }) => verdict === 'proved in this scope');
    expect(proved.map(({ property }) => property)).toEqual(alwaysTrue.map(({ name }) => name));
  });
});

describe('a counterexample', () => {
  it('is the shortest one, step by step', () => {
    const report = finish(explore(racySystem, racyScope, { properties: [mutualExclusion] }));
    expect(report.counterexamples).toEqual([{ property: 'mutual-exclusion', steps: shortestRace }]);
    expect(report.properties[0]?.verdict).toBe('violated');
    // The others are judged to the end.
    expect(report.complete).toBe(true);
  });

  it('is one a property, and the search ends with the first if that is asked for', () => {
    const all = finish(explore(racySystem, racyScope, { properties }));
    const broken = ['mutual-exclusion', 'the-owner-is-inside', 'only-the-owner-releases'];
    expect(all.counterexamples.map(({ property }) => property)).toEqual([
      'nobody-waits-for-a-free-lock',
      ...broken,
    ]);
    const first = finish(explore(racySystem, racyScope, { properties: alwaysTrue, stopAtFirst: true }));
    expect(first.counterexamples.map(({ property }) => property)).toEqual(broken.slice(0, 2));
    expect(first.complete).toBe(false);
    expect(first.states).toBeLessThan(all.states);
  });

  it('may be no step long, and is found in the initial state', () => {
    const never: StateProperty<LockKinds> = { ...mutualExclusion, holds: () => false };
    const report = finish(explore(lockSystem, scope, { properties: [never], stopAtFirst: true }));
    expect(report.counterexamples).toEqual([{ property: 'mutual-exclusion', steps: [] }]);
    expect(report).toMatchObject({ states: 1, transitions: 0 });
  });

  it('names the outcome chosen at every step, and replays', () => {
    const threeAtOnce = { ...scope, parameters: { ...scope.parameters, processes: 3 } };
    // After 0 the lock goes to 2 although 1 waits; the last step is one that does not choose.
    const never: StepProperty<LockKinds> = {
      ...handsOver,
      of: ['peek'],
      holds: (_, { slot }, { locks, processes }) =>
        slot !== 0 || locks.get(theLock).owner !== 2 || processes.get(1).state !== 'waiting',
    };
    const calls = [...each('acquire'), ...each('release'), ...each('peek')];
    const orderly = { ...lockSystem, calls: { ...lockSystem.calls, acquire: { run: inOrder } } };
    const whole = { ...threeAtOnce, calls };
    const [found] = finish(explore(orderly, whole, { properties: [never] })).counterexamples;
    const steps = found?.steps ?? expect.fail('no counterexample');
    expect(lines(steps)).toEqual(['0 acquire', '1 acquire', '2 acquire', '0 release', '0 peek']);
    expect(steps.map(({ choices }) => choices)).toEqual([[], [], [], [1], []]);

    const stepper = createStepper<LockKinds>(orderly, whole);
    for (const { name: call, args, slot, choices, result } of steps) {
      stepper.machinery.choices.preset(choices);
      expect(stepper.take(stepper.actionFor({ call, args }), slot)).toBe('granted');
      expect(stepper.result()).toEqual(result);
    }
    expect(stepper.machinery.kernel.locks.get(theLock).owner).toBe(2);
  });

  it('contains what happened by itself', () => {
    const never: StepProperty<LockKinds> = { ...handsOver, of: ['hand_over'], holds: () => false };
    const [found] = finish(explore(lockSystem, interleaved, { properties: [never] })).counterexamples;
    expect(lines(found?.steps ?? [])).toEqual(['0 acquire', '1 acquire', '0 release', '0 hand_over']);
    expect(found?.steps.map(({ internal }) => internal)).toEqual([false, false, false, true]);
  });
});

describe('a budget', () => {
  it.each([
    ['states', { states: 5 }],
    ['memory', { memory: 1 }],
    ['seconds', { seconds: 0 }],
  ])('of %s that ends first proves nothing', (_, budget) => {
    const report = finish(explore(lockSystem, scope, { properties, budget, stride: 1 }));
    expect(report.complete).toBe(false);
    expect(new Set(report.properties.map(({ verdict }) => verdict))).toEqual(
      new Set(['not refuted within the budget']),
    );
    expect(report.frontier).toBeGreaterThan(0);
    expect(report.states).toBeLessThan(18);
  });

  it('that is large enough changes nothing', () => {
    const budget = { states: 1e6, memory: 1e9, seconds: 1e6 };
    expect(finish(explore(lockSystem, scope, { properties, budget, stride: 1 }))).toEqual(
      finish(explore(lockSystem, scope, { properties })),
    );
  });

  it('does not hide a violation', () => {
    const budget = { states: 13 };
    const report = finish(explore(racySystem, racyScope, { properties, budget, stride: 1 }));
    expect(report.complete).toBe(false);
    expect(report.properties[0]?.verdict).toBe('violated');
  });
});

describe('progress', () => {
  it('is told every so many states, never falls, and ends with the report', () => {
    const seen: Progress[] = [];
    const report = finish(
      explore(lockSystem, interleaved, { stride: 5 }),
      (progress) => void seen.push(progress) as undefined,
    );
    expect(seen).toHaveLength(Math.floor(report.states / 5));
    for (const [i, now] of seen.entries()) {
      const later = seen[i + 1] ?? report;
      for (const what of ['states', 'transitions', 'depth'] as const)
        expect(now[what]).toBeLessThanOrEqual(later[what]);
      expect(now.frontier).toBe(now.states - (i + 1) * 5);
    }
  });

  it('is told within a state to who has no patience, and nothing else is different', () => {
    let told = 0;
    const impatient = finish(
      explore(lockSystem, interleaved, { properties, stride: 1000, patience: 0 }),
      () => void told++ as undefined,
    );
    expect(impatient).toEqual(finish(explore(lockSystem, interleaved, { properties })));
    expect(told).toBeGreaterThan(impatient.states);
    const stopped = finish(explore(lockSystem, interleaved, { properties, patience: 0 }), () => 'stop');
    expect(stopped.complete).toBe(false);
    expect(stopped.states).toBeLessThanOrEqual(2);
  });

  it('can be answered with a request to stop: the report says what is known', () => {
    const report = finish(explore(racySystem, racyScope, { properties, stride: 1 }), ({ depth }) =>
      depth >= 4 ? 'stop' : undefined,
    );
    expect(report).toMatchObject({ complete: false, depth: 4 });
    expect(report.counterexamples.find(({ property }) => property === 'mutual-exclusion')?.steps).toEqual(
      shortestRace,
    );
    expect(report.properties.find(({ property }) => property === 'who-is-inside-is-told-so')?.verdict).toBe(
      'not refuted within the budget',
    );
  });
});

describe('an error of the model', () => {
  it('tells the steps that lead to it', () => {
    const mutant = mutantsOf(lockSystem).find(({ id }) => id === 'locks/it-is-not-theirs');
    const broken = mutate(lockSystem, mutant ?? expect.fail('no such mutant'));
    let error: unknown;
    try {
      finish(explore(broken, scope));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ message: 'process machine, state critical, does not handle ENTER' });
    expect(lines((error as ModelErrorAt).steps)).toEqual(['0 acquire', '1 release', '0 acquire']);
  });
});

describe('an attempt', () => {
  const outcomes = defineSystem({
    ...lockSystem,
    internal: {},
    calls: {
      wait: { run: () => BLOCKS },
      leave: { run: () => beyond('leads away') },
      stay: { run: () => 0 },
    },
  });
  const attempts: Scope<typeof scope.parameters> = {
    ...scope,
    calls: [...each('wait'), ...each('leave', [1, 2, 3]), ...each('stay', ['a', 'b'], [null])],
  };

  it('that blocks or leads beyond the scope is counted and is no transition', () => {
    const report = finish(explore(outcomes, attempts));
    expect(report).toMatchObject({
      states: 1,
      transitions: 4,
      blocked: 2,
      beyondScope: 6,
      refusals: 0,
      depth: 0,
    });
    expect(report.granted).toEqual({ wait: 0, leave: 0, stay: 4 });
  });

  it('of a call that the system does not have is an error', () => {
    const misspelt = { ...scope, calls: each('aquire') };
    expect(() => finish(explore(lockSystem, misspelt))).toThrow(
      new ModelError('system lock has no call aquire'),
    );
  });
});

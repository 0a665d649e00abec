import { describe, expect, it } from 'vitest';
import { finish } from '../example/finish.ts';
import { mutualExclusion, properties, theOwnerIsInside } from '../example/properties.ts';
import { racyScope, racySystem } from '../example/racy.ts';
import { type LockKinds, lockSystem, scope, theLock } from '../example/system.ts';
import { isRefusal } from '../model/verdict.ts';
import { explore } from './explore.ts';
import type { Property, StateProperty, StepProperty } from './properties.ts';

const everyStep: StepProperty<LockKinds> = {
  kind: 'step',
  name: 'every-step',
  says: 'Any step at all.',
  clauses: [],
  holds: () => true,
  witness: () => true,
};

const reportOf = (property: Property<LockKinds>, whole = scope) => {
  const report = finish(explore(lockSystem, whole, { properties: [property] }));
  return { ...report, of: report.properties[0] ?? expect.fail('no report') };
};

describe('a state property', () => {
  const readsAll = (property: Property<LockKinds>): Property<LockKinds> =>
    property.kind === 'state' ? { ...property, reads: ['processes', 'locks'] } : property;

  it.each([
    ['the lock', () => explore(lockSystem, scope, { properties })],
    ['the racy lock', () => explore(racySystem, racyScope, { properties })],
  ])('has the verdict that it has when it is said to read everything: %s', (name, narrow) => {
    const wide = { properties: properties.map(readsAll) };
    const whole =
      name === 'the lock' ? explore(lockSystem, scope, wide) : explore(racySystem, racyScope, wide);
    const [one, other] = [finish(narrow()), finish(whole)];
    expect(one.properties.map(({ evaluations: _, ...rest }) => rest)).toEqual(
      other.properties.map(({ evaluations: _, ...rest }) => rest),
    );
    expect(one.counterexamples).toEqual(other.counterexamples);
  });

  it('is evaluated once a state, and only where something that it reads has changed', () => {
    const all = reportOf(theOwnerIsInside);
    expect(all.of.evaluations).toBe(all.states);
    // A lock changes with every step but the start of a third process and waiting.
    const onLocks: StateProperty<LockKinds> = { ...theOwnerIsInside, reads: ['locks'] };
    const fewer = reportOf(onLocks).of.evaluations;
    expect(fewer).toBeGreaterThan(1);
    expect(fewer).toBeLessThan(all.states);
  });

  it('is evaluated when a step sent to what it reads, through any of its instances', () => {
    const seen = new Set<string>();
    const noting: StateProperty<LockKinds> = {
      ...mutualExclusion,
      reads: ['locks'],
      holds: ({ locks }) => {
        seen.add(JSON.stringify(locks.get(theLock)));
        return true;
      },
    };
    reportOf(noting);
    expect(seen.size).toBe(4);
  });
});

describe('a witness', () => {
  it('is found at the depth where the property is first put to a test', () => {
    const critical: StateProperty<LockKinds> = {
      ...mutualExclusion,
      witness: ({ processes }) => processes.slots().some((slot) => processes.get(slot).state === 'critical'),
    };
    const three: StateProperty<LockKinds> = {
      ...mutualExclusion,
      witness: ({ processes }) =>
        processes.slots().filter((slot) => processes.get(slot).state === 'waiting').length === 2,
    };
    const initial: StateProperty<LockKinds> = { ...mutualExclusion, witness: () => true };
    expect(reportOf(initial).of.witnessDepth).toBe(0);
    expect(reportOf(critical).of.witnessDepth).toBe(1);
    // Three acquire, and the third has been spawned.
    expect(reportOf(three).of.witnessDepth).toBe(4);
  });

  it('of a step is found at the depth to which the step leads', () => {
    const third: StepProperty<LockKinds> = {
      ...everyStep,
      witness: (before) => before.locks.get(theLock).state === 'held',
    };
    expect(reportOf(everyStep).of.witnessDepth).toBe(1);
    expect(reportOf(third).of.witnessDepth).toBe(2);
  });

  it('that is never found makes the property vacuous, though proved', () => {
    const vacuous: Property<LockKinds> = { ...everyStep, of: ['no such call'] };
    expect(reportOf(vacuous).of).toMatchObject({
      verdict: 'proved in this scope',
      witnessDepth: null,
      evaluations: 0,
    });
    expect(reportOf({ ...mutualExclusion, witness: () => false }).of).toMatchObject({ witnessDepth: null });
  });
});

describe('a step property', () => {
  it('judges every granted step, and refused ones when it is said to', () => {
    const granted = reportOf(everyStep);
    expect(granted.of.evaluations).toBe(granted.transitions);
    const both = reportOf({ ...everyStep, refused: true });
    expect(both.of.evaluations).toBe(both.transitions + both.refusals);
    const ofTwo = reportOf({ ...everyStep, of: ['release', 'peek'] });
    expect(ofTwo.of.evaluations).toBe((ofTwo.granted.release ?? 0) + (ofTwo.granted.peek ?? 0));
  });

  it('that says what it touches is evaluated only where that was sent to', () => {
    const moved: StepProperty<LockKinds> = {
      ...everyStep,
      witness: (before, _, after) => before.locks.get(theLock) !== after.locks.get(theLock),
    };
    const [all, some] = [reportOf(moved), reportOf({ ...moved, touches: ['locks'] })];
    expect(some.of).toMatchObject({ verdict: 'proved in this scope', witnessDepth: all.of.witnessDepth });
    // Neither peeking nor starting a process sends to a lock, nor does waiting for it.
    const { release = 0, try_acquire = 0 } = all.granted;
    expect(some.of.evaluations).toBeGreaterThanOrEqual(release + try_acquire);
    expect(some.of.evaluations).toBeLessThan(all.of.evaluations - (all.granted.peek ?? 0));
    const never: StepProperty<LockKinds> = { ...moved, holds: (...step) => !moved.witness(...step) };
    expect(reportOf({ ...never, touches: ['locks'] }).counterexamples).toEqual(
      reportOf(never).counterexamples,
    );
    expect(reportOf({ ...everyStep, holds: () => false, touches: [] }).of.evaluations).toBe(0);
  });

  it('sees the world before and after, the caller and the answer', () => {
    const truth: StepProperty<LockKinds> = {
      ...everyStep,
      refused: true,
      holds: (before, { slot, name, internal, args, result }, after) => {
        const was = before.processes.get(slot).state;
        const is = after.processes.get(slot).state;
        if (internal || args.length > 0) return false;
        if (isRefusal(result)) return was === is;
        if (name === 'peek') return was === is && result === before.locks.get(theLock).owner;
        if (name === 'spawn') return before.processes.get(Number(result)).state === 'absent';
        if (name === 'release') return was === 'critical' && is === 'idle';
        return was === 'idle' && is !== 'idle';
      },
    };
    expect(reportOf(truth).of.verdict).toBe('proved in this scope');
  });

  it('judges what happens by itself', () => {
    const handOver: StepProperty<LockKinds> = {
      ...everyStep,
      of: ['hand_over'],
      holds: (_, { internal, slot }, { locks }) => internal && slot === theLock && locks.get(slot).owner >= 0,
    };
    const interleaved = reportOf(handOver, { ...scope, schedule: 'interleaved' });
    expect(interleaved.of.evaluations).toBe(interleaved.granted.hand_over);
    expect(interleaved.of).toMatchObject({ verdict: 'proved in this scope', witnessDepth: 4 });
  });

  it('that is broken by a refusal has the refusal as its last step', () => {
    const noRefusal: StepProperty<LockKinds> = {
      ...everyStep,
      refused: true,
      holds: (_, { result }) => !isRefusal(result),
    };
    const { counterexamples, of } = reportOf(noRefusal);
    expect(of.verdict).toBe('violated');
    expect(counterexamples[0]?.steps).toEqual([
      {
        slot: 0,
        name: 'release',
        internal: false,
        args: [],
        result: { errno: 'EPERM', clause: 'release.owner' },
        choices: [],
      },
    ]);
  });
});

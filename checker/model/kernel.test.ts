import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import { lock } from '../example/lock.ts';
import { process } from '../example/process.ts';
import { kinds, lockSystem } from '../example/system.ts';
import { byte, type EventOf, event, events, NONE } from './events.ts';
import { createKernel } from './kernel.ts';
import { defineKind } from './kind.ts';
import { ModelError } from './model-error.ts';
import { refuse, rules } from './rules.ts';

/** In CI every run checks the same cases; elsewhere fast-check draws a seed and prints it when it fails. */
const seed = globalThis.process.env.CI ? { seed: 2006 } : {};

/** A meter that adds up, and refuses what is too much. */
const meter = events({ ADD: event((amount: number) => ({ amount }), byte), RESET: event(() => ({})) });
type MeterEvent = EventOf<typeof meter>;
const { set, test, verdicts } = rules<{ readonly sum: number }, MeterEvent>();
const meters = defineKind(
  setup({
    types: { context: {} as { readonly sum: number }, events: {} as MeterEvent },
    guards: { 'it is too much': test('ADD', ({ sum }, { amount }) => sum + amount > 9) },
    actions: {
      ...verdicts,
      add: set('ADD', ({ sum }, { amount }) => ({ sum: sum + amount })),
      reset: set('RESET', () => ({ sum: 0 })),
    },
  }).createMachine({
    id: 'meter',
    initial: 'running',
    context: { sum: 0 },
    states: {
      running: {
        on: {
          ADD: [{ guard: 'it is too much', actions: refuse('meter.max', 'ERANGE') }, { actions: 'add' }],
          RESET: { actions: 'reset' },
        },
      },
    },
  }),
  meter,
);

const newMeters = (capacity: number) =>
  createKernel({ kinds: { meters } }, { capacities: { meters: capacity }, parameters: undefined });

type Meters = ReturnType<typeof newMeters>;
const sums = ({ kernel }: Meters) =>
  Array.from({ length: kernel.meters.capacity }, (_, slot) => kernel.meters.get(slot).sum);

/** The hash that loading the same world computes from nothing; local states keep their numbers. */
function hashOf(machinery: Meters): number {
  const other = newMeters(machinery.kernel.meters.capacity);
  other.load(machinery.words, 0);
  return other.hash();
}

const arbitraryAdds = (slots: number) =>
  fc.array(
    fc.record({ slot: fc.nat({ max: slots - 1 }), amount: fc.nat({ max: 4 }), forGood: fc.boolean() }),
    { minLength: 1, maxLength: 12 },
  );

describe('the world', () => {
  it.each([1, 2, 5, 8])('of %i instances has the hash of what it holds, and undo restores both', (slots) => {
    const machinery = newMeters(slots);
    const restored = fc.property(fc.array(fc.tuple(arbitraryAdds(slots), fc.boolean())), (steps) => {
      machinery.load(new Int32Array(machinery.words.length), 0);
      for (const [adds, undone] of steps) {
        const before = [machinery.hash(), ...machinery.vector];
        machinery.begin();
        for (const { slot, amount } of adds) {
          machinery.kernel.meters.send(slot, meter.ADD(amount));
          expect(machinery.hash()).toBe(hashOf(machinery));
        }
        if (undone) {
          machinery.undo();
          expect([machinery.hash(), ...machinery.vector]).toEqual(before);
        }
        expect(machinery.hash()).toBe(hashOf(machinery));
      }
    });
    fc.assert(restored, { numRuns: 50, ...seed });
  });

  it('has another hash when two instances change places', () => {
    const machinery = newMeters(2);
    machinery.kernel.meters.send(0, meter.ADD(1));
    const one = machinery.hash();
    machinery.undo();
    machinery.kernel.meters.send(1, meter.ADD(1));
    expect(machinery.hash()).not.toBe(one);
  });

  it('is read from another vector as it was then', () => {
    const machinery = newMeters(3);
    const before = new Uint16Array(machinery.vector.length);
    const world = machinery.worldOver(before);
    machinery.kernel.meters.send(1, meter.ADD(4));
    before.set(machinery.vector);
    machinery.kernel.meters.send(1, meter.ADD(5));
    expect([world.meters.get(1).sum, machinery.kernel.meters.get(1).sum]).toEqual([4, 9]);
    expect([world.meters.slots(), world.meters.capacity]).toEqual([[1], 3]);
  });
});

describe('a refused step', () => {
  it('leaves behind what was done for good, and nothing else', () => {
    const machinery = newMeters(4);
    const kept = fc.property(arbitraryAdds(4), arbitraryAdds(4), (first, refused) => {
      machinery.load(new Int32Array(machinery.words.length), 0);
      for (const { slot, amount } of first) machinery.kernel.meters.send(slot, meter.ADD(amount));
      const expected = sums(machinery);
      machinery.begin();
      for (const { slot, amount, forGood } of refused) {
        const to = machinery.kernel.meters;
        (forGood ? to.sendForGood : to.send)(slot, meter.ADD(amount));
      }
      const stays = machinery.refuse();
      for (const { slot, amount, forGood } of refused)
        if (forGood && (expected[slot] ?? 0) + amount <= 9) expected[slot] = (expected[slot] ?? 0) + amount;
      expect(sums(machinery)).toEqual(expected);
      expect(stays).toBe(refused.some(({ forGood }) => forGood));
      expect(machinery.hash()).toBe(hashOf(machinery));
    });
    fc.assert(kept, { numRuns: 300, ...seed });
  });

  it('counts the clause that refused it and not those of what was taken back', () => {
    const machinery = createKernel(lockSystem, {
      capacities: { processes: 2, locks: 1 },
      parameters: undefined,
    });
    const { processes, locks, by } = machinery.kernel;
    for (const [slot, sent] of [process.START(), process.START()].entries()) processes.send(slot, sent);
    locks.send(0, lock.MAKE());
    machinery.begin();
    by('named by the call');
    locks.send(0, lock.TAKE(0));
    expect(locks.send(0, lock.TAKE(1))).toEqual({ errno: 'EBUSY', clause: 'take.held' });
    expect(machinery.clauses(true)).toEqual(['named by the call', 'take.held']);
    expect(machinery.clauses(false)).toEqual(['named by the call', 'take.free', 'take.held']);
    machinery.count(true);
    machinery.refuse();
    expect(Object.fromEntries(machinery.clauseCounts())).toMatchObject({
      'named by the call': 1,
      'take.free': 0,
      'take.held': 1,
    });
    expect(locks.get(0)).toEqual({ state: 'free', owner: NONE });
  });
});

describe('a slot', () => {
  const { kernel } = newMeters(2);

  it.each([-1, 2, 62])('out of range is an error: %i', (slot) => {
    expect(() => kernel.meters.get(slot)).toThrow(ModelError);
    expect(() => kernel.meters.get(slot)).toThrow(`there is no slot ${slot} (of 2)`);
    expect(() => kernel.meters.send(slot, meter.RESET())).toThrow(ModelError);
    expect(() => kernel.meters.sendForGood(slot, meter.RESET())).toThrow(
      `meters: there is no slot ${slot} (of 2)`,
    );
  });

  it('is free while its machine is in the initial state, the lowest one first', () => {
    const { kernel: k, undo } = createKernel({ kinds }, { capacities: { processes: 3 }, parameters: 0 });
    expect([k.processes.free(), k.processes.slots(), k.locks.capacity]).toEqual([0, [], 0]);
    k.processes.send(0, process.START());
    k.processes.send(2, process.START());
    expect([k.processes.free(), k.processes.slots()]).toEqual([1, [0, 2]]);
    k.processes.send(1, process.START());
    expect([k.processes.free(), k.processes.slots()]).toEqual([NONE, [0, 1, 2]]);
    undo();
    expect([k.processes.free(), k.processes.slots(), k.locks.free()]).toEqual([0, [], NONE]);
  });
});

describe('a scope', () => {
  it('that gives a capacity to no kind of the system is an error', () => {
    expect(() => createKernel({ kinds }, { capacities: { tasks: 1 }, parameters: 0 })).toThrow(
      'the scope gives a capacity to tasks, which is no kind of the system',
    );
  });
});

describe('a call', () => {
  it('that does not end is an error', () => {
    const { kernel } = newMeters(1);
    const forever = () => {
      for (;;) kernel.meters.send(0, meter.RESET());
    };
    expect(forever).toThrow(/^a call took more than 16384 machine steps$/);
  });
});

import { describe, expect, it } from 'vitest';
import { assign } from 'xstate';
import { finish } from '../example/finish.ts';
import { lock } from '../example/lock.ts';
import { process } from '../example/process.ts';
import { properties } from '../example/properties.ts';
import { lockSystem, type Parameters, scope, theLock } from '../example/system.ts';
import { each, type Scope } from '../model/system.ts';
import { mutantsOf, mutate } from '../mutants/mutants.ts';
import { explore } from './explore.ts';

type LockSystem = typeof lockSystem;
const digestOf = (system: LockSystem, whole: Scope<Parameters>, options = {}) =>
  finish(explore(system, whole, options)).digest;

/** The example with something else in its lock. */
function withLock(change: (machine: LockSystem['kinds']['locks']['machine']) => unknown): LockSystem {
  const { locks } = lockSystem.kinds;
  const machine = change(locks.machine) as typeof locks.machine;
  return { ...lockSystem, kinds: { ...lockSystem.kinds, locks: { ...locks, machine } } };
}

const digest = digestOf(lockSystem, scope);

describe('the digest', () => {
  it('is 16 hexadecimal digits, and the same every time', () => {
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
    expect(digestOf(lockSystem, scope)).toBe(digest);
  });

  it('does not depend on what is asked or shown', () => {
    expect(digestOf(lockSystem, scope, { properties })).toBe(digest);
    expect(digestOf(lockSystem, scope, { stride: 1 })).toBe(digest);
    expect(
      digestOf(
        withLock((machine) => machine.provide({})),
        scope,
      ),
    ).toBe(digest);
  });

  it('does not depend on the order in which kinds are declared', () => {
    const { processes, locks } = lockSystem.kinds;
    expect(digestOf({ ...lockSystem, kinds: { locks, processes } }, scope)).toBe(digest);
  });

  it('does not depend on the order in which machines are met', () => {
    const start: LockSystem['start'] = (k) => {
      for (let slot = 0; slot < k.parameters.processes; slot++) k.processes.send(slot, process.START());
      k.locks.send(theLock, lock.MAKE());
    };
    expect(digestOf({ ...lockSystem, start }, scope)).toBe(digest);
  });

  it('changes with a parameter, a call and an argument that change no count', () => {
    // Nobody waits here, so that it does not matter to whom the lock would go.
    const calls = [...each('try_acquire'), ...each('release')];
    const one = { ...scope, calls: [...calls, ...each('peek')] };
    const others: readonly Scope<Parameters>[] = [
      { ...one, parameters: { ...scope.parameters, handOver: 'to the lowest' } },
      { ...one, calls: [...calls, ...each('peek', [1])] },
      { ...one, schedule: 'interleaved' },
    ];
    const { digest: first, ...counts } = finish(explore(lockSystem, one));
    for (const other of others) {
      const report = finish(explore(lockSystem, other));
      for (const count of ['states', 'transitions', 'depth'] as const)
        expect(report[count]).toBe(counts[count]);
      expect(report.digest).not.toBe(first);
    }
  });

  it('changes with a rule, even where all counts stay as they are', () => {
    const ownerAsksAgain = mutantsOf(lockSystem).find(({ id }) => id === 'locks/its-owner-asks-again');
    const without = mutate(lockSystem, ownerAsksAgain ?? expect.fail('no such mutant'));
    const [one, other] = [lockSystem, without].map((system) => finish(explore(system, scope)));
    for (const count of ['states', 'transitions', 'depth', 'refusals'] as const)
      expect(other?.[count]).toBe(one?.[count]);
    expect(other?.digest).not.toBe(digest);
  });

  it('changes with the data that a rule sets', () => {
    const otherwise = withLock((machine) =>
      machine.provide({ actions: { 'forget the owner': assign({ owner: -2 }) as never } }),
    );
    expect(digestOf(otherwise, scope)).not.toBe(digest);
  });

  it.each<readonly [string, Partial<Scope<Parameters>>]>([
    ['a parameter', { parameters: { ...scope.parameters, handOver: 'to the lowest' } }],
    ['another parameter', { parameters: { ...scope.parameters, processes: 1 } }],
    ['a capacity', { capacities: { processes: 2, locks: 1 } }],
    ['the schedule', { schedule: 'interleaved' }],
    ['a call more', { calls: [...scope.calls, ...each('peek', [1])] }],
    ['a call less', { calls: scope.calls.slice(0, -1) }],
  ])('changes with %s', (_, change) => {
    expect(digestOf(lockSystem, { ...scope, ...change })).not.toBe(digest);
  });
});

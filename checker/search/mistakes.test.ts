/** Mistakes of those who write systems, scopes and properties: none goes unnoticed. */
import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import { box, boxScope, boxSystem, run } from '../box.fixture.ts';
import { finish } from '../example/finish.ts';
import { mutualExclusion, properties } from '../example/properties.ts';
import { repertoire } from '../example/repertoire.ts';
import { lockSystem, scope } from '../example/system.ts';
import { beyond, ModelError, rules, walk } from '../index.ts';
import { createChoices } from '../model/choices.ts';

describe('the digest', () => {
  it('changes when a refusal gives another errno', () => {
    const withErrno = (errno: string) => {
      const { locks } = lockSystem.kinds;
      const emitOther = locks.machine.provide({
        actions: { refuse: rules<never, never>().verdicts.refuse as never },
      });
      // The same machine, every EBUSY an `errno`.
      const config = JSON.parse(JSON.stringify(emitOther.config).replaceAll('EBUSY', errno));
      const machine = setup({ ...(locks.machine.implementations as object) } as never).createMachine(config);
      return {
        ...lockSystem,
        kinds: { ...lockSystem.kinds, locks: { ...locks, machine: machine as never } },
      };
    };
    const one = run(withErrno('EBUSY'), scope);
    const other = run(withErrno('EAGAIN'), scope);
    expect(Object.keys(other.errnos.try_acquire ?? {})).toContain('EAGAIN');
    expect(other.digest).not.toBe(one.digest);
  });
  it('does not change with the prose of the scope', () => {
    expect(run(lockSystem, { ...scope, says: 'reworded' }).digest).toBe(run(lockSystem, scope).digest);
  });
});

describe('callers', () => {
  it('who is absent cannot call', () => {
    const system = boxSystem({ callers: { kind: 'boxes', states: ['full', 'absent'] } });
    const never = {
      kind: 'state',
      name: 'n',
      says: '',
      clauses: [],
      reads: ['boxes'],
      witness: () => true,
      holds: (w: { boxes: { get: (s: number) => { state: string } } }) =>
        w.boxes.get(1).state === 'absent' || w.boxes.get(2).state === 'absent',
    };
    // Either refused when the system is defined, or the counterexample is found.
    let message = '';
    try {
      run(system, { ...boxScope, capacities: { boxes: 3 } }, { properties: [never] });
    } catch (error) {
      message = String(error);
    }
    expect(message).not.toMatch(/not deterministic/);
  });
});

describe('settling', () => {
  it.each([
    ['refuses', { errno: 'EIO', clause: 'c' }],
    ['leads beyond the scope', beyond('x')],
    ['answers but moves nothing', 0],
  ])('an internal step that %s is an error, not an endless search', (_, answer) => {
    let times = 0;
    const system = boxSystem({
      internal: {
        tick: {
          over: 'boxes',
          run: () => {
            if (++times > 100_000) throw new Error('HANGS');
            return answer;
          },
        },
      },
    });
    let message = '';
    try {
      run(system, boxScope);
    } catch (error) {
      message = String(error);
    }
    expect(message).not.toMatch(/HANGS/);
  });
});

describe('choices', () => {
  it('start must not choose', () => {
    const system = boxSystem({
      start: (k: { choose: (n: number) => number; boxes: { send: (s: number, e: number) => void } }) => {
        k.boxes.send(0, box.PUT(k.choose(2)));
      },
    });
    // Two initial states, or an error that start must not choose.
    let states = 2;
    try {
      states = run(system, { ...boxScope, calls: [] }).states;
    } catch {
      return;
    }
    expect(states).toBe(2);
  });
  it('a preset choice must exist', () => {
    const choices = createChoices();
    choices.preset([7]);
    choices.rewind();
    expect(() => choices.choose(2)).toThrow(ModelError);
  });
  it('a walk takes every outcome left open', () => {
    const seen = new Set<number>();
    const many = {
      ...lockSystem,
      internal: {},
      calls: {
        roll: {
          run: (k: { choose: (n: number) => number }) => {
            const c = k.choose(6);
            seen.add(c);
            return c;
          },
        },
      },
    };
    const taken = new Set<unknown>();
    const noting = {
      kind: 'step',
      name: 'n',
      says: '',
      clauses: [],
      witness: () => true,
      holds: (_: unknown, s: { result: unknown }) => {
        taken.add(s.result);
        return true;
      },
    };
    finish(
      walk(many as never, scope, {
        properties: [noting] as never,
        repertoires: [{ internalWeight: 0, calls: [{ call: 'roll', weight: 1, args: () => [] }] }],
        runs: 200,
        steps: 50,
        seed: 1,
      }),
    );
    expect([...taken].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('walks', () => {
  const options = { properties, repertoires: [repertoire], steps: 20, runs: 100 };
  it('seeds next to each other share no batch', () => {
    const drawn = (seed: number) => {
      const seen: string[] = [];
      const noting = {
        kind: 'step' as const,
        name: 'n',
        says: '',
        clauses: [],
        refused: true as const,
        witness: () => true,
        holds: (_: unknown, s: { slot: number; name: string }) => {
          seen.push(`${s.slot}${s.name}`);
          return true;
        },
      };
      const perBatch: string[] = [];
      const w = walk(lockSystem, scope, { ...options, seed, properties: [noting] as never });
      for (let s = w.next(); !s.done; s = w.next()) perBatch.push(seen.splice(0).join());
      return perBatch;
    };
    const [, second] = drawn(1);
    const [first] = drawn(2);
    expect(first).not.toBe(second);
  });
  it('a call that was never granted is told as 0', () => {
    const never = {
      ...repertoire,
      calls: [...repertoire.calls, { call: 'try_acquire', weight: 1, args: () => [] }],
    };
    const without = {
      ...lockSystem,
      calls: { ...lockSystem.calls, never: { run: () => ({ errno: 'EPERM', clause: 'c' }) } },
    };
    const report = finish(
      walk(without, scope, {
        ...options,
        seed: 1,
        repertoires: [
          { ...never, calls: [...never.calls, { call: 'never', weight: 3, args: () => [] }] },
        ] as never,
      }),
    );
    expect(report.granted).toMatchObject({ never: 0 });
  });
});

describe('budgets', () => {
  it('a search that has expanded every state is complete even if the budget was just used up', () => {
    const report = run(lockSystem, scope, { budget: { states: 18 }, stride: 18 });
    expect(report.frontier).toBe(0);
    expect(report.complete).toBe(true);
  });
  it('of states is kept to the state', () => {
    expect(run(lockSystem, scope, { budget: { states: 3 } }).complete).toBe(false);
  });
});

describe('properties', () => {
  it('one that reads nothing is refused', () => {
    const wrong = { ...mutualExclusion, reads: [], holds: () => false };
    expect(() => run(lockSystem, scope, { properties: [wrong] })).toThrow(ModelError);
  });
  it('two cannot have one name', () => {
    expect(() =>
      run(lockSystem, scope, { properties: [mutualExclusion, { ...mutualExclusion, holds: () => false }] }),
    ).toThrow(ModelError);
  });
  it('are reported in the order they were given in', () => {
    expect(run(lockSystem, scope, { properties }).properties.map((p) => p.property)).toEqual(
      properties.map((p) => p.name),
    );
  });
  it('a ModelError raised by one tells the way there', () => {
    const wrong = {
      ...mutualExclusion,
      holds: (w: { locks: { get: (n: number) => { state: string } } }) =>
        w.locks.get(0).state === 'free' || w.locks.get(99),
    };
    let error: unknown;
    try {
      run(lockSystem, scope, { properties: [wrong] });
    } catch (e) {
      error = e;
    }
    expect(error).toHaveProperty('steps');
  });
});

/** The counts of a search, held against a second search that shares nothing with it but the machines. */
import { describe, expect, it } from 'vitest';
import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { finish } from '../example/finish.ts';
import { locks } from '../example/lock.ts';
import { processes } from '../example/process.ts';
import { lockSystem, type Parameters, scope } from '../example/system.ts';
import type { Scope } from '../model/system.ts';
import { explore } from './explore.ts';

/** The lock, and one process after the other. */
type Machines = readonly AnyMachineSnapshot[];
type Send = { readonly type: string; readonly [field: string]: unknown };

/** The machines after an event to one of them; undefined when it refuses. */
function sent(machines: Machines, at: number, event: Send): Machines | undefined {
  const kind = at === 0 ? locks : processes;
  const [next, actions] = transition(kind.machine, machines[at] as never, event as never);
  const refused = (actions as readonly { params: unknown }[]).some(
    ({ params }) => (params as { event: { type: string } }).event.type === 'refused',
  );
  return refused ? undefined : machines.with(at, next as AnyMachineSnapshot);
}

const stateOf = (machines: Machines, at: number) => String(machines[at]?.value);

/** Every outcome of the hand-over: each waiting process has the lock, or only the first one. */
function handedOver(machines: Machines, toAny: boolean): readonly Machines[] {
  if (stateOf(machines, 0) !== 'free') return [];
  const waiting = [...machines.keys()].filter((at) => at > 0 && stateOf(machines, at) === 'waiting');
  const chosen = toAny ? waiting : waiting.slice(0, 1);
  return chosen.map((at) => entered(machines, at)).filter((after) => after !== undefined);
}

function entered(machines: Machines, at: number): Machines | undefined {
  const taken = sent(machines, 0, { type: 'TAKE', taker: at - 1 });
  return taken && sent(taken, at, { type: 'ENTER' });
}

const calls: Readonly<Record<string, (machines: Machines, at: number) => Machines | undefined>> = {
  acquire: (machines, at) =>
    stateOf(machines, 0) === 'free' ? entered(machines, at) : sent(machines, at, { type: 'WAIT' }),
  try_acquire: entered,
  release: (machines, at) => {
    const released = sent(machines, 0, { type: 'RELEASE', releaser: at - 1 });
    return released && sent(released, at, { type: 'LEAVE' });
  },
  peek: (machines) => machines,
  spawn: (machines) => {
    const free = machines.findIndex((_, at) => stateOf(machines, at) === 'absent');
    return free < 0 ? undefined : sent(machines, free, { type: 'START' });
  },
};

/** Counts distinct states, transitions and levels, with JSON keys in a Set. */
function counted({ capacities, parameters, schedule }: Scope<Parameters>) {
  const slots = Array.from({ length: capacities.processes ?? 0 }, (_, i) => i + 1);
  let first: Machines = [locks, ...slots.map(() => processes)].map(
    ({ machine }) => initialTransition(machine)[0] as AnyMachineSnapshot,
  );
  first = sent(first, 0, { type: 'MAKE' }) ?? [];
  for (const at of slots.slice(0, parameters.processes)) first = sent(first, at, { type: 'START' }) ?? [];
  const toAny = parameters.handOver === 'to any';
  const keyOf = (machines: Machines) =>
    JSON.stringify(machines.map(({ value, context }) => [value, context]));
  const seen = new Set([keyOf(first)]);
  let transitions = 0;
  let depth = -1;
  for (let level: readonly Machines[] = [first]; level.length > 0; depth++) {
    const next: Machines[] = [];
    for (const machines of level) {
      const reached = slots
        .filter((at) => ['idle', 'critical'].includes(stateOf(machines, at)))
        .flatMap((at) => Object.values(calls).map((call) => call(machines, at)))
        .filter((after) => after !== undefined)
        .flatMap((after) => {
          const settled = schedule === 'settled' ? handedOver(after, toAny) : [];
          return settled.length > 0 ? settled : [after];
        });
      if (schedule === 'interleaved') reached.push(...handedOver(machines, toAny));
      transitions += reached.length;
      for (const after of reached) {
        const key = keyOf(after);
        if (!seen.has(key)) next.push(after);
        seen.add(key);
      }
    }
    level = next;
  }
  return { states: seen.size, transitions, depth };
}

const four = { processes: 4, locks: 1 };

describe.each(['settled', 'interleaved'] as const)('the counts of a %s search', (schedule) => {
  describe.each(['to any', 'to the lowest'] as const)('with the lock handed %s', (handOver) => {
    it.each([
      ['two processes', { processes: 2, locks: 1 }, 2],
      ['two, and room for a third', scope.capacities, 2],
      ['three, and room for a fourth', four, 3],
    ])('are those of a plain one: %s', (_, capacities, atFirst) => {
      const whole = { ...scope, schedule, capacities, parameters: { processes: atFirst, handOver } };
      const report = finish(explore(lockSystem, whole));
      expect(report).toMatchObject(counted(whole));
      expect(report).toMatchObject({ complete: true, frontier: 0 });
    });
  });
});

describe('the counts of the example', () => {
  it('are known by hand for two processes that settle', () => {
    // 1: both idle. 2: either inside, the other idle or waiting: 2 times 2. Together 5, at most 2 steps away.
    const two = { ...scope, capacities: { processes: 2, locks: 1 } };
    const report = finish(explore(lockSystem, two));
    expect(report).toMatchObject({ states: 5, depth: 2 });
    // Where both can call (3 states) both peek, where one waits (2) only the other does.
    expect(report.granted).toEqual({
      peek: 8,
      acquire: 4,
      try_acquire: 2,
      release: 4,
      spawn: 0,
      hand_over: 0,
    });
    // All others are refused, but for spawn, which has no room.
    expect(report).toMatchObject({ transitions: 18, beyondScope: 8, blocked: 0, refusals: 14 });
    expect(report.errnos).toEqual({
      acquire: { EDEADLK: 4 },
      try_acquire: { EDEADLK: 4, EBUSY: 2 },
      release: { EPERM: 4 },
    });
    expect(report.clauses).toMatchObject({ 'take.held': 2, 'acquire.again': 8, 'hand-over': 2 });
  });

  it('show that several outcomes are explored: each hand-over to one of two makes a transition more', () => {
    const three = { ...scope, capacities: { processes: 3, locks: 1 } };
    const counts = (handOver: Parameters['handOver']) =>
      finish(explore(lockSystem, { ...three, parameters: { processes: 3, handOver } }));
    const [any, lowest] = [counts('to any'), counts('to the lowest')];
    // Three states have one process inside and two that wait: its release has two outcomes there.
    expect(any.granted.release).toBe((lowest.granted.release ?? 0) + 3);
    expect(any.transitions).toBe(lowest.transitions + 3);
    expect(any.states).toBe(lowest.states);
  });

  it('include what happens by itself and when it is not its time', () => {
    const report = finish(explore(lockSystem, { ...scope, schedule: 'interleaved' }));
    expect(report.granted.hand_over).toBeGreaterThan(0);
    // Tried once in every state, and once more in each of those where it has two outcomes: the lock is
    // free, two of three processes wait and the third is idle.
    expect(report.blocked + (report.granted.hand_over ?? 0)).toBe(report.states + 3);
  });
});

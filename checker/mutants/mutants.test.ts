import { describe, expect, it } from 'vitest';
import { setup } from 'xstate';
import { finish } from '../example/finish.ts';
import { properties } from '../example/properties.ts';
import { racySystem } from '../example/racy.ts';
import { lockSystem, scope } from '../example/system.ts';
import { type EventOf, event, events, flag } from '../model/events.ts';
import { fact } from '../model/fact.ts';
import { createKernel } from '../model/kernel.ts';
import { defineKind } from '../model/kind.ts';
import { refuse, rules } from '../model/rules.ts';
import { type Calls, defineSystem, type World } from '../model/system.ts';
import { explore } from '../search/explore.ts';
import { mutantsOf, mutate } from './mutants.ts';

const mutants = mutantsOf(lockSystem);
const broken = (system: typeof lockSystem) =>
  finish(explore(system, scope, { properties, stopAtFirst: true })).counterexamples.map(
    ({ property }) => property,
  );

describe('the mutants of the example', () => {
  it('are its guards, its actions, and what its states refuse without a guard', () => {
    expect(mutants.map(({ kind, part, name }) => `${kind}: ${part} ${name}`)).toEqual([
      'processes: refusal acquire.again',
      'locks: guard its owner asks again',
      'locks: guard it is not theirs',
      'locks: action note the owner',
      'locks: action forget the owner',
      'locks: refusal release.owner',
      'locks: refusal take.held',
    ]);
    expect(mutants.map(({ id }) => id)).toEqual([
      'processes/acquire.again',
      'locks/its-owner-asks-again',
      'locks/it-is-not-theirs',
      'locks/note-the-owner',
      'locks/forget-the-owner',
      'locks/release.owner',
      'locks/take.held',
    ]);
    expect(mutants[1]?.says).toBe('locks: guard “its owner asks again” never holds');
    expect(mutants[3]?.says).toBe('locks: action “note the owner” does nothing');
    expect(mutantsOf(racySystem)).toEqual(mutants);
  });

  it.each(mutants.map((mutant) => [mutant.id, mutant] as const))('are killed: %s', (_, mutant) => {
    expect(broken(mutate(lockSystem, mutant))).not.toEqual([]);
  });

  it('are killed by the property that speaks of the rule', () => {
    const killers = Object.fromEntries(
      mutants.map((mutant) => [mutant.id, broken(mutate(lockSystem, mutant))]),
    );
    expect(killers).toMatchObject({
      'locks/its-owner-asks-again': ['who-is-inside-is-told-so'],
      'locks/it-is-not-theirs': expect.arrayContaining(['only-the-owner-releases']),
      'locks/note-the-owner': ['the-owner-is-inside'],
      'locks/forget-the-owner': ['the-owner-is-inside'],
    });
  });

  it('are systems of their own: the example is as it was', () => {
    for (const mutant of mutants) mutate(lockSystem, mutant);
    expect(broken(lockSystem)).toEqual([]);
  });

  it('survive where no property speaks of the rule', () => {
    const [, first] = mutants;
    const mutated = mutate(lockSystem, first ?? expect.fail('no mutant'));
    const others = properties.filter(({ name }) => name !== 'who-is-inside-is-told-so');
    expect(finish(explore(mutated, scope, { properties: others })).counterexamples).toEqual([]);
  });
});

/** A gate that is shut for good once it is shut, and opens only for who is tall. */
const gate = events({
  OPEN: event((tall: boolean) => ({ tall }), flag),
  SHUT: event(() => ({})),
});
const { test, verdicts } = rules<Record<never, never>, EventOf<typeof gate>>();
const gates = defineKind(
  setup({
    types: { context: {}, events: {} as EventOf<typeof gate> },
    guards: { 'is too small': test('OPEN', (_, { tall }) => !tall) },
    actions: verdicts,
  }).createMachine({
    id: 'gate',
    initial: 'absent',
    context: {},
    states: {
      absent: {
        on: {
          OPEN: [{ guard: 'is too small', actions: refuse('gate.small', 'EPERM') }, {}],
          SHUT: { target: 'shut' },
        },
      },
      shut: { on: { OPEN: { actions: refuse('gate.shut', 'EPERM') }, SHUT: {} } },
    },
  }),
  gate,
);
type Gates = World<{ gates: typeof gates }>;
const isTall = fact('isTall', (_: Gates, height: number) => height > 2, {
  'takes everybody for tall': () => true,
});
const gateSystem = defineSystem<{ gates: typeof gates }, Calls, unknown>({
  name: 'gate',
  kinds: { gates },
  calls: {},
  facts: [isTall],
  callers: { kind: 'gates', states: ['shut'] },
  internal: {},
  start: () => {},
});

describe('the mutants of a state and of a fact', () => {
  const all = mutantsOf(gateSystem);
  const opened = (system: typeof gateSystem, height: number): string => {
    const { kernel } = createKernel(system, { capacities: { gates: 1 }, parameters: 0 });
    kernel.gates.send(0, gate.SHUT());
    return kernel.gates.send(0, gate.OPEN(isTall(kernel, height)))?.clause ?? 'granted';
  };

  it('are what a state refuses without a guard, and what a fact declares', () => {
    expect(all.map(({ id }) => id)).toEqual([
      'gates/is-too-small',
      'gates/gate.shut',
      'facts/isTall-takes-everybody-for-tall',
    ]);
    expect(all.map(({ says }) => says).slice(1)).toEqual([
      'gates: nothing is refused by gate.shut',
      'isTall: takes everybody for tall',
    ]);
  });

  it('refuse no longer by that clause, and by every other one as before', () => {
    const [, shut] = all;
    expect(opened(gateSystem, 3)).toBe('gate.shut');
    expect(opened(mutate(gateSystem, shut ?? expect.fail('no mutant')), 3)).toBe('granted');
  });

  it('ask the fact without its rule, and leave the system as it was', () => {
    const mutated = mutate(gateSystem, all[2] ?? expect.fail('no mutant'));
    const { kernel } = createKernel(mutated, { capacities: { gates: 1 }, parameters: 0 });
    expect(isTall(kernel, 1)).toBe(true);
    expect(isTall(createKernel(gateSystem, { capacities: {}, parameters: 0 }).kernel, 1)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { finish } from '../example/finish.ts';
import { properties } from '../example/properties.ts';
import { racySystem } from '../example/racy.ts';
import { lockSystem, scope } from '../example/system.ts';
import { explore } from '../search/explore.ts';
import { mutantsOf, mutate } from './mutants.ts';

const mutants = mutantsOf(lockSystem);
const broken = (system: typeof lockSystem) =>
  finish(explore(system, scope, { properties, stopAtFirst: true })).counterexamples.map(
    ({ property }) => property,
  );

describe('the mutants of the example', () => {
  it('are its guards and its actions, but not those that only say what was decided', () => {
    expect(mutants.map(({ kind, part, name }) => `${kind}: ${part} ${name}`)).toEqual([
      'locks: guard its owner asks again',
      'locks: guard it is not theirs',
      'locks: action note the owner',
      'locks: action forget the owner',
    ]);
    expect(mutants.map(({ id }) => id)).toEqual([
      'locks/its-owner-asks-again',
      'locks/it-is-not-theirs',
      'locks/note-the-owner',
      'locks/forget-the-owner',
    ]);
    expect(mutants[0]?.says).toBe('locks: guard “its owner asks again” never holds');
    expect(mutants[2]?.says).toBe('locks: action “note the owner” does nothing');
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
    const [first] = mutants;
    const mutated = mutate(lockSystem, first ?? expect.fail('no mutant'));
    const others = properties.filter(({ name }) => name !== 'who-is-inside-is-told-so');
    expect(finish(explore(mutated, scope, { properties: others })).counterexamples).toEqual([]);
  });
});

import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { finish } from '../example/finish.ts';
import { alwaysTrue, properties } from '../example/properties.ts';
import { racyScope, racySystem } from '../example/racy.ts';
import { type LockKinds, lockSystem, scope } from '../example/system.ts';
import { mutantsOf, mutate } from '../mutants/mutants.ts';
import { type Checkpoint, StaleCheckpoint } from './checkpoint.ts';
import { type ExploreOptions, explore } from './explore.ts';

const interleaved = { ...scope, schedule: 'interleaved' } as const;

type Options = ExploreOptions<LockKinds>;
const racy = (options: Options) => finish(explore(racySystem, racyScope, { properties, ...options }));
const settled = (options: Options) => finish(explore(lockSystem, scope, { properties, ...options }));
const free = (options: Options) => finish(explore(lockSystem, interleaved, { properties, ...options }));

/** Cut off when there are more than so many states, and written down; undefined if it came to its end. */
function cutAt(states: number, search: typeof racy): Checkpoint | undefined {
  let kept: Checkpoint | undefined;
  const cutOff = (checkpoint: Checkpoint) => {
    kept = deserialize(serialize(checkpoint));
  };
  search({ budget: { states }, cutOff });
  return kept;
}

describe('a search that is gone on with', () => {
  it.each([
    ['with violations', racy],
    ['where nothing is broken', settled],
    ['where the system moves by itself', free],
  ])('%s: ends as if it had never been cut off, wherever it was', (_, search) => {
    const whole = search({});
    expect(whole.states).toBeGreaterThan(10);
    for (let states = 1; states < whole.states; states++) {
      const from = cutAt(states, search);
      if (from) expect(search({ from })).toEqual(whole);
    }
    expect(cutAt(whole.states / 2, search)).toBeDefined();
    expect(cutAt(whole.states, search)).toBeUndefined();
  });

  it('can be cut off again', () => {
    let from: Checkpoint | undefined;
    let times = 0;
    for (;;) {
      let next: Checkpoint | undefined;
      const states = (from?.parents.length ?? 0) + 3;
      const cutOff = (checkpoint: Checkpoint) => {
        next = checkpoint;
      };
      const rest = from === undefined ? {} : { from };
      const report = settled({ budget: { states }, cutOff, ...rest });
      if (!next) {
        expect(report).toEqual(settled({}));
        break;
      }
      from = next;
      times++;
    }
    expect(times).toBeGreaterThan(3);
  });

  it('is told by its driver to stop, and is not when a violation ended it', () => {
    const kept: Checkpoint[] = [];
    const cutOff = (checkpoint: Checkpoint) => void kept.push(checkpoint);
    const search = explore(lockSystem, scope, { properties, stride: 1, cutOff });
    search.next(undefined);
    expect(search.next('stop').done).toBe(true);
    expect(kept).toHaveLength(1);
    racy({ stopAtFirst: true, cutOff });
    expect(kept).toHaveLength(1);
  });
});

describe('what cannot be gone on with', () => {
  const kept = cutAt(12, racy);
  if (!kept) throw new Error('the racy system has fewer states than that');
  const from = kept;

  it.each([
    ['another scope', () => explore(racySystem, { ...racyScope, name: 'other' }, { properties, from })],
    ['other properties', () => explore(racySystem, racyScope, { properties: alwaysTrue, from })],
    ['another system', () => explore({ ...racySystem, name: 'other' }, racyScope, { properties, from })],
  ])('%s', (_, search) => {
    expect(() => finish(search())).toThrow(StaleCheckpoint);
  });

  it('a machine without one of its rules', () => {
    const mutant = mutantsOf(racySystem).find(({ id }) => id === 'locks/note-the-owner');
    if (!mutant) throw new Error('the lock has no such rule');
    const other = mutate(racySystem, mutant);
    expect(() => finish(explore(other, racyScope, { properties, from }))).toThrow(StaleCheckpoint);
  });

  it('calls that do something else', () => {
    const { calls } = racySystem;
    const idle = { ...racySystem, calls: { ...calls, take: { ...calls.take, run: () => 0 } } };
    expect(() => finish(explore(idle, racyScope, { properties, from }))).toThrow(StaleCheckpoint);
  });
});

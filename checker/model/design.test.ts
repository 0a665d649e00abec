import { describe, expect, it } from 'vitest';
import { type K, lockSystem, scope } from '../example/system.ts';
import { createStepper } from '../search/stepper.ts';
import { withDesign } from './design.ts';

/** Locks that nobody owns cannot be asked for their owner. */
const designs = {
  secretive: { says: 'nobody learns who owns the lock', calls: { peek: { run: (_: K) => 'secret' } } },
  broken: { says: 'it changes what is not there', calls: { poke: { run: (_: K) => 0 } } },
};
const system = { ...lockSystem, designs };

describe('a design', () => {
  const answers = (name: string) => {
    const stepper = createStepper(withDesign(system, name), scope);
    return stepper.calls.map((call) => {
      stepper.restart();
      stepper.take(call, 0);
      return [call.name, stepper.result()];
    });
  };

  it('has its own calls, and the others as they are', () => {
    expect(answers('secretive')).toEqual([
      ['acquire', 0],
      ['try_acquire', 0],
      ['release', { errno: 'EPERM', clause: 'release.owner' }],
      ['peek', 'secret'],
      ['spawn', 2],
    ]);
  });

  it.each([
    ['no such design', () => withDesign(system, 'else'), 'lock has no design else; it has secretive, broken'],
    ['no designs', () => withDesign(lockSystem, 'else'), 'lock has no design else; it has none'],
    ['no such call', () => withDesign(system, 'broken'), 'changes poke, which is no call of lock'],
  ])('is refused: %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

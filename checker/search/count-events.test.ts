import { expect, it } from 'vitest';
import { lockSystem, scope } from '../example/system.ts';
import { countEvents, sentEvents } from './count-events.ts';

const line = (caller: number, call: string) => ({ caller, call, args: [] });

it('counts what the last call of a script sends, by itself', () => {
  expect(countEvents(lockSystem, scope, [line(0, 'acquire')])).toEqual({
    'locks.TAKE': 1,
    'processes.ENTER': 1,
  });
});

it('counts what follows from it', () => {
  const handedOver = [line(0, 'acquire'), line(1, 'acquire'), line(0, 'release')];
  expect(countEvents(lockSystem, scope, handedOver)).toEqual({
    'locks.RELEASE': 1,
    'processes.LEAVE': 1,
    'locks.TAKE': 1,
    'processes.ENTER': 1,
  });
});

it('tells them in order, with what became of each instance', () => {
  const sent = sentEvents(lockSystem, scope, [line(0, 'acquire'), line(1, 'acquire'), line(0, 'release')]);
  expect(sent.map(({ kind, slot, type }) => `${kind}[${slot}] ${type}`).toSorted()).toEqual([
    'locks[0] RELEASE',
    'locks[0] TAKE',
    'processes[0] LEAVE',
    'processes[1] ENTER',
  ]);
  expect(sent.findLast(({ kind }) => kind === 'locks')).toMatchObject({ type: 'TAKE', became: 'held' });
});

it('a call that is refused has no cost to tell', () => {
  expect(() => countEvents(lockSystem, scope, [line(0, 'acquire'), line(1, 'try_acquire')])).toThrow(
    'line 2: try_acquire by 1 is refused, not granted',
  );
});

/**
 * The same system with a planted bug: test-and-set in two calls. A process looks whether the lock is
 * free, and takes it in a second call without looking again, however long ago it looked.
 */
import { BLOCKS, defineSystem, each, type Recorded, type Scope } from '../index.ts';
import { lock } from './lock.ts';
import { process } from './process.ts';
import { enter, type K, type LockKinds, lockSystem, type Parameters, theLock } from './system.ts';

const calls = {
  release: lockSystem.calls.release,
  /** Whether the lock is free: then the caller is about to take it, and `waiting`. */
  look: {
    run: (k: K, caller: number) => {
      if (k.locks.get(theLock).state === 'held') return 'held';
      if (k.processes.get(caller).state === 'idle') k.processes.send(caller, process.WAIT());
      return 'free';
    },
  },
  /** Stores the caller in the lock, whoever may be there by now. */
  take: {
    run: (k: K, caller: number) => {
      if (k.processes.get(caller).state !== 'waiting') return BLOCKS;
      const { state, owner } = k.locks.get(theLock);
      if (state === 'held') k.locks.send(theLock, lock.RELEASE(owner));
      return enter(k, caller);
    },
  },
};

export const racySystem = defineSystem<LockKinds, typeof calls, Parameters>({
  ...lockSystem,
  name: 'racy lock',
  calls,
  callers: { kind: 'processes', states: ['idle', 'waiting', 'critical'] },
  internal: {},
});

export const racyScope: Scope<Parameters> = {
  name: 'two',
  says: 'two processes',
  capacities: { processes: 2, locks: 1 },
  parameters: { processes: 2, handOver: 'to any' },
  schedule: 'interleaved',
  calls: [...each('look'), ...each('take'), ...each('release')],
};

const step = (slot: number, name: string, result: string | number): Recorded => ({
  slot,
  name,
  internal: false,
  args: [],
  result,
  choices: [],
});

/** The shortest way to two processes in the critical section: both look before either takes. */
export const shortestRace: readonly Recorded[] = [
  step(0, 'look', 'free'),
  step(1, 'look', 'free'),
  step(0, 'take', 0),
  step(1, 'take', 0),
];

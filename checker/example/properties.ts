/** What is claimed of the lock; each is stated from what the instances hold, not from the guards. */
import {
  isRefusal,
  NONE,
  type Property,
  type StateProperty,
  type StepProperty,
  type World,
} from '../index.ts';
import type { Clause } from './clauses.ts';
import { type LockKinds, theLock } from './system.ts';

type LockWorld = World<LockKinds>;

function processesIn(world: LockWorld, wanted: 'waiting' | 'critical'): readonly number[] {
  return world.processes.slots().filter((slot) => world.processes.get(slot).state === wanted);
}

export const mutualExclusion: StateProperty<LockKinds, Clause> = {
  kind: 'state',
  name: 'mutual-exclusion',
  says: 'At most one process is in its critical section.',
  clauses: ['take.free', 'take.held'],
  reads: ['processes'],
  holds: (world) => processesIn(world, 'critical').length <= 1,
  // Worth testing on: somebody is inside, and somebody else would like to be.
  witness: (world) => processesIn(world, 'critical').length > 0 && processesIn(world, 'waiting').length > 0,
};

export const theOwnerIsInside: StateProperty<LockKinds, Clause> = {
  kind: 'state',
  name: 'the-owner-is-inside',
  says: 'Whoever is in the critical section owns the lock, and nobody else does.',
  clauses: ['take.free', 'release.owner'],
  reads: ['processes', 'locks'],
  holds: (world) => {
    const { owner } = world.locks.get(theLock);
    return processesIn(world, 'critical').join() === (owner === NONE ? '' : String(owner));
  },
  witness: (world) => world.locks.get(theLock).owner !== NONE,
};

/** Holds only where a call returns after everything has settled. */
export const nobodyWaitsForAFreeLock: StateProperty<LockKinds, Clause> = {
  kind: 'state',
  name: 'nobody-waits-for-a-free-lock',
  says: 'While a process waits the lock is held.',
  clauses: ['hand-over'],
  reads: ['processes', 'locks'],
  holds: (world) => processesIn(world, 'waiting').length === 0 || world.locks.get(theLock).state === 'held',
  witness: (world) => processesIn(world, 'waiting').length > 0,
};

export const onlyTheOwnerReleases: StepProperty<LockKinds, Clause> = {
  kind: 'step',
  name: 'only-the-owner-releases',
  says: 'A release is granted exactly to the process that is in the critical section.',
  clauses: ['release.owner'],
  of: ['release'],
  refused: true,
  holds: (before, { slot, result }) => isRefusal(result) === !processesIn(before, 'critical').includes(slot),
  witness: (before, { result }) => isRefusal(result) && processesIn(before, 'critical').length > 0,
};

export const whoIsInsideIsToldSo: StepProperty<LockKinds, Clause> = {
  kind: 'step',
  name: 'who-is-inside-is-told-so',
  says: 'Who asks again from the critical section gets EDEADLK; nobody else does.',
  clauses: ['acquire.again', 'take.held'],
  of: ['acquire', 'try_acquire'],
  refused: true,
  holds: (before, { slot, result }) =>
    (isRefusal(result) && result.errno === 'EDEADLK') === processesIn(before, 'critical').includes(slot),
  witness: (_, { result }) => isRefusal(result),
};

/** What holds in every schedule. */
export const alwaysTrue: readonly Property<LockKinds, Clause>[] = [
  mutualExclusion,
  theOwnerIsInside,
  onlyTheOwnerReleases,
  whoIsInsideIsToldSo,
];

export const properties: readonly Property<LockKinds, Clause>[] = [...alwaysTrue, nobodyWaitsForAFreeLock];

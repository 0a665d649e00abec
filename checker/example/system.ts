/** Some processes and one lock: the system that the checker is explained and tested with. */
import { BLOCKS, beyond, defineSystem, each, type Kernel, NONE, type Scope } from '../index.ts';
import type { Clause } from './clauses.ts';
import { lock, locks } from './lock.ts';
import { process, processes } from './process.ts';

export const kinds = { processes, locks };
export type LockKinds = typeof kinds;

export type Parameters = {
  /** How many processes there are from the beginning. */
  readonly processes: number;
  /** Who gets a lock that several wait for: any of them, as specified, or the one in the lowest slot. */
  readonly handOver: 'to any' | 'to the lowest';
};

export type K = Kernel<LockKinds, Parameters>;

/** There is one lock, in the first slot. */
export const theLock = 0;

const noRoom = beyond('needs one more process than the scope has room for');

/** Takes the lock or is refused, and is in the critical section then. */
export function enter(k: K, taker: number) {
  const refusal = k.locks.send(theLock, lock.TAKE(taker));
  if (refusal) return refusal;
  k.processes.send(taker, process.ENTER());
  return 0;
}

function release(k: K, caller: number) {
  const refusal = k.locks.send(theLock, lock.RELEASE(caller));
  if (refusal) return refusal;
  k.processes.send(caller, process.LEAVE());
  return 0;
}

const calls = {
  /** Waits while somebody else holds the lock. */
  acquire: {
    run: (k: K, caller: number) => {
      if (k.locks.get(theLock).state === 'free') return enter(k, caller);
      return k.processes.send(caller, process.WAIT()) ?? 0;
    },
  },
  try_acquire: { run: enter },
  release: { run: release },
  /** Answers the owner. */
  peek: { run: (k: K) => k.locks.get(theLock).owner },
  /** Starts another process and answers its slot. */
  spawn: {
    run: (k: K) => {
      const child = k.processes.free();
      if (child === NONE) return noRoom;
      k.processes.send(child, process.START());
      return child;
    },
  },
};

/** A lock that is free while somebody waits goes to one of them. */
function hand_over(k: K, which: number) {
  if (k.locks.get(which).state !== 'free') return BLOCKS;
  const waiting = k.processes.slots().filter((slot) => k.processes.get(slot).state === 'waiting');
  if (waiting.length === 0) return BLOCKS;
  const chosen = k.parameters.handOver === 'to any' ? k.choose(waiting.length) : 0;
  k.by('hand-over' satisfies Clause);
  return enter(k, waiting[chosen] ?? NONE);
}

export const lockSystem = defineSystem<LockKinds, typeof calls, Parameters>({
  name: 'lock',
  kinds,
  calls,
  callers: { kind: 'processes', states: ['idle', 'critical'] },
  internal: { hand_over: { over: 'locks', run: hand_over } },
  start: (k) => {
    k.locks.send(theLock, lock.MAKE());
    for (let slot = 0; slot < k.parameters.processes; slot++) k.processes.send(slot, process.START());
  },
});

/** Two processes that may become three. */
export const scope: Scope<Parameters> = {
  name: 'three',
  says: 'two processes, room for a third',
  capacities: { processes: 3, locks: 1 },
  parameters: { processes: 2, handOver: 'to any' },
  schedule: 'settled',
  calls: [...each('acquire'), ...each('try_acquire'), ...each('release'), ...each('peek'), ...each('spawn')],
};

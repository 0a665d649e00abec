/**
 * Another design of the same lock: there is none. Whoever is in the critical section is the owner, and
 * who wants to enter looks at everybody. Nobody who only makes calls can tell the two apart.
 */
import { BLOCKS, defineSystem, type Kernel, NONE } from '../index.ts';
import type { Clause } from './clauses.ts';
import { process, processes } from './process.ts';
import { lockSystem, type Parameters } from './system.ts';

const kinds = { processes };
type Ownerless = Kernel<typeof kinds, Parameters>;

const HELD = { errno: 'EBUSY', clause: 'take.held' satisfies Clause };
const AGAIN = { errno: 'EDEADLK', clause: 'acquire.again' satisfies Clause };
const NOT_THEIRS = { errno: 'EPERM', clause: 'release.owner' satisfies Clause };

function ownerIn({ processes }: Ownerless): number {
  return processes.slots().find((slot) => processes.get(slot).state === 'critical') ?? NONE;
}

function try_acquire(k: Ownerless, caller: number) {
  const owner = ownerIn(k);
  if (owner !== NONE) return owner === caller ? AGAIN : HELD;
  k.processes.send(caller, process.ENTER());
  return 0;
}

const calls = {
  acquire: {
    run: (k: Ownerless, caller: number) =>
      ownerIn(k) === NONE ? try_acquire(k, caller) : (k.processes.send(caller, process.WAIT()) ?? 0),
  },
  try_acquire: { run: try_acquire },
  release: {
    run: (k: Ownerless, caller: number) => {
      if (ownerIn(k) !== caller) return NOT_THEIRS;
      k.processes.send(caller, process.LEAVE());
      return 0;
    },
  },
  peek: { run: ownerIn },
  spawn: lockSystem.calls.spawn,
};

function hand_over(k: Ownerless) {
  const waiting = k.processes.slots().filter((slot) => k.processes.get(slot).state === 'waiting');
  if (waiting.length === 0 || ownerIn(k) !== NONE) return BLOCKS;
  const chosen = k.parameters.handOver === 'to any' ? k.choose(waiting.length) : 0;
  k.processes.send(waiting[chosen] ?? NONE, process.ENTER());
  return 0;
}

export const ownerlessSystem = defineSystem<typeof kinds, typeof calls, Parameters>({
  name: 'lock without a lock',
  kinds,
  calls,
  callers: { kind: 'processes', states: ['idle', 'critical'] },
  internal: { hand_over: { over: 'processes', run: hand_over } },
  start: (k) => {
    for (let slot = 0; slot < k.parameters.processes; slot++) k.processes.send(slot, process.START());
  },
});

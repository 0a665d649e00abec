import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { bearerOf, depthOf, exists, homeOf, isInit, leaderOf, lives } from './reading.ts';

const isThreadOf = (world: Linux, task: number, leader: number): boolean =>
  task !== NONE && exists(world, task) && leaderOf(world, task) === leader;

/** Whether the life of a namespace is that of its number 1. */
function isAsItsInitIs(world: Linux, ns: number): boolean {
  const { state, child_reaper } = world.pidNamespaces.get(ns);
  const first = bearerOf(world, ns, 1);
  const stage = first === NONE ? 'free' : world.tasks.get(first).state;
  if (first !== NONE && homeOf(world, first) !== ns) return false;
  switch (state) {
    case 'free':
      return first === NONE;
    case 'unborn':
    case 'stillborn':
      return first === NONE && child_reaper === NONE;
    case 'live':
      return first !== NONE && isThreadOf(world, child_reaper, first) && lives(world, child_reaper);
    case 'zapping':
      return (
        isThreadOf(world, child_reaper, first) &&
        world.tasks.get(child_reaper).state === 'zapping' &&
        (stage === 'zapping' || stage === 'zombie')
      );
    case 'dead':
      return child_reaper === NONE && (stage === 'free' || stage === 'zombie');
  }
}

export const liveNamespaceHasOneInit = stateProperty({
  name: 'a-live-pid-namespace-has-one-living-init',
  says: 'A live PID namespace has exactly one init: its number 1, of which a thread is alive. One that is zapping has a dying init, one that is dead has none, and nobody else waits like an init.',
  clauses: ['pid.first', 'pid.zap.wait', 'thread.init'],
  reads: ['tasks', 'pids', 'pidNamespaces'],
  holds: (world) => {
    for (let ns = 0; ns < world.pidNamespaces.capacity; ns++) if (!isAsItsInitIs(world, ns)) return false;
    for (let task = 0; task < world.tasks.capacity; task++)
      if (world.tasks.get(task).state === 'zapping' && !isInit(world, leaderOf(world, task))) return false;
    return true;
  },
  // A namespace is zapping inside one that is live.
  witness: (world) =>
    world.pidNamespaces.slots().some((ns) => {
      const { state, parent } = world.pidNamespaces.get(ns);
      return (
        state === 'zapping' && depthOf(world, ns) > 1 && world.pidNamespaces.get(parent).state === 'live'
      );
    }),
});

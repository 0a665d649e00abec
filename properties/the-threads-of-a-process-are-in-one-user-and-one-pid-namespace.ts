import type { Linux } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { homeOf, leaderOf } from './reading.ts';
import { isThread } from './threads.ts';

/** Whether a thread has what it must have in common with the first thread of its process. */
function isLikeItsLeader(world: Linux, task: number): boolean {
  const leader = leaderOf(world, task);
  const [mine, its] = [world.tasks.get(task), world.tasks.get(leader)];
  if (mine.real_parent !== its.real_parent || mine.sighand !== its.sighand) return false;
  // Who has begun to die has no memory any more.
  if (mine.mm >= 0 && its.mm >= 0 && mine.mm !== its.mm) return false;
  const stopped = (state: string) => state === 'stopped';
  if (
    stopped(mine.state) !== stopped(its.state) &&
    mine.state !== 'exiting' &&
    !['exiting', 'zombie'].includes(its.state)
  )
    return false;
  return (
    homeOf(world, task) === homeOf(world, leader) &&
    world.creds.get(task).user_ns === world.creds.get(leader).user_ns
  );
}

export const threadsAreOneProcess = stateProperty({
  name: 'the-threads-of-a-process-are-in-one-user-and-one-pid-namespace',
  says: 'All threads of a process are in one PID namespace and in one user namespace, have the same parent, the same signal handlers and the same memory, and are stopped together.',
  clauses: ['thread.new', 'thread.unshare', 'thread.setns.user', 'thread.stop', 'thread.orphan'],
  reads: ['tasks', 'pids', 'pidNamespaces', 'creds'],
  holds: (world) => {
    for (let task = 0; task < world.tasks.capacity; task++)
      if (isThread(world, task) && !isLikeItsLeader(world, task)) return false;
    return true;
  },
  // They are in different namespaces of another kind.
  witness: (world) =>
    world.tasks.slots().some((task) => {
      const [mine, its] = [world.nsproxies.get(task), world.nsproxies.get(leaderOf(world, task))];
      return mine.state === 'held' && its.state === 'held' && mine.uts_ns !== its.uts_ns;
    }),
});

import { SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import type { Siginfo } from '../models/sigpending/context.ts';
import { stateProperty } from './claims.ts';
import { isBlocked, waitingFor } from './signals.ts';
import { isDead, threadsOf } from './threads.ts';

/** Whether signals may wait for these threads, of whom none takes them. */
function mayWait(world: Linux, waiting: readonly Siginfo[], takers: readonly number[]): boolean {
  const seen = new Set<number>();
  for (const { signal } of waiting) {
    if (signal <= 0 || signal === SIGNAL.SIGKILL) return false;
    if (seen.has(signal) && signal < 32) return false;
    seen.add(signal);
    for (const task of takers) {
      // For who is stopped it may wait even if it will be ignored: a tracer may have unblocked it.
      if (world.tasks.get(task).state === 'running' && !isBlocked(world, task, signal)) return false;
    }
  }
  return true;
}

export const waitingIsBlocked = stateProperty({
  name: 'what-waits-for-a-running-task-is-blocked',
  says: 'A signal waits for a task only as long as the task has it blocked, or is stopped; SIGKILL never waits, it and SIGSTOP are never blocked, and only one of each signal below 32 waits.',
  clauses: [
    'signal.blocked',
    'signal.ignored',
    'kill.ignored',
    'signal.init.unblocked',
    'signal.once',
    'sigmask.set',
  ],
  reads: ['tasks', 'sighands', 'sigpendings'],
  holds: (world) => {
    for (let task = 0; task < world.tasks.capacity; task++) {
      const { blocked, pending, shared_pending } = world.sigpendings.get(task);
      const { state } = world.tasks.get(task);
      if (blocked.some((signal) => signal === SIGNAL.SIGKILL || signal === SIGNAL.SIGSTOP)) return false;
      if (!mayWait(world, pending, [task])) return false;
      const all = state === 'free' ? [task] : threadsOf(world, task);
      if (!mayWait(world, shared_pending, all)) return false;
      const waits = blocked.length + pending.length + shared_pending.length > 0;
      if (waits && (state === 'free' || (state === 'zombie' && isDead(world, task)))) return false;
    }
    return true;
  },
  // Two signals wait for one task.
  witness: (world) => world.tasks.slots().some((task) => waitingFor(world, task).length > 1),
});

import { SIGNAL } from '../models/constants.ts';
import { stateProperty } from './claims.ts';

export const waitingIsBlocked = stateProperty({
  name: 'what-waits-for-a-running-task-is-blocked',
  says: 'A signal waits for a task only as long as the task has it blocked or is stopped; SIGKILL never waits, it and SIGSTOP are never blocked, and only one of each signal below 32 waits.',
  clauses: ['signal.blocked', 'signal.init.unblocked', 'signal.once', 'sigmask.set'],
  reads: ['tasks', 'sigpendings'],
  holds: (world) => {
    for (let task = 0; task < world.tasks.capacity; task++) {
      const { blocked, pending } = world.sigpendings.get(task);
      const { state } = world.tasks.get(task);
      if (blocked.some((signal) => signal === SIGNAL.SIGKILL || signal === SIGNAL.SIGSTOP)) return false;
      const seen = new Set<number>();
      for (const { signal } of pending) {
        if (signal <= 0 || signal === SIGNAL.SIGKILL) return false;
        if (state === 'running' && !blocked.some((one) => one === signal)) return false;
        if (seen.has(signal) && signal < 32) return false;
        seen.add(signal);
      }
      if ((state === 'free' || state === 'zombie') && (blocked.length > 0 || pending.length > 0))
        return false;
    }
    return true;
  },
  // Two signals wait for one task.
  witness: (world) => world.tasks.slots().some((task) => world.sigpendings.get(task).pending.length > 1),
});

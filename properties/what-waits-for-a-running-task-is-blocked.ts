import { SIGNAL } from '../models/constants.ts';
import { stateProperty } from './claims.ts';
import { doesNothingByDefault, saidAbout } from './signals.ts';

export const waitingIsBlocked = stateProperty({
  name: 'what-waits-for-a-running-task-is-blocked',
  says: 'A signal waits for a task only as long as the task has it blocked, or is stopped and does not ignore it; SIGKILL never waits, it and SIGSTOP are never blocked, and only one of each signal below 32 waits.',
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
      const { blocked, pending } = world.sigpendings.get(task);
      const { state } = world.tasks.get(task);
      if (blocked.some((signal) => signal === SIGNAL.SIGKILL || signal === SIGNAL.SIGSTOP)) return false;
      const seen = new Set<number>();
      for (const { signal } of pending) {
        if (signal <= 0 || signal === SIGNAL.SIGKILL) return false;
        if (seen.has(signal) && signal < 32) return false;
        seen.add(signal);
        if (state === 'exiting' || state === 'zapping' || blocked.some((one) => one === signal)) continue;
        const said = saidAbout(world, task, signal);
        const isIgnored = said === 'ignore' || (said === 'default' && doesNothingByDefault(signal));
        if (state === 'running' || isIgnored) return false;
      }
      if ((state === 'free' || state === 'zombie') && (blocked.length > 0 || pending.length > 0))
        return false;
    }
    return true;
  },
  // Two signals wait for one task.
  witness: (world) => world.tasks.slots().some((task) => world.sigpendings.get(task).pending.length > 1),
});

import { stepProperty } from './claims.ts';
import { leaderOf } from './reading.ts';

type Numbers = readonly { readonly nr: number; readonly ns: number }[];

/** Who refers to a pid changes; what it is called does not. */
const areSame = (had: Numbers, has: Numbers): boolean =>
  had.length === has.length && had.every(({ nr, ns }, i) => has[i]?.nr === nr && has[i]?.ns === ns);

export const pidsAreUniqueAndStable = stepProperty({
  name: 'pids-are-unique-and-stable',
  says: 'No step changes the numbers of a task, but for a thread that executes a program and has those of its process then, and none gives out a number that a task, a group or a session has in that namespace.',
  clauses: ['pid.visible', 'task.exit.zombie', 'wait.reap'],
  touches: ['tasks', 'pids'],
  holds: (before, step, after) => {
    for (let task = 0; task < after.tasks.capacity; task++) {
      const was = before.tasks.get(task);
      const is = after.tasks.get(task);
      // Whoever was there keeps the pid he had; it is his until he is gone, dead or alive.
      if (was.state === 'free' || is.state === 'free' || was.thread_pid === is.thread_pid) continue;
      // But for a thread that executes a program: it has that of its process from then on.
      const { thread_pid } = before.tasks.get(leaderOf(before, task));
      if (step.name !== 'execve' || step.slot !== task || is.thread_pid !== thread_pid) return false;
    }
    for (let pid = 0; pid < after.pids.capacity; pid++) {
      const had = before.pids.get(pid);
      const has = after.pids.get(pid);
      if (has.numbers.length === 0 || areSame(had.numbers, has.numbers)) continue;
      if (had.numbers.length > 0) return false;
      for (let other = 0; other < after.pids.capacity; other++)
        if (other !== pid)
          for (const { nr, ns } of after.pids.get(other).numbers)
            for (const upid of has.numbers) if (upid.nr === nr && upid.ns === ns) return false;
    }
    return true;
  },
  // A task is born while a zombie still has its number.
  witness: (before, { name }, after) =>
    (name === 'fork' || name === 'clone') &&
    before.tasks.slots().length < after.tasks.slots().length &&
    after.tasks.slots().some((task) => after.tasks.get(task).state === 'zombie'),
});

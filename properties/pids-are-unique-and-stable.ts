import { stepProperty } from './claims.ts';

export const pidsAreUniqueAndStable = stepProperty({
  name: 'pids-are-unique-and-stable',
  says: 'No step changes the numbers of a task, and no new task gets a number that somebody has in that namespace.',
  clauses: ['pid.visible', 'task.exit.zombie', 'wait.reap'],
  touches: ['pids'],
  holds: (before, _, after) => {
    for (let task = 0; task < after.pids.capacity; task++) {
      const had = before.pids.get(task);
      const has = after.pids.get(task);
      if (had === has || has.numbers.length === 0) continue;
      // Whoever was there keeps the numbers he had; they are his until he is gone, dead or alive.
      if (had.numbers.length > 0) return false;
      for (let other = 0; other < after.pids.capacity; other++)
        if (other !== task)
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

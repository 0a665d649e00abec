import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { exists, leaderOf } from './reading.ts';
import { deaths } from './stepping.ts';
import { hasLivingThread, isThread } from './threads.ts';

const childrenOf = (world: Linux, parent: number): readonly number[] =>
  world.tasks
    .slots()
    .filter((task) => !isThread(world, task) && world.tasks.get(task).real_parent === parent);

export const childrenStayInTheProcess = stepProperty({
  name: 'children-stay-in-the-process-as-long-as-a-thread-of-it-lives',
  says: 'When a thread dies and another thread of its process lives, its children are that one’s, or another such thread’s, with the exit signals that they had, and none of them is reaped for that.',
  clauses: ['thread.orphan', 'thread.wait'],
  of: deaths,
  holds: (before, { slot }, after) => {
    if (!hasLivingThread(before, slot)) return true;
    return childrenOf(before, slot).every((child) => {
      const { real_parent, exit_signal } = after.tasks.get(child);
      return (
        exists(after, child) &&
        real_parent !== slot &&
        exists(after, real_parent) &&
        leaderOf(after, real_parent) === leaderOf(before, slot) &&
        exit_signal === before.tasks.get(child).exit_signal
      );
    });
  },
  // One of the children is dead.
  witness: (before, { slot }) =>
    hasLivingThread(before, slot) &&
    childrenOf(before, slot).some((child) => before.tasks.get(child).state === 'zombie'),
});

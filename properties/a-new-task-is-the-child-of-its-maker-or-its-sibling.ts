import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { homeOf, newbornOf, numberIn } from './reading.ts';
import { asksForSibling, asksForThread, births, fieldOf } from './stepping.ts';

/** A maker that waits for its child is changed in this. */
const waitsForIt = (world: Linux, task: number, child: number): boolean =>
  world.tasks.get(task).state === 'vforking' && world.tasks.get(task).vforked === child;

export const newTaskIsChildOrSibling = stepProperty({
  name: 'a-new-task-is-the-child-of-its-maker-or-its-sibling',
  says: 'The parent of a new task is the task that made it, or with CLONE_PARENT or CLONE_THREAD that task’s parent; the maker is told the number by which it knows the new task, and no other task changes.',
  clauses: ['task.fork.pid', 'task.fork.parent', 'task.clone.parent'],
  of: births,
  holds: (before, step, after) => {
    const child = newbornOf(before, after);
    if (child === NONE) return false;
    const parent =
      asksForSibling(step) || asksForThread(step) ? before.tasks.get(step.slot).real_parent : step.slot;
    for (let task = 0; task < before.tasks.capacity; task++)
      if (
        task !== child &&
        !waitsForIt(after, task, child) &&
        before.tasks.get(task) !== after.tasks.get(task)
      )
        return false;
    const { state, real_parent } = after.tasks.get(child);
    const told = fieldOf(step, 'pid') ?? step.result;
    return (
      state === 'running' &&
      real_parent === parent &&
      told === numberIn(after, child, homeOf(after, step.slot)) &&
      told > 0
    );
  },
  // A sibling in another namespace than the parent that it gets.
  witness: (before, step, after) => {
    const child = newbornOf(before, after);
    return asksForSibling(step) && homeOf(after, child) !== homeOf(after, after.tasks.get(child).real_parent);
  },
});

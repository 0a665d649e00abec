import { NONE } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { leaderOf, lives } from './reading.ts';
import { errnoOf } from './stepping.ts';

const parts = ['mm', 'sighand', 'files', 'fs'] as const;

/** Who of other processes has this part of a task. */
function others(world: Linux, task: number, part: (typeof parts)[number]): readonly number[] {
  const mine = world.tasks.get(task)[part];
  return world.tasks
    .slots()
    .filter((other) => mine !== NONE && leaderOf(world, other) !== leaderOf(world, task))
    .filter((other) => world.tasks.get(other)[part] === mine);
}

/** What a sighand_struct says about signals, as text: equal lists need not be one object. */
const said = (world: Linux, sighand: number): string => JSON.stringify(world.sighands.get(sighand).actions);

export const programSharesOnlyItsRoot = stepProperty({
  name: 'who-executes-a-program-shares-its-root-and-nothing-else',
  says: 'Who executes a program shares memory, handlers and descriptors with nobody afterwards, and root and working directory with whom it shared them. Those it shared with keep what they had.',
  clauses: ['exec.mm', 'exec.sighand', 'exec.files', 'exec.fs'],
  of: ['execve'],
  holds: (before, step, after) => {
    for (const part of parts) {
      const due = part === 'fs' ? others(before, step.slot, part) : [];
      if (others(after, step.slot, part).join() !== due.join()) return false;
      // Who has waited for it may die now.
      for (const other of before.tasks.slots())
        if (
          leaderOf(before, other) !== leaderOf(before, step.slot) &&
          lives(after, other) &&
          before.tasks.get(other)[part] !== after.tasks.get(other)[part]
        )
          return false;
    }
    for (const other of others(before, step.slot, 'mm')) {
      const { mm, sighand } = after.tasks.get(other);
      if (before.mms.get(mm).dumpable !== after.mms.get(mm).dumpable) return false;
      if (said(before, sighand) !== said(after, sighand)) return false;
    }
    return true;
  },
  witness: (before, step) => errnoOf(step) === '' && others(before, step.slot, 'mm').length > 0,
});

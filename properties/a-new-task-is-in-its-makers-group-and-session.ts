import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { leaderOf, newbornOf } from './reading.ts';
import { births } from './stepping.ts';

const groupOf = (world: Linux, task: number) => world.signals.get(leaderOf(world, task)).pgrp;

export const bornIntoGroupAndSession = stepProperty({
  name: 'a-new-task-is-in-its-makers-group-and-session',
  says: 'A new task is in the process group and the session of its maker, whoever its parent is and in whichever PID namespace it is born.',
  clauses: ['pgrp.fork'],
  of: births,
  holds: (before, step, after) => {
    const mine = before.signals.get(leaderOf(before, step.slot));
    // Of a thread the group and the session are those of its process.
    const its = after.signals.get(leaderOf(after, newbornOf(before, after)));
    return its.pgrp === mine.pgrp && its.session === mine.session;
  },
  // The maker is not in the group of its own parent.
  witness: (before, { slot }) => {
    const { real_parent } = before.tasks.get(slot);
    return real_parent >= 0 && groupOf(before, real_parent) !== groupOf(before, slot);
  },
});

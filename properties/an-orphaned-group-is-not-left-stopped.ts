import { SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { leaderOf } from './reading.ts';
import { deaths } from './stepping.ts';

/** Whether a process is dead: all of its threads are. */
const isDead = (world: Linux, leader: number): boolean =>
  world.tasks
    .slots()
    .every((task) => leaderOf(world, task) !== leader || world.tasks.get(task).state === 'zombie');

/** Whether a process group has a member whose parent is in the same session and outside the group. */
function isConnected(world: Linux, pgrp: number): boolean {
  return world.tasks.slots().some((task) => {
    const { real_parent } = world.tasks.get(task);
    const mine = world.signals.get(task);
    if (mine.pgrp !== pgrp || isDead(world, task) || real_parent < 0) return false;
    // Of threads it is the process that is in a group.
    const his = world.signals.get(leaderOf(world, real_parent));
    return his.session === mine.session && his.pgrp !== pgrp;
  });
}

export const orphanedGroupsGoOn = stepProperty({
  name: 'an-orphaned-group-is-not-left-stopped',
  says: 'If the death of a task takes from a process group its last connection to its session, nobody in it is stopped afterwards, and who has blocked SIGHUP has it waiting.',
  clauses: ['pgrp.orphaned', 'task.pdeathsig.sent'],
  of: deaths,
  holds: (before, { slot }, after) => {
    if (after.tasks.get(slot).state === 'zapping') return true;
    for (let task = 0; task < after.tasks.capacity; task++) {
      const { pgrp } = after.signals.get(task);
      if (after.tasks.get(task).state !== 'stopped') continue;
      if (isConnected(before, pgrp) && !isConnected(after, pgrp)) return false;
    }
    // A child that runs, and does not ask for anything else, gets what it wanted.
    for (let task = 0; task < before.tasks.capacity; task++) {
      const { state, real_parent, pdeath_signal } = before.tasks.get(task);
      if (real_parent !== slot || pdeath_signal !== SIGNAL.SIGKILL || state !== 'running') continue;
      const same = before.creds.get(slot).uid === before.creds.get(task).uid;
      if (same && !before.tasks.get(task).unkillable && after.tasks.get(task).state === 'running')
        return false;
    }
    return true;
  },
  // A stopped task goes on because of a death.
  witness: (before, _, after) =>
    before.tasks
      .slots()
      .some(
        (task) => before.tasks.get(task).state === 'stopped' && after.tasks.get(task).state !== 'stopped',
      ),
});

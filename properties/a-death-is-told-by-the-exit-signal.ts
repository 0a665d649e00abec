import { NONE } from '../checker/index.ts';
import { SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isInit, leaderOf } from './reading.ts';
import { isBlocked, saidAbout, stopsByDefault } from './signals.ts';
import { deaths, toldBy } from './stepping.ts';

const harmless: readonly number[] = [0, SIGNAL.SIGCHLD, SIGNAL.SIGCONT, SIGNAL.SIGURG, SIGNAL.SIGWINCH];

/** Whether somebody of a task's process group is stopped: when such a group is orphaned it is hung up. */
function isPartlyStopped(world: Linux, task: number): boolean {
  const groupOf = (one: number) => world.signals.get(leaderOf(world, one)).pgrp;
  return world.tasks
    .slots()
    .some((one) => world.tasks.get(one).state === 'stopped' && groupOf(one) === groupOf(task));
}

/** Whether some thread of a process takes a signal that is for all of it: one that runs and has it not blocked. */
function isTaken(world: Linux, leader: number, signal: number): boolean {
  return world.tasks.slots().some((thread) => {
    const runs = ['running', 'vforking'].includes(world.tasks.get(thread).state);
    return runs && leaderOf(world, thread) === leader && !isBlocked(world, thread, signal);
  });
}

/** Whether another thread of a task's process is not dead. */
function hasOthers(world: Linux, slot: number): boolean {
  return world.tasks.slots().some((one) => {
    const isOther = one !== slot && leaderOf(world, one) === leaderOf(world, slot);
    return isOther && world.tasks.get(one).state !== 'zombie';
  });
}

export const deathIsToldByExitSignal = stepProperty({
  name: 'a-death-is-told-by-the-exit-signal',
  says: 'When a task is dead at last its exit signal, or SIGCHLD if its parent is another program by now, kills its parent, with all of its threads, if one of them runs and has it not blocked, the parent is no init (or the thread that is told has it blocked), and the signal is a deadly one; nothing else that the death of one task does ends another that is not in a namespace dying with it, nor in a group that is orphaned and has somebody stopped.',
  clauses: ['task.exit.signal', 'exec.parent', 'pid.init.protected'],
  of: deaths,
  holds: (before, { slot }, after) => {
    // It is the process that is told of, when the last of its threads is dead.
    const dead = leaderOf(before, slot);
    const { real_parent: parent } = before.tasks.get(dead);
    const exit_signal = toldBy(before, dead);
    const isLast = !hasOthers(before, slot);
    if (parent === NONE || after.tasks.get(slot).state === 'zapping') return true;
    const process = leaderOf(before, parent);
    // What the told thread of an init has blocked is not ignored, and another thread takes it.
    const isSpared = isInit(before, process) && !isBlocked(before, parent, exit_signal);
    const deadly = exit_signal <= 64 && !harmless.includes(exit_signal);
    for (let task = 0; task < before.tasks.capacity; task++) {
      const { state, real_parent, pdeath_signal } = before.tasks.get(task);
      // Its own children may have asked for a signal.
      if (state !== 'running' || (real_parent === slot && pdeath_signal !== 0)) continue;
      if (saidAbout(before, task, exit_signal) !== 'default') continue;
      const told = leaderOf(before, task) === process;
      if (told && stopsByDefault(exit_signal)) continue;
      const dies = isLast && told && deadly && !isSpared && isTaken(before, process, exit_signal);
      const { state: is, exit_code } = after.tasks.get(task);
      if (exit_code === SIGNAL.SIGHUP && isPartlyStopped(before, task)) continue;
      if ((is === 'running') === dies) return false;
    }
    return true;
  },
  witness: (before, { slot }, after) => {
    const { real_parent: parent } = before.tasks.get(slot);
    return (
      parent !== NONE &&
      before.tasks.get(parent).state === 'running' &&
      after.tasks.get(parent).state === 'exiting'
    );
  },
});

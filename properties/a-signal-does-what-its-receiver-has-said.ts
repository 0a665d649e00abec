import { SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isInit, isNamedBy, leaderOf } from './reading.ts';
import { isBlocked, maySignal, saidAbout, stopsByDefault } from './signals.ts';
import { numberArg } from './stepping.ts';
import { isDead } from './threads.ts';

/** Whether somebody outside a task's group, and inside its session, would continue the group. */
function isConnected(world: Linux, task: number): boolean {
  const { pgrp } = world.signals.get(leaderOf(world, task));
  return world.tasks.slots().some((member) => {
    const his = world.signals.get(member);
    const { state, real_parent } = world.tasks.get(member);
    if (his.pgrp !== pgrp || (state === 'zombie' && isDead(world, member)) || real_parent < 0) return false;
    const parent = world.signals.get(leaderOf(world, real_parent));
    return parent.session === his.session && parent.pgrp !== pgrp;
  });
}

export const signalsDoWhatWasSaid = stepProperty({
  name: 'a-signal-does-what-its-receiver-has-said',
  says: 'A signal that its receiver ignores or handles moves it nowhere; one that stops by default stops it if it has said nothing, unless nobody would continue its group and the signal is not SIGSTOP; SIGCONT continues whoever is stopped, whatever he has said.',
  clauses: ['signal.ignored', 'signal.handler', 'signal.stop', 'signal.stop.orphan', 'signal.continue'],
  of: ['kill'],
  holds: (before, step, after) => {
    const [pid, signal] = [numberArg(step, 0), numberArg(step, 1)];
    for (let task = 0; task < before.tasks.capacity; task++) {
      const was = before.tasks.get(task);
      const is = after.tasks.get(task);
      if (was.state !== 'running' && was.state !== 'stopped') continue;
      if (!isNamedBy(before, step.slot, pid, task) || !maySignal(before, step.slot, task, signal)) continue;
      if (signal === SIGNAL.SIGCONT && was.state === 'stopped') {
        if (is.state === 'stopped' || (is.state === 'running' && !is.continued)) return false;
      }
      if (was.state !== 'running' || isBlocked(before, task, signal)) continue;
      const said = saidAbout(before, task, signal);
      if (said !== 'default') {
        if (is !== was) return false;
      } else if (stopsByDefault(signal) && !isInit(before, leaderOf(before, task))) {
        const stops = signal === SIGNAL.SIGSTOP || isConnected(before, task);
        if (stops !== (is.state === 'stopped')) return false;
        if (stops && is.stop_signal !== signal) return false;
      }
    }
    return true;
  },
  // A task that ignores SIGCONT is continued.
  witness: (before, step) =>
    numberArg(step, 1) === SIGNAL.SIGCONT &&
    before.tasks
      .slots()
      .some(
        (task) =>
          before.tasks.get(task).state === 'stopped' &&
          saidAbout(before, task, SIGNAL.SIGCONT) === 'ignore' &&
          isNamedBy(before, step.slot, numberArg(step, 0), task),
      ),
});

import { SIGNAL } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { isBlocked, isPending, saidAbout, waitingFor } from './signals.ts';
import { threadsOf } from './threads.ts';

type Line = { readonly first: number; readonly lower_first: number; readonly count: number };

const linesOf = (world: Linux, task: number): readonly Line[] =>
  world.userNamespaces.get(world.creds.get(task).user_ns).uid_map;

/** What a task's user namespace calls a kuid; 65534 if nothing. */
function nameTo(world: Linux, task: number, kuid: number): number {
  for (const { first, lower_first, count } of linesOf(world, task))
    if (kuid >= lower_first && kuid < lower_first + count) return first + kuid - lower_first;
  return 65534;
}

/** The kuid that a task's user namespace calls so; none is -1. */
function meantBy(world: Linux, task: number, uid: number): number {
  for (const { first, lower_first, count } of linesOf(world, task))
    if (uid >= first && uid < first + count) return lower_first + uid - first;
  return -1;
}

/** Whether a task has asked not to be told of children that stop (SA_NOCLDSTOP, the lowest bit). */
function wantsNoStops(world: Linux, task: number): boolean {
  const { actions } = world.sighands.get(world.tasks.get(task).sighand);
  return actions.some(({ signal, flags }) => signal === SIGNAL.SIGCHLD && flags % 2 === 1);
}

export const stopsAreToldTwiceTranslated = stepProperty({
  name: 'a-stop-is-told-with-the-user-translated-twice',
  says: 'A parent that has SIGCHLD blocked in all its threads, and has not asked for silence (SA_NOCLDSTOP), is told of a child that stops, and by which user: as the parent calls it, and if they are in two user namespaces that name is translated from the child’s into the parent’s again.',
  clauses: ['signal.child', 'signal.child.uid'],
  of: ['kill'],
  holds: (before, _, after) => {
    for (let task = 0; task < before.tasks.capacity; task++) {
      const { state, real_parent: parent } = before.tasks.get(task);
      if (parent < 0 || state !== 'running' || after.tasks.get(task).state !== 'stopped') continue;
      if (
        before.tasks.get(parent).state !== 'running' ||
        saidAbout(before, parent, SIGNAL.SIGCHLD) === 'ignore' ||
        wantsNoStops(before, parent)
      )
        continue;
      // One thread that has not blocked it is enough to take it, and to make nothing of it.
      const blocks = threadsOf(before, parent).every((one) => isBlocked(before, one, SIGNAL.SIGCHLD));
      if (!blocks || isPending(before, parent, SIGNAL.SIGCHLD)) continue;
      const info = waitingFor(after, parent).find(({ signal }) => signal === SIGNAL.SIGCHLD);
      if (after.tasks.get(parent).state !== 'running') continue;
      const once = nameTo(before, parent, before.creds.get(task).uid);
      const same = before.creds.get(parent).user_ns === before.creds.get(task).user_ns;
      const told = same ? once : nameTo(before, parent, meantBy(before, task, once));
      if (!info || info.uids.some((one) => one !== told) || info.code !== 'CLD_STOPPED') return false;
    }
    return true;
  },
  // The parent is told of nobody.
  witness: (before, _, after) =>
    after.tasks
      .slots()
      .some(
        (task) =>
          waitingFor(after, task).some(({ code, uids }) => code === 'CLD_STOPPED' && uids.includes(65534)) &&
          waitingFor(before, task).length === 0,
      ),
});

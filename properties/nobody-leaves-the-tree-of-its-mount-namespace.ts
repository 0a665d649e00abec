import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { couldTrace } from './descriptors.ts';
import { errnoOf } from './stepping.ts';

type Which = 'root' | 'pwd';
const both: readonly Which[] = ['root', 'pwd'];

/** The mount of a task's root or working directory; NONE of who has none. */
function mountOf(world: Linux, task: number, which: Which): number {
  const { fs } = world.tasks.get(task);
  return fs === NONE ? NONE : world.fsStructs.get(fs)[which].mnt;
}

/** Whether it is outside of the tree of the task's mount namespace. */
function isOutside(world: Linux, task: number, which: Which): boolean {
  const mnt = mountOf(world, task, which);
  const { mnt_ns } = world.nsproxies.get(task);
  return mnt !== NONE && mnt_ns !== NONE && world.mounts.get(mnt).mnt_ns !== mnt_ns;
}

/** Whether a task was outside with either before; a new task, whether its maker was. */
function wasOutside(before: Linux, step: Step, task: number): boolean {
  const who = mountOf(before, task, 'root') === NONE ? step.slot : task;
  return both.some((which) => isOutside(before, who, which));
}

/** Whether it has stayed where it was, in the same namespace, and the mount has gone from there. */
function wasLeftBehind(before: Linux, after: Linux, task: number, which: Which): boolean {
  const stays = mountOf(before, task, which) === mountOf(after, task, which);
  return stays && before.nsproxies.get(task).mnt_ns === after.nsproxies.get(task).mnt_ns;
}

/** Whether somebody else who shares its root and working directory has entered another namespace. */
function wasTaken(step: Step, after: Linux, task: number): boolean {
  return (
    step.name === 'setns' && task !== step.slot && after.tasks.get(task).fs === after.tasks.get(step.slot).fs
  );
}

/** Whether it went by a link to somebody into whom it may look, and is in a tree in which somebody is whom it could have seen. */
function wasLed(before: Linux, step: Step, after: Linux, task: number, which: Which): boolean {
  if (step.name !== 'chdir' && step.name !== 'chroot') return false;
  if (after.tasks.get(task).fs !== after.tasks.get(step.slot).fs) return false;
  const tree = after.mounts.get(mountOf(after, task, which)).mnt_ns;
  return before.tasks.slots().some(
    (one) =>
      couldTrace(before, step.slot, one, 'fs') &&
      both.some((its) => {
        const mnt = mountOf(before, one, its);
        return mnt !== NONE && before.mounts.get(mnt).mnt_ns === tree;
      }),
  );
}

/** Whether it went where a descriptor of the caller's leads. */
function hadAHandle(before: Linux, step: Step, after: Linux, task: number): boolean {
  return step.name === 'fchdir' && after.tasks.get(task).fs === before.tasks.get(step.slot).fs;
}

export const nobodyLeavesItsTree = stepProperty({
  name: 'nobody-leaves-the-tree-of-its-mount-namespace',
  says: 'Nobody comes with its root or its working directory out of the tree of its mount namespace: it is outside only while a mount that it was in has been unmounted, while somebody who shares the two with it has entered another namespace, because it had one of the two outside already, or a descriptor that led there, or because it has gone by a link of /proc to where somebody is into whom it may look.',
  clauses: ['mnt.copy', 'mnt.umount', 'setns.mnt.root', 'mnt.pivot', 'chroot.link'],
  touches: ['fsStructs', 'mounts', 'nsproxies', 'tasks'],
  holds: (before, step, after) =>
    errnoOf(step) !== '' ||
    after.tasks
      .slots()
      .every((task) =>
        both.every(
          (which) =>
            !isOutside(after, task, which) ||
            wasOutside(before, step, task) ||
            wasLeftBehind(before, after, task, which) ||
            wasTaken(step, after, task) ||
            hadAHandle(before, step, after, task) ||
            wasLed(before, step, after, task, which),
        ),
      ),
  witness: (before, step, after) =>
    step.name === 'umount2' &&
    after.tasks.slots().some((task) => isOutside(after, task, 'pwd') && !isOutside(before, task, 'pwd')),
});

import { NONE, type Step } from '../checker/index.ts';
import { CLONE } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { newbornOf } from './reading.ts';
import { births, errnoOf, flagsOf } from './stepping.ts';

const parts = [
  ['mm', CLONE.CLONE_VM],
  ['fs', CLONE.CLONE_FS],
  ['sighand', CLONE.CLONE_SIGHAND],
  ['files', CLONE.CLONE_FILES],
] as const;

const has = (step: Step, flags: number): boolean => (flagsOf(step) & flags) !== 0;

type Part = (typeof parts)[number][0];

/** Whether another task has the same part of a task. */
function shares(world: Linux, task: number, part: Part): boolean {
  const mine = world.tasks.get(task)[part];
  // Where nobody has descriptors, nobody shares them.
  return (
    mine !== NONE &&
    world.tasks.slots().some((other) => other !== task && world.tasks.get(other)[part] === mine)
  );
}

function bornAsAsked(step: Step, after: Linux, child: number): boolean {
  return parts.every(([part, flag]) =>
    has(step, flag)
      ? after.tasks.get(child)[part] === after.tasks.get(step.slot)[part]
      : !shares(after, child, part),
  );
}

/** What cannot be taken out of the sharing. */
function isStuck(before: Linux, step: Step): boolean {
  return (
    (has(step, CLONE.CLONE_SIGHAND | CLONE.CLONE_VM) && shares(before, step.slot, 'sighand')) ||
    (has(step, CLONE.CLONE_VM) && shares(before, step.slot, 'mm'))
  );
}

export const sharingIsAsAsked = stepProperty({
  name: 'sharing-begins-and-ends-as-asked',
  says: 'A new task shares with its maker what it was asked to, and nothing else with anybody. unshare of the root directory or of descriptors ends the sharing of them; of memory and of signal handlers it is refused with EINVAL as long as somebody shares them.',
  clauses: [
    'task.clone.share',
    'task.unshare.fs',
    'fd.share',
    'fd.unshare',
    'task.unshare.sighand',
    'task.unshare.vm',
    'pid.zap.sighand',
  ],
  of: [...births, 'unshare'],
  refused: true,
  holds: (before, step, after) => {
    if (step.name !== 'unshare') {
      const child = newbornOf(before, after);
      return child === NONE || bornAsAsked(step, after, child);
    }
    if (isStuck(before, step)) return errnoOf(step) === 'EINVAL';
    if (errnoOf(step) !== '') return !has(step, CLONE.CLONE_VM) || has(step, ~CLONE.CLONE_VM);
    const ends = has(step, CLONE.CLONE_FS | CLONE.CLONE_NEWUSER | CLONE.CLONE_NEWNS);
    if (has(step, CLONE.CLONE_FILES) && shares(after, step.slot, 'files')) return false;
    return !ends || !shares(after, step.slot, 'fs');
  },
  // A dead task, which nobody has waited for, is in the way.
  witness: (before, step) =>
    step.name === 'unshare' &&
    isStuck(before, step) &&
    before.tasks.slots().filter((task) => before.tasks.get(task).state === 'running').length === 1,
});

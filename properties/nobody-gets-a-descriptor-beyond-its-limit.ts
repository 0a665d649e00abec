import { NONE, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { descriptorsOf, fileOf } from './descriptors.ts';
import { errnoDue } from './mqueues.ts';
import { leaderOf } from './reading.ts';
import { errnoOf, numberArg } from './stepping.ts';

/** Whether fewer descriptors than these are free below the limit of a task. */
function hasFewerThan(world: Linux, task: number, many: number): boolean {
  const open = new Set(descriptorsOf(world, task).map(({ fd }) => fd));
  const { rlim_cur } = world.rlimits.get(leaderOf(world, task)).nofile;
  let free = 0;
  for (let fd = 0; fd < rlim_cur && fd < open.size + many; fd++) if (!open.has(fd)) free++;
  return free < many;
}

/** Whether dup2 or dup3 is told a descriptor that is not below the limit. */
const isBeyond = (before: Linux, step: Step): boolean =>
  numberArg(step, 1) >= before.rlimits.get(leaderOf(before, step.slot)).nofile.rlim_cur;

export const noDescriptorBeyondLimit = stepProperty({
  name: 'nobody-gets-a-descriptor-beyond-its-limit',
  says: 'A call that needs a descriptor fails with EMFILE only if none below the caller’s limit is free (of socketpair, no two are) or a message queue is too large, and then gives none: open at once, dup if what it copies is open. dup2 and dup3 to a descriptor that is not below the limit fail with EBADF, but for dup2 to the same one.',
  clauses: ['rlimit.nofile', 'rlimit.nofile.dup'],
  refused: true,
  holds: (before, step, after) => {
    if (before.rlimits.capacity === 0 || before.fdTables.capacity === 0) return true;
    const full = hasFewerThan(before, step.slot, 1);
    const errno = errnoOf(step);
    // A message queue may be too large for its user.
    if (errno === 'EMFILE' && step.name === 'mq_open' && errnoDue(before, step) === 'EMFILE') return true;
    if (errno === 'EMFILE') return hasFewerThan(before, step.slot, step.name === 'socketpair' ? 2 : 1);
    if (step.name === 'open' && full) return false;
    if (step.name === 'dup' && full) return fileOf(before, step.slot, numberArg(step, 0)) === NONE;
    if (step.name === 'dup2' || step.name === 'dup3') {
      const same = numberArg(step, 0) === numberArg(step, 1);
      if (!same && isBeyond(before, step)) return errno === 'EBADF' || errno === 'EINVAL';
    }
    const { rlim_cur } = after.rlimits.get(leaderOf(after, step.slot)).nofile;
    return descriptorsOf(after, step.slot).every(
      ({ fd }) => fd < rlim_cur || fileOf(before, step.slot, fd) !== NONE,
    );
  },
  // There would be one, were it not for the limit.
  witness: (_, step) => errnoOf(step) === 'EMFILE',
});

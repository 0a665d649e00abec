import { CLONE } from '../models/constants.ts';
import { stepProperty } from './claims.ts';
import { descriptorsOf, fileOf, openedOn } from './descriptors.ts';
import { newbornOf } from './reading.ts';
import { births, fieldOf, flagsOf } from './stepping.ts';

export const makerGetsPidfd = stepProperty({
  name: 'with-clone-pidfd-the-maker-gets-a-handle-on-the-child',
  says: 'With CLONE_PIDFD the maker of a task is told a descriptor that was free and means the new task; it closes with execve. The child has it only if it shares the table. Without the flag no descriptor is told.',
  clauses: ['task.clone.pidfd'],
  of: births,
  holds: (before, step, after) => {
    const fd = fieldOf(step, 'pidfd');
    if ((flagsOf(step) & CLONE.CLONE_PIDFD) === 0) return fd === undefined;
    if (typeof fd !== 'number' || fileOf(before, step.slot, fd) >= 0) return false;
    const child = newbornOf(before, after);
    const on = openedOn(after, fileOf(after, step.slot, fd));
    const shares = (flagsOf(step) & CLONE.CLONE_FILES) !== 0;
    return (
      on.is === 'pidfd' &&
      on.pid === after.tasks.get(child).thread_pid &&
      descriptorsOf(after, step.slot).some((one) => one.fd === fd && one.cloexec) &&
      descriptorsOf(after, child).some((one) => one.fd === fd) === shares
    );
  },
  // There is a descriptor above it already.
  witness: (before, step) => {
    const fd = fieldOf(step, 'pidfd');
    return typeof fd === 'number' && descriptorsOf(before, step.slot).some((one) => one.fd > fd);
  },
});
